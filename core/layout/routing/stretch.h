#pragma once

#include "core/model/geometry.h"

namespace gudo {

/// Where a box was when its line was found, and where it is now.
struct Move {
    Rect before {};
    Rect now {};
};

/// A line whose ends follow their boxes: the parts at the ends shift and their neighbours grow or shrink, what lies
/// between stays. Empty when that does not make a good line: a part would turn round or become too short, a box changed
/// its size, the line is no longer than its ends, or an end is not on its box.
[[nodiscard]] Polyline stretched(const Polyline& line, const Move& from, const Move& to);

} // namespace gudo
