#include <algorithm>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/network/joined_networks.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/table_edits.h"

namespace gudo {

namespace {

/// The ends of arrows between two networks: by the network that needs a route and the one with the subnets.
using Needs = std::map<std::pair<const Component*, const Component*>, std::set<const Component*>>;

/// The subnets of each network that components of another talk with; a null subnet stands for an unknown one.
Needs needsOf(const RuleContext& context)
{
    Needs needs;
    const Zones& zones = context.zones;
    for (const auto& row : context.architecture().connections) {
        const Component* from = context.component(row->from);
        const Component* to = context.component(row->to);
        const Component* home = from ? zones.networkOf(*from) : nullptr;
        const Component* away = to ? zones.networkOf(*to) : nullptr;
        if (!home || !away || home == away || row->kind == "note")
            continue;
        const auto add = [&](const Component* network, const Component* other, const Component& end) {
            auto& subnets = needs[{network, other}];
            const auto places = zones.subnetsOf(end);
            subnets.insert(places.begin(), places.end());
            if (places.empty())
                subnets.insert(nullptr);
        };
        add(home, away, *to);
        add(away, home, *from);
    }
    return needs;
}

/// The one subnet of `peer` that the network talks with, when its others are none of its business; else nullptr.
const Component* onlySubnet(const NetworkInventory& inventory, const Needs& needs, const Component& network,
                            const Component& peer)
{
    const auto needed = needs.find({&network, &peer});
    const auto parts = inventory.networks().find(peer.id);
    if (needed == needs.end() || needed->second.size() != 1 || parts == inventory.networks().end() ||
        parts->second.subnets.size() < 2)
        return nullptr;
    return *needed->second.begin();
}

/// What is worked out once for all routes to a gateway.
struct Behind {
    std::set<const Component*> leadingOut {};                             ///< networks with a gateway of their own
    std::map<std::pair<int, AddressNumber>, const Component*> byRange {}; ///< IPv4
    bool isOpen = false; ///< more than networks is attached: a default route is on purpose
};

Behind behind(const RuleContext& context, const NetworkInventory& inventory, const Joint& joint)
{
    Behind found;
    found.isOpen = textsOf(joint.gateway->properties, "networks").size() != joint.networks.size() ||
                   find(joint.gateway->properties, "routes");
    for (const Component* network : joint.networks) {
        if (const auto block = blockOf(context, *network, IpFamily::V4))
            found.byRange.emplace(std::pair {block->prefix, block->address}, network);
        const auto parts = inventory.networks().find(network->id);
        if (parts != inventory.networks().end() &&
            (!parts->second.natGateways.empty() || !parts->second.internetGateways.empty()))
            found.leadingOut.insert(network);
    }
    return found;
}

/// True when some network at the other side could lead out.
bool leadsOut(const Behind& behind, const Component& network)
{
    return behind.isOpen || behind.leadingOut.size() > (behind.leadingOut.contains(&network) ? 1u : 0u);
}

/// The network whose whole range the route is for, or nullptr.
const Component* wholeNetwork(const Behind& behind, const Component& network, const JoiningRoute& route)
{
    const auto found = behind.byRange.find({route.block.prefix, route.block.address});
    const bool isOther = route.block.family == IpFamily::V4 && found != behind.byRange.end();
    return isOther && found->second != &network ? found->second : nullptr;
}

/// The route for `narrow` instead of `wide`.
Fix narrowing(const JoiningRoute& route, const Component& gateway, const Cidr& narrow)
{
    return {{GUDO_TR_NOOP("core", "Narrow the route of %1 to %2"), {called(*route.table), toText(narrow)}},
            [table = route.table->id, gateway = gateway.id, wide = route.destination,
             block = toText(narrow)](Design design) {
                const Component* changing = design.architecture.components.find(table);
                const Value* value = changing ? find(changing->properties, "routes") : nullptr;
                if (!value || !value->asList())
                    return design;
                List rows = *value->asList();
                for (Value& row : rows)
                    if (auto* object = std::get_if<Object>(&row.data);
                        object && textOf(*object, "destination") == wide && textOf(*object, "target") == gateway)
                        object->insert_or_assign("destination", block);
                return withProperty(std::move(design), table, "routes", std::move(rows));
            },
            false};
}

std::optional<Diagnostic> tooWide(const RuleContext& context, const NetworkInventory& inventory, const Needs& needs,
                                  const Joint& joint, const Behind& behind, const Component& network,
                                  const JoiningRoute& route)
{
    const bool isEverything = isWorld(route.block);
    if (isEverything && leadsOut(behind, network))
        return {};
    const Component* peer = wholeNetwork(behind, network, route);
    if (isEverything && joint.networks.size() == 2)
        peer = joint.networks.front() == &network ? joint.networks.back() : joint.networks.front();
    const Component* subnet = peer ? onlySubnet(inventory, needs, network, *peer) : nullptr;
    const auto narrow = subnet ? blockOf(context, *subnet, route.block.family) : std::nullopt;
    std::vector<const Component*> others = joint.networks;
    std::erase(others, &network);
    Diagnostic found;
    if (isEverything)
        found = finding({GUDO_TR_NOOP("core", "%1 sends %2 to %3, which leads to %4 only"),
                         {called(*route.table), route.destination, called(*joint.gateway), listed(others)}},
                        {route.table->id, joint.gateway->id});
    else if (narrow)
        found = finding({GUDO_TR_NOOP("core", "%1 leads to all of %2 (%3) through %4, but only %5 (%6) is talked to"),
                         {called(*route.table), called(*peer), route.destination, called(*joint.gateway),
                          called(*subnet), toText(*narrow)}},
                        {route.table->id, joint.gateway->id, peer->id, subnet->id});
    else
        return {};
    const auto whole = peer ? blockOf(context, *peer, route.block.family) : std::nullopt;
    const auto target = narrow && whole && contains(*whole, *narrow) ? narrow : (isEverything ? whole : std::nullopt);
    if (target && *target != route.block)
        found.fix = narrowing(route, *joint.gateway, *target);
    found.key = joint.gateway->id + ' ' + route.destination;
    return found;
}

std::vector<Diagnostic> findTooWide(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("gateway") || !context.hasKind("route-table"))
        return findings;
    const NetworkInventory& inventory = context.shared<NetworkInventory>();
    const auto joints = jointsOf(context, inventory);
    if (joints.empty())
        return findings;
    const Needs needs = needsOf(context);
    for (const Joint& joint : joints) {
        const Behind known = behind(context, inventory, joint);
        for (const Component* network : joint.networks)
            for (const JoiningRoute& route : joint.routesOf(*network))
                if (auto found = tooWide(context, inventory, needs, joint, known, *network, route))
                    findings.push_back(std::move(*found));
    }
    return findings;
}

} // namespace

const Rule peeringRouteTooWide {
    .id = "NET-031",
    .name = "peering-route-too-wide",
    .severity = Severity::Warning,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Route to another network that is too wide"),
    .rationale = GUDO_TR_NOOP(
        "core", "A route to a joined network lets every subnet behind it be tried. When only one of its subnets is "
                "talked to, the rest is open to whoever breaks in on this side, with security groups as the only "
                "thing in between."),
    .remedy = GUDO_TR_NOOP("core", "Route the range of the subnet that is needed, and no more."),
    .bad =
        GUDO_TR_NOOP("core", "The shop sends 10.1.0.0/16 to the peering, but calls only the service in 10.1.4.0/24."),
    .good = GUDO_TR_NOOP("core", "The shop sends 10.1.4.0/24 to the peering."),
    .source = "Checkov CKV2_AWS_44; Prowler vpc_peering_routing_tables_with_least_privilege; VPC Peering Guide: "
              "routes to specific subnets",
    .check = findTooWide,
};

} // namespace gudo
