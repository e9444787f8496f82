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

} // namespace

LiveRoutes::Plan LiveRoutes::planOf(const Design& design, const Boxes& boxes)
{
    Plan plan;
    m_boxIds.clear();
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
        plan.boxes.push_back(box);
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
        plan.edges.push_back(std::move(edge));
        m_edgeIds.push_back(row->id);
    }
    return plan;
}

std::vector<Polyline> LiveRoutes::allLines(const Design& design, const Boxes& boxes) const
{
    Routes routes = routesOf(design, m_catalog, boxes);
    std::vector<Polyline> lines(m_edgeIds.size());
    for (std::size_t i = 0; i < m_edgeIds.size(); ++i)
        if (const auto found = routes.find(m_edgeIds[i]); found != routes.end())
            lines[i] = std::move(found->second);
    return lines;
}

void LiveRoutes::reset(const Design& design, const Boxes& boxes)
{
    Plan plan = planOf(design, boxes);
    m_router = std::make_unique<LiveRouter>(std::move(plan.boxes), std::move(plan.edges), allLines(design, boxes));
}

std::vector<int> LiveRoutes::linesInTheWay(int box) const
{
    return m_router->boxes()[std::size_t(box)].titleHeight == 0 ? m_router->linesOver(box) : std::vector<int> {};
}

std::vector<int> LiveRoutes::touched(const Change& change, const std::vector<int>& left) const
{
    std::vector<int> result;
    std::vector<int> inTheWay = left;
    for (const Id& id : change.boxes) {
        const int box = indexOf(m_boxIds, id);
        if (box < 0)
            continue;
        const auto ends = m_router->edgesAt(box);
        result.insert(result.end(), ends.begin(), ends.end());
        const auto over = linesInTheWay(box);
        inTheWay.insert(inTheWay.end(), over.begin(), over.end());
    }
    if (change.isStructural)
        for (std::size_t i = 0; i < m_edgeIds.size(); ++i)
            if (m_router->lines()[i].empty())
                result.push_back(int(i));
    const auto sortUnique = [](std::vector<int>& edges) {
        std::ranges::sort(edges);
        edges.erase(std::ranges::unique(edges).begin(), edges.end());
    };
    sortUnique(inTheWay);
    if (inTheWay.size() <= mostInTheWay)
        result.insert(result.end(), inTheWay.begin(), inTheWay.end());
    sortUnique(result);
    return result;
}

void LiveRoutes::rebuild(const Design& design, const Boxes& boxes)
{
    const std::vector<Id> edgeIds = std::move(m_edgeIds);
    const std::vector<Id> boxIds = std::move(m_boxIds);
    Plan plan = planOf(design, boxes);
    std::vector<Polyline> lines(plan.edges.size());
    for (std::size_t i = 0; i < m_edgeIds.size(); ++i) {
        const int earlier = indexOf(edgeIds, m_edgeIds[i]);
        if (earlier < 0)
            continue;
        const RoutingEdge& was = m_router->edges()[std::size_t(earlier)];
        const RoutingEdge& is = plan.edges[i];
        const bool hasSameEnds = boxIds[std::size_t(was.from)] == m_boxIds[std::size_t(is.from)] &&
                                 boxIds[std::size_t(was.to)] == m_boxIds[std::size_t(is.to)];
        if (hasSameEnds && was.fromSide == is.fromSide && was.toSide == is.toSide && was.via == is.via)
            lines[i] = m_router->lines()[std::size_t(earlier)];
    }
    m_router = std::make_unique<LiveRouter>(std::move(plan.boxes), std::move(plan.edges), std::move(lines));
}

std::vector<Id> LiveRoutes::update(const Design& design, const Boxes& boxes, const Change& change)
{
    std::vector<int> left; // lines that went round what moved away: they may be straight again
    if (change.isFinal && !change.isStructural && change.boxes.size() <= 20)
        for (const Id& id : change.boxes)
            if (const int box = indexOf(m_boxIds, id); box >= 0) {
                const auto over = linesInTheWay(box);
                left.insert(left.end(), over.begin(), over.end());
            }
    if (change.isStructural) {
        rebuild(design, boxes);
    } else {
        for (const Id& id : change.boxes)
            if (const int box = indexOf(m_boxIds, id); box >= 0)
                m_router->place(box, boxes.rectOf(id));
    }
    if (change.isFinal && m_edgeIds.size() <= alwaysRouteAll)
        return replaceAll(allLines(design, boxes));

    std::vector<Id> result;
    std::vector<int> which = touched(change, left);
    std::erase_if(which, [&](int i) {
        // A line between two things that moved together moves with them.
        const RoutingEdge& edge = m_router->edges()[std::size_t(i)];
        Polyline line = m_router->lines()[std::size_t(i)];
        if (line.empty() || !change.moved.contains(m_boxIds[std::size_t(edge.from)]) ||
            !change.moved.contains(m_boxIds[std::size_t(edge.to)]))
            return false;
        for (Point& point : line)
            point = {point.x + change.dx, point.y + change.dy};
        m_router->setLine(i, std::move(line));
        result.push_back(m_edgeIds[std::size_t(i)]);
        return true;
    });
    std::vector<Polyline> before;
    before.reserve(which.size());
    for (const int i : which)
        before.push_back(m_router->lines()[std::size_t(i)]);
    if (change.isFinal)
        m_router->route(which);
    else
        m_router->follow(which);
    for (std::size_t k = 0; k < which.size(); ++k)
        if (m_router->lines()[std::size_t(which[k])] != before[k])
            result.push_back(m_edgeIds[std::size_t(which[k])]);
    return result;
}

std::vector<Id> LiveRoutes::replaceAll(std::vector<Polyline> lines)
{
    std::vector<Id> result;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] == m_router->lines()[i])
            continue;
        m_router->setLine(int(i), std::move(lines[i]));
        result.push_back(m_edgeIds[i]);
    }
    return result;
}

std::vector<Id> LiveRoutes::restored(std::vector<Polyline> lines)
{
    if (lines.size() != m_edgeIds.size())
        return {};
    return replaceAll(std::move(lines));
}

const Polyline& LiveRoutes::line(std::string_view connection) const
{
    static const Polyline none;
    const int edge = indexOf(m_edgeIds, connection);
    return edge < 0 ? none : m_router->lines()[std::size_t(edge)];
}

} // namespace gudo
