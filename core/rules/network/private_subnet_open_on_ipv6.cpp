#include <algorithm>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/table_edits.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

const Component* gatewayOf(const RuleContext& context, const Component& table, IpFamily family)
{
    const auto route = defaultRoute(table, family);
    return route ? context.component(route->target) : nullptr;
}

bool isNat(const RuleContext& context, const Component* gateway)
{
    return gateway && context.catalog.typeOf(*gateway).traits.gateway == "nat";
}

/// Called private, or treated so by its route of IPv4.
bool isMeantPrivate(const RuleContext& context, const Component& subnet, const Component* gateway)
{
    const auto declared = declaredAccess(context.catalog, subnet);
    return declared ? *declared != SubnetAccess::Public : isNat(context, gateway);
}

bool hasIpv6(const RuleContext& context, const Component& component)
{
    return !textIn(context, component, "ipv6_cidr").empty();
}

/// IPv6 of the table leads to the gateway that lets out only: one of the network, else a new one.
std::optional<Fix> leadingOutOnly(const RuleContext& context, const NetworkInventory& inventory,
                                  const NetworkParts& parts, const Component& table)
{
    if (std::ranges::any_of(inventory.usersOf(table), [&](const Component* subnet) {
            return declaredAccess(context.catalog, *subnet) == SubnetAccess::Public;
        }))
        return {};
    if (!parts.egressOnlyGateways.empty()) {
        const Component& gateway = *parts.egressOnlyGateways.front();
        return Fix {{GUDO_TR_NOOP("core", "Let %1 lead to %2"), {called(table), called(gateway)}},
                    [id = table.id, target = gateway.id](Design design) {
                        return withTableRoute(std::move(design), id, everyAddress(IpFamily::V6), target);
                    }};
    }
    const Component& network = *parts.network;
    const ComponentType* type = gatewayType(context, "internet", network);
    if (!type || !type->property("egress_only"))
        return {};
    const Component gateway {.id = freeId(context.architecture(), idFrom(network.id + "-egress", "egress")),
                             .type = type->id,
                             .parent = network.id,
                             .properties = {{"egress_only", true}}};
    const Id model = parts.internetGateways.empty() ? network.id : parts.internetGateways.front()->id;
    return Fix {{GUDO_TR_NOOP("core", "Add an egress-only internet gateway to %1"), {called(network)}},
                [id = table.id, gateway, model](Design design) {
                    if (!design.architecture.components.contains(gateway.parent))
                        return design;
                    if (model != gateway.parent)
                        design = withNeighbour(std::move(design), gateway, model);
                    else if (!design.architecture.components.contains(gateway.id) &&
                             !design.architecture.connections.contains(gateway.id))
                        design = withComponent(std::move(design), gateway);
                    return withTableRoute(std::move(design), id, everyAddress(IpFamily::V6), gateway.id);
                }};
}

/// Private subnets of the table that the internet reaches on IPv6.
std::vector<const Component*> reachedBy(const RuleContext& context, const NetworkInventory& inventory,
                                        const NetworkParts& parts, const Component& table)
{
    std::vector<const Component*> found;
    const Component* four = gatewayOf(context, table, IpFamily::V4);
    const Component* six = gatewayOf(context, table, IpFamily::V6);
    // Open on both is one mistake, and private-subnet-with-internet-route says so
    if (!six || !isInternetGateway(context.catalog, *six) || (four && isInternetGateway(context.catalog, *four)))
        return found;
    for (const Component* subnet : inventory.usersOf(table))
        if (isMeantPrivate(context, *subnet, four) && (hasIpv6(context, *subnet) || hasIpv6(context, *parts.network)))
            found.push_back(subnet);
    return found;
}

/// Private subnets with IPv6 that leave on IPv4 only.
std::vector<const Component*> shutIn(const RuleContext& context, const NetworkInventory& inventory,
                                     const Component& table)
{
    std::vector<const Component*> found;
    const Component* four = gatewayOf(context, table, IpFamily::V4);
    if (!isNat(context, four) || defaultRoute(table, IpFamily::V6))
        return found;
    for (const Component* subnet : inventory.usersOf(table))
        if (isMeantPrivate(context, *subnet, four) && hasIpv6(context, *subnet))
            found.push_back(subnet);
    return found;
}

std::vector<Diagnostic> findOpen(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("route-table"))
        return findings;
    const NetworkInventory& inventory = context.shared<NetworkInventory>();
    for (const auto& [id, parts] : inventory.networks())
        for (const Component* table : parts.tables) {
            if (const auto reached = reachedBy(context, inventory, parts, *table); !reached.empty()) {
                const Component& gateway = *gatewayOf(context, *table, IpFamily::V6);
                Diagnostic found = finding({GUDO_TR_NOOP("core", "The internet reaches %1 on IPv6: its route table %2 "
                                                                 "sends ::/0 to %3"),
                                            {listed(reached), called(*table), called(gateway)}},
                                           idsOf({table}, reached));
                found.components.push_back(gateway.id);
                found.key = "open";
                found.fix = leadingOutOnly(context, inventory, parts, *table);
                findings.push_back(std::move(found));
            } else if (const auto shut = shutIn(context, inventory, *table); !shut.empty()) {
                Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 leaves through NAT on IPv4, but its route table "
                                                                 "%2 has no way out for IPv6"),
                                            {listed(shut), called(*table)}},
                                           idsOf({table}, shut));
                found.severity = Severity::Note;
                found.key = "shut";
                found.fix = leadingOutOnly(context, inventory, parts, *table);
                findings.push_back(std::move(found));
            }
        }
    return findings;
}

} // namespace

const Rule privateSubnetOpenOnIpv6 {
    .id = "NET-038",
    .name = "private-subnet-open-on-ipv6",
    .severity = Severity::Warning,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Private subnet with other routes on IPv6"),
    .rationale = GUDO_TR_NOOP(
        "core", "Routes of IPv4 and IPv6 are separate, and every IPv6 address is public. A subnet behind a NAT gateway "
                "on IPv4 is as open as a public one when ::/0 leads to the internet gateway. Only an egress-only "
                "internet gateway does on IPv6 what NAT does on IPv4: replies come in, nothing else."),
    .remedy = GUDO_TR_NOOP("core", "Lead ::/0 of private subnets to an egress-only internet gateway."),
    .bad = GUDO_TR_NOOP("core", "app-a sends 0.0.0.0/0 to a NAT gateway and ::/0 to the internet gateway."),
    .good = GUDO_TR_NOOP("core", "app-a sends 0.0.0.0/0 to a NAT gateway and ::/0 to an egress-only internet gateway."),
    .source = "Amazon VPC User Guide: egress-only internet gateways, IPv6 support",
    .check = findOpen,
};

} // namespace gudo
