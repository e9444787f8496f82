#include <algorithm>
#include <map>

#include "core/rules/balancer_targets.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/redundancy_rules.h"
#include "core/rules/redundancy/zone_choice.h"

namespace gudo {

namespace {

/// One that its provider puts into the zones of its subnets, and whose zones are all known and enough to create it.
bool isJudged(const RuleContext& context, const Component& balancer, const ZoneSet& enabled)
{
    const ComponentType& type = context.catalog.typeOf(balancer);
    return !type.spread.empty() && !type.traits.managed && enabled.isComplete && !enabled.names.empty() &&
           static_cast<int>(enabled.names.size()) >= type.traits.minimumZones &&
           !context.zones.subnetsOf(balancer).empty();
}

std::optional<Fix> fixFor(const RuleContext& context, const ZoneChoice& choice, const Component& balancer,
                          const std::string& zone)
{
    const auto subnets = choice.subnetsInOtherZones(balancer);
    const auto isThere = [&](const Component* subnet) {
        return context.zones.zoneOf(subnet->id) == zone;
    };
    const auto subnet = std::ranges::find_if(subnets, isThere);
    if (subnet == subnets.end())
        return {};
    auto adding = addingSubnet(context, balancer, **subnet);
    if (!adding)
        return {};
    return Fix {{GUDO_TR_NOOP("core", "Enable zone %1 with %2"), {zone, called(**subnet)}},
                std::move(*adding),
                std::ranges::count_if(subnets, isThere) == 1};
}

std::vector<Diagnostic> findOutside(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("load-balancer"))
        return findings;
    const Callers& callers = context.shared<Callers>();
    const ZoneChoice choice {context};
    for (const BalancedTargets& entry : balancedTargets(context, callers)) {
        const ZoneSet enabled = context.zones.zonesOf(*entry.balancer);
        if (!isJudged(context, *entry.balancer, enabled))
            continue;
        const Component* network = context.zones.networkOf(*context.zones.subnetsOf(*entry.balancer).front());
        std::map<std::string, std::vector<const Component*>> outside; ///< by zone
        for (const Component* target : entry.targets)
            if (context.zones.networkOf(*target) == network && !context.isKind(*target, "load-balancer"))
                for (const std::string& zone : context.zones.zonesOf(*target).names)
                    if (!std::ranges::binary_search(enabled.names, zone))
                        outside[zone].push_back(target);
        for (const auto& [zone, targets] : outside) {
            Diagnostic found =
                finding({GUDO_TR_NOOP("core", "%1 is not enabled in %2, so %3 gets no requests from it there"),
                         {called(*entry.balancer), zone, listed(targets)}},
                        {entry.balancer->id});
            for (const Component* target : targets)
                found.components.push_back(target->id);
            found.key = zone;
            found.fix = fixFor(context, choice, *entry.balancer, zone);
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule targetOutsideBalancerZones {
    .id = "RED-018",
    .name = "target-outside-balancer-zones",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Target in a zone its load balancer is not in"),
    .rationale = GUDO_TR_NOOP(
        "core", "A load balancer reaches targets in the zones it is enabled in, and no others. An instance "
                "elsewhere stays registered, costs money and gets nothing to do. When the enabled zone "
                "fails, the instances that were meant to stand in are out of reach."),
    .remedy = GUDO_TR_NOOP("core", "Enable the zone: give the load balancer a subnet there."),
    .bad = GUDO_TR_NOOP("core", "A load balancer in zones a and b, and a web server in zone c behind it."),
    .good = GUDO_TR_NOOP("core", "The load balancer with a subnet in zone c as well."),
    .source = "S4; Elastic Load Balancing User Guide: Availability Zones and load balancer nodes; VPC Reachability "
              "Analyzer ELB_INSTALLED_AZ_RESTRICTION",
    .check = findOutside,
};

} // namespace gudo
