#include "core/rules/findings.h"
#include "core/rules/redundancy/redundancy_rules.h"
#include "core/rules/redundancy/second_zone.h"

namespace gudo {

namespace {

std::vector<Diagnostic> findLoadBalancerInOneZone(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    const Zones& zones = context.zones;
    for (const Component* row :
         context.ofTypes([](const ComponentType& type) { return type.traits.minimumZones > 0; })) {
        const int wanted = context.catalog.typeOf(*row).traits.minimumZones;
        if (zones.subnetsOf(*row).empty())
            continue; // not placed yet
        const ZoneSet now = zones.zonesOf(*row);
        const int count = static_cast<int>(now.names.size());
        if (!now.isComplete || count >= wanted)
            continue;
        const auto subnets = zones.subnetsOf(*row);
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 needs subnets in %2 zones, but all it has (%3) are in %4"),
                                    {called(*row), std::to_string(wanted), listed(subnets), listed(now.names)}},
                                   {row->id});
        for (const Component* subnet : subnets)
            found.components.push_back(subnet->id);
        if (const auto spread = intoSecondZone(context, zones, *row); spread && spread->subnet && count + 1 >= wanted)
            found.fix = Fix {{GUDO_TR_NOOP("core", "Add %1 in another zone"), {called(*spread->subnet)}},
                             spread->apply,
                             spread->isOnlyChoice};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule loadBalancerInOneZone {
    .id = "RED-005",
    .name = "load-balancer-in-one-zone",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Load balancer in too few zones"),
    .rationale =
        GUDO_TR_NOOP("core", "An application load balancer puts a node into each zone it is given, so that the loss of "
                             "one zone leaves others to answer. It cannot be created with subnets of one zone only. "
                             "Two subnets in the same zone count as one."),
    .remedy = GUDO_TR_NOOP("core", "Give it one subnet in each of two or more zones."),
    .bad = GUDO_TR_NOOP("core", "A load balancer with the subnets public-a and public-a2, both in zone a."),
    .good = GUDO_TR_NOOP("core", "A load balancer with the subnets public-a in zone a and public-c in zone c."),
    .source = "S4; Application Load Balancer User Guide: Availability Zones; cfn-lint E3680, Security Hub ELB.13",
    .check = findLoadBalancerInOneZone,
    .explainsSinglePoints = true,
};

} // namespace gudo
