#include <algorithm>
#include <map>

#include "core/rules/findings.h"
#include "core/rules/network/joined_networks.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/table_edits.h"

namespace gudo {

namespace {

/// Pairs of networks of one transit gateway that are looked at; far more than a gateway joins in practice.
constexpr std::size_t mostPairs = 10'000;

bool leadsTo(const RuleContext& context, const std::vector<JoiningRoute>& routes, const Component& network,
             IpFamily family)
{
    const auto range = blockOf(context, network, family);
    return range &&
           std::ranges::any_of(routes, [&](const JoiningRoute& route) { return overlaps(route.block, *range); });
}

/// Networks that lead to `network` through the joint and get no answer from it.
std::vector<const Component*> unansweredBy(const RuleContext& context, const Joint& joint, const Component& network,
                                           IpFamily family)
{
    std::vector<const Component*> unanswered;
    const auto own = blockOf(context, network, family);
    for (const Component* other : joint.networks) {
        const auto range = blockOf(context, *other, family);
        // Networks that overlap cannot be joined at all, which is another rule's finding
        if (other == &network || !own || !range || overlaps(*own, *range))
            continue;
        if (leadsTo(context, joint.routesOf(*other), network, family) &&
            !leadsTo(context, joint.routesOf(network), *other, family))
            unanswered.push_back(other);
    }
    return unanswered;
}

Fix fixFor(const RuleContext& context, const Joint& joint, const std::vector<const Component*>& tables,
           const std::vector<const Component*>& unanswered, IpFamily family)
{
    std::vector<std::string> ranges;
    for (const Component* other : unanswered)
        ranges.push_back(toText(*blockOf(context, *other, family)));
    return {{GUDO_TR_NOOP("core", "Add a route from %1 to %2"), {listed(tables), called(*joint.gateway)}},
            [ids = idsOf({}, tables), ranges, gateway = joint.gateway->id](Design design) {
                for (const Id& table : ids)
                    for (const std::string& range : ranges)
                        design = withTableRoute(std::move(design), table, range, gateway);
                return design;
            },
            tables.size() == 1};
}

void findOneSided(const RuleContext& context, const NetworkInventory& inventory, const Joint& joint,
                  std::vector<Diagnostic>& findings)
{
    if (joint.routes.empty() || joint.networks.size() * joint.networks.size() > mostPairs)
        return;
    for (const Component* network : joint.networks) {
        const auto tables = usedTables(inventory, *network);
        if (std::ranges::all_of(tables, [](const Component* table) { return routesOf(*table).empty(); }))
            continue; // nobody drew its routes yet
        for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
            const auto unanswered = unansweredBy(context, joint, *network, family);
            if (unanswered.empty())
                continue;
            Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 leads to %2 through %3, but no route table of %2 "
                                                             "leads back: answers are lost"),
                                        {listed(unanswered), called(*network), called(*joint.gateway)}},
                                       idsOf({joint.gateway, network}, unanswered));
            for (const Component* table : tables)
                found.components.push_back(table->id);
            found.key = network->id + (family == IpFamily::V4 ? "" : " IPv6");
            found.fix = fixFor(context, joint, tables, unanswered, family);
            findings.push_back(std::move(found));
        }
    }
}

/// Networks by their ranges.
using Ranges = std::map<std::pair<int, AddressNumber>, const Component*>;

/// The network that holds all of the block, or nullptr. A look-up for each length of prefix.
const Component* networkWith(const Ranges& ranges, const Cidr& block)
{
    for (int prefix = block.prefix; prefix > 0; --prefix) {
        Cidr wider = block;
        wider.prefix = prefix;
        if (const auto found = ranges.find({prefix, canonical(wider).address}); found != ranges.end())
            return found->second;
    }
    return nullptr;
}

/// Peerings join two networks and pass nothing on to a third.
void findTransitive(const RuleContext& context, const Joint& joint, const Ranges& ranges,
                    std::vector<Diagnostic>& findings)
{
    if (context.catalog.typeOf(*joint.gateway).traits.gateway != "peering")
        return;
    for (const Component* network : joint.networks)
        for (const JoiningRoute& route : joint.routesOf(*network)) {
            const Component* target = route.block.family == IpFamily::V4 ? networkWith(ranges, route.block) : nullptr;
            if (!target || std::ranges::find(joint.networks, target) != joint.networks.end())
                continue;
            std::vector<const Component*> peers = joint.networks;
            std::erase(peers, network);
            Diagnostic found = finding(
                {GUDO_TR_NOOP("core", "%1 sends %2 (%3) to %4, which leads to %5 only: a "
                                      "peering passes nothing on"),
                 {called(*route.table), route.destination, called(*target), called(*joint.gateway), listed(peers)}},
                {route.table->id, joint.gateway->id, target->id});
            found.key = joint.gateway->id + ' ' + route.destination;
            findings.push_back(std::move(found));
        }
}

std::vector<Diagnostic> findBroken(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("gateway") || !context.hasKind("route-table"))
        return findings;
    const NetworkInventory& inventory = context.shared<NetworkInventory>();
    const auto joints = jointsOf(context, inventory);
    if (joints.empty())
        return findings;
    Ranges ranges;
    for (const Component* row : context.ofKind("network"))
        if (const auto block = cidrFrom(textOf(row->properties, "cidr")); block && block->family == IpFamily::V4)
            ranges.emplace(std::pair {block->prefix, canonical(*block).address}, row);
    for (const Joint& joint : joints) {
        findOneSided(context, inventory, joint, findings);
        findTransitive(context, joint, ranges, findings);
    }
    return findings;
}

} // namespace

const Rule routeWithoutReturn {
    .id = "NET-030",
    .name = "route-without-return",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Route between networks without a way back"),
    .rationale = GUDO_TR_NOOP(
        "core", "Networks that are joined need routes on both sides: the request finds its way, the answer does not, "
                "and callers wait until they time out. A peering joins exactly two networks; packets for a third are "
                "dropped, even if that one is joined to the peer."),
    .remedy = GUDO_TR_NOOP("core", "Add the route back, and join networks that talk to each other directly or by a "
                                   "transit gateway."),
    .bad =
        GUDO_TR_NOOP("core", "The shop's table sends 10.1.0.0/16 to the peering; that of the warehouse has the local "
                             "route only."),
    .good = GUDO_TR_NOOP("core", "The warehouse's table sends 10.0.0.0/16 to the peering as well."),
    .source = "Amazon VPC User Guide: route tables; VPC Peering Guide: update route tables, transitive peering",
    .check = findBroken,
};

} // namespace gudo
