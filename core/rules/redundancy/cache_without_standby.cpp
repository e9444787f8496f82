#include <algorithm>
#include <set>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/peers.h"
#include "core/rules/property_values.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/redundancy_rules.h"
#include "core/rules/redundancy/second_zone.h"

namespace gudo {

namespace {

/// What keeps a cache from surviving the loss of one node or zone.
enum class Lack { Nothing, SecondNode, Failover, SecondZone };

Lack lackOf(const RuleContext& context, const Component& cache)
{
    const Traits& traits = context.catalog.typeOf(cache).traits;
    const int nodes = copiesOf(context, cache);
    if (traits.standby.empty())
        return nodes < 2 ? Lack::SecondNode : Lack::Nothing;
    const bool isCounted = !traits.copies.empty();
    if (!isOn(context, cache, traits.standby))
        return nodes < 2 ? Lack::SecondNode : Lack::Failover;
    if (isCounted && nodes < 2)
        return Lack::SecondNode; // a failover that is turned on, and nothing to fail over to
    const SubnetHome home = subnetHomeOf(context, cache);
    const bool isInOneZone = !home.subnets.empty() && home.zones.isComplete && home.zones.names.size() == 1;
    return isInOneZone ? Lack::SecondZone : Lack::Nothing;
}

Message messageFor(const RuleContext& context, const Component& cache, Lack lack, const std::string& clients)
{
    if (lack == Lack::SecondZone)
        return {
            GUDO_TR_NOOP("core", "%1 and its standby are both in zone %2: when the zone fails, nothing is left of it"),
            {called(cache), listed(context.zones.zonesOf(cache).names)}};
    if (lack == Lack::Failover)
        return {GUDO_TR_NOOP("core",
                             "%1 has %2 nodes but no automatic failover: when its primary fails, nobody takes over"),
                {called(cache), std::to_string(copiesOf(context, cache))}};
    if (clients.empty())
        return {GUDO_TR_NOOP("core",
                             "%1 is a single node: when it fails, everything it held is asked from what is behind "
                             "it at once"),
                {called(cache)}};
    return {GUDO_TR_NOOP("core", "%1 is a single node: when it fails, requests from %2 fail"),
            {called(cache), clients}};
}

/// Turns the failover on with two nodes in two zones; runs a second copy of what has no such switch.
std::optional<Fix> fixFor(const RuleContext& context, const Component& cache, Lack lack)
{
    const Traits& traits = context.catalog.typeOf(cache).traits;
    if (traits.standby.empty()) {
        if (isInFailureDomain(context, cache))
            return {}; // both copies would go down with it
        const int copies = integerIn(context, cache, "required_replicas").value_or(1) + 1;
        return Fix {{GUDO_TR_NOOP("core", "Run %1 copies"), {std::to_string(std::max(2, copies))}},
                    [id = cache.id, copies = std::max(2, copies)](Design design) {
                        return withProperty(std::move(design), id, "replicas", copies);
                    },
                    false};
    }
    const auto spread = intoZones(context, cache, 2);
    if (!spread)
        return {};
    if (lack == Lack::SecondZone)
        return Fix {{GUDO_TR_NOOP("core", "Add %1 in another zone"), {listed(spread->subnets)}},
                    spread->apply,
                    spread->isOnlyChoice};
    const bool needsNodes = !traits.copies.empty() && copiesOf(context, cache) < 2;
    return Fix {{GUDO_TR_NOOP("core", "Keep a standby in a second zone (about twice the cost)")},
                [id = cache.id, standby = traits.standby, nodes = needsNodes ? traits.copies : std::string {},
                 widen = spread->apply](Design design) {
                    design = withProperty(widen(std::move(design)), id, standby, true);
                    return nodes.empty() ? design : withProperty(std::move(design), id, nodes, 2);
                },
                false};
}

/// What somebody asks who cannot do without. For what its zone takes along, `losses` has no answer.
std::set<std::string_view> neededIn(const Architecture& architecture)
{
    std::set<std::string_view> needed;
    for (const auto& row : architecture.connections)
        if (isRequest(*row) && row->from != row->to && boolOf(row->properties, "required", true))
            needed.insert(row->to);
    return needed;
}

std::vector<Diagnostic> findWithoutStandby(const RuleContext& context)
{
    if (!context.hasKind("cache"))
        return {};
    const Callers& callers = context.shared<Callers>();
    const auto needed = neededIn(context.architecture());
    const Peers peers {context, callers, Peers::Arrows::TakingOver};
    std::vector<Diagnostic> findings;
    for (const Component* row : context.ofKind("cache")) {
        if (context.catalog.typeOf(*row).traits.managed)
            continue;
        if (callers.of(row->id).empty() || peers.of(row->id).size() > 1)
            continue; // nobody uses it yet, or another one stands in
        const Lack lack = lackOf(context, *row);
        if (lack == Lack::Nothing)
            continue;
        const std::string clients = context.losses().clientsLost(row->id);
        Diagnostic found = finding(messageFor(context, *row, lack, clients), {row->id});
        const bool isVital = lack == Lack::SecondZone ? needed.contains(row->id) : !clients.empty();
        found.severity = isVital ? Severity::Error : Severity::Warning;
        found.fix = fixFor(context, *row, lack);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule cacheWithoutStandby {
    .id = "RED-025",
    .name = "cache-without-standby",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Cache without a standby"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "A cache makes a database bearable by answering most reads itself. When its only node fails, all of them "
        "arrive at the database at once, and whatever was kept nowhere else, such as sessions, is gone. When "
        "requests cannot do without it, they fail."),
    .remedy =
        GUDO_TR_NOOP("core", "Keep a second node in another zone and let it take over by itself. Mark the request as "
                             "not required when the caller works without the cache."),
    .bad = GUDO_TR_NOOP("core", "An application that needs a cache with one node and Multi-AZ off."),
    .good = GUDO_TR_NOOP("core", "The cache with two nodes, Multi-AZ on and a subnet in each of two zones."),
    .source = "Amazon ElastiCache User Guide: Multi-AZ; Checkov CKV2_AWS_50, Security Hub ElastiCache.3, AWS Config "
              "elasticache-repl-grp-auto-failover-enabled",
    .check = findWithoutStandby,
    .explainsSinglePoints = true,
};

} // namespace gudo
