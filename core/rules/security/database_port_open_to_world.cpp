#include <algorithm>
#include <map>

#include "core/rules/findings.h"
#include "core/network/listening_ports.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/security/world_rules.h"

namespace gudo {

namespace {

// Ports of databases, administration and internal services: Security Hub EC2.19 and Prowler, without 22 and 3389
// (SEC-007)
constexpr int internalPorts[] {20,   21,   23,   25,   110,  135,  143,   445,   1433, 1434, 1521,
                               2483, 3000, 3306, 4333, 5000, 5432, 5500,  5601,  6379, 7199, 8080,
                               8088, 8888, 9092, 9160, 9200, 9300, 11211, 27017, 27018};

/// Who is in each group, by the group's id.
using Members = std::map<std::string_view, std::vector<const Component*>>;

Members membersOfGroups(const RuleContext& context)
{
    Members members;
    for (const auto& row : context.architecture().components)
        for (const Component* group : securityGroupsOf(context.architecture(), context.catalog, *row))
            members[group->id].push_back(row.get());
    return members;
}

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

/// A load balancer that answers on the port is there for the world to ask.
bool isMeantForWorld(const RuleContext& context, const std::vector<const Component*>& members, const PortRange& ports)
{
    return !members.empty() && ports.from == ports.to && std::ranges::all_of(members, [&](const Component* member) {
        return context.isKind(*member, "load-balancer") && listensOn(context, *member, ports);
    });
}

/// Groups of everybody who calls somebody in the group, in the order of the connections.
std::vector<const Component*> callersOf(const RuleContext& context, const std::vector<const Component*>& members)
{
    std::vector<const Component*> callers;
    for (const auto& row : context.architecture().connections) {
        const auto isTarget = [&](const Component* member) {
            return member->id == row->to;
        };
        if (!isRequest(*row) || std::ranges::none_of(members, isTarget))
            continue;
        const auto groups = securityGroupsOf(context.architecture(), context.catalog, *context.component(row->from));
        if (!groups.empty() && std::ranges::find(callers, groups.front()) == callers.end())
            callers.push_back(groups.front());
    }
    return callers;
}

std::optional<Fix> fixFor(const RuleContext& context, const Component& group,
                          const std::vector<const Component*>& members, const PortRange& ports)
{
    if (ports.from != ports.to)
        return {};
    const auto callers = callersOf(context, members);
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

std::vector<Diagnostic> findOpenPorts(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!hasKind(context, "security-group"))
        return findings;
    const Members members = membersOfGroups(context);
    for (const auto& row : context.architecture().components) {
        if (!context.isKind(*row, "security-group"))
            continue;
        const auto found = members.find(row->id);
        const std::vector<const Component*> inside =
            found == members.end() ? std::vector<const Component*> {} : found->second;
        std::vector<PortRange> seen; // IPv4 and IPv6 rows for the same ports are one finding
        for (const SecurityRule& rule : rulesFromWorld(*row)) {
            const auto victim = std::ranges::find_if(inside, [&](const Component* member) {
                return isDatabase(context, *member) && listensOn(context, *member, rule.ports);
            });
            const bool isInternal =
                std::ranges::any_of(internalPorts, [&](int port) { return rule.ports.contains(port); });
            if ((!isInternal && victim == inside.end()) || isMeantForWorld(context, inside, rule.ports) ||
                std::ranges::find(seen, rule.ports) != seen.end())
                continue;
            seen.push_back(rule.ports);
            const std::string text = toText(rule.ports);
            Diagnostic open;
            if (victim != inside.end()) {
                open =
                    finding({GUDO_TR_NOOP("core", "%1 lets everybody on the internet ask the database %2 (ports: %3)"),
                             {called(*row), called(**victim), text}},
                            {row->id, (*victim)->id});
            } else {
                open = finding(
                    {GUDO_TR_NOOP("core", "%1 opens ports to the internet that are meant for internal services: %2"),
                     {called(*row), text}},
                    {row->id});
                open.severity = Severity::Warning;
            }
            open.key = text;
            open.fix = fixFor(context, *row, inside, rule.ports);
            findings.push_back(std::move(open));
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
