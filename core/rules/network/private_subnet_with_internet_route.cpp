#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/occupants.h"
#include "core/rules/network/table_edits.h"

namespace gudo {

namespace {

bool isOfNetwork(const NetworkParts& parts, const Component* gateway)
{
    return std::ranges::find(parts.internetGateways, gateway) != parts.internetGateways.end();
}

struct Contradiction {
    std::vector<const Component*> reached {};  ///< meant to be private, lead to an internet gateway
    std::vector<const Component*> reaching {}; ///< meant to be isolated, lead to something that lets out
};

Contradiction contradictionsOf(const RuleContext& context, const NetworkInventory& inventory, const NetworkParts& parts,
                               const Component& table)
{
    Contradiction found;
    const auto route = defaultRoute(table, IpFamily::V4);
    const Component* gateway = route ? context.component(route->target) : nullptr;
    if (!gateway)
        return found;
    for (const Component* subnet : inventory.usersOf(table)) {
        const auto declared = declaredAccess(context.catalog, *subnet);
        if (!declared || declared == SubnetAccess::Public)
            continue;
        if (isOfNetwork(parts, gateway))
            found.reached.push_back(subnet);
        else if (declared == SubnetAccess::Isolated && context.catalog.typeOf(*gateway).traits.gateway == "nat")
            found.reaching.push_back(subnet);
    }
    return found;
}

std::vector<Diagnostic> findContradictions(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("route-table"))
        return findings;
    const NetworkInventory& inventory = context.shared<NetworkInventory>();
    std::optional<NetworkChoices> choices; // only for what is found
    for (const auto& [id, parts] : inventory.networks())
        for (const Component* table : parts.tables) {
            const Contradiction subnets = contradictionsOf(context, inventory, parts, *table);
            if (subnets.reached.empty() && subnets.reaching.empty())
                continue;
            if (!choices)
                choices.emplace(context, inventory);
            const auto route = defaultRoute(*table, IpFamily::V4);
            const std::string gateway = called(*context.component(route->target));
            if (!subnets.reached.empty()) {
                Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is called private, but its route table %2 leads "
                                                                 "to the internet gateway %3"),
                                            {listed(subnets.reached), called(*table), gateway}},
                                           idsOf({table}, subnets.reached));
                found.key = "internet";
                if (!context.shared<Occupants>().needInternetGateway(subnets.reached))
                    found.fix = makingPrivate(context, *choices, *table, subnets.reached, false);
                findings.push_back(std::move(found));
            }
            if (!subnets.reaching.empty()) {
                Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is called isolated, but its route table %2 leads "
                                                                 "to %3"),
                                            {listed(subnets.reaching), called(*table), gateway}},
                                           idsOf({table}, subnets.reaching));
                found.severity = Severity::Warning;
                found.key = "egress";
                findings.push_back(std::move(found));
            }
        }
    return findings;
}

} // namespace

const Rule privateSubnetWithInternetRoute {
    .id = "NET-016",
    .name = "private-subnet-with-internet-route",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Private subnet open to the internet"),
    .rationale = GUDO_TR_NOOP(
        "core", "People trust a subnet that is called private: they put databases into it and are less strict with "
                "its security groups. A route to an internet gateway makes it public all the same, and one public "
                "address is enough for the internet to reach what is in it."),
    .remedy = GUDO_TR_NOOP("core", "Lead its default route to a NAT gateway, or remove it; or call the subnet public."),
    .bad = GUDO_TR_NOOP("core", "private-a uses a route table that sends 0.0.0.0/0 to the internet gateway."),
    .good = GUDO_TR_NOOP("core", "The route table of private-a sends 0.0.0.0/0 to a NAT gateway in the same zone."),
    .source = "S4; Amazon VPC User Guide: route tables; AWS Config no-unrestricted-route-to-igw",
    .check = findContradictions,
};

} // namespace gudo
