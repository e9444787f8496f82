#include <algorithm>
#include <map>
#include <optional>

#include "core/rules/findings.h"
#include "core/rules/security/rule_rows.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/security/world_rules.h"
#include "core/rules/used_ports.h"

namespace gudo {

namespace {

using Components = GroupMembers::Components;

/// Containers and clusters open ports of their own, which nobody draws.
bool opensPortsOfItsOwn(const RuleContext& context, const Component& member)
{
    return context.isKind(member, "container-engine") || context.isKind(member, "cluster");
}

/// True when another rule says what is wrong with the row.
bool isToldElsewhere(const RuleContext& context, const Component& group, Components members, const SecurityRule& rule)
{
    if (rule.peer == group.id)
        return rule.ports.isAll(); // SEC-022
    if (!isFromWorld(rule))
        return false;
    return holdsAdminPort(rule.ports) || holdsInternalPort(rule.ports) ||
           areKnownListeners(context, members); // SEC-007 … SEC-010
}

/// Arrows to a member that need more than TCP.
bool isAskedOtherwise(const Arrows& arrows, Components members)
{
    return std::ranges::any_of(members, [&](const Component* member) {
        return std::ranges::any_of(arrows.to(member->id),
                                   [](const Connection* arrow) { return askedProtocol(*arrow) != "tcp"; });
    });
}

std::optional<Fix> fixFor(const Component& group, const std::vector<const SecurityRule*>& rules,
                          const std::vector<PortRange>& used, bool isTcpEnough)
{
    const auto parts = partsIn(rules.front()->ports, used);
    const bool isPlain =
        std::ranges::all_of(rules, [](const SecurityRule* rule) { return isTransport(rule->protocol); });
    if (parts.empty() || (!isPlain && !isTcpEnough))
        return {};
    std::vector<RowChange> changes;
    for (const SecurityRule* rule : rules) {
        const Object row = rowAt(group, Direction::Ingress, rule->index);
        changes.push_back({row, narrowedTo(row, parts)});
    }
    return Fix {{GUDO_TR_NOOP("core", "Open only the ports that are listened on: %1"), {listedPorts(parts)}},
                withRowsChanged(group.id, std::string {toText(Direction::Ingress)}, std::move(changes)),
                isPlain};
}

void check(const RuleContext& context, const Component& group, const Arrows& arrows, Components members,
           std::vector<Diagnostic>& findings)
{
    const auto used = usedPorts(context, arrows, members);
    if (used.empty() ||
        std::ranges::any_of(members, [&](const Component* member) { return opensPortsOfItsOwn(context, *member); }) ||
        openEverything(worldOpenings(group, Direction::Ingress)))
        return;
    const auto rules = securityRules(group, Direction::Ingress);
    std::map<std::string, std::vector<const SecurityRule*>> wide; // by their ports
    for (const SecurityRule& rule : rules)
        if ((isTransport(rule.protocol) || rule.protocol == "any") && rule.ports.from != rule.ports.to &&
            !covers(used, rule.ports) && !isToldElsewhere(context, group, members, rule))
            wide[toText(rule.ports)].push_back(&rule);
    for (const auto& [ports, same] : wide) {
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "%1 opens ports %2, but %3 listens only on %4"),
                     {called(group), portsText(same.front()->ports), listed(members), listedPorts(used)}},
                    {group.id});
        for (const Component* member : members)
            found.components.push_back(member->id);
        found.key = ports;
        found.fix = fixFor(group, same, used, !isAskedOtherwise(arrows, members));
        findings.push_back(std::move(found));
    }
}

std::vector<Diagnostic> findWideRows(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    const GroupMembers& members = context.shared<GroupMembers>();
    const Arrows& arrows = context.shared<Arrows>();
    for (const Component* row : context.ofKind("security-group"))
        check(context, *row, arrows, members.of(row->id), findings);
    return findings;
}

} // namespace

const Rule openPortsNobodyListensOn {
    .id = "SEC-011",
    .name = "open-ports-nobody-listens-on",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "More ports open than are listened on"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "The group accepts a range of ports, but its members answer on a few of them only. Everything else that "
        "starts on these machines later, a debug page or a forgotten tool, is reachable without anybody "
        "opening it."),
    .remedy = GUDO_TR_NOOP("core", "Narrow the range to the ports that are listened on."),
    .bad = GUDO_TR_NOOP("core",
                        "A database listens on 3306, and its group accepts ports 0 to 65535 from the application."),
    .good = GUDO_TR_NOOP("core", "The group accepts port 3306 from the application."),
    .source = "S4; cfn_nag W27; Amazon VPC User Guide: security groups",
    .check = findWideRows,
};

} // namespace gudo
