#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/occupants.h"
#include "core/rules/network/table_edits.h"

namespace gudo {

namespace {

bool namesTable(const RuleContext& context, const Component& subnet)
{
    const Component* named = context.component(textOf(subnet.properties, "route_table"));
    return named && context.isKind(*named, "route-table");
}

/// Something that is nobody's business on the internet. Databases have a rule of their own.
bool isPrivateMatter(const RuleContext& context, const Component& occupant)
{
    const ComponentType& type = context.catalog.typeOf(occupant);
    return type.traits.gateway.empty() && !type.isKind("database") && !type.isKind("cache");
}

/// Subnets that nobody called anything or gave a table, with something in them and nothing that wants the internet.
std::vector<const Component*> opened(const RuleContext& context, const NetworkInventory& inventory,
                                     const Component& table, const Occupants& occupants)
{
    std::vector<const Component*> found;
    for (const Component* subnet : inventory.usersOf(table)) {
        if (namesTable(context, *subnet) || declaredAccess(context.catalog, *subnet))
            continue;
        const auto& here = occupants.of(*subnet);
        if (!occupants.needInternetGateway({subnet}) &&
            std::ranges::any_of(here, [&](const Component* occupant) { return isPrivateMatter(context, *occupant); }))
            found.push_back(subnet);
    }
    return found;
}

std::vector<Diagnostic> findOpened(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("route-table"))
        return findings;
    const NetworkInventory& inventory = context.shared<NetworkInventory>();
    std::optional<NetworkChoices> choices; // only for what is found
    for (const auto& [id, parts] : inventory.networks())
        for (const Component* table : parts.tables) {
            const auto route = defaultRoute(*table, IpFamily::V4);
            const Component* gateway = route ? context.component(route->target) : nullptr;
            if (std::ranges::find(parts.internetGateways, gateway) == parts.internetGateways.end())
                continue;
            if (!choices)
                choices.emplace(context, inventory);
            const auto subnets = opened(context, inventory, *table, context.shared<Occupants>());
            if (subnets.empty())
                continue;
            Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 has no route table of its own and is public because "
                                                             "the main one, %2, leads to %3"),
                                        {listed(subnets), called(*table), called(*gateway)}},
                                       idsOf({table}, subnets));
            found.fix = makingPrivate(context, *choices, *table, subnets, true);
            findings.push_back(std::move(found));
        }
    return findings;
}

} // namespace

const Rule publicThroughMainTable {
    .id = "NET-024",
    .name = "public-through-main-table",
    .severity = Severity::Warning,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Subnet public through the main route table"),
    .rationale = GUDO_TR_NOOP(
        "core", "A subnet that names no route table uses the main one of its network. When that leads to the internet "
                "gateway, every subnet that somebody adds and forgets to connect is public from its first minute."),
    .remedy = GUDO_TR_NOOP("core", "Give each subnet a route table on purpose, and keep the main one without a way to "
                                   "the internet."),
    .bad = GUDO_TR_NOOP("core", "app-a names no route table; the main one sends 0.0.0.0/0 to the internet gateway."),
    .good = GUDO_TR_NOOP("core", "app-a uses a private route table, whatever the main one says."),
    .source = "Amazon VPC User Guide: subnet route tables, main route table",
    .check = findOpened,
};

} // namespace gudo
