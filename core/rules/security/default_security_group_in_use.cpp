#include "core/model/edits.h"
#include "core/network/security_groups.h"
#include "core/rules/findings.h"
#include "core/rules/group_members.h"
#include "core/rules/security/default_of_network.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

namespace {

/// The group becomes one that somebody made: what is drawn stays, and the one that comes with the network is not used.
Fix ownGroup(const RuleContext& context, const Component& group, GroupMembers::Components members)
{
    const Component* network = context.zones.networkOf(group);
    const std::string name =
        group.name == "default" ? (network ? called(*network) : called(*members.front())) + "-sg" : group.name;
    return {{GUDO_TR_NOOP("core", "Make it a group of its own: %1"), {name}}, [id = group.id, name](Design design) {
                design = withProperty(std::move(design), id, "default", {});
                return renamed(std::move(design), id, name);
            }};
}

Fix emptied(const Component& group)
{
    return {{GUDO_TR_NOOP("core", "Remove all rules from %1"), {called(group)}}, [id = group.id](Design design) {
                design = withProperty(std::move(design), id, "ingress", List {});
                return withProperty(std::move(design), id, "egress", List {});
            }};
}

std::vector<Diagnostic> findDefaultGroups(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    const GroupMembers& members = context.shared<GroupMembers>();
    for (const Component* row : context.ofKind("security-group")) {
        if (!isDefaultOfNetwork(context, *row))
            continue;
        const GroupMembers::Components inside = members.of(row->id);
        const auto hasRules = [&](Direction direction) {
            return !securityRules(*row, direction).empty();
        };
        if (!inside.empty()) {
            Diagnostic found =
                finding({GUDO_TR_NOOP("core", "%1 is the default group of its network, and %2 use it: whatever "
                                              "names no group joins them"),
                         {called(*row), listed(inside)}},
                        {row->id});
            for (const Component* member : inside)
                found.components.push_back(member->id);
            found.fix = ownGroup(context, *row, inside);
            findings.push_back(std::move(found));
        } else if (hasRules(Direction::Ingress) || hasRules(Direction::Egress)) {
            Diagnostic found =
                finding({GUDO_TR_NOOP("core", "%1 is the default group of its network and still has rules: whatever "
                                              "names no group gets them"),
                         {called(*row)}},
                        {row->id});
            found.fix = emptied(*row);
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule defaultSecurityGroupInUse {
    .id = "SEC-016",
    .name = "default-security-group-in-use",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Default security group in use"),
    .rationale = GUDO_TR_NOOP(
        "core", "Every network comes with a default group that lets its members talk to each other on all ports, and "
                "everything that names no group lands in it. Web servers and databases end up in one group without "
                "anybody deciding so."),
    .remedy = GUDO_TR_NOOP("core", "Use a group of its own for each tier, and leave the default group without rules."),
    .bad = GUDO_TR_NOOP("core", "A server and a database are both in the group \"default\" of their VPC."),
    .good = GUDO_TR_NOOP("core", "Each is in a group of its own, and the default group has no rules."),
    .source = "Checkov CKV2_AWS_12, Trivy AWS-0173, Security Hub EC2.2, AWS Config vpc-default-security-group-closed",
    .check = findDefaultGroups,
};

} // namespace gudo
