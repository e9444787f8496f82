#include <optional>

#include "core/rules/findings.h"
#include "core/rules/security/arrow_rows.h"
#include "core/rules/security/rule_rows.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/security/world_rules.h"

namespace gudo {

namespace {

/// Load balancers open what they listen on, everything else only what is called by somebody in a group: whom else to
/// let in is not for a fix to guess.
std::optional<Fix> fixFor(const RuleContext& context, const Component& group, const Arrows& arrows,
                          GroupMembers::Components members, const std::vector<WorldOpening>& openings)
{
    const std::string key {toText(Direction::Ingress)};
    const auto used = usedPorts(context, arrows, members);
    if (!used.empty() && areLoadBalancers(context, members))
        return Fix {{GUDO_TR_NOOP("core", "Open only the ports that are listened on: %1"), {listedPorts(used)}},
                    withRowsChanged(group.id, key,
                                    changedRows(group, Direction::Ingress, openings,
                                                [&](const SecurityRule& rule, const Object& row) {
                                                    return narrowedTo(row, partsIn(rule.ports, used));
                                                })),
                    false};
    const auto rows = rowsForArrows(context, arrows, members, Direction::Ingress);
    if (!rows || rows->empty())
        return {};
    return Fix {{GUDO_TR_NOOP("core", "Let only those into %1 who call its members"), {called(group)}},
                withRowsChanged(group.id, key,
                                changedRows(group, Direction::Ingress, openings,
                                            [&](const SecurityRule&, const Object&) { return *rows; })),
                false};
}

std::vector<Diagnostic> findOpenGroups(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    const GroupMembers& members = context.shared<GroupMembers>();
    const Arrows& arrows = context.shared<Arrows>();
    for (const Component* row : context.ofKind("security-group")) {
        const auto openings = worldOpenings(*row, Direction::Ingress);
        if (!openEverything(openings))
            continue;
        const GroupMembers::Components inside = members.of(row->id);
        Diagnostic found = finding(
            {GUDO_TR_NOOP("core", "%1 lets everybody on the internet try every port (0-65535)"), {called(*row)}},
            {row->id});
        for (const Component* member : inside)
            found.components.push_back(member->id);
        if (areLoadBalancers(context, inside))
            found.severity = Severity::Warning; // they answer on their listeners only
        found.fix = fixFor(context, *row, arrows, inside, openings);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule allPortsOpenToWorld {
    .id = "SEC-008",
    .name = "all-ports-open-to-world",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Every port open to the world"),
    .rationale = GUDO_TR_NOOP(
        "core", "A group that accepts all ports from every address is no protection at all. Whatever the machine runs, "
                "now or after the next update, is on the internet: remote login, databases, pages for administrators."),
    .remedy = GUDO_TR_NOOP("core", "Accept only the ports that clients are meant to use, and everything else only from "
                                   "the security group of whoever needs it."),
    .bad = GUDO_TR_NOOP("core", "A security group that accepts all protocols from 0.0.0.0/0."),
    .good = GUDO_TR_NOOP("core", "It accepts TCP port 443 from 0.0.0.0/0 and nothing else."),
    .source = "S4; Checkov CKV_AWS_277, Security Hub EC2.18, cfn_nag W42; Amazon VPC User Guide: security groups",
    .check = findOpenGroups,
};

} // namespace gudo
