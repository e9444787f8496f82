#include <algorithm>
#include <optional>
#include <set>
#include <string_view>

#include "core/rules/findings.h"
#include "core/rules/group_members.h"
#include "core/rules/property_values.h"
#include "core/rules/security/default_of_network.h"
#include "core/rules/security/rule_rows.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/used_ports.h"

namespace gudo {

namespace {

using Components = GroupMembers::Components;

/// Machines of a cluster have to reach each other on ports that nobody draws.
bool isOfCluster(const RuleContext& context, const Component& member)
{
    return context.isKind(member, "container-engine") || context.isKind(member, "cluster") ||
           isOn(context, member, "quorum");
}

/// Rows for the arrows between members, or nothing when it is not known what one asks for.
std::optional<List> neededRows(const RuleContext& context, const Arrows& arrows, Components members, const Object& row)
{
    List rows;
    std::set<std::string_view> inside;
    for (const Component* member : members)
        inside.insert(member->id);
    for (const Component* member : members)
        for (const Connection* arrow : arrows.to(member->id)) {
            if (!inside.contains(arrow->from))
                continue;
            const auto ports = askedPorts(context, *arrow);
            const std::string protocol = askedProtocol(*arrow);
            if (ports.empty() || !isTransport(protocol))
                return {};
            Object like = row;
            like.insert_or_assign("protocol", protocol);
            for (Value& narrow : narrowedTo(like, ports))
                if (std::ranges::find(rows, narrow) == rows.end())
                    rows.push_back(std::move(narrow));
        }
    return rows;
}

std::vector<Diagnostic> findOpenInside(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    const GroupMembers& members = context.shared<GroupMembers>();
    std::optional<Arrows> arrows;
    for (const Component* row : context.ofKind("security-group")) {
        const Components inside = members.of(row->id);
        if (inside.empty() || isDefaultOfNetwork(context, *row))
            continue;
        const auto rules = securityRules(*row, Direction::Ingress);
        const auto isOpenInside = [&](const SecurityRule& rule) {
            return rule.peer == row->id && rule.ports.isAll() && (isTransport(rule.protocol) || rule.protocol == "any");
        };
        const auto open = std::ranges::find_if(rules, isOpenInside);
        const bool isOne = inside.size() == 1 && copiesOf(context, *inside.front()) < 2;
        if (open == rules.end() || isOne ||
            std::ranges::any_of(inside, [&](const Component* member) { return isOfCluster(context, *member); }))
            continue;
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 lets its members reach each other on every port: %2"),
                                    {called(*row), listed(inside)}},
                                   {row->id});
        for (const Component* member : inside)
            found.components.push_back(member->id);
        if (!arrows)
            arrows.emplace(context);
        std::vector<RowChange> changes;
        bool isKnown = true;
        for (const SecurityRule& rule : rules) {
            if (!isOpenInside(rule))
                continue;
            const Object written = rowAt(*row, Direction::Ingress, rule.index);
            const auto needed = neededRows(context, *arrows, inside, written);
            isKnown = isKnown && needed;
            changes.push_back({written, needed.value_or(List {})});
        }
        if (isKnown)
            found.fix =
                Fix {{GUDO_TR_NOOP("core", "Let the members of %1 reach each other only along arrows"), {called(*row)}},
                     withRowsChanged(row->id, std::string {toText(Direction::Ingress)}, std::move(changes)),
                     false};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule allPortsOpenWithinGroup {
    .id = "SEC-022",
    .name = "all-ports-open-within-group",
    .severity = Severity::Note,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Every port open within a group"),
    .rationale = GUDO_TR_NOOP(
        "core", "The members of a tier rarely have anything to say to each other. A rule that lets them reach each "
                "other on every port helps only somebody who got into one of them and wants the next."),
    .remedy = GUDO_TR_NOOP("core", "Remove the rule, or narrow it to the port that members use among themselves."),
    .bad = GUDO_TR_NOOP("core", "The group of the web servers accepts all protocols from itself."),
    .good = GUDO_TR_NOOP("core", "It accepts port 80 from the group of the load balancer only."),
    .source = "Amazon VPC User Guide: security groups",
    .check = findOpenInside,
};

} // namespace gudo
