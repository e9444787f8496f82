#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/layout/routing/obstacles.h"

namespace gudo {

/// A place on a box's border where a line may start or end.
struct Port {
    Point at {};
    Side side = Side::Right;
    int cost = 0; ///< what choosing it adds, in scene units
};

/// True for the sides a line leaves upwards or downwards.
[[nodiscard]] inline bool isVertical(Side side)
{
    return side == Side::Top || side == Side::Bottom;
}

/// How far from the corners lines stay on a side of this length.
[[nodiscard]] inline int cornerMargin(int length)
{
    return std::min(12, length / 4);
}

/// What is wished of the two ends of a connection: hints of a person, and the side that makes a fan of lines a tree.
struct EndWishes {
    std::optional<Side> fromHint {};
    std::optional<Side> toHint {};
    std::optional<Side> fromTrunk {};
    std::optional<Side> toTrunk {};
};

/// Places to attach a line that goes to `other`: the middle of every side, and the place from which one straight part
/// reaches the other box. With a hint only that side's.
[[nodiscard]] std::vector<Port> portsOf(const Rect& rect, const Rect& other, std::optional<Side> hint,
                                        std::optional<Side> trunk);

/// For every edge the wishes of its ends. Lines of one box to (or from) two or more boxes in a row or a column leave
/// (or arrive) on the side facing the row, so that they can share a trunk. Cost: O(edges log edges).
[[nodiscard]] std::vector<EndWishes> endWishes(const BoxTree& tree, std::span<const RoutingEdge> edges);

/// The same for one edge, from the edges at its ends. `atFrom` and `atTo` are ascending and hold the edge itself.
[[nodiscard]] EndWishes endWishesOf(const BoxTree& tree, std::span<const RoutingEdge> edges, int edge,
                                    std::span<const int> atFrom, std::span<const int> atTo);

} // namespace gudo
