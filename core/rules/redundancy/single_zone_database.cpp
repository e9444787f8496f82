#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/read_replicas.h"
#include "core/rules/redundancy/redundancy_rules.h"
#include "core/rules/redundancy/second_zone.h"

namespace gudo {

namespace {

std::vector<Diagnostic> findSingleZone(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    const Zones& zones = context.zones;
    const ReadReplicas replicas {context};
    for (const Component* row : context.ofKind("database")) {
        const ComponentType& type = context.catalog.typeOf(*row);
        if (type.traits.standby.empty() || !replicas.of(row->id).empty())
            continue; // read-replica-without-standby says more about one with replicas
        const Value* standby = context.catalog.valueOf(*row, type.traits.standby);
        if (standby && standby->asBool() && *standby->asBool())
            continue;
        const std::string clients = context.losses().clientsLost(row->id);
        Diagnostic found =
            clients.empty()
                ? finding(
                      {GUDO_TR_NOOP("core",
                                    "%1 runs in one zone without a standby: when it fails, its data is out of reach"),
                       {called(*row)}},
                      {row->id})
                : finding({GUDO_TR_NOOP("core",
                                        "%1 runs in one zone without a standby: when it fails, requests from %2 fail"),
                           {called(*row), clients}},
                          {row->id});
        if (const auto spread = intoSecondZone(context, zones, *row))
            found.fix = Fix {{GUDO_TR_NOOP("core", "Keep a standby in a second zone (about twice the cost)")},
                             [id = row->id, key = type.traits.standby, widen = spread->apply](Design design) {
                                 return withProperty(widen(std::move(design)), id, key, true);
                             },
                             false};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule singleZoneDatabase {
    .id = "RED-002",
    .name = "single-zone-database",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Database without a standby"),
    .rationale =
        GUDO_TR_NOOP("core", "A managed database runs on one machine in one zone unless it is told to keep a standby. "
                             "When that machine or zone fails, every tier above it waits, and so do all customers. "
                             "A read replica does not help: it lags behind and does not take over by itself."),
    .remedy = GUDO_TR_NOOP("core",
                           "Turn on the standby in a second zone. It copies every write before it is confirmed, takes "
                           "over within minutes, and about doubles the cost of the instance."),
    .bad =
        GUDO_TR_NOOP("core", "A database with Multi-AZ off behind a web and an application tier that span two zones."),
    .good = GUDO_TR_NOOP("core", "The same database with Multi-AZ on and a private subnet in each of two zones."),
    .source = "S4; Amazon RDS User Guide: Multi-AZ deployments; Checkov CKV_AWS_157, Security Hub RDS.5",
    .check = findSingleZone,
    .explainsSinglePoints = true,
};

} // namespace gudo
