#include "core/model/edits.h"
#include "core/rules/callers.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/other_place.h"
#include "core/rules/redundancy/redundancy_rules.h"
#include "core/rules/redundancy/twin.h"
#include "core/rules/tiers.h"

namespace gudo {

namespace {

/// Set up by its owner, not spread over zones by a provider.
bool isSelfRun(const RuleContext& context, const Component& component)
{
    const ComponentType& type = context.catalog.typeOf(component);
    return type.isKind("load-balancer") && !type.traits.managed && type.spread.empty();
}

/// A second one with the same targets, which the first fails over to.
std::optional<Fix> fixByStandby(const RuleContext& context, const OtherPlaces& places, const Component& balancer)
{
    const auto place = places.forSecondOf(balancer);
    auto twin = place ? twinOf(context, balancer, *place, TwinRequests::Answers) : std::nullopt;
    if (!twin)
        return {};
    twin->connections.push_back({.id = freeId(context.architecture(), idFrom(balancer.id + "-failover", "failover")),
                                 .from = balancer.id,
                                 .to = twin->component.id,
                                 .kind = "failover",
                                 .properties = {{"mode", "automatic"}}});
    return Fix {{GUDO_TR_NOOP("core", "Add a standby that takes over by itself")},
                [steps = std::move(*twin)](Design design) { return withTwin(std::move(design), steps); },
                false};
}

std::vector<Diagnostic> findAlone(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("load-balancer") || !context.hasKind("client"))
        return findings;
    const Callers& callers = context.shared<Callers>();
    const auto paired = endsOfFailovers(context);
    const OtherPlaces places {context};
    const auto tiers =
        servingTiers(context, callers, [&](const Component& component) { return isSelfRun(context, component); });
    for (const Tier& tier : tiers) {
        const Component& balancer = *tier.members.front();
        if (tier.members.size() > 1 || paired.contains(balancer.id))
            continue;
        const std::string clients = context.losses().clientsLost(balancer.id);
        if (clients.empty())
            continue;
        const auto targets = callers.targetsOf(balancer.id);
        Diagnostic found =
            targets.empty()
                ? finding({GUDO_TR_NOOP("core", "%1 has no peer: when it stops, requests from %2 fail"),
                           {called(balancer), clients}},
                          {balancer.id})
                : finding({GUDO_TR_NOOP("core", "%1 has no peer: when it stops, requests from %2 fail although %3 "
                                                "could answer them"),
                           {called(balancer), clients, listed(targets)}},
                          {balancer.id});
        found.fix = fixByStandby(context, places, balancer);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule loadBalancerWithoutPeer {
    .id = "RED-004",
    .name = "load-balancer-without-peer",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Load balancer without a peer"),
    .rationale =
        GUDO_TR_NOOP("core", "A load balancer that you run yourself is a machine like those behind it. It makes many "
                             "servers look like one, and so all of them are out of reach when it stops, however many "
                             "they are."),
    .remedy = GUDO_TR_NOOP("core", "Run a second one on another host. The two watch each other and share a virtual "
                                   "address, which moves to the standby when the active one stops."),
    .bad = GUDO_TR_NOOP("core", "Clients, one load balancer, two web servers."),
    .good =
        GUDO_TR_NOOP("core", "Clients, an active load balancer with automatic failover to a standby, two web servers."),
    .source = "S0, S2",
    .check = findAlone,
    .explainsSinglePoints = true,
};

} // namespace gudo
