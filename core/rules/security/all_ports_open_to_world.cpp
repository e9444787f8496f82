#include <algorithm>
#include <optional>

#include "core/rules/findings.h"
#include "core/rules/security/rule_rows.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/used_ports.h"
#include "core/rules/security/world_rules.h"

namespace gudo {

namespace {

bool opensSome(const std::vector<WorldOpening>& openings, std::size_t row)
{
    return std::ranges::any_of(
        openings, [&](const WorldOpening& opening) { return std::ranges::binary_search(opening.rows, row); });
}

/// Rows that open everything, narrowed to what load balancers listen on. Nobody else's ports are for the world without
/// somebody deciding so.
std::optional<Fix> fixFor(const RuleContext& context, const Component& group, const Arrows& arrows,
                          GroupMembers::Components members, const std::vector<WorldOpening>& openings)
{
    const auto used = usedPorts(context, arrows, members);
    if (used.empty() || !areLoadBalancers(context, members))
        return {};
    std::vector<RowChange> changes;
    for (const SecurityRule& rule : securityRules(group, Direction::Ingress))
        if (opensSome(openings, rule.index)) {
            const Object row = rowAt(group, Direction::Ingress, rule.index);
            changes.push_back({row, narrowedTo(row, partsIn(rule.ports, used))});
        }
    return Fix {{GUDO_TR_NOOP("core", "Open only the ports that are listened on: %1"), {listedPorts(used)}},
                withRowsChanged(group.id, std::string {toText(Direction::Ingress)}, std::move(changes)),
                false};
}

std::vector<Diagnostic> findOpenGroups(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!hasKind(context, "security-group"))
        return findings;
    const GroupMembers members {context};
    const Arrows arrows {context};
    for (const auto& row : context.architecture().components) {
        if (!context.isKind(*row, "security-group"))
            continue;
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
