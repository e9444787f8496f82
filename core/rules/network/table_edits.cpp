#include "core/rules/network/table_edits.h"

#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/placing.h"

namespace gudo {

namespace {

List rowsOf(const Design& design, const Id& table)
{
    const Component* component = design.architecture.components.find(table);
    const Value* rows = component ? find(component->properties, "routes") : nullptr;
    return rows && rows->asList() ? *rows->asList() : List {};
}

std::string_view textAt(const Value& row, std::string_view key)
{
    const Object* object = row.asObject();
    return object ? textOf(*object, key) : std::string_view {};
}

bool isSameBlock(std::string_view a, std::string_view b)
{
    const auto first = cidrOrAddressFrom(a);
    return a == b || (first && first == cidrOrAddressFrom(b));
}

/// A copy under a free id, named for what it is for; not the main one any more.
Component copyOf(const RuleContext& context, const Component& table, const char* suffix)
{
    Component copy = table;
    copy.id = freeId(context.architecture(), idFrom(table.id + '-' + suffix, "routes"));
    if (!table.name.empty())
        copy.name = table.name + " (" + suffix + ')';
    copy.properties.erase("main");
    return copy;
}

bool isMeantPublic(const RuleContext& context, const Component& subnet)
{
    return declaredAccess(context.catalog, subnet) == SubnetAccess::Public;
}

/// An edit of a subnet's table for each of them, or nothing when one finds none.
std::optional<Fix> byPrivateTables(const NetworkChoices& choices, const std::vector<const Component*>& subnets)
{
    std::vector<std::pair<Id, Id>> tables;
    std::vector<const Component*> used;
    for (const Component* subnet : subnets) {
        const Component* table = choices.privateTableFor(*subnet);
        if (!table)
            return {};
        tables.emplace_back(subnet->id, table->id);
        used.push_back(table);
    }
    sortById(used);
    return Fix {{GUDO_TR_NOOP("core", "Use the route table %1"), {listed(used)}}, [tables](Design design) {
                    for (const auto& [subnet, table] : tables)
                        design = withTable(std::move(design), {subnet}, table);
                    return design;
                }};
}

} // namespace

const char* everyAddress(IpFamily family)
{
    return family == IpFamily::V4 ? "0.0.0.0/0" : "::/0";
}

Design withTableRoute(Design design, const Id& table, const std::string& destination, const Id& target)
{
    if (!design.architecture.components.contains(table) || !design.architecture.components.contains(target))
        return design;
    List rows = rowsOf(design, table);
    bool isThere = false;
    for (Value& row : rows)
        if (isSameBlock(textAt(row, "destination"), destination))
            if (auto* object = std::get_if<Object>(&row.data)) {
                object->insert_or_assign("target", target);
                isThere = true;
            }
    if (!isThere)
        rows.emplace_back(Object {{"destination", destination}, {"target", target}});
    return withProperty(std::move(design), table, "routes", std::move(rows));
}

Design withoutDefaultRoutes(Design design, const Id& table, const std::vector<Id>& targets)
{
    List rows = rowsOf(design, table);
    const auto leaves = [&](const Value& row) {
        const auto block = cidrFrom(textAt(row, "destination"));
        return block && isWorld(*block) && std::ranges::find(targets, textAt(row, "target")) != targets.end();
    };
    if (std::erase_if(rows, leaves) == 0)
        return design;
    return withProperty(std::move(design), table, "routes", std::move(rows));
}

Design withTable(Design design, const std::vector<Id>& subnets, const Id& table)
{
    if (design.architecture.components.contains(table))
        for (const Id& subnet : subnets)
            design = withProperty(std::move(design), subnet, "route_table", table);
    return design;
}

Design withNeighbour(Design design, const Component& component, const Id& model)
{
    if (design.architecture.components.contains(component.id) || design.architecture.connections.contains(component.id))
        return design;
    const Rect rect = placementOf(design, model);
    const Rect place = rect.isEmpty() ? Rect {} : freeRectNear(design, component.parent, rect);
    return withComponent(std::move(design), component, place);
}

const ComponentType* gatewayType(const RuleContext& context, std::string_view gateway, const Component& container)
{
    const auto types = context.catalog.types();
    const auto found = std::ranges::find_if(types, [&](const ComponentType& type) {
        return type.traits.gateway == gateway && context.catalog.accepts(&container, type.id);
    });
    return found == types.end() ? nullptr : &*found;
}

std::optional<Fix> makingPublic(const RuleContext& context, const NetworkChoices& choices, const Component& table,
                                const std::vector<const Component*>& subnets)
{
    const NetworkInventory& inventory = choices.inventory();
    const NetworkParts& parts = inventory.partsAround(table);
    if (parts.internetGateways.empty())
        return {};
    const Component& gateway = *parts.internetGateways.front();
    const std::vector<Id> ids = idsOf({}, subnets);
    const auto isPublic = [&](const Component* subnet) {
        return isMeantPublic(context, *subnet);
    };
    if (std::ranges::all_of(inventory.usersOf(table), isPublic))
        return Fix {{GUDO_TR_NOOP("core", "Add a route from %1 to %2"), {called(table), called(gateway)}},
                    [id = table.id, target = gateway.id](Design design) {
                        return withTableRoute(std::move(design), id, everyAddress(IpFamily::V4), target);
                    }};
    if (const Component* other = choices.tableTo(gateway))
        return Fix {{GUDO_TR_NOOP("core", "Use the route table %1"), {called(*other)}},
                    [ids, id = other->id](Design design) {
                        return withTable(std::move(design), ids, id);
                    }};
    const Component copy = copyOf(context, table, "public");
    return Fix {{GUDO_TR_NOOP("core", "Add a route table that leads to %1"), {called(gateway)}},
                [ids, copy, model = table.id, target = gateway.id](Design design) {
                    design = withNeighbour(std::move(design), copy, model);
                    design = withTableRoute(std::move(design), copy.id, everyAddress(IpFamily::V4), target);
                    return withTable(std::move(design), ids, copy.id);
                },
                false};
}

std::optional<Fix> makingPrivate(const RuleContext& context, const NetworkChoices& choices, const Component& table,
                                 const std::vector<const Component*>& subnets, bool keepsTable)
{
    const NetworkInventory& inventory = choices.inventory();
    const NetworkParts& parts = inventory.partsAround(table);
    const std::vector<Id> gateways = idsOf({}, parts.internetGateways);
    const std::vector<Id> ids = idsOf({}, subnets);
    if (!keepsTable && inventory.usersOf(table).size() == subnets.size()) {
        const bool isIsolated = std::ranges::any_of(subnets, [&](const Component* subnet) {
            return declaredAccess(context.catalog, *subnet) == SubnetAccess::Isolated;
        });
        const Component* nat = isIsolated ? nullptr : choices.natFor(subnets);
        if (nat)
            return Fix {{GUDO_TR_NOOP("core", "Let %1 lead to %2"), {called(table), called(*nat)}},
                        [id = table.id, gateways, target = nat->id](Design design) {
                            if (!design.architecture.components.contains(target))
                                return design;
                            design = withoutDefaultRoutes(std::move(design), id, gateways);
                            return withTableRoute(std::move(design), id, everyAddress(IpFamily::V4), target);
                        }};
    }
    if (auto fix = byPrivateTables(choices, subnets))
        return fix;
    if (!keepsTable && inventory.usersOf(table).size() == subnets.size())
        return Fix {
            {GUDO_TR_NOOP("core", "Remove the way to the internet from %1"), {called(table)}},
            [id = table.id, gateways](Design design) { return withoutDefaultRoutes(std::move(design), id, gateways); },
            false};
    const Component copy = copyOf(context, table, "private");
    return Fix {{GUDO_TR_NOOP("core", "Add a route table without a way to the internet gateway"), {}},
                [ids, copy, gateways, model = table.id](Design design) {
                    if (!design.architecture.components.contains(copy.id)) {
                        design = withNeighbour(std::move(design), copy, model);
                        design = withoutDefaultRoutes(std::move(design), copy.id, gateways);
                    }
                    return withTable(std::move(design), ids, copy.id);
                },
                false};
}

} // namespace gudo
