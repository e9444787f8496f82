#include "core/layout/routing/live_router.h"

#include <algorithm>
#include <utility>

#include "core/layout/routing/fallback_lines.h"
#include "core/layout/routing/spread_lines.h"
#include "core/layout/routing/stretch.h"

namespace gudo {

namespace {

constexpr int nearby = 64;        // lines that close to a part of a re-routed one are kept clear of
constexpr int closely = 8;        // a box pushes lines away that pass it at this distance
constexpr int longDistance = 300; // lines of boxes farther apart stretch while they are dragged

Rect placeOf(const Segment& s)
{
    return s.isVertical ? Rect {s.at, s.from, 0, s.to - s.from} : Rect {s.from, s.at, s.to - s.from, 0};
}

} // namespace

LiveRouter::LiveRouter(std::vector<RoutingBox> boxes, std::vector<RoutingEdge> edges, std::vector<Polyline> lines)
    : m_boxes {std::move(boxes)}
    , m_edges {std::move(edges)}
    , m_lines {std::move(lines)}
    , m_tree {m_boxes}
    , m_placed {m_tree.size()}
    , m_router {m_tree, m_edges, m_placed}
    , m_channels {.tree = &m_tree, .edges = m_edges, .lines = &m_lines}
{
    m_lines.resize(m_edges.size());
    m_channels.isMovable.assign(m_edges.size(), 0);
    m_isConsidered.assign(m_edges.size(), 0);
    m_firstAt.assign(m_boxes.size() + 1, 0);
    const auto visitEnds = [this](auto visit) {
        for (int i = 0; i < static_cast<int>(m_edges.size()); ++i) {
            const RoutingEdge& edge = m_edges[static_cast<std::size_t>(i)];
            if (!m_tree.hasEnds(edge))
                continue;
            visit(edge.from, i);
            if (edge.to != edge.from)
                visit(edge.to, i);
        }
    };
    visitEnds([&](int box, int) { ++m_firstAt[static_cast<std::size_t>(box) + 1]; });
    for (std::size_t i = 1; i < m_firstAt.size(); ++i)
        m_firstAt[i] += m_firstAt[i - 1];
    m_edgesAt.resize(m_firstAt.back());
    std::vector<std::size_t> next = m_firstAt;
    visitEnds([&](int box, int edge) { m_edgesAt[next[static_cast<std::size_t>(box)]++] = edge; });
    for (int i = 0; i < static_cast<int>(m_edges.size()); ++i)
        index(i);
    for (const RoutingBox& box : m_boxes)
        m_routedAt.push_back(box.rect);
}

std::span<const int> LiveRouter::edgesAt(int box) const
{
    const std::size_t first = m_firstAt[static_cast<std::size_t>(box)];
    return std::span {m_edgesAt}.subspan(first, m_firstAt[static_cast<std::size_t>(box) + 1] - first);
}

std::vector<int> LiveRouter::linesOver(int box) const
{
    std::vector<int> result;
    const Rect place = m_tree.rect(box).grown(closely);
    m_placed.visitIn(place, m_tree.containersOf(box, box), [&](const Segment& segment) {
        const RoutingEdge& edge = m_edges[static_cast<std::size_t>(segment.edge)];
        if (edge.from != box && edge.to != box && (result.empty() || result.back() != segment.edge))
            result.push_back(segment.edge);
    });
    std::ranges::sort(result);
    result.erase(std::ranges::unique(result).begin(), result.end());
    return result;
}

int LiveRouter::loopsBefore(int edge) const
{
    const int box = m_edges[static_cast<std::size_t>(edge)].from;
    return static_cast<int>(std::ranges::count_if(edgesAt(box), [&](int i) {
        const RoutingEdge& e = m_edges[static_cast<std::size_t>(i)];
        return i < edge && e.from == e.to;
    }));
}

void LiveRouter::index(int edge)
{
    const RoutingEdge& ends = m_edges[static_cast<std::size_t>(edge)];
    if (m_tree.hasEnds(ends) && !m_lines[static_cast<std::size_t>(edge)].empty())
        m_placed.add(m_lines[static_cast<std::size_t>(edge)], edge, m_tree.commonBox(ends.from, ends.to));
}

void LiveRouter::setLine(int edge, Polyline line)
{
    m_placed.remove(edge);
    m_lines[static_cast<std::size_t>(edge)] = std::move(line);
    index(edge);
    rememberEnds(edge);
}

void LiveRouter::rememberEnds(int edge)
{
    const RoutingEdge& ends = m_edges[static_cast<std::size_t>(edge)];
    if (!m_tree.hasEnds(ends))
        return;
    for (const int box : {ends.from, ends.to})
        m_routedAt[static_cast<std::size_t>(box)] = m_tree.rect(box);
}

void LiveRouter::considerNeighbours(int edge)
{
    const auto consider = [this](int i) {
        char& isConsidered = m_isConsidered[static_cast<std::size_t>(i)];
        if (isConsidered == 0)
            m_channels.considered.push_back(i);
        isConsidered = 1;
    };
    consider(edge);
    const Polyline& line = m_lines[static_cast<std::size_t>(edge)];
    const RoutingEdge& ends = m_edges[static_cast<std::size_t>(edge)];
    std::vector<Rect> zones;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        zones.push_back(spanned(line[i], line[i + 1]).grown(nearby));
    m_placed.visitIn(
        boundsOf(line).grown(nearby), m_tree.containersOf(ends.from, ends.to), [&](const Segment& segment) {
            if (m_isConsidered[static_cast<std::size_t>(segment.edge)] == 0 &&
                std::ranges::any_of(zones, [place = placeOf(segment)](const Rect& zone) { return meets(zone, place); }))
                consider(segment.edge);
        });
}

void LiveRouter::route(std::span<const int> which)
{
    std::vector<int> order;
    for (const int i : which) {
        if (i < 0 || i >= static_cast<int>(m_edges.size()) || m_channels.isMovable[static_cast<std::size_t>(i)] != 0)
            continue;
        const RoutingEdge& edge = m_edges[static_cast<std::size_t>(i)];
        if (!m_tree.hasEnds(edge)) {
            m_lines[static_cast<std::size_t>(i)].clear();
        } else if (edge.from == edge.to) {
            setLine(i, selfLoop(m_tree.rect(edge.from), loopsBefore(i)));
        } else {
            m_channels.isMovable[static_cast<std::size_t>(i)] = 1;
            m_placed.remove(i);
            order.push_back(i);
        }
    }
    std::ranges::sort(order);
    std::ranges::stable_sort(order, {},
                             [this](int i) { return m_tree.distance(m_edges[static_cast<std::size_t>(i)]); });
    for (const int i : order) {
        const RoutingEdge& edge = m_edges[static_cast<std::size_t>(i)];
        const EndWishes wishes = endWishesOf(m_tree, m_edges, i, edgesAt(edge.from), edgesAt(edge.to));
        m_lines[static_cast<std::size_t>(i)] = m_router.route(i, wishes);
        index(i);
    }
    for (const int i : order)
        considerNeighbours(i);
    std::ranges::sort(m_channels.considered);
    spreadLines(m_channels);
    for (const int i : order) {
        m_placed.remove(i);
        index(i);
        m_channels.isMovable[static_cast<std::size_t>(i)] = 0;
        rememberEnds(i);
    }
    for (const int i : m_channels.considered)
        m_isConsidered[static_cast<std::size_t>(i)] = 0;
    m_channels.considered.clear();
}

bool LiveRouter::isSound(int edge, const Polyline& line)
{
    const RoutingEdge& ends = m_edges[static_cast<std::size_t>(edge)];
    const Rect bounds = boundsOf(line);
    m_tree.collect(ends.from, ends.to, bounds, m_around);
    if (std::ranges::any_of(m_around.walls, [&](const Rect& wall) { return passesThrough(line, wall); }))
        return false;
    std::vector<Segment> parts;
    appendSegments(line, edge, parts);
    bool liesOnOther = false;
    m_placed.visitIn(bounds, m_tree.containersOf(ends.from, ends.to), [&](const Segment& other) {
        liesOnOther = liesOnOther || (!sharesOneEnd(ends, m_edges[static_cast<std::size_t>(other.edge)]) &&
                                      std::ranges::any_of(parts, [&](const Segment& part) {
                                          return part.isVertical == other.isVertical && part.at == other.at &&
                                                 part.from < other.to && other.from < part.to;
                                      }));
    });
    return !liesOnOther;
}

bool LiveRouter::stretch(int edge)
{
    const RoutingEdge& ends = m_edges[static_cast<std::size_t>(edge)];
    const Polyline& line = m_lines[static_cast<std::size_t>(edge)];
    if (m_tree.distance(ends) < longDistance || !ends.via.empty())
        return false;
    const auto moveOf = [this](int box) {
        return Move {m_routedAt[static_cast<std::size_t>(box)], m_tree.rect(box)};
    };
    Polyline stretched = gudo::stretched(line, moveOf(ends.from), moveOf(ends.to));
    m_placed.remove(edge);
    const bool isGood = stretched.size() >= 2 && isSound(edge, stretched);
    if (isGood)
        m_lines[static_cast<std::size_t>(edge)] = std::move(stretched);
    index(edge);
    return isGood;
}

void LiveRouter::follow(std::span<const int> which)
{
    std::vector<int> stiff;
    std::vector<int> moved;
    for (const int i : which) {
        if (i < 0 || i >= static_cast<int>(m_edges.size()) || !m_tree.hasEnds(m_edges[static_cast<std::size_t>(i)]) ||
            !stretch(i))
            stiff.push_back(i);
        else
            moved.push_back(i);
    }
    route(stiff);
    for (const int i : moved) {
        rememberEnds(i);
    }
}

} // namespace gudo
