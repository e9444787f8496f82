#include "core/network/endpoint_service.h"

#include <algorithm>

namespace gudo {

bool isService(std::string_view type, std::string_view service)
{
    return !service.empty() && type.size() > service.size() && type.ends_with(service) &&
           type[type.size() - service.size() - 1] == '.';
}

bool servesTable(const Catalog& catalog, const Component& endpoint, std::string_view routeTable)
{
    const Value* kind = catalog.valueOf(endpoint, "kind");
    const bool isInTables = kind && kind->asString() && *kind->asString() == "gateway";
    if (!isInTables)
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
