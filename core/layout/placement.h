#pragma once

#include <optional>
#include <span>

#include "core/catalog/catalog.h"
#include "core/model/containment.h"

namespace gudo {

inline constexpr int gridStep = 8;          ///< scene units; everything people place snaps to it
inline constexpr int containerPadding = 24; ///< between a container's border and what lives in it
inline constexpr int containerTitle = 40;   ///< strip at a container's top that holds its title
inline constexpr int childGap = 24;         ///< between things placed automatically

/// `value` rounded to the grid.
[[nodiscard]] int onGrid(int value);

/// `value` rounded up to the grid. Pre: value >= 0.
[[nodiscard]] constexpr int gridUp(int value)
{
    return (value + gridStep - 1) / gridStep * gridStep;
}
/// `value` rounded to the grid towards 0.
[[nodiscard]] constexpr int gridDown(int value)
{
    return value / gridStep * gridStep;
}

/// The design with the containers around `ids` grown, where they do not enclose their contents with padding; how far is
/// kept in their looks. Then every container that has grown so shrinks back as far as its contents leave room, never below
/// the size that somebody gave it. Locked containers keep their size.
[[nodiscard]] Design grownToFit(Design design, const Catalog& catalog, std::span<const Id> ids);

/// Would a box there lie on something that lives in `container` ("" for the canvas)? O(n).
[[nodiscard]] bool overlapsSibling(const Design& design, std::string_view container, const Rect& rect);

/// A free place on the grid for a box of that size in `container` ("" for the canvas), as near as possible to `wanted`
/// (its top left corner), overlapping no sibling and not above or left of the container's contents. Falls back to `wanted`.
[[nodiscard]] Rect freePlace(const Design& design, std::string_view container, const Rect& wanted);

/// `wanted` moved so that it lies inside of the container's padding, and for `mayShrink` made smaller when it is larger
/// than that; unchanged where the container is too small for it all the same.
[[nodiscard]] Rect settledInto(const Rect& wanted, const Rect& container, bool mayShrink);

/// True for gateways that lead out of a network: their place is on its border.
[[nodiscard]] bool standsOnBorders(const ComponentType& type);
/// The side of its container on which something stands half inside and half outside; nothing for what lies within it or
/// elsewhere, or may not stand there.
[[nodiscard]] std::optional<Side> borderUnder(const Design& design, const Catalog& catalog, std::string_view placement,
                                              const Rect& container);

/// The smallest size a container may have: its contents with padding; its default size for an empty one.
[[nodiscard]] Rect contentsOf(const Design& design, const Catalog& catalog, const Containment& containment,
                              std::string_view container);

} // namespace gudo
