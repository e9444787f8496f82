#pragma once

#include <span>

#include "core/catalog/catalog.h"
#include "core/layout/placement.h"
#include "core/picture/picture.h"

namespace gudo {

/// The nearest multiple of the grid.
[[nodiscard]] int snapped(double value);

/// How small a container may get, for what is in it lies where it lies; empty when nothing does. Never beyond its own
/// edge, so that contents on the edge do not make it jump.
[[nodiscard]] Rect leastRect(const Design& design, const Boxes& boxes, std::string_view container);

/// A free place of that size: in a container row by row, and where it has to grow below or beside the others; on the
/// bare canvas ("") as near to `near` as possible.
[[nodiscard]] Rect freeSpot(const Design& design, const Boxes& boxes, std::string_view container, int width, int height,
                            Point near);

/// Presences put back into their containers where they were dragged out of them.
[[nodiscard]] Design keptInside(Design design, const Boxes& boxes, std::span<const Id> presences);

} // namespace gudo
