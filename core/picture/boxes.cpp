#include <algorithm>

#include "core/layout/arrange.h"
#include "core/layout/placement.h"
#include "core/layout/routing.h"
#include "core/model/containment.h"
#include "core/network/zones.h"
#include "core/picture/picture.h"

namespace gudo {

namespace {

constexpr int bandPadding = 12; // around the presences
constexpr int bandTitle = 28;   // strip for the name above them

/// Index of every box and edge for the router, in the order of the picture.
struct RoutingPlan {
    std::vector<RoutingBox> boxes;
    std::vector<RoutingEdge> edges;
    std::vector<Id> connections; ///< of the edges
};

Rect common(const Rect& a, const Rect& b)
{
    const int x = std::max(a.x, b.x);
    const int y = std::max(a.y, b.y);
    return {x, y, std::min(a.right(), b.right()) - x, std::min(a.bottom(), b.bottom()) - y};
}

/// The innermost container around everything a band holds together.
std::string_view commonContainer(const Design& design, const Containment& containment, std::string_view band)
{
    std::string_view result;
    bool isFirst = true;
    for (const auto& row : design.layout.placements) {
        if (componentOf(row->id) != band || containerOf(row->id).empty())
            continue;
        if (isFirst)
            result = containerOf(row->id);
        isFirst = false;
        while (!result.empty() && !containment.isWithin(containerOf(row->id), result))
            result = containment.parent(result);
    }
    return result;
}

RoutingPlan planOf(const Design& design, const Catalog& catalog, const Boxes& boxes)
{
    RoutingPlan plan;
    std::map<std::string_view, int> index;
    const auto& components = design.architecture.components;
    const Containment containment {design.architecture};
    const auto add = [&](std::string_view id, const Rect& rect, std::string_view parent, bool isContainer,
                         bool isObstacle) {
        const auto in = index.find(parent);
        index.emplace(id, static_cast<int>(plan.boxes.size()));
        plan.boxes.push_back({.rect = rect,
                              .parent = in == index.end() ? -1 : in->second,
                              .titleHeight = isContainer ? containerTitle : 0,
                              .isObstacle = isObstacle});
    };
    std::vector<std::string_view> bands;
    for (const auto id : containment.descendants("")) { // parents before children
        if (boxes.isBand(design, id)) {
            bands.push_back(id);
            continue;
        }
        const Component& component = *components.find(id);
        const bool isContainer = !containment.children(id).empty() || catalog.typeOf(component).isContainer;
        const Rect rect = boxes.rectOf(id);
        std::string_view parent = component.parent;
        // What stands on the border of its container is in the way on both sides of it.
        for (; !parent.empty() && !boxes.rectOf(parent).contains(rect); parent = containment.parent(parent)) {
            if (const Rect inner = common(rect, boxes.rectOf(parent)); !inner.isEmpty() && index.contains(parent))
                plan.boxes.push_back({.rect = inner, .parent = index.at(parent)});
        }
        add(id, rect, parent, isContainer, !catalog.isKind(component, "area"));
    }
    for (const auto id : bands)
        add(id, boxes.rectOf(id), commonContainer(design, containment, id), false, true);
    for (const auto& [id, rect] : boxes.rects)
        if (const auto container = containerOf(id); !container.empty())
            add(id, rect, container, false, true);
    for (const auto& connection : design.architecture.connections) {
        const RouteHint* hint = design.layout.routes.find(connection->id);
        RoutingEdge edge {.from = index.at(connection->from), .to = index.at(connection->to)};
        if (hint) {
            edge.fromSide = hint->fromSide;
            edge.toSide = hint->toSide;
            edge.via = hint->via;
        }
        plan.edges.push_back(std::move(edge));
        plan.connections.push_back(connection->id);
    }
    return plan;
}

SubnetTone toneOf(const Zones& zones, const Component& subnet)
{
    const Exposure exposure = zones.exposure(subnet);
    if (exposure != Exposure::Private)
        return exposure == Exposure::Public ? SubnetTone::Public : SubnetTone::Plain;
    const Component* table = zones.routeTableOf(subnet);
    const bool leadsOut = table && std::ranges::any_of(gudo::routesOf(*table), isDefault);
    return leadsOut ? SubnetTone::Private : SubnetTone::Isolated;
}

} // namespace

bool Boxes::isBand(const Design& design, std::string_view id) const
{
    const auto& placements = design.layout.placements.rows();
    const Id prefix = Id {id} + '@';
    const auto at = std::ranges::lower_bound(placements, std::string_view {prefix}, {},
                                             [](const auto& row) { return std::string_view {row->id}; });
    return at != placements.end() && (*at)->id.starts_with(prefix);
}

Rect Boxes::rectOf(std::string_view id) const
{
    const auto found = rects.find(id);
    return found == rects.end() ? Rect {} : found->second;
}

SubnetTone Boxes::toneOf(std::string_view component) const
{
    const auto found = tones.find(component);
    return found == tones.end() ? SubnetTone::Plain : found->second;
}

Boxes boxesOf(const Design& design, const Catalog& catalog)
{
    Boxes boxes;
    const Containment containment {design.architecture};
    const Zones zones {design.architecture, catalog, containment};
    for (const auto& component : design.architecture.components) {
        if (!component->parent.empty())
            boxes.occupied.insert(component->parent);
        if (catalog.isKind(*component, "subnet"))
            boxes.tones.emplace(component->id, toneOf(zones, *component));
    }
    const Design complete = withMissingPlacements(design, catalog);
    std::map<std::string_view, Rect> bands;
    for (const auto& row : complete.layout.placements) {
        boxes.rects.emplace(row->id, row->rect);
        if (!containerOf(row->id).empty()) {
            Rect& band = bands[componentOf(row->id)];
            band = united(band, row->rect);
        }
    }
    for (const auto& [id, rect] : bands)
        boxes.rects.insert_or_assign(Id {id},
                                     Rect {rect.x - bandPadding, rect.y - bandTitle, rect.width + 2 * bandPadding,
                                           rect.height + bandTitle + bandPadding});
    return boxes;
}

Routes routesOf(const Design& design, const Catalog& catalog, const Boxes& boxes)
{
    const RoutingPlan plan = planOf(design, catalog, boxes);
    std::vector<Polyline> lines = routed(plan.boxes, plan.edges);
    Routes routes;
    for (std::size_t i = 0; i < lines.size(); ++i)
        routes.emplace(plan.connections[i], std::move(lines[i]));
    return routes;
}

} // namespace gudo
