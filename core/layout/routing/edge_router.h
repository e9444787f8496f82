#pragma once

#include <span>
#include <vector>

#include "core/layout/routing/obstacles.h"
#include "core/layout/routing/placed_marks.h"
#include "core/layout/routing/ports.h"
#include "core/layout/routing/route_search.h"
#include "core/layout/routing/segment_index.h"

namespace gudo {

/// True when two connections share exactly one end: their lines may share their beginning (or their end). Connections
/// that share both would hide each other.
[[nodiscard]] inline bool sharesOneEnd(const RoutingEdge& a, const RoutingEdge& b)
{
    return (a.from == b.from) != (a.to == b.to);
}

/// Finds the line of one connection at a time, knowing the lines placed so far.
class EdgeRouter {
public:
    /// Keeps references: all three must outlive it.
    EdgeRouter(const BoxTree& tree, std::span<const RoutingEdge> edges, const SegmentIndex& placed);

    /// A line from border to border; never empty. Looks near the ends first, then farther, then takes the simplest
    /// line.
    [[nodiscard]] Polyline route(int edge, const EndWishes& wishes);
    /// How many placed lines that share no end with it a line crosses or lies on.
    [[nodiscard]] int conflicts(int edge, const Polyline& line) const;

private:
    [[nodiscard]] FoundRoute routeWithin(int edge, const EndWishes& wishes, const Rect& window,
                                         std::size_t mostLines = GridRequest {}.mostLines);
    void markPlaced(int edge, const Rect& window);

    const BoxTree& m_tree;
    std::span<const RoutingEdge> m_edges;
    const SegmentIndex& m_placed;
    Surroundings m_around;
    RouteGrid m_grid;
    PlacedMarks m_marks;
    RouteSearch m_search;
};

} // namespace gudo
