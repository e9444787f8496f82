#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/network/network_choices.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/placing.h"

namespace gudo {

namespace {

bool isPublic(const RuleContext& context, const Component& subnet)
{
    const Component* gateway = defaultGateway(context.architecture(), context.zones, subnet, IpFamily::V4);
    return gateway && isInternetGateway(context.catalog, *gateway);
}

/// Moves the gateway to a public subnet of its zone, or of the network when it stands in no zone.
std::optional<Fix> fixFor(const RuleContext& context, const NetworkChoices& choices, const Component& network,
                          const Component& gateway)
{
    const auto& subnets = choices.publicSubnets(network, context.zones.zoneOf(gateway.id));
    const auto subnet = std::ranges::find_if(subnets, [&](const Component* candidate) {
        return isPublic(context, *candidate) && context.catalog.accepts(candidate, gateway.type);
    });
    if (subnet == subnets.end())
        return {};
    return Fix {{GUDO_TR_NOOP("core", "Move it to %1"), {called(**subnet)}},
                [id = gateway.id, to = (*subnet)->id](Design design) { return movedInto(std::move(design), id, to); },
                subnets.size() == 1};
}

std::vector<Diagnostic> findMisplaced(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("gateway"))
        return findings;
    const NetworkInventory& inventory = context.shared<NetworkInventory>();
    std::optional<NetworkChoices> choices; // only for what is found
    for (const auto& [id, parts] : inventory.networks())
        for (const Component* gateway : parts.natGateways) {
            if (isRegionalNat(context, *gateway) || isPrivateNat(context, *gateway))
                continue;
            const Component* subnet = context.zones.nearest(gateway->id, "subnet");
            auto users = inventory.leavingThrough(*gateway);
            Diagnostic found;
            if (subnet) {
                const Component* table = inventory.tableOf(*subnet);
                // A subnet that is called public lacks a route; public-subnet-without-internet-route says so
                const bool lacksRoute =
                    declaredAccess(context.catalog, *subnet) == SubnetAccess::Public &&
                    wayOut(context.architecture(), context.catalog, context.zones, *subnet) != WayOut::Public;
                if (!table || routesOf(*table).empty() || isPublic(context, *subnet) || lacksRoute)
                    continue;
                std::erase(users, subnet);
                found = finding({GUDO_TR_NOOP("core", "%1 is in %2, whose route table %3 has no route to an internet "
                                                      "gateway, so it leads nowhere"),
                                 {called(*gateway), called(*subnet), called(*table)}},
                                idsOf({gateway, subnet, table}, users));
            } else if (!users.empty()) {
                found = finding({GUDO_TR_NOOP("core", "%1 works in one zone and needs a public subnet there, but is in "
                                                      "none"),
                                 {called(*gateway)}},
                                idsOf({gateway}, users));
            } else {
                continue;
            }
            if (!choices)
                choices.emplace(context, inventory);
            found.fix = fixFor(context, *choices, *parts.network, *gateway);
            findings.push_back(std::move(found));
        }
    return findings;
}

} // namespace

const Rule natGatewayInPrivateSubnet {
    .id = "NET-018",
    .name = "nat-gateway-in-private-subnet",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "NAT gateway without a public subnet"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "A NAT gateway passes packets on by the routes of the subnet it stands in. Without a route to an "
        "internet gateway there, everything that leaves through it is lost: updates and calls to other services "
        "fail in all private subnets behind it. Only a regional NAT gateway stands in no subnet."),
    .remedy = GUDO_TR_NOOP("core", "Move it to a public subnet of the same zone."),
    .bad = GUDO_TR_NOOP("core", "A NAT gateway in app-a, whose default route leads to that same gateway."),
    .good = GUDO_TR_NOOP("core", "The NAT gateway in public-a, whose route table leads to the internet gateway."),
    .source = "S4; Amazon VPC User Guide: NAT gateway basics, regional NAT gateways",
    .check = findMisplaced,
};

} // namespace gudo
