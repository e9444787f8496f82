#include <algorithm>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/route_edits.h"

namespace gudo {

namespace {

bool isJoin(const RuleContext& context, const Component& target)
{
    const std::string& role = context.catalog.typeOf(target).traits.gateway;
    return role == "peering" || role == "transit";
}

/// The networks that a target is in or joins, as far as it says any.
std::vector<std::string> networksOf(const RuleContext& context, const Component& target)
{
    auto networks = textsOf(target.properties, "networks");
    if (isJoin(context, target))
        return networks;
    const Component* around = context.zones.networkOf(target);
    if (!around)
        return {}; // drawn beside the network, or joined otherwise
    networks.push_back(around->id);
    return networks;
}

/// Internet gateways by network: where there is one, it is what was meant.
using Doors = std::map<std::string_view, std::vector<const Component*>>;

std::optional<Fix> fixFor(const RuleContext& context, const Doors& doors, const Component& table,
                          const Component& network, const Component& target)
{
    const auto& traits = context.catalog.typeOf(target).traits;
    if (traits.gateway == "transit") {
        const auto apply = [id = target.id, added = network.id](Design design) {
            const Component* hub = design.architecture.components.find(id);
            auto networks = hub ? textsOf(hub->properties, "networks") : std::vector<std::string> {};
            if (!hub || std::ranges::find(networks, added) != networks.end())
                return design;
            networks.push_back(added);
            return withProperty(std::move(design), id, "networks", listValue(networks));
        };
        return Fix {{GUDO_TR_NOOP("core", "Attach %1 to %2"), {called(network), called(target)}}, apply, false};
    }
    const auto own = doors.find(network.id);
    const bool isDoor = traits.gateway == "internet" && !boolOf(target.properties, "egress_only");
    const bool hasOwn = isDoor && own != doors.end() && own->second.size() == 1;
    const Id by = hasOwn ? own->second.front()->id : Id {};
    const auto apply = [id = table.id, from = target.id, by](Design design) {
        return withRoutes(std::move(design), id, [&](Object& route) {
            const bool isMeant = textOf(route, "target") == from;
            if (isMeant && !by.empty())
                route.insert_or_assign("target", by);
            return !isMeant || !by.empty();
        });
    };
    if (hasOwn)
        return Fix {{GUDO_TR_NOOP("core", "Lead the route to %1"), {called(*own->second.front())}}, apply};
    return Fix {{GUDO_TR_NOOP("core", "Remove the route from %1"), {called(table)}}, apply, false};
}

std::vector<Diagnostic> findForeign(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("route-table"))
        return findings;
    Doors doors;
    for (const Component* row : context.gateways("internet"))
        if (!boolOf(row->properties, "egress_only"))
            if (const Component* network = context.zones.networkOf(*row))
                doors[network->id].push_back(row);
    for (const Component* row : context.ofKind("route-table")) {
        const Component* network = context.zones.networkOf(*row);
        if (!network)
            continue;
        std::set<std::string_view> told;
        for (const Route& route : routesOf(*row)) {
            const Component* target = context.component(route.target);
            const auto networks = target ? networksOf(context, *target) : std::vector<std::string> {};
            if (networks.empty() || std::ranges::find(networks, network->id) != networks.end() ||
                !told.insert(target->id).second)
                continue;
            auto found = isJoin(context, *target)
                             ? finding({GUDO_TR_NOOP("core", "%1 sends %2 to %3, which does not join %4: the packets "
                                                             "are dropped"),
                                        {called(*row), route.destination, called(*target), called(*network)}},
                                       {row->id, target->id, network->id})
                             : finding({GUDO_TR_NOOP("core", "%1 sends %2 to %3, which is not in %4: the packets are "
                                                             "dropped"),
                                        {called(*row), route.destination, called(*target), called(*network)}},
                                       {row->id, target->id, network->id});
            found.key = target->id;
            found.fix = fixFor(context, doors, *row, *network, *target);
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule routeToForeignGateway {
    .id = "NET-014",
    .name = "route-to-foreign-gateway",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Route to a gateway of another network"),
    .rationale =
        GUDO_TR_NOOP("core", "A route leads out of its network through something that is part of it: a gateway in the "
                             "network, or a peering or a hub that joins it. A route to anything else is a black hole: "
                             "packets for its destination disappear, and nobody gets an answer or an error."),
    .remedy = GUDO_TR_NOOP("core", "Lead the route to a gateway of the same network, or attach the one it names."),
    .bad = GUDO_TR_NOOP("core", "A route table of one VPC that sends 0.0.0.0/0 to the internet gateway of another."),
    .good = GUDO_TR_NOOP("core", "The route table with the internet gateway of its own VPC."),
    .source = "S4; Amazon VPC User Guide: route tables; Reachability Analyzer BAD_STATE_ROUTE",
    .check = findForeign,
};

} // namespace gudo
