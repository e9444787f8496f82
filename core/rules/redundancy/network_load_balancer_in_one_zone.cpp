#include <algorithm>

#include "core/model/edits.h"
#include "core/rules/balancer_targets.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/redundancy_rules.h"
#include "core/rules/redundancy/zone_choice.h"

namespace gudo {

namespace {

/// One that its provider spreads over the zones it is given, and that would run in one as well.
bool mayRunInOneZone(const ComponentType& type)
{
    return type.isKind("load-balancer") && !type.spread.empty() && type.traits.minimumZones < 2;
}

/// True when some target stands in a zone where the balancer is not: target-outside-balancer-zones says more.
bool missesTargets(const RuleContext& context, const BalancedTargets& entry, const std::string& zone)
{
    return std::ranges::any_of(entry.targets, [&](const Component* target) {
        return std::ranges::any_of(context.zones.zonesOf(*target).names,
                                   [&](const std::string& name) { return name != zone; });
    });
}

/// One more subnet, and targets shared across zones where that has to be said: the second zone may have none yet.
std::optional<Fix> fixFor(const RuleContext& context, const ZoneChoice& choice, const Component& balancer)
{
    const auto subnets = choice.subnetsInOtherZones(balancer);
    const auto adding = subnets.empty() ? std::nullopt : addingSubnet(context, balancer, *subnets.front());
    if (!adding)
        return {};
    const bool mustShare = context.catalog.typeOf(balancer).property("cross_zone") != nullptr;
    return Fix {{GUDO_TR_NOOP("core", "Add %1 in another zone"), {called(*subnets.front())}},
                [id = balancer.id, widen = *adding, mustShare](Design design) {
                    design = widen(std::move(design));
                    return mustShare ? withProperty(std::move(design), id, "cross_zone", true) : design;
                },
                false};
}

std::vector<Diagnostic> findNetworkLoadBalancerInOneZone(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("load-balancer"))
        return findings;
    const Callers& callers = context.shared<Callers>();
    const ZoneChoice choice {context};
    for (const BalancedTargets& entry : balancedTargets(context, callers)) {
        const Component& balancer = *entry.balancer;
        if (!mayRunInOneZone(context.catalog.typeOf(balancer)))
            continue;
        const auto subnets = context.zones.subnetsOf(balancer);
        const ZoneSet zones = context.zones.zonesOf(balancer);
        // With several subnets in the one zone, subnets-in-one-zone says what went wrong
        if (subnets.size() != 1 || !zones.isComplete || zones.names.size() != 1 ||
            missesTargets(context, entry, zones.names.front()))
            continue;
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 has a node in %2 only: when that zone fails, nobody "
                                                         "takes its requests"),
                                    {called(balancer), zones.names.front()}},
                                   {balancer.id, subnets.front()->id});
        found.fix = fixFor(context, choice, balancer);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule networkLoadBalancerInOneZone {
    .id = "RED-006",
    .name = "network-load-balancer-in-one-zone",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Network load balancer in one zone"),
    .rationale =
        GUDO_TR_NOOP("core", "A network load balancer may be created in a single zone. Then it is as redundant as one "
                             "machine: the loss of that zone is the loss of the entrance, whatever still runs in the "
                             "others."),
    .remedy =
        GUDO_TR_NOOP("core", "Enable a second zone, with a subnet there, and let it share requests across zones."),
    .bad = GUDO_TR_NOOP("core", "A network load balancer with the subnet public-a alone."),
    .good = GUDO_TR_NOOP("core", "The same with public-a in zone a and public-c in zone c, and targets in both."),
    .source = "S4; Security Hub ELB.13; Trusted Advisor: NLB Multi-AZ",
    .check = findNetworkLoadBalancerInOneZone,
    .explainsSinglePoints = true,
};

} // namespace gudo
