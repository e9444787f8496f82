#pragma once

#include <span>

#include "core/catalog/catalog.h"
#include "core/picture/picture.h"

namespace gudo {

inline constexpr int gridSize = 8;         ///< scene units things snap to
inline constexpr int containerPadding = 24; ///< between contents and a container's left, right and lower edge
inline constexpr int containerHead = 40;   ///< between contents and a container's upper edge: its title and some air

/// The nearest multiple of the grid.
[[nodiscard]] int snapped(double value);

/// A container's edge around what it holds, with padding; empty when it holds nothing.
[[nodiscard]] Rect leastRect(const Design& design, const Boxes& boxes, std::string_view container);

/// The design with every container above these placements grown so far that it holds them.
[[nodiscard]] Design grownAround(Design design, const Catalog& catalog, std::span<const Id> placements);

/// A free place of that size in a container ("": the bare canvas) near a point, on the grid. In a full container it is below
/// the others: it has to grow.
[[nodiscard]] Rect freeSpot(const Design& design, const Boxes& boxes, std::string_view container, int width, int height,
                            Point near);

/// Presences put back into their containers where they were dragged out of them.
[[nodiscard]] Design keptInside(Design design, const Boxes& boxes, std::span<const Id> presences);

/// A new component with what must differ from its siblings to make sense: a zone gets the next letter.
[[nodiscard]] Component withDefaults(const Design& design, const Catalog& catalog, Component component);

} // namespace gudo
