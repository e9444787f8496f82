#include <algorithm>

#include "core/model/edits.h"
#include "core/rules/callers.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_choices.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/outside.h"
#include "core/rules/network/public_addresses.h"
#include "core/rules/placing.h"

namespace gudo {

namespace {

/// Subnets that are known to be private. One that is called public lacks a route, which another rule says.
std::vector<const Component*> shutSubnetsOf(const RuleContext& context, const Component& balancer)
{
    auto subnets = context.zones.subnetsOf(balancer);
    std::erase_if(subnets, [&](const Component* subnet) {
        const WayOut way = wayOut(context.architecture(), context.catalog, context.zones, *subnet);
        return way == WayOut::Unknown || way == WayOut::Public ||
               declaredAccess(context.catalog, *subnet) == SubnetAccess::Public;
    });
    return subnets;
}

using Swaps = std::vector<std::pair<Id, Id>>;

/// A public subnet of the same zone for each; nothing when one has none.
std::optional<Swaps> swapsFor(const RuleContext& context, const NetworkChoices& choices, const Component& balancer,
                              const std::vector<const Component*>& shut)
{
    const std::string& spread = context.catalog.typeOf(balancer).spread;
    const auto named = textsOf(balancer.properties, spread);
    Swaps swaps;
    for (const Component* subnet : shut) {
        const std::string zone = context.zones.zoneOf(subnet->id);
        const Component* network = context.zones.networkOf(*subnet);
        if (zone.empty() || !network)
            return {};
        const auto& open = choices.publicSubnets(*network, zone);
        const bool isNamed = std::ranges::find(named, subnet->id) != named.end();
        if (open.empty() || (!isNamed && balancer.parent != subnet->id))
            return {};
        swaps.emplace_back(subnet->id, open.front()->id);
    }
    return swaps;
}

Design swapped(Design design, const Id& id, const std::string& spread, const Swaps& swaps)
{
    for (const auto& [from, to] : swaps) {
        const Component* balancer = design.architecture.components.find(id);
        if (!balancer || !design.architecture.components.contains(to))
            return design;
        const auto has = textsOf(balancer->properties, spread);
        if (std::ranges::find(has, from) != has.end())
            design = withPresence(std::move(design), id, spread, from, to);
        else if (isWithin(design.architecture, id, from))
            design = movedInto(std::move(design), id, to);
    }
    return design;
}

/// The internet-facing balancer in public subnets, and nothing where some zone has none.
std::optional<Fix> fixByFacing(const RuleContext& context, const NetworkChoices& choices, const Component& balancer,
                               const std::vector<const Component*>& shut)
{
    const auto swaps = swapsFor(context, choices, balancer, shut);
    if (!swaps)
        return {};
    return Fix {{GUDO_TR_NOOP("core", "Let %1 face the internet, in public subnets"), {called(balancer)}},
                [id = balancer.id, spread = context.catalog.typeOf(balancer).spread, swaps = *swaps](Design design) {
                    design = withProperty(std::move(design), id, "scheme", "internet-facing");
                    return swapped(std::move(design), id, spread, swaps);
                },
                false};
}

std::vector<Diagnostic> findMismatches(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("subnet") || !context.hasKind("load-balancer"))
        return findings;
    const NetworkInventory& inventory = context.shared<NetworkInventory>();
    std::optional<NetworkChoices> choices; // only for what is found
    const Callers& callers = context.shared<Callers>();
    const Outside outside {context};
    for (const Component* row : context.ofKind("load-balancer")) {
        const ComponentType& type = context.catalog.typeOf(*row);
        if (!type.property("scheme"))
            continue;
        std::vector<const Component*> clients;
        for (const Component* caller : callers.of(row->id))
            if (outside.isClient(*caller) || isInternetGateway(context.catalog, *caller))
                clients.push_back(caller);
        const bool isFacing = isInternetFacing(context, *row);
        const bool isStated = !textOf(row->properties, "scheme").empty();
        const auto shut = shutSubnetsOf(context, *row);
        const bool isInternalAsked = !isFacing && isStated && !clients.empty();
        const bool isFacingShut = isFacing && !shut.empty() && (isStated || !clients.empty());
        if (!isInternalAsked && !isFacingShut)
            continue;
        if (!choices)
            choices.emplace(context, inventory);
        Diagnostic found;
        if (isInternalAsked) {
            found = finding({GUDO_TR_NOOP("core", "%1 is internal, but %2 asks it from the internet"),
                             {called(*row), listed(clients)}},
                            idsOf({row}, clients));
            found.key = "internal";
            found.fix = fixByFacing(context, *choices, *row, shut);
        } else {
            found = finding({GUDO_TR_NOOP("core", "%1 faces the internet, but %2 has no route to an internet gateway"),
                             {called(*row), listed(shut)}},
                            idsOf({row}, shut));
            found.key = "internet-facing";
            found.fix = fixByFacing(context, *choices, *row, shut);
            if (clients.empty() && callers.of(row->id).size() > 0)
                found.fix = Fix {
                    {GUDO_TR_NOOP("core", "Make %1 internal"), {called(*row)}},
                    [id = row->id](Design design) { return withProperty(std::move(design), id, "scheme", "internal"); },
                    false};
        }
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule loadBalancerSchemeMismatch {
    .id = "NET-028",
    .name = "load-balancer-scheme-mismatch",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Load balancer in subnets that do not fit"),
    .rationale = GUDO_TR_NOOP(
        "core", "A load balancer that faces the internet has a public address in each of its subnets. In a subnet "
                "without a route to the internet gateway its answers find no way back, and clients wait in vain. An "
                "internal one has private addresses only, which nobody on the internet can call."),
    .remedy = GUDO_TR_NOOP("core", "Enable it in public subnets of the same zones, or make it internal when only "
                                   "components of the network ask it."),
    .bad = GUDO_TR_NOOP("core", "An internet-facing load balancer in app-a and app-c, which lead to NAT gateways."),
    .good = GUDO_TR_NOOP("core", "The load balancer in public-a and public-c."),
    .source = "S4; Elastic Load Balancing User Guide: scheme; Trusted Advisor: NLB, internet-facing resource in a "
              "private subnet",
    .check = findMismatches,
};

} // namespace gudo
