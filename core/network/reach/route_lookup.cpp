#include "core/network/reach/route_lookup.h"

#include <algorithm>

namespace gudo {

std::vector<RoutePart> routesTo(const RouteTable& table, const AddressSet& addresses)
{
    std::vector<RoutePart> parts;
    AddressSet left = addresses;
    for (const RouteRow& row : table.rows) {
        if (left.isEmpty())
            break;
        if (row.block.family != left.family())
            continue;
        const AddressSet block {row.block};
        AddressSet hit = left.intersected(block);
        if (hit.isEmpty())
            continue;
        left = left.without(block);
        parts.push_back({std::move(hit), &row});
    }
    if (!left.isEmpty())
        parts.push_back({std::move(left), nullptr});
    std::ranges::sort(parts, {}, [](const RoutePart& part) { return part.addresses.ranges().front().first; });
    return parts;
}

const RouteTable* routeTableOf(const NetworkTables& tables, const Zones& zones, const Component& subnet)
{
    if (const auto stray = tables.strayTables.find(subnet.id); stray != tables.strayTables.end())
        return &stray->second;
    const Component* table = zones.routeTableOf(subnet);
    const auto found = table ? tables.routeTables.find(table->id) : tables.routeTables.end();
    return found == tables.routeTables.end() ? nullptr : &found->second;
}

} // namespace gudo
