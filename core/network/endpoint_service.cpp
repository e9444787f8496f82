#include "core/network/endpoint_service.h"

#include <algorithm>

namespace gudo {

namespace {

std::string_view textIn(const Catalog& catalog, const Component& component, std::string_view key)
{
    const Value* value = catalog.valueOf(component, key);
    return value && value->asString() ? std::string_view {*value->asString()} : std::string_view {};
}

} // namespace

bool isService(std::string_view type, std::string_view service)
{
    return !service.empty() && type.size() > service.size() && type.ends_with(service) &&
           type[type.size() - service.size() - 1] == '.';
}

bool isEndpointOf(const Catalog& catalog, const Component& endpoint, const Component& service)
{
    return isService(service.type, textIn(catalog, endpoint, "service"));
}

bool isInterfaceEndpoint(const Catalog& catalog, const Component& endpoint)
{
    return textIn(catalog, endpoint, "kind") == "interface";
}

bool servesTable(const Catalog& catalog, const Component& endpoint, std::string_view routeTable)
{
    if (isInterfaceEndpoint(catalog, endpoint))
        return true;
    const auto tables = textsOf(endpoint.properties, "route_tables");
    return std::ranges::find(tables, routeTable) != tables.end();
}

std::string_view freeEndpointService(std::string_view type)
{
    static constexpr std::string_view services[] {"s3", "dynamodb"};
    const auto* found =
        std::ranges::find_if(services, [&](std::string_view service) { return isService(type, service); });
    return found == std::end(services) ? std::string_view {} : *found;
}

} // namespace gudo
