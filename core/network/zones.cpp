#include "core/network/zones.h"

#include <algorithm>
#include <set>

#include "core/network/cidr.h"

namespace gudo {

Zones::Zones(const Architecture& architecture, const Catalog& catalog, const Containment& containment)
    : m_architecture {architecture}
    , m_catalog {catalog}
    , m_containment {containment}
{
    for (const auto& row : architecture.components) {
        const ComponentType& type = catalog.typeOf(*row);
        if (type.isKind("zone"))
            m_boxes[zoneName(*row)].push_back(row.get());
        if (type.isKind("route-table") && boolOf(row->properties, "main"))
            if (const Component* network = networkOf(*row))
                m_mainTables.emplace(network->id, row.get());
    }
}

const Component* Zones::nearest(std::string_view id, std::string_view kind) const
{
    for (auto at = id; !at.empty(); at = m_containment.parent(at)) {
        const Component* component = m_architecture.components.find(at);
        if (component && m_catalog.isKind(*component, kind))
            return component;
    }
    return nullptr;
}

std::vector<const Component*> Zones::places(const Component& component) const
{
    std::vector<const Component*> found;
    const std::string& spread = m_catalog.typeOf(component).spread;
    if (!spread.empty())
        for (const std::string& id : textsOf(component.properties, spread))
            if (const Component* place = m_architecture.components.find(id);
                place && place != &component && std::ranges::find(found, place) == found.end())
                found.push_back(place);
    if (found.empty())
        if (const Component* parent = m_architecture.components.find(component.parent))
            found.push_back(parent);
    return found;
}

std::vector<const Component*> Zones::subnetsOf(const Component& component) const
{
    std::vector<const Component*> subnets;
    for (const Component* place : places(component))
        if (const Component* subnet = nearest(place->id, "subnet");
            subnet && std::ranges::find(subnets, subnet) == subnets.end())
            subnets.push_back(subnet);
    return subnets;
}

std::string Zones::zoneName(const Component& box) const
{
    const std::string_view zone = textOf(box.properties, "zone");
    return zone.empty() ? box.id : fullZoneName(box, zone);
}

std::string Zones::fullZoneName(const Component& component, std::string_view zone) const
{
    const Component* region = nearest(component.id, "region");
    const Value* name = region && zone.size() == 1 ? m_catalog.valueOf(*region, "region") : nullptr;
    const std::string* prefix = name ? name->asString() : nullptr;
    return prefix ? *prefix + std::string {zone} : std::string {zone};
}

std::string Zones::zoneOf(std::string_view id) const
{
    const Component* box = nearest(id, "zone");
    return box ? zoneName(*box) : std::string {};
}

ZoneSet Zones::zonesOf(const Component& component) const
{
    ZoneSet zones;
    const auto all = places(component);
    zones.isComplete = !all.empty();
    std::set<std::string> names;
    for (const Component* place : all) {
        std::string name = zoneOf(place->id);
        if (name.empty())
            zones.isComplete = false;
        else
            names.insert(std::move(name));
    }
    zones.names.assign(names.begin(), names.end());
    return zones;
}

const Component* Zones::routeTableOf(const Component& subnet) const
{
    const Component* named = m_architecture.components.find(textOf(subnet.properties, "route_table"));
    if (named && m_catalog.isKind(*named, "route-table"))
        return named;
    const Component* network = networkOf(subnet);
    const auto main = network ? m_mainTables.find(network->id) : m_mainTables.end();
    return main == m_mainTables.end() ? nullptr : main->second;
}

Exposure Zones::exposure(const Component& subnet) const
{
    const Component* table = routeTableOf(subnet);
    if (!table)
        return Exposure::Unknown;
    for (const Route& route : routesOf(*table)) {
        const Component* target = isDefault(route) ? m_architecture.components.find(route.target) : nullptr;
        if (target && m_catalog.typeOf(*target).traits.gateway == "internet" &&
            !boolOf(target->properties, "egress_only"))
            return Exposure::Public;
    }
    return Exposure::Private;
}

std::vector<Route> routesOf(const Component& routeTable)
{
    std::vector<Route> routes;
    const Value* value = find(routeTable.properties, "routes");
    const List* list = value ? value->asList() : nullptr;
    if (!list)
        return routes;
    for (const Value& element : *list)
        if (const Object* row = element.asObject())
            routes.push_back({std::string {textOf(*row, "destination")}, Id {textOf(*row, "target")}});
    return routes;
}

bool isDefault(const Route& route)
{
    const auto cidr = cidrFrom(route.destination);
    return cidr && isWorld(*cidr);
}

} // namespace gudo
