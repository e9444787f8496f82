#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/occupants.h"
#include "core/rules/network/table_edits.h"

namespace gudo {

namespace {

/// Subnets of the table that are meant to be public and are not.
std::vector<const Component*> withoutWay(const RuleContext& context, const NetworkInventory& inventory,
                                         const Component& table)
{
    std::vector<const Component*> found;
    for (const Component* subnet : inventory.usersOf(table))
        if (declaredAccess(context.catalog, *subnet) == SubnetAccess::Public &&
            wayOut(context.architecture(), context.catalog, context.zones, *subnet) != WayOut::Public)
            found.push_back(subnet);
    return found;
}

std::vector<Diagnostic> findUnreachable(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("route-table"))
        return findings;
    const NetworkInventory& inventory = context.shared<NetworkInventory>();
    std::optional<NetworkChoices> choices; // only for what is found
    for (const auto& [id, parts] : inventory.networks())
        for (const Component* table : parts.tables) {
            if (routesOf(*table).empty())
                continue; // nobody drew its routes yet
            const auto subnets = withoutWay(context, inventory, *table);
            if (subnets.empty())
                continue;
            if (!choices)
                choices.emplace(context, inventory);
            Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is called public, but its route table %2 has no route "
                                                             "to an internet gateway"),
                                        {listed(subnets), called(*table)}},
                                       idsOf({table}, subnets));
            for (const Component* behind : context.shared<Occupants>().of(subnets))
                found.components.push_back(behind->id);
            found.fix = makingPublic(context, *choices, *table, subnets);
            findings.push_back(std::move(found));
        }
    return findings;
}

} // namespace

const Rule publicSubnetWithoutInternetRoute {
    .id = "NET-015",
    .name = "public-subnet-without-internet-route",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Public subnet without a way to the internet"),
    .rationale = GUDO_TR_NOOP(
        "core", "Only the route table makes a subnet public. Without a route to an internet gateway nobody outside "
                "reaches what is in it, whatever it is called, and nothing in it reaches the outside: load balancers "
                "and NAT gateways there do not work."),
    .remedy = GUDO_TR_NOOP("core", "Add a route for 0.0.0.0/0 to the internet gateway of the network, or call the "
                                   "subnet what it is."),
    .bad = GUDO_TR_NOOP("core", "public-a uses a route table that has the local route only."),
    .good = GUDO_TR_NOOP("core", "The route table of public-a sends 0.0.0.0/0 to the internet gateway."),
    .source = "S4; Amazon VPC User Guide: enable internet access for a VPC using an internet gateway",
    .check = findUnreachable,
};

} // namespace gudo
