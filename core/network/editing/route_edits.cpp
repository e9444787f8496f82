#include "core/network/editing/route_edits.h"

#include <algorithm>
#include <tuple>

#include "core/model/edits.h"
#include "core/network/cidr.h"

namespace gudo {

namespace {

List rowsOf(const Design& design, const Id& table)
{
    const Component* component = design.architecture.components.find(table);
    const Value* value = component ? find(component->properties, "routes") : nullptr;
    return value && value->asList() ? *value->asList() : List {};
}

/// The element of the list that is the row of that number, or its end.
List::iterator elementAt(List& rows, int row)
{
    return std::ranges::find_if(rows, [&](const Value& element) { return element.asObject() && row-- == 0; });
}

/// The network around a component, itself not meant.
const Component* networkAround(const Architecture& architecture, const Catalog& catalog, const Component& component)
{
    const Component* at = architecture.components.find(component.parent);
    while (at && !catalog.isKind(*at, "network"))
        at = architecture.components.find(at->parent);
    return at;
}

} // namespace

Design withRoute(Design design, const Id& table, int row, const std::string& destination, const Id& target)
{
    if (!design.architecture.components.contains(table) || row < 0)
        return design;
    List rows = rowsOf(design, table);
    auto element = elementAt(rows, row);
    if (element == rows.end())
        element = rows.insert(rows.end(), Object {});
    Object changed = *element->asObject();
    changed.insert_or_assign("destination", destination);
    changed.insert_or_assign("target", target);
    *element = std::move(changed);
    return withProperty(std::move(design), table, "routes", std::move(rows));
}

Design withoutRoute(Design design, const Id& table, int row)
{
    List rows = rowsOf(design, table);
    const auto element = row < 0 ? rows.end() : elementAt(rows, row);
    if (element == rows.end())
        return design;
    rows.erase(element);
    return withProperty(std::move(design), table, "routes", rows.empty() ? Value {} : Value {std::move(rows)});
}

Design withRoutesSorted(Design design, const Id& table)
{
    List rows = rowsOf(design, table);
    if (rows.empty())
        return design;
    std::ranges::stable_sort(rows, {}, [](const Value& element) {
        const Object* row = element.asObject();
        const auto block = row ? cidrOrAddressFrom(textOf(*row, "destination")) : std::nullopt;
        return block ? std::tuple {block->family == IpFamily::V4 ? 0 : 1, -block->prefix, block->address}
                     : std::tuple {2, 0, AddressNumber {0}};
    });
    return withProperty(std::move(design), table, "routes", std::move(rows));
}

Design withMainTable(Design design, const Catalog& catalog, const Id& table, bool isMain)
{
    const Component* changing = design.architecture.components.find(table);
    if (!changing)
        return design;
    const Component* network = networkAround(design.architecture, catalog, *changing);
    const Table<Component> before = design.architecture.components;
    for (const auto& row : before) {
        const bool isOther = row->id != table && catalog.isKind(*row, "route-table") && network &&
                             networkAround(design.architecture, catalog, *row) == network;
        if (isMain && isOther && boolOf(row->properties, "main"))
            design = withProperty(std::move(design), row->id, "main", {});
    }
    return withProperty(std::move(design), table, "main", isMain ? Value {true} : Value {});
}

Design withTableOf(Design design, const Id& subnet, const Id& table)
{
    if (!table.empty() && !design.architecture.components.contains(table))
        return design;
    return withProperty(std::move(design), subnet, "route_table", table.empty() ? Value {} : Value {table});
}

std::vector<const Component*> routeTargets(const Architecture& architecture, const Catalog& catalog, const Zones& zones,
                                           const Component& table)
{
    const Component* network = zones.networkOf(table);
    std::vector<const Component*> gateways;
    std::vector<const Component*> machines;
    for (const auto& row : architecture.components) {
        const ComponentType& type = catalog.typeOf(*row);
        const std::string& gateway = type.traits.gateway;
        const bool isGateway = !gateway.empty() && gateway != "endpoint";
        if (!isGateway && !type.isKind("firewall") && !type.isKind("router"))
            continue;
        const bool isHere = network && zones.networkOf(*row) == network;
        const auto joined = textsOf(row->properties, "networks");
        const bool isJoining = network && std::ranges::find(joined, network->id) != joined.end();
        if (isHere || (isGateway && isJoining))
            (isGateway ? gateways : machines).push_back(row.get());
    }
    gateways.insert(gateways.end(), machines.begin(), machines.end());
    return gateways;
}

} // namespace gudo
