#include <algorithm>
#include <map>

#include "core/model/edits.h"
#include "core/reliability/health_checks.h"
#include "core/rules/balancer_targets.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/other_place.h"
#include "core/rules/redundancy/redundancy_rules.h"
#include "core/rules/redundancy/twin.h"
#include "core/rules/tiers.h"

namespace gudo {

namespace {

/// Runs programs as one copy, without a number of copies to set.
bool isInstance(const RuleContext& context, const Component& component)
{
    const ComponentType& type = context.catalog.typeOf(component);
    return isComputing(context, component) && type.traits.copies.empty() && !type.traits.managed;
}

/// True when whoever asks shares requests among targets: a second instance gets some without further ado.
bool isShared(const RuleContext& context, const Tier& tier)
{
    return std::ranges::all_of(tier.callers, [&](const Component* caller) {
        return context.isKind(*caller, "load-balancer") || context.isKind(*caller, "target-group");
    });
}

/// What the callers have to be told about the second instance.
struct Introduction {
    std::vector<std::pair<Id, std::string>> probes {}; ///< balancers, and what they should probe from now on
    std::vector<Id> groups {};                         ///< target groups that name the first one
};

using NamingGroups = std::map<std::string, std::vector<Id>>; ///< target groups by the ids that they name

NamingGroups namingGroups(const RuleContext& context)
{
    NamingGroups groups;
    for (const Component* row : context.ofKind("target-group"))
        for (const std::string& target : textsOf(row->properties, "targets"))
            groups[target].push_back(row->id);
    return groups;
}

Introduction introductionOf(const RuleContext& context, const Tier& tier, const NamingGroups& groups)
{
    Introduction words;
    for (const Component* caller : tier.callers)
        if (context.catalog.typeOf(*caller).property("health_check") && context.isKind(*caller, "load-balancer") &&
            !probesTargets(context.architecture(), context.catalog, *caller))
            words.probes.emplace_back(caller->id, usualProbe(context, *caller));
    const auto naming = groups.find(tier.members.front()->id);
    if (naming != groups.end())
        words.groups = naming->second;
    return words;
}

Design introduced(Design design, const Id& twin, const Introduction& words)
{
    for (const auto& [balancer, probe] : words.probes)
        design = withProperty(std::move(design), balancer, "health_check", probe);
    for (const Id& group : words.groups)
        if (const Component* row = design.architecture.components.find(group)) {
            auto targets = textsOf(row->properties, "targets");
            targets.push_back(twin);
            design = withProperty(std::move(design), group, "targets", listValue(targets));
        }
    return design;
}

std::optional<Fix> fixByTwin(const RuleContext& context, const OtherPlaces& places, const Tier& tier,
                             const NamingGroups& groups)
{
    const Component& alone = *tier.members.front();
    if (!isShared(context, tier))
        return {};
    const auto isReached = [&](const Component& place) {
        const std::string zone = context.zones.zoneOf(place.id);
        return zone.empty() || reachZone(context, tier.callers, zone);
    };
    const auto place = places.forSecondOf(alone, isReached);
    auto twin = place ? twinOf(context, alone, *place, TwinRequests::IsAskedToo) : std::nullopt;
    if (!twin)
        return {};
    const Component* home = context.component(*place);
    Message title = home && *place != alone.parent
                        ? Message {GUDO_TR_NOOP("core", "Add a second instance in %1"), {called(*home)}}
                        : Message {GUDO_TR_NOOP("core", "Add a second instance")};
    return Fix {std::move(title),
                [steps = std::move(*twin), words = introductionOf(context, tier, groups)](Design design) {
                    if (design.architecture.components.contains(steps.component.id))
                        return design; // done already
                    return introduced(withTwin(std::move(design), steps), steps.component.id, words);
                },
                false};
}

std::vector<Diagnostic> findAlone(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("client"))
        return findings;
    const Callers& callers = context.shared<Callers>();
    const auto paired = endsOfFailovers(context);
    const OtherPlaces places {context};
    const NamingGroups groups = namingGroups(context);
    const auto tiers =
        servingTiers(context, callers, [&](const Component& component) { return isInstance(context, component); });
    for (const Tier& tier : tiers) {
        const Component& alone = *tier.members.front();
        if (tier.members.size() > 1 || integerOf(alone.properties, "replicas", 1) > 1 || paired.contains(alone.id))
            continue;
        const std::string clients = context.losses().clientsLost(alone.id);
        if (clients.empty())
            continue;
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is the only instance of its tier: when it stops, requests "
                                                         "from %2 fail"),
                                    {called(alone), clients}},
                                   {alone.id});
        found.fix = fixByTwin(context, places, tier, groups);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule tierWithOneInstance {
    .id = "RED-008",
    .name = "tier-with-one-instance",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Tier with one instance"),
    .rationale =
        GUDO_TR_NOOP("core", "With one web or application server, every crash, every update and every restart is an "
                             "outage for its users, and nothing can take over the load when it grows. Servers that "
                             "keep no data of their own are the easiest part of a system to run twice."),
    .remedy = GUDO_TR_NOOP("core", "Run two or more behind a load balancer, or an Auto Scaling group of at least two, "
                                   "on different hosts or in different zones."),
    .bad = GUDO_TR_NOOP("core", "Clients, a load balancer, one web server."),
    .good = GUDO_TR_NOOP("core", "Clients, a load balancer, two web servers in different zones."),
    .source = "S0, S1, S2",
    .check = findAlone,
    .explainsSinglePoints = true,
};

} // namespace gudo
