#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/other_place.h"
#include "core/rules/redundancy/read_replicas.h"
#include "core/rules/redundancy/redundancy_rules.h"
#include "core/rules/redundancy/second_zone.h"

namespace gudo {

namespace {

/// A standby beside the replicas, where the provider keeps one.
std::optional<Fix> fixByStandby(const RuleContext& context, const Component& database, const std::string& key)
{
    const auto spread = intoSecondZone(context, context.zones, database);
    if (!spread)
        return {};
    return Fix {{GUDO_TR_NOOP("core", "Keep a standby in a second zone (about twice the cost)")},
                [id = database.id, key, widen = spread->apply](Design design) {
                    return withProperty(widen(std::move(design)), id, key, true);
                },
                false};
}

/// The one replica takes over, where it does not fail with its primary.
std::optional<Fix> fixByFailover(const RuleContext& context, const Component& database, const Component& replica)
{
    const auto around = failureDomainsAround(context, replica.parent);
    const bool isApart = std::ranges::none_of(failureDomainsAround(context, database.parent),
                                              [&](const std::string& domain) { return around.contains(domain); });
    if (!isApart)
        return {};
    const Connection failover {.id = freeId(context.architecture(), idFrom(database.id + "-failover", "failover")),
                               .from = database.id,
                               .to = replica.id,
                               .kind = "failover",
                               .properties = {{"mode", "automatic"}}};
    return Fix {{GUDO_TR_NOOP("core", "Let %1 take over by itself"), {called(replica)}},
                [failover](Design design) {
                    return design.architecture.connections.contains(failover.id)
                               ? design
                               : withConnection(std::move(design), failover);
                },
                false};
}

std::vector<Diagnostic> findReplicasOnly(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("database"))
        return findings;
    const ReadReplicas all {context};
    for (const auto& row : context.architecture().components) {
        const auto& replicas = all.of(row->id);
        if (replicas.empty())
            continue;
        const std::string& standby = context.catalog.typeOf(*row).traits.standby;
        const Value* isKept = standby.empty() ? nullptr : context.catalog.valueOf(*row, standby);
        if (isKept && isKept->asBool() && *isKept->asBool())
            continue;
        const std::string clients = context.losses().clientsLost(row->id);
        if (standby.empty() && clients.empty())
            continue; // nobody depends on it yet, or it is redundant by other means
        Diagnostic found =
            clients.empty()
                ? finding({GUDO_TR_NOOP("core", "%1 is copied to %2, but no copy takes over by itself: when it fails, "
                                                "nothing can be written until somebody promotes one"),
                           {called(*row), listed(replicas)}},
                          {row->id})
                : finding({GUDO_TR_NOOP("core", "%1 is copied to %2, but no copy takes over by itself: when it fails, "
                                                "requests from %3 fail"),
                           {called(*row), listed(replicas), clients}},
                          {row->id});
        for (const Component* replica : replicas)
            found.components.push_back(replica->id);
        if (!standby.empty())
            found.fix = fixByStandby(context, *row, standby);
        else if (replicas.size() == 1)
            found.fix = fixByFailover(context, *row, *replicas.front());
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule readReplicaWithoutStandby {
    .id = "RED-003",
    .name = "read-replica-without-standby",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Read replica in place of a standby"),
    .rationale =
        GUDO_TR_NOOP("core", "A read replica is there to answer reads. It is copied a moment later than the database "
                             "is written, and it stays read-only when the database fails: somebody has to notice, "
                             "promote it and lead the application to it. Until then nothing can be written, and what "
                             "was written last may be missing."),
    .remedy = GUDO_TR_NOOP("core", "Keep a standby as well, which gets every write before it is confirmed and takes "
                                   "over by itself. On your own servers, let a failover manager promote the copy."),
    .bad = GUDO_TR_NOOP("core", "A database with Multi-AZ off and a read replica in another zone."),
    .good = GUDO_TR_NOOP("core", "The same database with Multi-AZ on; the replica goes on answering reads."),
    .source = "S4; Amazon RDS User Guide: read replicas, Multi-AZ deployments",
    .check = findReplicasOnly,
    .explainsSinglePoints = true,
};

} // namespace gudo
