#include "core/layout/routing.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "core/layout/edge_router.h"
#include "core/layout/fallback_lines.h"
#include "core/layout/nudge.h"
#include "core/layout/shared_ports.h"

namespace gudo {

namespace {

constexpr int nearby = 40;                  // lines that close to a re-routed one are kept clear of
constexpr std::size_t secondChances = 1500; // a bound for large plans

bool exists(const RoutingEdge& edge, int boxes)
{
    return edge.from >= 0 && edge.from < boxes && edge.to >= 0 && edge.to < boxes;
}

bool meets(const Rect& a, const Rect& b)
{
    return a.x <= b.right() && a.right() >= b.x && a.y <= b.bottom() && a.bottom() >= b.y;
}

int span(const BoxTree& tree, const RoutingEdge& edge)
{
    const Point a = tree.rect(edge.from).center();
    const Point b = tree.rect(edge.to).center();
    return std::abs(a.x - b.x) + std::abs(a.y - b.y);
}

int loopsBefore(std::span<const RoutingEdge> edges, int edge)
{
    const int box = edges[static_cast<std::size_t>(edge)].from;
    return static_cast<int>(
        std::ranges::count_if(edges.first(static_cast<std::size_t>(edge)),
                              [box](const RoutingEdge& e) { return e.from == box && e.to == box; }));
}

/// Nudging moves parts one by one; a line that came to lie in a wall by it goes back to where it was.
void keepOutOfWalls(const Channels& channels, const std::vector<Polyline>& before)
{
    Surroundings around;
    for (const int edge : channels.considered) {
        const auto i = static_cast<std::size_t>(edge);
        Polyline& line = (*channels.lines)[i];
        if (channels.isMovable[i] == 0 || line == before[i])
            continue;
        const RoutingEdge& ends = channels.edges[i];
        channels.tree->collect(ends.from, ends.to, boundsOf(line), around);
        const bool isBroken = line.size() < 2 || std::ranges::any_of(around.walls, [&](const Rect& wall) {
                                  return passesThrough(line, wall) && !passesThrough(before[i], wall);
                              });
        if (isBroken)
            line = before[i];
    }
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
        if (!exists(edge, tree.size()))
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
    std::ranges::stable_sort(order, {}, [&](int i) { return span(tree, edges[static_cast<std::size_t>(i)]); });
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
    const std::vector<Polyline> before = lines;
    sharePorts(channels);
    nudge(channels);
    keepOutOfWalls(channels, before);
    return lines;
}

void reroute(std::span<const RoutingBox> boxes, std::span<const RoutingEdge> edges, std::span<const int> which,
             std::vector<Polyline>& lines)
{
    const BoxTree tree {boxes};
    lines.resize(edges.size());
    Channels channels {.tree = &tree, .edges = edges, .lines = &lines};
    channels.isMovable.assign(edges.size(), 0);
    std::vector<int> order;
    for (const int i : which) {
        if (i < 0 || i >= static_cast<int>(edges.size()) || channels.isMovable[static_cast<std::size_t>(i)] != 0)
            continue;
        const RoutingEdge& edge = edges[static_cast<std::size_t>(i)];
        lines[static_cast<std::size_t>(i)].clear();
        if (!exists(edge, tree.size()))
            continue;
        if (edge.from == edge.to) {
            lines[static_cast<std::size_t>(i)] = selfLoop(tree.rect(edge.from), loopsBefore(edges, i));
            continue;
        }
        channels.isMovable[static_cast<std::size_t>(i)] = 1;
        order.push_back(i);
    }
    std::ranges::sort(order);
    std::ranges::stable_sort(order, {}, [&](int i) { return span(tree, edges[static_cast<std::size_t>(i)]); });
    SegmentIndex placed {tree.size()};
    const auto place = [&](int i) {
        const RoutingEdge& edge = edges[static_cast<std::size_t>(i)];
        placed.add(lines[static_cast<std::size_t>(i)], i, tree.commonBox(edge.from, edge.to));
    };
    for (int i = 0; i < static_cast<int>(edges.size()); ++i) {
        if (exists(edges[static_cast<std::size_t>(i)], tree.size()))
            place(i);
    }
    EdgeRouter router {tree, edges, placed};
    std::vector<Point> touched;
    for (const int i : order) {
        Polyline& line = lines[static_cast<std::size_t>(i)];
        line = router.route(i, endWishesOf(tree, edges, i));
        place(i);
        touched.insert(touched.end(), line.begin(), line.end());
    }
    if (touched.empty())
        return;
    const Rect window = boundsOf(touched).grown(nearby);
    for (int i = 0; i < static_cast<int>(edges.size()); ++i) {
        const Polyline& line = lines[static_cast<std::size_t>(i)];
        if (!line.empty() && exists(edges[static_cast<std::size_t>(i)], tree.size()) && meets(boundsOf(line), window))
            channels.considered.push_back(i);
    }
    const std::vector<Polyline> before = lines;
    sharePorts(channels);
    nudge(channels);
    keepOutOfWalls(channels, before);
}

} // namespace gudo
