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
    makeSeats();
    for (const auto& row : architecture.components) {
        const ComponentType& type = catalog.typeOf(*row);
        if (type.isKind("zone"))
            m_boxes[zoneName(*row)].push_back(row.get());
        if (!type.isKind("route-table"))
            continue;
        m_exposures.emplace(row->id, exposureBy(*row));
        const Component* network = boolOf(row->properties, "main") ? networkOf(*row) : nullptr;
        if (network)
            m_mainTables.emplace(network->id, row.get());
    }
}

void Zones::makeSeats()
{
    m_seats.reserve(m_architecture.components.size());
    for (const auto& row : m_architecture.components)
        m_seats.emplace(row->id, Seat {row.get()});
    std::vector<Seat*> chain;
    for (const auto& row : m_architecture.components) {
        chain.clear();
        std::array<const Component*, seatKinds.size()> around {};
        for (auto at = m_seats.find(row->id); at != m_seats.end(); at = m_seats.find(at->second.component->parent)) {
            if (at->second.isKnown) {
                around = at->second.around;
                break;
            }
            at->second.isKnown = true; // also ends where somebody made a component contain itself
            chain.push_back(&at->second);
        }
        for (auto seat = chain.rbegin(); seat != chain.rend(); ++seat) {
            const ComponentType& type = m_catalog.typeOf(*(*seat)->component);
            for (std::size_t kind = 0; kind < seatKinds.size(); ++kind)
                if (type.isKind(seatKinds[kind]))
                    around[kind] = (*seat)->component;
            (*seat)->around = around;
        }
    }
}

const Component* Zones::nearest(std::string_view id, std::string_view kind) const
{
    const auto* known = std::ranges::find(seatKinds, kind);
    if (known != seatKinds.end()) {
        const Seat* seat = seatOf(id);
        return seat ? seat->around[static_cast<std::size_t>(known - seatKinds.begin())] : nullptr;
    }
    for (const Component* at = find(id); at; at = parentOf(*at))
        if (m_catalog.isKind(*at, kind))
            return at;
    return nullptr;
}

std::vector<const Component*> Zones::places(const Component& component) const
{
    std::vector<const Component*> found;
    const std::string& spread = m_catalog.typeOf(component).spread;
    if (!spread.empty())
        for (const std::string& id : textsOf(component.properties, spread))
            if (const Component* place = find(id);
                place && place != &component && std::ranges::find(found, place) == found.end())
                found.push_back(place);
    if (found.empty())
        if (const Component* parent = find(component.parent))
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
    const Component* named = find(textOf(subnet.properties, "route_table"));
    if (named && m_catalog.isKind(*named, "route-table"))
        return named;
    const Component* network = networkOf(subnet);
    const auto main = network ? m_mainTables.find(network->id) : m_mainTables.end();
    return main == m_mainTables.end() ? nullptr : main->second;
}

Exposure Zones::exposure(const Component& subnet) const
{
    const Component* table = routeTableOf(subnet);
    return table ? m_exposures.at(table->id) : Exposure::Unknown;
}

Exposure Zones::exposureBy(const Component& routeTable) const
{
    for (const Route& route : routesOf(routeTable)) {
        const Component* target = isDefault(route) ? find(route.target) : nullptr;
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
