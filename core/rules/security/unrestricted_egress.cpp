#include <algorithm>
#include <optional>
#include <set>

#include "core/network/security_groups.h"
#include "core/rules/findings.h"
#include "core/rules/security/rule_rows.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/used_ports.h"
#include "core/rules/security/world_rules.h"

namespace gudo {

namespace {

using Components = GroupMembers::Components;

bool isDatabase(const RuleContext& context, const Component& component)
{
    return context.isKind(component, "database") || context.isKind(component, "cache");
}

/// Rows that let out what the arrows of the members ask for, or nothing when an arrow leads where no group says who is
/// there, or when it is not known what it asks for.
std::optional<List> neededRows(const RuleContext& context, const Arrows& arrows, Components members)
{
    List rows;
    for (const Component* member : members)
        for (const Connection* arrow : arrows.from(member->id)) {
            const auto groups =
                securityGroupsOf(context.architecture(), context.catalog, *context.component(arrow->to));
            const auto ports = askedPorts(context, *arrow);
            const std::string protocol = askedProtocol(*arrow);
            if (groups.empty() || ports.empty() || !isTransport(protocol))
                return {};
            for (const PortRange& range : ports) {
                Object row {{"protocol", protocol},
                            {"from_port", range.from},
                            {"to_port", range.to},
                            {"destination", groups.front()->id}};
                if (std::ranges::find(rows, Value {row}) == rows.end())
                    rows.emplace_back(std::move(row));
            }
        }
    return rows;
}

std::vector<RowChange> changesFor(const Component& group, const std::vector<WorldOpening>& openings, const List& needed)
{
    std::vector<RowChange> changes;
    for (const SecurityRule& rule : securityRules(group, Direction::Egress)) {
        const bool isOpening = std::ranges::any_of(openings, [&](const WorldOpening& opening) {
            return std::ranges::binary_search(opening.rows, rule.index);
        });
        if (isOpening)
            changes.push_back({rowAt(group, Direction::Egress, rule.index), changes.empty() ? needed : List {}});
    }
    return changes;
}

std::vector<Diagnostic> findOpenEgress(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!hasKind(context, "security-group"))
        return findings;
    const GroupMembers members {context};
    const Arrows arrows {context};
    for (const auto& row : context.architecture().components) {
        const Components inside = members.of(row->id);
        if (inside.empty() || !context.isKind(*row, "security-group"))
            continue;
        const auto openings = worldOpenings(*row, Direction::Egress);
        if (!openEverything(openings))
            continue;
        const bool areDatabases =
            std::ranges::all_of(inside, [&](const Component* member) { return isDatabase(context, *member); });
        const auto needed = neededRows(context, arrows, inside);
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
            found.fix = Fix {
                {GUDO_TR_NOOP("core", "Let %1 out only along the arrows that are drawn"), {called(*row)}},
                withRowsChanged(row->id, std::string {toText(Direction::Egress)}, changesFor(*row, openings, *needed)),
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
        "core", "Let traffic out only to the groups that are called; for a database, leave the outbound list empty."),
    .bad = GUDO_TR_NOOP("core", "The security group of a database lets all protocols out to 0.0.0.0/0."),
    .good = GUDO_TR_NOOP("core", "It has an outbound list without a row: only replies leave."),
    .source = "S4; Checkov CKV_AWS_382, Trivy AWS-0104, cfn_nag W5 and W40; Amazon VPC User Guide: security groups",
    .check = findOpenEgress,
};

} // namespace gudo
