#include <map>
#include <set>

#include "core/rules/findings.h"
#include "core/rules/network/network_parts.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/outside.h"

namespace gudo {

namespace {

/// The network at the other side of a peering, or nullptr.
const Component* peerOf(const RuleContext& context, const Component& peering, const Component& network)
{
    const Component* peer = nullptr;
    bool isJoined = false;
    for (const std::string& id : textsOf(peering.properties, "networks"))
        if (id == network.id)
            isJoined = true;
        else if (const Component* other = context.component(id); other && context.isKind(*other, "network"))
            peer = other;
    return isJoined ? peer : nullptr;
}

/// What the default route of a table to a peering is after: a way out of the peer's network. Routes straight to a
/// gateway
const Component* gatewayBehind(const RuleContext& context, const NetworkInventory& inventory, const Component& network,
                               const Component& target)
{
    if (context.catalog.typeOf(target).traits.gateway != "peering")
        return nullptr;
    const Component* peer = peerOf(context, target, network);
    if (!peer)
        return nullptr;
    const auto found = inventory.networks().find(peer->id);
    if (found == inventory.networks().end())
        return nullptr;
    const NetworkParts& parts = found->second;
    if (!parts.natGateways.empty())
        return parts.natGateways.front();
    return parts.internetGateways.empty() ? nullptr : parts.internetGateways.front();
}

void findInTable(const RuleContext& context, const NetworkInventory& inventory, const Component& network,
                 const Component& table, std::vector<Diagnostic>& findings)
{
    std::set<const Component*> told; // one finding for both families
    for (const Route& route : routesOf(table)) {
        const Component* target = isDefault(route) ? context.component(route.target) : nullptr;
        const Component* gateway = target ? gatewayBehind(context, inventory, network, *target) : nullptr;
        if (!gateway || !told.insert(target).second)
            continue;
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 sends %2 to %3, but what comes through it cannot use %4"),
                                    {called(table), route.destination, called(*target), called(*gateway)}},
                                   {table.id, target->id, gateway->id});
        for (const Component* subnet : inventory.usersOf(table))
            found.components.push_back(subnet->id);
        found.key = target->id;
        findings.push_back(std::move(found));
    }
}

/// Arrows from one network to the gateway endpoint of another.
void findArrows(const RuleContext& context, std::vector<Diagnostic>& findings)
{
    std::map<std::pair<std::string_view, std::string_view>, Diagnostic> byEndpoint;
    for (const auto& row : context.architecture().connections) {
        const Component* from = context.component(row->from);
        const Component* to = context.component(row->to);
        if (!from || !to || !isConversation(*row) || !isGatewayEndpoint(context, *to))
            continue;
        const Component* home = context.zones.networkOf(*from);
        const bool isOnPremises = !home && context.zones.nearest(from->id, "site");
        if (!context.zones.networkOf(*to) || home == context.zones.networkOf(*to) || (!home && !isOnPremises))
            continue;
        Diagnostic& found = byEndpoint[{to->id, from->id}];
        found.message = {GUDO_TR_NOOP("core", "%1 calls %2, which serves its own network %3 only"),
                         {called(*from), called(*to), called(*context.zones.networkOf(*to))}};
        found.components = {to->id, from->id};
        found.connections.push_back(row->id);
        found.key = from->id;
    }
    for (auto& [ends, found] : byEndpoint)
        findings.push_back(std::move(found));
}

std::vector<Diagnostic> findEdgeToEdge(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("gateway"))
        return findings;
    const NetworkInventory& inventory = context.shared<NetworkInventory>();
    for (const auto& [id, parts] : inventory.networks())
        for (const Component* table : parts.tables)
            findInTable(context, inventory, *parts.network, *table, findings);
    findArrows(context, findings);
    return findings;
}

} // namespace

const Rule gatewayOfAnotherNetwork {
    .id = "NET-021",
    .name = "gateway-of-another-network",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Gateway used from another network"),
    .rationale = GUDO_TR_NOOP(
        "core", "A peering or a tunnel joins two networks, not what hangs on them: packets that come through it are "
                "not passed on to an internet gateway, a NAT gateway or a gateway endpoint. They are dropped without a "
                "message."),
    .remedy = GUDO_TR_NOOP("core", "Give each network its own gateways, or join the networks by a transit gateway with "
                                   "a network for the way out."),
    .bad = GUDO_TR_NOOP("core", "A route table sends 0.0.0.0/0 to a peering, to share the NAT gateway of the peer."),
    .good = GUDO_TR_NOOP("core", "The route table sends 0.0.0.0/0 to a NAT gateway in its own network and the peer's "
                                 "range to the peering."),
    .source = "Amazon VPC User Guide: NAT gateways; VPC Peering Guide: unsupported configurations (edge to edge "
              "routing)",
    .check = findEdgeToEdge,
};

} // namespace gudo
