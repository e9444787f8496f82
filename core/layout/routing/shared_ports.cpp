#include "core/layout/routing/shared_ports.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <tuple>

namespace gudo {

namespace {

constexpr int joinReach = 24;

/// One end of one line.
struct End {
    int key = 0; // side, and whether lines leave or arrive
    int edge = 0;
    bool isStart = false;
    bool isAnchor = false; // others come to it
    int at = 0;
};

std::vector<End> endsOf(const Channels& channels)
{
    std::vector<End> ends;
    for (const int edge : channels.considered) {
        const auto i = static_cast<std::size_t>(edge);
        const Polyline& line = (*channels.lines)[i];
        const RoutingEdge& e = channels.edges[i];
        if (line.size() < 2 || e.from == e.to)
            continue;
        const bool isAnchor = line.size() == 2 || channels.isMovable[i] == 0;
        const auto add = [&](int box, Point end, Point next, bool isStart) {
            const int side = sideKey(box, sideOf(channels.tree->rect(box), end, next));
            ends.push_back({side * 2 + (isStart ? 0 : 1), edge, isStart, isAnchor, end.x == next.x ? end.x : end.y});
        };
        add(e.from, line[0], line[1], true);
        add(e.to, line[line.size() - 1], line[line.size() - 2], false);
    }
    std::ranges::stable_sort(ends, {}, &End::key);
    return ends;
}

std::optional<int> nearestAnchor(std::span<const End> ends, int at)
{
    std::optional<int> best;
    for (const End& end : ends) {
        const int off = std::abs(end.at - at);
        if (end.isAnchor && off <= joinReach && (!best || off < std::abs(*best - at)))
            best = end.at;
    }
    return best;
}

/// True when the part behind the end keeps its direction after the end moved.
bool keepsShape(const Polyline& line, const Segment& part, int at)
{
    const bool isStart = part.index == 0;
    const Point other = isStart ? line[2] : line[line.size() - 3];
    const int far = part.isVertical ? other.x : other.y;
    return (far < part.at) == (far < at) && (far > part.at) == (far > at);
}

} // namespace

void sharePorts(Channels& channels)
{
    const std::vector<End> ends = endsOf(channels);
    Surroundings around;
    for (std::size_t first = 0, last = 0; first < ends.size(); first = last) {
        for (last = first; last < ends.size() && ends[last].key == ends[first].key; ++last) {
        }
        const std::span<const End> group {ends.data() + first, last - first};
        if (group.size() < 2)
            continue;
        for (const End& end : group) {
            const std::optional<int> anchor = end.isAnchor ? std::nullopt : nearestAnchor(group, end.at);
            if (!anchor || *anchor == end.at)
                continue;
            Polyline& line = (*channels.lines)[static_cast<std::size_t>(end.edge)];
            const RoutingEdge& edge = channels.edges[static_cast<std::size_t>(end.edge)];
            const std::size_t index = end.isStart ? 0 : line.size() - 2;
            const Segment part = segmentBetween(line[index], line[index + 1], end.edge, static_cast<int>(index));
            if (!edge.via.empty() || !keepsShape(line, part, *anchor))
                continue;
            Polyline moved = line;
            slide(moved, part, *anchor);
            channels.tree->collect(edge.from, edge.to, boundsOf(moved), around);
            if (std::ranges::none_of(around.walls, [&](const Rect& wall) { return passesThrough(moved, wall); }))
                line = std::move(moved);
        }
    }
}

} // namespace gudo
