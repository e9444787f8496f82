#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/property_values.h"
#include "core/rules/switches.h"

namespace gudo {

namespace {

constexpr std::string_view deletionProtection = "deletion_protection";

std::vector<const Component*> protectable(const RuleContext& context, std::string_view kind)
{
    std::vector<const Component*> found;
    for (const Component* row : context.ofKind(kind))
        if (hasSwitch(context, *row, deletionProtection))
            found.push_back(row);
    return found;
}

void add(const RuleContext& context, const std::vector<const Component*>& candidates, std::string_view kind,
         bool isUsedElsewhere, std::vector<Diagnostic>& findings)
{
    const auto lacking = lackingSwitch(context, candidates, deletionProtection, isUsedElsewhere);
    if (lacking.empty())
        return;
    Diagnostic found = finding({GUDO_TR_NOOP("core", "One wrong command is enough to delete %1"), {listed(lacking)}},
                               idsOfAll(lacking));
    found.key = std::string {kind};
    found.fix = turning({GUDO_TR_NOOP("core", "Turn on deletion protection")}, lacking, deletionProtection, true);
    findings.push_back(std::move(found));
}

std::vector<Diagnostic> findUnprotected(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (isForDevelopment(context))
        return findings;
    const auto databases = protectable(context, "database");
    const auto balancers = protectable(context, "load-balancer");
    // Who protects a load balancer wants the data protected first; the other way round says nothing
    const bool isUsed = std::ranges::any_of(
        balancers, [&](const Component* balancer) { return isOn(context, *balancer, deletionProtection); });
    add(context, databases, "database", isUsed, findings);
    add(context, balancers, "load-balancer", false, findings);
    return findings;
}

} // namespace

const Rule missingDeletionProtection {
    .id = "OPS-007",
    .name = "missing-deletion-protection",
    .severity = Severity::Note,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "No protection against deletion"),
    .rationale =
        GUDO_TR_NOOP("core", "A script with the wrong name in it, or a tool that replaces instead of changing, deletes "
                             "a database in seconds. With deletion protection the provider refuses until somebody "
                             "turns it off on purpose. This is said where it was turned off, or where other parts of "
                             "the design have it."),
    .remedy = GUDO_TR_NOOP("core", "Turn on deletion protection. It costs nothing."),
    .bad = GUDO_TR_NOOP("core", "Of two production databases only the first has deletion protection."),
    .good = GUDO_TR_NOOP("core", "Both databases have it."),
    .source = "Checkov CKV_AWS_150, Trivy AWS-0177, Security Hub RDS.8",
    .check = findUnprotected,
};

} // namespace gudo
