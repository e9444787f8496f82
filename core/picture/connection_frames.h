#pragma once

#include "core/picture/line_marks.h"

namespace gudo {

/// What is painted of a connection.
struct ConnectionFrames {
    Rect line {};  ///< around its stroke, arcs and heads
    Rect label {}; ///< around what its label stands on; empty: it has none
};

/// The bounds of the items that connectionItems() makes, without making them. Pre: the route has two points at least.
[[nodiscard]] ConnectionFrames connectionFrames(const Polyline& route, const LineMark& mark);

} // namespace gudo
