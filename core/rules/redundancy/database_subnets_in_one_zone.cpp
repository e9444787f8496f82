#include "core/rules/findings.h"
#include "core/rules/redundancy/database_zones.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

std::vector<Diagnostic> findDatabaseSubnetsInOneZone(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const DatabaseInTooFewZones& each : databasesInTooFewZones(context)) {
        if (each.fault != ZoneFault::SubnetGroup)
            continue;
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "The subnets of %1 (%2) are all in zone %3: a managed database "
                                          "needs subnets in two zones"),
                     {called(*each.database), listed(each.home.subnets), listed(each.home.zones.names)}},
                    idsOf(context, each));
        found.fix = fixFor(context, each);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule databaseSubnetsInOneZone {
    .id = "RED-027",
    .name = "database-subnets-in-one-zone",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Database subnets in one zone"),
    .rationale = GUDO_TR_NOOP(
        "core", "A managed database is given a group of subnets to run in, and the group must reach into two zones, "
                "also for a database that keeps no standby yet: else it is not created at all. When all its subnets "
                "are in one zone, a standby has nowhere to go, and the zone takes both away."),
    .remedy = GUDO_TR_NOOP("core", "Give the database a private subnet in a second zone."),
    .bad = GUDO_TR_NOOP("core", "A database with the subnets data-a and data-a2, both in zone a."),
    .good = GUDO_TR_NOOP("core", "A database with the subnets data-a in zone a and data-c in zone c."),
    .source = "S4; Amazon RDS User Guide: working with a DB instance in a VPC",
    .check = findDatabaseSubnetsInOneZone,
    .explainsSinglePoints = true,
};

} // namespace gudo
