#include "app/canvas/scene/live_routes.h"

#include <algorithm>

namespace gudo {

namespace {

/// Up to so many connections everything is routed again after a change, so that what is seen is what is exported.
constexpr std::size_t alwaysRouteAll = 250;
/// Lines that are only in the way of what moved: more than this are left where they are until the next opening.
constexpr std::size_t mostInTheWay = 60;
/// The same while things are dragged: a line costs 0.1 ms, and dropping routes them all.
constexpr std::size_t mostPushed = 8;

int indexOf(const std::vector<Id>& sorted, std::string_view id)
{
    const auto found = std::ranges::lower_bound(sorted, id, {}, [](const Id& x) { return std::string_view {x}; });
    return found != sorted.end() && *found == id ? int(found - sorted.begin()) : -1;
}

/// Lines that were dropped before they were routed again had one.
void restoreBefore(std::vector<LiveRoutes::Rerouted>& lines, std::vector<LiveRoutes::Rerouted>& dropped)
{
    for (auto& was : dropped) {
        const auto found = std::ranges::find(lines, was.id, &LiveRoutes::Rerouted::id);
        if (found != lines.end())
            found->before = std::move(was.before);
        else
            lines.push_back(std::move(was));
    }
}

} // namespace

void LiveRoutes::adopt(RoutingPlan plan, std::vector<Polyline> lines)
{
    m_router = std::make_unique<LiveRouter>(std::move(plan.boxes), std::move(plan.edges), std::move(lines));
    m_boxes.clear();
    m_boxes.reserve(plan.boxOf.size());
    for (const auto& [id, box] : plan.boxOf)
        m_boxes.push_back(box);
    plan.boxOf.clear(); // a map of all ids is large
    m_earlier = std::exchange(m_plan, std::move(plan)).connections;
}

int LiveRoutes::boxOf(std::string_view id) const
{
    const auto idOf = [this](int box) {
        return std::string_view {m_plan.ids[std::size_t(box)]};
    };
    const auto found = std::ranges::lower_bound(m_boxes, id, {}, idOf);
    return found != m_boxes.end() && idOf(*found) == id ? *found : -1;
}

/// What comes to stand on a border, or leaves it, lies in another container for the router.
bool LiveRoutes::changesSides(const Design& design, const Boxes& boxes, const Change& change) const
{
    return std::ranges::any_of(change.boxes, [&](const Id& id) {
        const Component* component = design.architecture.components.find(id);
        if (!component || component->parent.empty() || boxes.isBand(id))
            return false;
        const bool isOnBorder = !boxes.rectOf(component->parent).contains(boxes.rectOf(id));
        return isOnBorder != std::ranges::any_of(m_plan.innerParts, [&](const auto& part) { return part.id == id; });
    });
}

std::vector<Polyline> LiveRoutes::allLines(const Design& design, const Boxes& boxes) const
{
    Routes routes = routesOf(design, m_catalog, boxes);
    std::vector<Polyline> lines;
    lines.reserve(routes.size());
    for (auto& [id, line] : routes) // in the order of the plan's connections: by id
        lines.push_back(std::move(line));
    return lines;
}

void LiveRoutes::reset(const Design& design, const Boxes& boxes)
{
    adopt(routingPlanOf(design, m_catalog, boxes), allLines(design, boxes));
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
        const int box = boxOf(id);
        if (box < 0)
            continue;
        const auto ends = m_router->edgesAt(box);
        result.insert(result.end(), ends.begin(), ends.end());
        const auto over = linesInTheWay(box);
        inTheWay.insert(inTheWay.end(), over.begin(), over.end());
    }
    if (change.isStructural)
        for (std::size_t i = 0; i < m_plan.connections.size(); ++i)
            if (m_router->lines()[i].empty())
                result.push_back(int(i));
    const auto sortUnique = [](std::vector<int>& edges) {
        std::ranges::sort(edges);
        edges.erase(std::ranges::unique(edges).begin(), edges.end());
    };
    sortUnique(inTheWay);
    if (inTheWay.size() <= (change.isFinal ? mostInTheWay : mostPushed))
        result.insert(result.end(), inTheWay.begin(), inTheWay.end());
    sortUnique(result);
    return result;
}

std::vector<LiveRoutes::Rerouted> LiveRoutes::rebuild(const Design& design, const Boxes& boxes)
{
    RoutingPlan plan = routingPlanOf(design, m_catalog, boxes);
    std::vector<Polyline> lines(plan.edges.size());
    std::vector<Rerouted> dropped;
    for (std::size_t i = 0; i < plan.edges.size(); ++i) {
        const int earlier = indexOf(m_plan.connections, plan.connections[i]);
        if (earlier < 0)
            continue;
        const RoutingEdge& was = m_router->edges()[std::size_t(earlier)];
        const RoutingEdge& is = plan.edges[i];
        const bool hasSameEnds = m_plan.ids[std::size_t(was.from)] == plan.ids[std::size_t(is.from)] &&
                                 m_plan.ids[std::size_t(was.to)] == plan.ids[std::size_t(is.to)];
        if (hasSameEnds && was.fromSide == is.fromSide && was.toSide == is.toSide && was.via == is.via)
            lines[i] = m_router->lines()[std::size_t(earlier)];
        else
            dropped.push_back({plan.connections[i], m_router->lines()[std::size_t(earlier)]});
    }
    for (std::size_t i = 0; i < m_plan.connections.size(); ++i) // whose ends are hidden now
        if (const Id& id = m_plan.connections[i]; indexOf(plan.connections, id) < 0)
            dropped.push_back({id, m_router->lines()[i]});
    adopt(std::move(plan), std::move(lines));
    return dropped;
}

std::vector<LiveRoutes::Rerouted> LiveRoutes::update(const Design& design, const Boxes& boxes, const Change& change)
{
    std::vector<int> left; // lines that went round what moved away: they may be straight again
    if (change.isFinal && !change.isStructural && change.boxes.size() <= 20)
        for (const Id& id : change.boxes)
            if (const int box = boxOf(id); box >= 0) {
                const auto over = linesInTheWay(box);
                left.insert(left.end(), over.begin(), over.end());
            }
    std::vector<Rerouted> dropped;
    if (change.isStructural || (change.isFinal && changesSides(design, boxes, change))) {
        dropped = rebuild(design, boxes);
    } else {
        for (const Id& id : change.boxes)
            if (const int box = boxOf(id); box >= 0)
                m_router->place(box, boxes.rectOf(id));
        for (const RoutingPlan::InnerPart& part : m_plan.innerParts)
            if (change.boxes.contains(part.id) || change.boxes.contains(part.container))
                m_router->place(part.box, common(boxes.rectOf(part.id), boxes.rectOf(part.container)));
    }
    std::vector<Rerouted> result;
    if (change.isFinal && m_plan.connections.size() <= alwaysRouteAll) {
        result = replaceAll(allLines(design, boxes));
        restoreBefore(result, dropped);
        return result;
    }
    std::vector<int> which = touched(change, left);
    std::erase_if(which, [&](int i) {
        // A line between two things that moved together moves with them.
        const RoutingEdge& edge = m_router->edges()[std::size_t(i)];
        Polyline line = m_router->lines()[std::size_t(i)];
        if (line.empty() || !change.moved.contains(m_plan.ids[std::size_t(edge.from)]) ||
            !change.moved.contains(m_plan.ids[std::size_t(edge.to)]))
            return false;
        result.push_back({m_plan.connections[std::size_t(i)], line});
        for (Point& point : line)
            point = {point.x + change.dx, point.y + change.dy};
        m_router->setLine(i, std::move(line));
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
            result.push_back({m_plan.connections[std::size_t(which[k])], std::move(before[k])});
    restoreBefore(result, dropped);
    return result;
}

std::vector<LiveRoutes::Rerouted> LiveRoutes::replaceAll(std::vector<Polyline> lines)
{
    std::vector<Rerouted> result;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] == m_router->lines()[i])
            continue;
        result.push_back({m_plan.connections[i], m_router->lines()[i]});
        m_router->setLine(int(i), std::move(lines[i]));
    }
    return result;
}

std::vector<LiveRoutes::Rerouted> LiveRoutes::restored(std::map<Id, Polyline> lines)
{
    std::vector<Rerouted> result;
    for (auto& [id, line] : lines) {
        const int number = numberOf(id);
        if (number < 0 || lineAt(number) == line)
            continue;
        result.push_back({id, lineAt(number)});
        m_router->setLine(number, std::move(line));
    }
    return result;
}

int LiveRoutes::numberOf(std::string_view connection) const
{
    return indexOf(m_plan.connections, connection);
}

const Polyline& LiveRoutes::lineAt(int number) const
{
    static const Polyline none;
    return number < 0 ? none : m_router->lines()[std::size_t(number)];
}

} // namespace gudo
