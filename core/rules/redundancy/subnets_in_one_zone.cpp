#include <algorithm>

#include "core/model/edits.h"
#include "core/rules/balancer_targets.h"
#include "core/rules/findings.h"
#include "core/rules/placing.h"
#include "core/rules/redundancy/redundancy_rules.h"
#include "core/rules/redundancy/zone_choice.h"
#include "core/rules/tiers.h"

namespace gudo {

namespace {

/// Load balancers and groups of instances over subnets. Where a provider asks for two zones, where data is kept and
/// where containers run, other rules say more.
bool isJudgedHere(const ComponentType& type)
{
    const PropertySchema* list = type.spread.empty() ? nullptr : type.property(type.spread);
    return list && std::ranges::find(list->reference, "subnet") != list->reference.end() &&
           type.traits.minimumZones < 2 && !type.isKind("container-engine") &&
           (type.isKind("load-balancer") || type.isKind("group"));
}

/// The last subnet makes way for one in another zone.
std::optional<Fix> fixFor(const RuleContext& context, const ZoneChoice& choice, const Callers& callers,
                          const Component& component, const Component& last)
{
    const auto listed = textsOf(component.properties, context.catalog.typeOf(component).spread);
    if (std::ranges::find(listed, last.id) == listed.end())
        return {};
    for (const Component* subnet : choice.subnetsInOtherZones(component)) {
        if (!reachZone(context, callers.of(component.id), context.zones.zoneOf(subnet->id)))
            continue;
        return Fix {{GUDO_TR_NOOP("core", "Replace %1 by %2"), {called(last), called(*subnet)}},
                    [id = component.id, spread = context.catalog.typeOf(component).spread, old = last.id,
                     by = subnet->id](Design design) {
                        return design.architecture.components.contains(by)
                                   ? withPresence(std::move(design), id, spread, old, by)
                                   : design;
                    },
                    false};
    }
    return {};
}

std::vector<Diagnostic> findSubnetsInOneZone(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    const Callers& callers = context.shared<Callers>();
    const ZoneChoice choice {context};
    for (const Component* row : context.ofTypes(isJudgedHere)) {
        if (isComputing(context, *row) && !callers.of(row->id).empty())
            continue; // a tier that somebody asks: tier-in-one-zone says what that means
        const auto subnets = context.zones.subnetsOf(*row);
        const ZoneSet zones = context.zones.zonesOf(*row);
        if (subnets.size() < 2 || !zones.isComplete || zones.names.size() != 1)
            continue;
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 has several subnets (%2), but all of them are in %3: it "
                                                         "looks redundant and is not"),
                                    {called(*row), listed(subnets), zones.names.front()}},
                                   {row->id});
        for (const Component* subnet : subnets)
            found.components.push_back(subnet->id);
        found.fix = fixFor(context, choice, callers, *row, *subnets.back());
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule subnetsInOneZone {
    .id = "RED-010",
    .name = "subnets-in-one-zone",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Several subnets in one zone"),
    .rationale =
        GUDO_TR_NOOP("core", "A subnet is a range of addresses, not a place of its own: what can fail is the zone that "
                             "it is in. Two subnets of one zone fail together, so that a group spread over them is no "
                             "safer than a group in one of them."),
    .remedy = GUDO_TR_NOOP("core", "Replace one of the subnets by one in another zone."),
    .bad = GUDO_TR_NOOP("core", "An Auto Scaling group with the subnets app-a and app-a2, both in zone a."),
    .good = GUDO_TR_NOOP("core", "The group with app-a in zone a and app-c in zone c."),
    .source = "S4; Prowler vpc_subnet_different_az",
    .check = findSubnetsInOneZone,
    .explainsSinglePoints = true,
};

} // namespace gudo
