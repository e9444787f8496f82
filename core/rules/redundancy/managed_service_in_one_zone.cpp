#include <algorithm>
#include <map>
#include <set>

#include "core/rules/findings.h"
#include "core/rules/peers.h"
#include "core/rules/redundancy/redundancy_rules.h"
#include "core/rules/redundancy/second_zone.h"

namespace gudo {

namespace {

/// Types that the provider keeps running, or runs containers for, in the subnets it is told. Others of them have rules
/// of their own: load balancers, endpoints, databases and caches.
bool isAsked(const ComponentType& type)
{
    static constexpr const char* others[] {"load-balancer", "gateway", "database", "cache"};
    const bool runsContainers = type.isKind("container-engine") && type.isKind("group");
    return (type.traits.managed || runsContainers) &&
           std::ranges::none_of(others, [&](const char* kind) { return type.isKind(kind); });
}

/// The zones that each network has subnets in. With only one drawn there is nowhere to spread to yet.
std::map<const Component*, std::set<std::string>> zonesOfNetworks(const RuleContext& context)
{
    std::map<const Component*, std::set<std::string>> found;
    for (const Component* row : context.ofKind("subnet"))
        if (std::string zone = context.zones.zoneOf(row->id); !zone.empty())
            found[context.zones.networkOf(*row)].insert(std::move(zone));
    return found;
}

std::vector<Diagnostic> findManagedServiceInOneZone(const RuleContext& context)
{
    if (!context.hasKind("subnet"))
        return {};
    const auto zonesOf = zonesOfNetworks(context);
    const Callers& callers = context.shared<Callers>();
    std::vector<Diagnostic> findings;
    for (const Component* row : context.ofTypes(isAsked)) {
        const SubnetHome home = subnetHomeOf(context, *row);
        if (home.subnets.empty() || !home.zones.isComplete || home.zones.names.size() != 1)
            continue;
        const bool isUsed = !callers.of(row->id).empty() || !callers.targetsOf(row->id).empty();
        if (!home.isListed && !isUsed)
            continue; // just dropped into a subnet
        const auto around = zonesOf.find(context.zones.networkOf(*home.subnets.front()));
        if (around == zonesOf.end() || around->second.size() < 2)
            continue;
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "%1 has subnets in zone %2 only: when that zone fails, it is gone, "
                                          "although its network reaches into others"),
                     {called(*row), home.zones.names.front()}},
                    {row->id});
        for (const Component* subnet : home.subnets)
            found.components.push_back(subnet->id);
        if (const auto spread = intoZones(context, *row, 2); spread && spread->subnet)
            found.fix = Fix {{GUDO_TR_NOOP("core", "Add %1 in another zone"), {called(*spread->subnet)}},
                             spread->apply,
                             spread->isOnlyChoice};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule managedServiceInOneZone {
    .id = "RED-031",
    .name = "managed-service-in-one-zone",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Managed service in one zone"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "Functions, file systems and clusters are kept running by their provider, but only in the zones of the "
        "subnets they are given. With subnets in one zone, the provider's redundancy ends where that zone does, "
        "and everything in the other zones that uses the service stops with it."),
    .remedy = GUDO_TR_NOOP("core", "Give the service a subnet in each zone that its users are in; this costs little or "
                                   "nothing."),
    .bad = GUDO_TR_NOOP("core", "A function and a file system with the subnet app-a only, in a network of two zones."),
    .good = GUDO_TR_NOOP("core", "The same with the subnets app-a and app-c."),
    .source = "Security Hub Lambda.5, AWS Config netfw-multi-az-enabled, Trusted Advisor",
    .check = findManagedServiceInOneZone,
};

} // namespace gudo
