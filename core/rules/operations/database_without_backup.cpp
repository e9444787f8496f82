#include <set>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/switches.h"

namespace gudo {

namespace {

constexpr std::string_view days = "backup_days";
constexpr int enough = 7; ///< days; time to notice on Monday what went wrong a week ago
constexpr std::string_view anyTime = "point_in_time_recovery";

/// Ids of what others are copied to: as good a place to take backups from is the original.
std::set<std::string_view> copiesIn(const Architecture& architecture)
{
    std::set<std::string_view> copies;
    for (const auto& row : architecture.connections)
        if (row->kind == "replication" || row->kind == "failover")
            copies.insert(row->to);
    return copies;
}

/// Days that backups are kept, as far as somebody said so.
std::optional<std::int64_t> statedDays(const RuleContext& context, const Component& database)
{
    const Value* value = find(database.properties, days);
    const auto* number = value && context.catalog.typeOf(database).property(days) ? value->asInteger() : nullptr;
    return number ? std::optional {*number} : std::nullopt;
}

std::vector<Diagnostic> findDatabasesWithoutBackup(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    const auto copies = copiesIn(context.architecture());
    for (const Component* row : context.ofKind("database")) {
        if (copies.contains(row->id))
            continue;
        if (const auto kept = statedDays(context, *row); kept && *kept < enough) {
            Diagnostic found =
                *kept <= 0 ? finding({GUDO_TR_NOOP("core", "%1 is not backed up"), {called(*row)}}, {row->id})
                           : finding({GUDO_TR_NOOP("core",
                                                   "%1 keeps its backups for less than a week (days: %2, at least %3)"),
                                      {called(*row), std::to_string(*kept), std::to_string(enough)}},
                                     {row->id});
            found.fix = Fix {{GUDO_TR_NOOP("core", "Keep backups for %1 days"), {std::to_string(enough)}},
                             [id = row->id](Design design) {
                                 return withProperty(std::move(design), id, days, enough);
                             }};
            findings.push_back(std::move(found));
        } else if (isTurnedOff(context, *row, anyTime)) {
            Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is not backed up"), {called(*row)}}, {row->id});
            found.fix = turning({GUDO_TR_NOOP("core", "Turn on point-in-time recovery")}, {row}, anyTime, true);
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule databaseWithoutBackup {
    .id = "OPS-006",
    .name = "database-without-backup",
    .severity = Severity::Warning,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Database without a week of backups"),
    .rationale =
        GUDO_TR_NOOP("core", "A standby copies every mistake within a second: a wrong DELETE, a broken release, a "
                             "break-in. Only a backup from before leads back. Damage is often noticed days later, so "
                             "backups of a day or two are gone when they are needed."),
    .remedy = GUDO_TR_NOOP("core", "Keep daily backups for seven days or longer, and try now and then to restore one."),
    .bad = GUDO_TR_NOOP("core", "A database that keeps its backups for one day."),
    .good = GUDO_TR_NOOP("core", "The same database keeps them for seven days."),
    .source = "Checkov CKV_AWS_133, Trivy AWS-0077, Security Hub RDS.11",
    .check = findDatabasesWithoutBackup,
};

} // namespace gudo
