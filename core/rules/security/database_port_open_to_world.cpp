#include <algorithm>
#include <optional>
#include <set>

#include "core/network/listening_ports.h"
#include "core/rules/findings.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/security/world_rules.h"
#include "core/rules/used_ports.h"

namespace gudo {

namespace {

bool isDatabase(const RuleContext& context, const Component& component)
{
    return context.isKind(component, "database") || context.isKind(component, "cache");
}

bool listensOn(const RuleContext& context, const Component& component, const PortRange& ports)
{
    return std::ranges::any_of(listeningPorts(context.catalog, component), [&](const PortRange& listening) {
        return listening.from <= ports.to && ports.from <= listening.to;
    });
}

/// Groups of everybody who calls somebody in the group, in the order of the members and their arrows.
std::vector<const Component*> callersOf(const RuleContext& context, const Arrows& arrows,
                                        GroupMembers::Components members)
{
    std::vector<const Component*> callers;
    std::set<const Component*> known;
    for (const Component* member : members)
        for (const Connection* arrow : arrows.to(member->id)) {
            if (!isRequest(*arrow))
                continue;
            const auto groups = securityGroupsOf(context.zones, context.catalog, *context.component(arrow->from));
            if (!groups.empty() && known.insert(groups.front()).second)
                callers.push_back(groups.front());
        }
    return callers;
}

std::optional<Fix> fixFor(const RuleContext& context, const Component& group, const Arrows& arrows,
                          GroupMembers::Components members, const PortRange& ports)
{
    if (ports.from != ports.to)
        return {};
    const auto callers = callersOf(context, arrows, members);
    if (callers.empty())
        return Fix {{GUDO_TR_NOOP("core", "Close port %1 to the internet"), {toText(ports)}},
                    narrowedWorldPort(group.id, ports.from),
                    false};
    std::vector<Id> sources;
    for (const Component* caller : callers)
        sources.push_back(caller->id);
    return Fix {{GUDO_TR_NOOP("core", "Accept port %1 only from %2"), {toText(ports), listed(callers)}},
                narrowedWorldPort(group.id, ports.from, std::move(sources)),
                false};
}

/// What is wrong with ports that are open to the world, or nothing.
std::optional<Diagnostic> findingFor(const RuleContext& context, const Component& group,
                                     GroupMembers::Components members, const PortRange& ports)
{
    const auto victim = std::ranges::find_if(members, [&](const Component* member) {
        return isDatabase(context, *member) && listensOn(context, *member, ports);
    });
    if (victim != members.end())
        return finding({GUDO_TR_NOOP("core", "%1 lets everybody on the internet ask the database %2 (ports: %3)"),
                        {called(group), called(**victim), portsText(ports)}},
                       {group.id, (*victim)->id});
    if (!holdsInternalPort(ports) || isMeantForWorld(context, members, ports))
        return {};
    Diagnostic open =
        finding({GUDO_TR_NOOP("core", "%1 opens ports to the internet that are meant for internal services: %2"),
                 {called(group), portsText(ports)}},
                {group.id});
    open.severity = Severity::Warning;
    return open;
}

std::vector<Diagnostic> findOpenPorts(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    const GroupMembers& members = context.shared<GroupMembers>();
    const Arrows& arrows = context.shared<Arrows>();
    for (const Component* row : context.ofKind("security-group")) {
        const GroupMembers::Components inside = members.of(row->id);
        const auto openings = worldOpenings(*row, Direction::Ingress);
        if (openEverything(openings) || areKnownListeners(context, inside))
            continue;                // SEC-008, SEC-010
        std::vector<PortRange> seen; // the same ports of several protocols are one finding
        for (const WorldOpening& opening : openings) {
            if (std::ranges::find(seen, opening.ports) != seen.end())
                continue;
            auto open = findingFor(context, *row, inside, opening.ports);
            if (!open)
                continue;
            seen.push_back(opening.ports);
            open->key = toText(opening.ports);
            const bool isClosable = std::ranges::all_of(openings, [&](const WorldOpening& other) {
                return other.ports != opening.ports || isExact(*row, Direction::Ingress, other);
            });
            if (isClosable)
                open->fix = fixFor(context, *row, arrows, inside, opening.ports);
            findings.push_back(std::move(*open));
        }
    }
    return findings;
}

} // namespace

const Rule databasePortOpenToWorld {
    .id = "SEC-009",
    .name = "database-port-open-to-world",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Database or internal port open to the world"),
    .rationale = GUDO_TR_NOOP(
        "core", "Databases, caches and administration pages are made for callers that are trusted. Open to "
                "the internet, they are found by scanners within hours, and a weak password or an old "
                "version is enough to lose the data. Only the tier in front has to reach them."),
    .remedy = GUDO_TR_NOOP("core",
                           "Accept the port from the security group of the tier in front instead of from everywhere."),
    .bad = GUDO_TR_NOOP("core", "The security group of a database accepts TCP port 3306 from 0.0.0.0/0."),
    .good = GUDO_TR_NOOP("core", "It accepts TCP port 3306 from the security group of the application."),
    .source = "S0, S4; Security Hub EC2.19, AWS Config restricted-common-ports, Prowler",
    .check = findOpenPorts,
};

} // namespace gudo
