#include "app/canvas/live_routes.h"

#include <algorithm>

#include "core/layout/placement.h"
#include "core/model/containment.h"

namespace gudo {

namespace {

/// Up to so many connections everything is routed again after a change, so that what is seen is what is exported.
constexpr std::size_t alwaysRouteAll = 250;
/// Lines that are only in the way of what moved: more than this are left where they are until the next opening.
constexpr std::size_t mostInTheWay = 60;

int indexOf(const std::vector<Id>& sorted, std::string_view id)
{
    const auto found = std::ranges::lower_bound(sorted, id, {}, [](const Id& x) { return std::string_view {x}; });
    return found != sorted.end() && *found == id ? int(found - sorted.begin()) : -1;
}

bool crosses(const Polyline& line, const Rect& rect)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto [left, right] = std::minmax(line[i - 1].x, line[i].x);
        const auto [top, bottom] = std::minmax(line[i - 1].y, line[i].y);
        if (rect.intersects({left, top, right - left + 1, bottom - top + 1}))
            return true;
    }
    return false;
}

} // namespace

void LiveRoutes::build(const Design& design, const Boxes& boxes)
{
    m_boxes.clear();
    m_boxIds.clear();
    m_edges.clear();
    m_edgeIds.clear();
    m_boxIds.reserve(boxes.rects.size());
    for (const auto& [id, rect] : boxes.rects)
        m_boxIds.push_back(id);
    const Containment containment {design.architecture};
    for (const auto& [id, rect] : boxes.rects) {
        RoutingBox box {.rect = rect};
        const auto container = containerOf(id);
        const Component* component = design.architecture.components.find(componentOf(id));
        if (component) {
            const ComponentType& type = m_catalog.typeOf(*component);
            box.parent = indexOf(m_boxIds, container.empty() ? std::string_view {component->parent} : container);
            const bool isBand = container.empty() && boxes.isBand(design, id);
            const bool isContainer = container.empty() && (type.isContainer || !containment.children(id).empty());
            box.titleHeight = isContainer && !isBand ? containerTitle : 0;
            box.isObstacle = !isBand && !(container.empty() && type.isKind("area"));
        }
        m_boxes.push_back(box);
    }
    for (const auto& row : design.architecture.connections) {
        const int from = indexOf(m_boxIds, row->from);
        const int to = indexOf(m_boxIds, row->to);
        if (from < 0 || to < 0)
            continue;
        RoutingEdge edge {.from = from, .to = to};
        if (const RouteHint* hint = design.layout.routes.find(row->id)) {
            edge.fromSide = hint->fromSide;
            edge.toSide = hint->toSide;
            edge.via = hint->via;
        }
        m_edges.push_back(std::move(edge));
        m_edgeIds.push_back(row->id);
    }
}

void LiveRoutes::routeAll(const Design& design, const Boxes& boxes)
{
    Routes routes = routesOf(design, m_catalog, boxes);
    m_lines.assign(m_edges.size(), {});
    for (std::size_t i = 0; i < m_edgeIds.size(); ++i)
        if (const auto found = routes.find(m_edgeIds[i]); found != routes.end())
            m_lines[i] = std::move(found->second);
}

void LiveRoutes::reset(const Design& design, const Boxes& boxes)
{
    build(design, boxes);
    routeAll(design, boxes);
}

std::vector<int> LiveRoutes::touched(const Change& change, const std::vector<Rect>& before) const
{
    std::vector<char> isChanged(m_boxes.size());
    std::vector<Rect> places;
    for (const Id& id : change.boxes) {
        if (const int box = indexOf(m_boxIds, id); box >= 0) {
            isChanged[std::size_t(box)] = 1;
            // Containers grow and shrink around lines all the time; only what stands on a line pushes it away.
            if (m_boxes[std::size_t(box)].titleHeight == 0)
                places.push_back(m_boxes[std::size_t(box)].rect.grown(8));
        }
    }
    places.insert(places.end(), before.begin(), before.end());
    std::vector<int> result;
    std::vector<int> inTheWay;
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        const RoutingEdge& edge = m_edges[i];
        if (m_lines[i].empty() || isChanged[std::size_t(edge.from)] || isChanged[std::size_t(edge.to)])
            result.push_back(int(i));
        else if (change.isFinal && inTheWay.size() <= mostInTheWay &&
                 std::ranges::any_of(places, [&](const Rect& place) { return crosses(m_lines[i], place); }))
            inTheWay.push_back(int(i));
    }
    if (inTheWay.size() <= mostInTheWay)
        result.insert(result.end(), inTheWay.begin(), inTheWay.end());
    std::ranges::sort(result);
    return result;
}

void LiveRoutes::rebuild(const Design& design, const Boxes& boxes)
{
    const std::vector<RoutingEdge> edges = std::move(m_edges);
    const std::vector<Id> edgeIds = std::move(m_edgeIds);
    const std::vector<Id> boxIds = std::move(m_boxIds);
    std::vector<Polyline> lines = std::move(m_lines);
    build(design, boxes);
    m_lines.assign(m_edges.size(), {});
    for (std::size_t i = 0; i < m_edgeIds.size(); ++i) {
        const int earlier = indexOf(edgeIds, m_edgeIds[i]);
        if (earlier < 0)
            continue;
        const RoutingEdge& was = edges[std::size_t(earlier)];
        const RoutingEdge& is = m_edges[i];
        const bool hasSameEnds = boxIds[std::size_t(was.from)] == m_boxIds[std::size_t(is.from)] &&
                                 boxIds[std::size_t(was.to)] == m_boxIds[std::size_t(is.to)];
        if (hasSameEnds && was.fromSide == is.fromSide && was.toSide == is.toSide && was.via == is.via)
            m_lines[i] = std::move(lines[std::size_t(earlier)]);
    }
}

std::vector<Id> LiveRoutes::update(const Design& design, const Boxes& boxes, const Change& change)
{
    std::vector<Rect> left; // where changed boxes stood: lines that went round them may be straight again
    if (change.isFinal && change.boxes.size() <= 20)
        for (const Id& id : change.boxes)
            if (const int box = indexOf(m_boxIds, id); box >= 0 && m_boxes[std::size_t(box)].titleHeight == 0)
                left.push_back(m_boxes[std::size_t(box)].rect.grown(8));
    if (change.isStructural) {
        rebuild(design, boxes);
    } else {
        for (const Id& id : change.boxes)
            if (const int box = indexOf(m_boxIds, id); box >= 0)
                m_boxes[std::size_t(box)].rect = boxes.rectOf(id);
    }

    std::vector<Id> result;
    if (change.isFinal && m_edges.size() <= alwaysRouteAll) {
        const std::vector<Polyline> before = std::move(m_lines);
        routeAll(design, boxes);
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (m_lines[i] != before[i])
                result.push_back(m_edgeIds[i]);
        return result;
    }
    std::vector<int> which = touched(change, left);
    std::erase_if(which, [&](int i) {
        // A line between two things that moved together moves with them.
        const RoutingEdge& edge = m_edges[std::size_t(i)];
        Polyline& line = m_lines[std::size_t(i)];
        if (line.empty() || !change.moved.contains(m_boxIds[std::size_t(edge.from)]) ||
            !change.moved.contains(m_boxIds[std::size_t(edge.to)]))
            return false;
        for (Point& point : line)
            point = {point.x + change.dx, point.y + change.dy};
        result.push_back(m_edgeIds[std::size_t(i)]);
        return true;
    });
    std::vector<Polyline> before;
    for (const int i : which)
        before.push_back(m_lines[std::size_t(i)]);
    if (!which.empty())
        reroute(m_boxes, m_edges, which, m_lines);
    for (std::size_t k = 0; k < which.size(); ++k)
        if (m_lines[std::size_t(which[k])] != before[k])
            result.push_back(m_edgeIds[std::size_t(which[k])]);
    return result;
}

std::vector<Id> LiveRoutes::restored(std::vector<Polyline> lines)
{
    std::vector<Id> result;
    if (lines.size() != m_lines.size())
        return result;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i] != m_lines[i])
            result.push_back(m_edgeIds[i]);
    m_lines = std::move(lines);
    return result;
}

const Polyline& LiveRoutes::line(std::string_view connection) const
{
    static const Polyline none;
    const int edge = indexOf(m_edgeIds, connection);
    return edge < 0 ? none : m_lines[std::size_t(edge)];
}

} // namespace gudo
