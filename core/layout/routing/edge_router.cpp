#include "core/layout/routing/edge_router.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "core/layout/routing/fallback_lines.h"
#include "core/layout/routing/open_ports.h"

namespace gudo {

namespace {

constexpr std::array reaches {100, 500, 4000}; // how far beyond both ends a search looks, one after the other
constexpr int longWay = 8;
constexpr std::size_t everyLine = 400; // as many as never occur around one connection of a usual plan
constexpr int twoBends = 90;

/// Ports as ends of a search. Those of a container that holds the other end are reached from within.
std::vector<Terminal> terminalsOf(std::span<const Port> ports, bool isWithin)
{
    std::vector<Terminal> terminals;
    terminals.reserve(ports.size());
    for (const Port& port : ports) {
        const int approach = port.side == Side::Left || port.side == Side::Top ? 1 : -1;
        terminals.push_back({.at = port.at,
                             .isVertical = isVertical(port.side),
                             .cost = port.cost * costUnit,
                             .approach = isWithin ? -approach : approach});
    }
    return terminals;
}

Rect boundsOfEnds(const Rect& from, const Rect& to, std::span<const Point> stops)
{
    std::vector<Point> corners {
        {from.x, from.y}, {from.right(), from.bottom()}, {to.x, to.y}, {to.right(), to.bottom()}};
    corners.insert(corners.end(), stops.begin(), stops.end());
    return boundsOf(corners);
}

Rect common(const Rect& a, const Rect& b)
{
    const int x = std::max(a.x, b.x);
    const int y = std::max(a.y, b.y);
    return {x, y, std::max(0, std::min(a.right(), b.right()) - x), std::max(0, std::min(a.bottom(), b.bottom()) - y)};
}

int distance(const Rect& a, const Rect& b)
{
    return std::max({0, a.x - b.right(), b.x - a.right()}) + std::max({0, a.y - b.bottom(), b.y - a.bottom()});
}

int lengthOf(const Polyline& line)
{
    int length = 0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        length += std::abs(line[i].x - line[i + 1].x) + std::abs(line[i].y - line[i + 1].y);
    return length;
}

bool meet(const Segment& a, const Segment& b)
{
    if (a.isVertical == b.isVertical)
        return a.at == b.at && a.from < b.to && b.from < a.to;
    return a.from < b.at && b.at < a.to && b.from < a.at && a.at < b.to;
}

} // namespace

EdgeRouter::EdgeRouter(const BoxTree& tree, std::span<const RoutingEdge> edges, const SegmentIndex& placed)
    : m_tree {tree}
    , m_edges {edges}
    , m_placed {placed}
{
}

void EdgeRouter::markPlaced(int edge, const Rect& window)
{
    const RoutingEdge& self = m_edges[static_cast<std::size_t>(edge)];
    m_marks.begin(m_grid);
    m_placed.visitIn(window, m_tree.containersOf(self.from, self.to), [&](const Segment& segment) {
        if (segment.edge == edge)
            return;
        if (sharesOneEnd(self, m_edges[static_cast<std::size_t>(segment.edge)])) {
            m_marks.addShared(segment);
        } else {
            m_marks.addForeign(segment);
        }
    });
    m_marks.apply();
}

FoundRoute EdgeRouter::routeWithin(int edge, const EndWishes& wishes, const Rect& window, std::size_t mostLines)
{
    const RoutingEdge& self = m_edges[static_cast<std::size_t>(edge)];
    const Rect& from = m_tree.rect(self.from);
    const Rect& to = m_tree.rect(self.to);
    const auto around = [](Point p) {
        return Rect {p.x, p.y, 0, 0};
    };
    const Rect ahead = self.via.empty() ? to : around(self.via.front());
    const Rect behind = self.via.empty() ? from : around(self.via.back());
    const std::vector<Port> fromPorts =
        openPorts(portsOf(from, ahead, wishes.fromHint, wishes.fromTrunk), from, ahead, m_around.walls);
    const std::vector<Port> toPorts =
        openPorts(portsOf(to, behind, wishes.toHint, wishes.toTrunk), to, behind, m_around.walls);
    std::vector<Point> points = self.via;
    for (const Port& port : fromPorts)
        points.push_back(port.at);
    for (const Port& port : toPorts)
        points.push_back(port.at);
    buildGrid({.around = &m_around, .window = window, .from = from, .to = to, .points = points, .mostLines = mostLines},
              m_grid);
    markPlaced(edge, window);

    FoundRoute whole;
    std::vector<Terminal> starts = terminalsOf(fromPorts, false);
    for (const Point stop : self.via) {
        const std::array goals {Terminal {.at = stop, .isVertical = false}, Terminal {.at = stop, .isVertical = true}};
        const FoundRoute leg = m_search.find(m_grid, starts, goals);
        if (leg.points.empty())
            return {};
        whole.points.insert(whole.points.end(), leg.points.begin(), leg.points.end());
        whole.cost += leg.cost;
        const auto before = std::find_if(leg.points.rbegin(), leg.points.rend(), [&](Point p) { return p != stop; });
        if (before != leg.points.rend())
            blockStep(*before, stop, m_grid); // going on may not mean turning back
        starts = {Terminal {.at = stop, .isVertical = false, .mayTurn = true},
                  Terminal {.at = stop, .isVertical = true, .mayTurn = true}};
    }
    const FoundRoute last =
        m_search.find(m_grid, starts, terminalsOf(toPorts, m_tree.commonBox(self.from, self.to) == self.to));
    if (last.points.empty())
        return {};
    whole.points.insert(whole.points.end(), last.points.begin(), last.points.end());
    whole.cost += last.cost;
    whole.points = simplified(whole.points);
    return whole;
}

Polyline EdgeRouter::route(int edge, const EndWishes& wishes)
{
    const RoutingEdge& self = m_edges[static_cast<std::size_t>(edge)];
    const Rect& from = m_tree.rect(self.from);
    const Rect& to = m_tree.rect(self.to);
    const Rect ends = boundsOfEnds(from, to, self.via);
    FoundRoute best;
    for (const int reach : reaches) {
        if (reach < reaches.back() && distance(from, to) > longWay * reach)
            continue; // a long way round is likely: one wide search costs less than a narrow one first
        Rect window = ends.grown(reach);
        m_tree.collect(self.from, self.to, window, m_around);
        const bool isWhole = m_around.limit && window.contains(*m_around.limit);
        if (m_around.limit && self.via.empty())
            window = common(window, *m_around.limit);
        FoundRoute found = routeWithin(edge, wishes, window);
        if (found.points.size() >= 2 && (best.points.empty() || found.cost < best.cost))
            best = std::move(found);
        // A way that leaves the window goes out and comes back: no need to look for it when this one is shorter.
        // Lengths are compared, not costs: fewer crossings are not worth a detour of that size.
        if (!best.points.empty() && lengthOf(best.points) <= distance(from, to) + 2 * reach + twoBends)
            break;
        if (isWhole)
            break;
    }
    // Out of the container, or through a gap between the lines of a coarse grid; then through what may be crossed.
    for (const bool withSoft : {true, false}) {
        if (!best.points.empty())
            break;
        const Rect window = ends.grown(reaches.back());
        m_tree.collect(self.from, self.to, window, m_around, withSoft);
        FoundRoute found = routeWithin(edge, wishes, window, everyLine);
        if (found.points.size() >= 2)
            best = std::move(found);
    }
    return best.points.empty() ? simplestLine(from, to, self) : best.points;
}

int EdgeRouter::conflicts(int edge, const Polyline& line) const
{
    const RoutingEdge& self = m_edges[static_cast<std::size_t>(edge)];
    std::vector<Segment> parts;
    appendSegments(line, edge, parts);
    int count = 0;
    m_placed.visitIn(boundsOf(line), m_tree.containersOf(self.from, self.to), [&](const Segment& other) {
        if (other.edge == edge || sharesOneEnd(self, m_edges[static_cast<std::size_t>(other.edge)]))
            return;
        for (const Segment& part : parts)
            count += meet(part, other) ? 1 : 0;
    });
    return count;
}

} // namespace gudo
