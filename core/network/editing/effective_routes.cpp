#include "core/network/editing/effective_routes.h"

#include <algorithm>

#include "core/network/reach/network_tables.h"
#include "core/network/reach/route_lookup.h"

namespace gudo {

namespace {

std::optional<AddressSet> addressesOf(const NetworkMap& map, const Component& component)
{
    const auto found = map.tables().interfacesOf.find(component.id);
    std::optional<AddressSet> all;
    if (found != map.tables().interfacesOf.end())
        for (const int number : found->second)
            if (const auto& v4 = map.tables().interfaces[static_cast<std::size_t>(number)].v4)
                all = all ? all->united(*v4) : *v4;
    if (all)
        return all;
    for (const char* key : {"address", "public_address", "cidr", "ipv6_cidr"})
        if (const Value* value = map.catalog().valueOf(component, key); value && value->asString())
            if (const auto block = cidrOrAddressFrom(*value->asString()))
                return AddressSet {*block};
    if (map.catalog().isKind(component, "internet"))
        return AddressSet {map.tables().witness(IpFamily::V4)};
    return {};
}

} // namespace

std::optional<AddressSet> addressesAsked(const NetworkMap& map, std::string_view text)
{
    if (const auto block = cidrOrAddressFrom(text))
        return AddressSet {*block};
    if (const Component* component = map.architecture().components.find(text))
        if (auto addresses = addressesOf(map, *component))
            return addresses;
    if (text == "internet")
        return AddressSet {map.tables().witness(IpFamily::V4)};
    if (!text.empty())
        for (const auto& row : map.architecture().components)
            if (row->name == text)
                if (auto addresses = addressesOf(map, *row))
                    return addresses;
    return {};
}

std::vector<EffectiveRoute> effectiveRoutes(const NetworkMap& map, std::string_view table, const AddressSet& addresses)
{
    std::vector<EffectiveRoute> routes;
    const auto found = map.tables().routeTables.find(table);
    if (found == map.tables().routeTables.end())
        return routes;
    for (const RoutePart& part : routesTo(found->second, addresses)) {
        EffectiveRoute route {.addresses = part.addresses};
        if (part.row) {
            route.isRouted = true;
            route.isLocal = part.row->isLocal;
            route.row = part.row->index;
            route.destination = part.row->block;
            route.target = part.row->target ? part.row->target->id : Id {};
        }
        routes.push_back(std::move(route));
    }
    return routes;
}

} // namespace gudo
