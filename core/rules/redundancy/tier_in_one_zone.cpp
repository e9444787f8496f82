#include <algorithm>
#include <set>

#include "core/rules/balancer_targets.h"
#include "core/rules/findings.h"
#include "core/rules/placing.h"
#include "core/rules/redundancy/other_place.h"
#include "core/rules/redundancy/redundancy_rules.h"
#include "core/rules/redundancy/zone_choice.h"
#include "core/rules/tiers.h"

namespace gudo {

namespace {

/// Spread over subnets by its own list. Container services and orchestrators place copies by other means.
bool isSpreadGroup(const ComponentType& type)
{
    const PropertySchema* list = type.spread.empty() ? nullptr : type.property(type.spread);
    return type.isKind("group") && !type.isKind("container-engine") && list &&
           std::ranges::find(list->reference, "subnet") != list->reference.end();
}

/// An instance that is where its parent is, or a group over subnets.
bool isPlaced(const RuleContext& context, const Component& component)
{
    const ComponentType& type = context.catalog.typeOf(component);
    return isComputing(context, component) && !type.traits.managed && (type.spread.empty() || isSpreadGroup(type));
}

/// The one zone that all members are in; empty when there are more or it is not known of all.
std::string onlyZoneOf(const RuleContext& context, const Tier& tier)
{
    std::set<std::string> names;
    for (const Component* member : tier.members) {
        const ZoneSet zones = context.zones.zonesOf(*member);
        if (!zones.isComplete)
            return {};
        names.insert(zones.names.begin(), zones.names.end());
    }
    return names.size() == 1 ? *names.begin() : std::string {};
}

std::optional<Fix> fixBySubnet(const RuleContext& context, const ZoneChoice& choice, const Tier& tier,
                               const Component& group)
{
    for (const Component* subnet : choice.subnetsInOtherZones(group)) {
        if (!reachZone(context, tier.callers, context.zones.zoneOf(subnet->id)))
            continue;
        if (auto adding = addingSubnet(context, group, *subnet))
            return Fix {{GUDO_TR_NOOP("core", "Add %1 in another zone"), {called(*subnet)}}, std::move(*adding), false};
    }
    return {};
}

/// Every second instance moves to a place like its own in another zone.
std::optional<Fix> fixByMoving(const RuleContext& context, const OtherPlaces& places, const Tier& tier,
                               const std::string& zone)
{
    std::vector<std::pair<Id, Id>> moves; // what, and where to
    std::vector<std::string> names;
    const auto isElsewhere = [&](const Component& place) {
        const std::string there = context.zones.zoneOf(place.id);
        return !there.empty() && there != zone && reachZone(context, tier.callers, there);
    };
    for (std::size_t index = 1; index < tier.members.size(); index += 2) {
        const Component& member = *tier.members[index];
        const auto place = places.forSecondOf(member, isElsewhere);
        if (!place)
            return {};
        moves.emplace_back(member.id, *place);
        names.push_back(called(member));
    }
    if (moves.empty())
        return {};
    return Fix {{GUDO_TR_NOOP("core", "Move %1 to another zone"), {listed(names)}},
                [moves](Design design) {
                    for (const auto& [id, place] : moves)
                        design = movedInto(std::move(design), id, place);
                    return design;
                },
                false};
}

std::vector<Diagnostic> findTierInOneZone(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    const auto& boxes = context.zones.boxes();
    if (boxes.empty())
        return findings;
    const Callers& callers = context.shared<Callers>();
    const ZoneChoice choice {context};
    const auto paired = endsOfFailovers(context);
    const OtherPlaces places {context};
    const auto tiers =
        servingTiers(context, callers, [&](const Component& component) { return isPlaced(context, component); });
    for (const Tier& tier : tiers) {
        const auto group = std::ranges::find_if(
            tier.members, [&](const Component* member) { return isSpreadGroup(context.catalog.typeOf(*member)); });
        const bool hasGroup = group != tier.members.end();
        const bool isPaired =
            std::ranges::any_of(tier.members, [&](const Component* member) { return paired.contains(member->id); });
        if (isPaired || (tier.members.size() < 2 && !hasGroup))
            continue; // one instance, or an active one and its standby: other rules say more
        const std::string zone = onlyZoneOf(context, tier);
        if (zone.empty())
            continue;
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "All instances of %1 are in %2: when that zone fails, nobody answers %3"),
                     {listed(tier.members), zone, listed(tier.callers)}},
                    {});
        for (const Component* member : tier.members)
            found.components.push_back(member->id);
        for (const Component* box : boxes.at(zone))
            found.components.push_back(box->id);
        found.fix = hasGroup ? fixBySubnet(context, choice, tier, **group) : fixByMoving(context, places, tier, zone);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule tierInOneZone {
    .id = "RED-007",
    .name = "tier-in-one-zone",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Tier in one zone"),
    .rationale =
        GUDO_TR_NOOP("core", "Several servers protect against the failure of one of them. A zone fails as a whole, "
                             "with its power, its cooling or its network, and takes all servers of a tier with it "
                             "that stands there alone: the load balancer has nobody left to send requests to."),
    .remedy = GUDO_TR_NOOP("core", "Spread the tier over two or more zones, so that either half can answer."),
    .bad =
        GUDO_TR_NOOP("core", "An Auto Scaling group with the subnet app-a alone, behind a load balancer in two zones."),
    .good = GUDO_TR_NOOP("core", "The group with app-a in zone a and app-c in zone c."),
    .source = "S2, S4; Security Hub AutoScaling.2, AWS Config autoscaling-multiple-az",
    .check = findTierInOneZone,
    .explainsSinglePoints = true,
};

} // namespace gudo
