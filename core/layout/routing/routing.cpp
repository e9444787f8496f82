#include "core/layout/routing/routing.h"

#include <algorithm>
#include <utility>

#include "core/layout/routing/edge_router.h"
#include "core/layout/routing/fallback_lines.h"
#include "core/layout/routing/live_router.h"
#include "core/layout/routing/spread_lines.h"

namespace gudo {

namespace {

constexpr std::size_t secondChances = 500; // a bound for large plans

int loopsBefore(std::span<const RoutingEdge> edges, int edge)
{
    const int box = edges[static_cast<std::size_t>(edge)].from;
    return static_cast<int>(
        std::ranges::count_if(edges.first(static_cast<std::size_t>(edge)),
                              [box](const RoutingEdge& e) { return e.from == box && e.to == box; }));
}

} // namespace

std::vector<Polyline> routed(std::span<const RoutingBox> boxes, std::span<const RoutingEdge> edges)
{
    const BoxTree tree {boxes};
    std::vector<Polyline> lines(edges.size());
    Channels channels {.tree = &tree, .edges = edges, .lines = &lines};
    channels.isMovable.assign(edges.size(), 0);
    for (int i = 0; i < static_cast<int>(edges.size()); ++i) {
        const RoutingEdge& edge = edges[static_cast<std::size_t>(i)];
        if (!tree.hasEnds(edge))
            continue;
        channels.considered.push_back(i);
        if (edge.from == edge.to)
            lines[static_cast<std::size_t>(i)] = selfLoop(tree.rect(edge.from), loopsBefore(edges, i));
        else
            channels.isMovable[static_cast<std::size_t>(i)] = 1;
    }
    SegmentIndex placed {tree.size()};
    const auto place = [&](int i) {
        const RoutingEdge& edge = edges[static_cast<std::size_t>(i)];
        placed.add(lines[static_cast<std::size_t>(i)], i, tree.commonBox(edge.from, edge.to));
    };
    for (const int i : channels.considered) {
        if (!lines[static_cast<std::size_t>(i)].empty())
            place(i);
    }

    // Short lines first: they have the least choice, and long ones can go round them.
    std::vector<int> order;
    std::ranges::copy_if(channels.considered, std::back_inserter(order),
                         [&](int i) { return channels.isMovable[static_cast<std::size_t>(i)] != 0; });
    std::ranges::stable_sort(order, {}, [&](int i) { return tree.distance(edges[static_cast<std::size_t>(i)]); });
    const std::vector<EndWishes> wishes = endWishes(tree, edges);
    EdgeRouter router {tree, edges, placed};
    const auto route = [&](int i) {
        const auto at = static_cast<std::size_t>(i);
        lines[at] = router.route(i, wishes[at]);
        place(i);
    };
    for (const int i : order)
        route(i);
    // The first lines did not know the last ones: those that cross most get a second chance.
    std::vector<std::pair<int, int>> crossed; // conflicts, negated to come first; position in the order
    for (std::size_t k = 0; k < order.size(); ++k) {
        const int conflicts = router.conflicts(order[k], lines[static_cast<std::size_t>(order[k])]);
        if (conflicts > 0)
            crossed.emplace_back(-conflicts, static_cast<int>(k));
    }
    std::ranges::sort(crossed);
    crossed.resize(std::min(crossed.size(), secondChances));
    std::ranges::sort(crossed, {}, &std::pair<int, int>::second);
    for (const auto& [conflicts, k] : crossed) {
        const int i = order[static_cast<std::size_t>(k)];
        placed.remove(i);
        route(i);
    }
    spreadLines(channels);
    return lines;
}

void reroute(std::span<const RoutingBox> boxes, std::span<const RoutingEdge> edges, std::span<const int> which,
             std::vector<Polyline>& lines)
{
    LiveRouter router {{boxes.begin(), boxes.end()}, {edges.begin(), edges.end()}, std::move(lines)};
    router.route(which);
    lines = router.lines();
}

} // namespace gudo
