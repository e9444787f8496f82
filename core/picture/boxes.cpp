#include <algorithm>

#include "core/layout/arrange.h"
#include "core/layout/placement.h"
#include "core/model/containment.h"
#include "core/model/looks.h"
#include "core/network/zones.h"
#include "core/picture/picture.h"
#include "core/picture/routing_plan.h"

namespace gudo {

namespace {

constexpr int bandPadding = 12; // around the presences
constexpr int bandTitle = 28;   // strip for the name above them

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

bool Boxes::isBand(std::string_view id) const
{
    const Id prefix = Id {id} + '@';
    const auto at = rects.lower_bound(prefix);
    return at != rects.end() && at->first.starts_with(prefix);
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
    std::set<std::string_view> spread; // what has presences, seen or not
    for (const auto& row : complete.layout.placements)
        if (!containerOf(row->id).empty())
            spread.insert(componentOf(row->id));
    for (const auto& row : complete.layout.placements) {
        const bool isPresence = !containerOf(row->id).empty();
        if (!coverOf(complete, row->id).empty() || (!isPresence && spread.contains(row->id)))
            continue;
        boxes.rects.emplace(row->id, row->rect);
        if (isPresence) {
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
    const RoutingPlan plan = routingPlanOf(design, catalog, boxes);
    std::vector<Polyline> lines = routed(plan.boxes, plan.edges);
    Routes routes;
    for (std::size_t i = 0; i < lines.size(); ++i)
        routes.emplace(plan.connections[i], std::move(lines[i]));
    return routes;
}

} // namespace gudo
