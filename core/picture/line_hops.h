#pragma once

#include <span>
#include <vector>

#include "core/picture/line_marks.h"

namespace gudo {

/// The arcs of every line, in the order of the lines: a level part hops over an upright one of a connection that it
/// shares no end with, clear of the corners of both; arcs that would touch each other are one. Cost: O(n log n +
/// crossings).
[[nodiscard]] std::vector<std::vector<LineHop>> hopsOf(std::span<const DrawnLine> lines);

} // namespace gudo
