#include <algorithm>
#include <optional>

#include "core/rules/findings.h"
#include "core/rules/security/arrow_rows.h"
#include "core/rules/security/rule_rows.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/security/world_rules.h"

namespace gudo {

namespace {

using Components = GroupMembers::Components;

bool isDataStore(const RuleContext& context, const Component& component)
{
    return context.isKind(component, "database") || context.isKind(component, "cache");
}

/// A row to nobody: an empty list could be read as one that nobody has filled in.
List rowToNobody()
{
    return {Object {{"protocol", "-1"}, {"destination", "255.255.255.255/32"}}};
}

/// The first of the rows that open everything makes way for those that are needed.
std::vector<RowChange> changesFor(const Component& group, const std::vector<WorldOpening>& openings, const List& needed)
{
    auto changes =
        changedRows(group, Direction::Egress, openings, [](const SecurityRule&, const Object&) { return List {}; });
    changes.front().by = needed;
    return changes;
}

std::vector<Diagnostic> findOpenEgress(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    const GroupMembers& members = context.shared<GroupMembers>();
    const Arrows& arrows = context.shared<Arrows>();
    for (const Component* row : context.ofKind("security-group")) {
        const Components inside = members.of(row->id);
        if (inside.empty())
            continue;
        const auto openings = worldOpenings(*row, Direction::Egress);
        if (!openEverything(openings))
            continue;
        const bool areDatabases =
            std::ranges::all_of(inside, [&](const Component* member) { return isDataStore(context, *member); });
        const auto needed = rowsForArrows(context, arrows, inside, Direction::Egress);
        const bool isSettled = needed && !needed->empty(); // whom they call is drawn, and nobody on the internet is
        if (!areDatabases && !isSettled)
            continue;
        Diagnostic found =
            areDatabases
                ? finding({GUDO_TR_NOOP("core", "%1 lets %2 send anything to everybody on the internet, but a database "
                                                "only has to answer"),
                           {called(*row), listed(inside)}},
                          {row->id})
                : finding({GUDO_TR_NOOP("core", "%1 lets %2 send anything to everybody on the internet, but it calls "
                                                "nobody there"),
                           {called(*row), listed(inside)}},
                          {row->id});
        for (const Component* member : inside)
            found.components.push_back(member->id);
        found.severity = areDatabases ? Severity::Warning : Severity::Note;
        if (needed)
            found.fix = Fix {{GUDO_TR_NOOP("core", "Let %1 out only along the arrows that are drawn"), {called(*row)}},
                             withRowsChanged(row->id, std::string {toText(Direction::Egress)},
                                             changesFor(*row, openings, needed->empty() ? rowToNobody() : *needed)),
                             false};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule unrestrictedEgress {
    .id = "SEC-012",
    .name = "unrestricted-egress",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Everything may leave"),
    .rationale = GUDO_TR_NOOP(
        "core", "Somebody who gets into a machine first fetches tools from the internet and then sends data there. A "
                "group that lets everything out helps with both. Databases, above all, have no business on the "
                "internet: replies to their callers pass by themselves."),
    .remedy = GUDO_TR_NOOP(
        "core", "Let traffic out only to the groups that are called; where nobody is, write the single address "
                "255.255.255.255/32, which is nobody."),
    .bad = GUDO_TR_NOOP("core", "The security group of a database lets all protocols out to 0.0.0.0/0."),
    .good = GUDO_TR_NOOP("core", "Its only outbound rule leads to 255.255.255.255/32, so that only replies leave."),
    .source = "S4; Checkov CKV_AWS_382, Trivy AWS-0104, cfn_nag W5 and W40; Amazon VPC User Guide: security groups",
    .check = findOpenEgress,
};

} // namespace gudo
