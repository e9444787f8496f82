#include <algorithm>
#include <iterator>

#include "core/rules/findings.h"
#include "core/rules/security/rule_rows.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/security/world_rules.h"
#include "core/rules/used_ports.h"

namespace gudo {

namespace {

/// All of the openings are of the same ports.
Fix fixFor(const Component& group, const std::vector<WorldOpening>& openings, const std::vector<PortRange>& used)
{
    auto changes = changedRows(group, Direction::Ingress, openings, [&](const SecurityRule& rule, const Object& row) {
        return narrowedTo(row, partsIn(rule.ports, used));
    });
    return {{GUDO_TR_NOOP("core", "Open only the ports that are listened on: %1"), {listedPorts(used)}},
            withRowsChanged(group.id, std::string {toText(Direction::Ingress)}, std::move(changes))};
}

std::vector<Diagnostic> findPortsWithoutListener(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group") || !context.hasKind("load-balancer"))
        return findings;
    const GroupMembers& members = context.shared<GroupMembers>();
    const Arrows& arrows = context.shared<Arrows>();
    for (const Component* row : context.ofKind("security-group")) {
        const GroupMembers::Components inside = members.of(row->id);
        if (!areKnownListeners(context, inside))
            continue;
        const auto openings = worldOpenings(*row, Direction::Ingress);
        if (openEverything(openings))
            continue; // SEC-008
        const auto used = usedPorts(context, arrows, inside);
        std::vector<PortRange> seen; // the same ports of several protocols are one finding
        for (const WorldOpening& opening : openings) {
            if (covers(used, opening.ports) || std::ranges::find(seen, opening.ports) != seen.end())
                continue;
            seen.push_back(opening.ports);
            std::vector<WorldOpening> same;
            std::ranges::copy_if(openings, std::back_inserter(same),
                                 [&](const WorldOpening& other) { return other.ports == opening.ports; });
            Diagnostic found =
                finding({GUDO_TR_NOOP("core", "%1 opens port %2 to the internet, but %3 listens only on %4"),
                         {called(*row), portsText(opening.ports), listed(inside), listedPorts(used)}},
                        {row->id});
            for (const Component* member : inside)
                found.components.push_back(member->id);
            found.key = toText(opening.ports);
            found.fix = fixFor(*row, same, used);
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule worldPortWithoutListener {
    .id = "SEC-010",
    .name = "world-port-without-listener",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Port open to the world without a listener"),
    .rationale = GUDO_TR_NOOP(
        "core", "The group of a load balancer opens a port to the internet on which the load balancer does not listen. "
                "Today nothing answers there, but the next listener or machine that gets the group is on the internet "
                "at once, and nobody decided that."),
    .remedy = GUDO_TR_NOOP("core", "Close the port, or add the listener that it was opened for."),
    .bad =
        GUDO_TR_NOOP("core", "A load balancer listens on 443, and its security group opens 443 and 8080 to 0.0.0.0/0."),
    .good = GUDO_TR_NOOP("core", "The security group opens only 443."),
    .source = "cfn_nag W2; Elastic Load Balancing User Guide: recommended rules for security groups",
    .check = findPortsWithoutListener,
};

} // namespace gudo
