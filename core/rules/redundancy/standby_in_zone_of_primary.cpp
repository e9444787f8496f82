#include "core/rules/findings.h"
#include "core/rules/redundancy/database_zones.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

/// Where a standby runs that is a property and no box follows from the subnets: with a list of them in one zone, the
/// list is at fault (database-subnets-in-one-zone). What is left is a database drawn straight into one subnet.
std::vector<Diagnostic> findTogether(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const DatabaseInTooFewZones& each : databasesInTooFewZones(context)) {
        if (each.fault != ZoneFault::OneSubnet)
            continue;
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "%1 keeps a standby but lives in %2 alone: when zone %3 fails, "
                                          "the standby fails with it"),
                     {called(*each.database), listed(each.home.subnets), listed(each.home.zones.names)}},
                    idsOf(context, each));
        found.fix = fixFor(context, each);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule standbyInZoneOfPrimary {
    .id = "RED-029",
    .name = "standby-in-zone-of-primary",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Standby in the zone of the primary"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "A standby is there for the day when the zone of the primary is gone. In the same zone it costs as much "
        "and is gone as well. A database that is drawn inside one subnet has no other zone to keep it in."),
    .remedy = GUDO_TR_NOOP("core", "Take the database out of the subnet and give it subnets in two zones."),
    .bad = GUDO_TR_NOOP("core", "A database with Multi-AZ on, drawn inside the subnet data-a."),
    .good =
        GUDO_TR_NOOP("core", "The database in the network, with the subnets data-a in zone a and data-c in zone c."),
    .source = "S4; Amazon RDS User Guide: Multi-AZ deployments",
    .check = findTogether,
    .explainsSinglePoints = true,
};

} // namespace gudo
