#pragma once

#include "core/layout/routing/line_parts.h"
#include "core/layout/routing/routing.h"

namespace gudo {

/// A loop on the right side of a box. `level` counts the loops the box has already: each is wider than the last.
[[nodiscard]] Polyline selfLoop(const Rect& rect, int level);

/// The simplest line between two boxes, whatever lies between: straight, or with two bends; through the stops of `edge`
/// when there are any. Has at least two different points.
[[nodiscard]] Polyline simplestLine(const Rect& from, const Rect& to, const RoutingEdge& edge);

} // namespace gudo
