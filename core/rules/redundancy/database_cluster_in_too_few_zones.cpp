#include "core/rules/findings.h"
#include "core/rules/redundancy/database_zones.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

std::vector<Diagnostic> findInTooFewZones(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const DatabaseInTooFewZones& each : databasesInTooFewZones(context)) {
        if (each.fault != ZoneFault::Cluster)
            continue;
        Diagnostic found = finding(
            {GUDO_TR_NOOP("core", "%1 keeps %2 standbys that answer reads and needs subnets in %3 zones, but all "
                                  "it has (%4) are in %5"),
             {called(*each.database), std::to_string(each.wanted - 1), std::to_string(each.wanted),
              listed(each.home.subnets), listed(each.home.zones.names)}},
            idsOf(context, each));
        found.fix = fixFor(context, each);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule databaseClusterInTooFewZones {
    .id = "RED-028",
    .name = "database-cluster-in-too-few-zones",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Database cluster in too few zones"),
    .rationale = GUDO_TR_NOOP(
        "core", "A cluster of one writer and two readable standbys puts each of them into a zone of its own. A commit "
                "waits until one standby has it, so that the loss of any zone loses neither data nor the service. "
                "With subnets in two zones the cluster cannot be created."),
    .remedy = GUDO_TR_NOOP("core", "Give the database a private subnet in each of three zones, or keep one standby."),
    .bad = GUDO_TR_NOOP("core", "A database with two readable standbys and subnets in the zones a and c."),
    .good = GUDO_TR_NOOP("core", "The same database with subnets in the zones a, b and c."),
    .source = "Amazon RDS User Guide: creating a Multi-AZ DB cluster; cfn-lint E3692",
    .check = findInTooFewZones,
    .explainsSinglePoints = true,
};

} // namespace gudo
