#include <algorithm>
#include <set>

#include "core/network/listening_ports.h"
#include "core/network/reach/exposure.h"
#include "core/network/security_groups.h"
#include "core/rules/findings.h"
#include "core/rules/group_members.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/used_ports.h"

namespace gudo {

namespace {

/// Components at both ends of a component's arrows, of any kind but notes.
std::set<const Component*> neighboursOf(const RuleContext& context, const Arrows& arrows, const Component& component)
{
    std::set<const Component*> found {&component};
    for (const Connection* arrow : arrows.to(component.id))
        if (arrow->kind != "note")
            found.insert(context.component(arrow->from));
    for (const Connection* arrow : arrows.from(component.id))
        if (arrow->kind != "note")
            found.insert(context.component(arrow->to));
    return found;
}

/// Members of a group that a row lets in because of a caller, and that belong to another tier than every caller.
void addStrangers(const RuleContext& context, const std::set<const Component*>& neighbours,
                  GroupMembers::Components members, std::set<const Component*>& strangers)
{
    std::set<std::optional<int>> tiers;
    for (const Component* member : members)
        if (neighbours.contains(member))
            tiers.insert(context.catalog.typeOf(*member).tier);
    if (tiers.empty())
        return; // the rules of the chain tell of groups without any caller
    for (const Component* member : members)
        if (!neighbours.contains(member) && !tiers.contains(context.catalog.typeOf(*member).tier))
            strangers.insert(member);
}

bool reaches(const NetworkMap& map, const Component& from, const Component& to, PortSet& ports)
{
    const auto source = map.endOf(from);
    const auto target = map.endOf(to);
    if (!source || !target)
        return false;
    const Reachability answer = reach(map, *source, *target, {"tcp", answeringPorts(map, to)});
    ports = ports.united(answer.ports);
    return answer.isReachable;
}

void findInside(const RuleContext& context, std::vector<Diagnostic>& findings)
{
    const GroupMembers& members = context.shared<GroupMembers>();
    const Arrows& arrows = context.shared<Arrows>();
    const auto isJudged = [](const ComponentType& type) {
        return !type.traits.passive && !type.isKind("load-balancer");
    };
    for (const Component* row : context.ofTypes(isJudged)) {
        const auto groups = members.groupsOf(*row);
        if (groups.empty() || arrows.to(row->id).empty())
            continue;
        const auto neighbours = neighboursOf(context, arrows, *row);
        std::set<const Component*> candidates;
        for (const Component* group : groups)
            for (const SecurityRule& rule : securityRules(*group, Direction::Ingress))
                addStrangers(context, neighbours, members.of(rule.peer), candidates);
        PortSet ports;
        std::vector<const Component*> strangers;
        for (const Component* candidate : candidates)
            if (reaches(context.network(), *candidate, *row, ports))
                strangers.push_back(candidate);
        if (strangers.empty())
            continue;
        std::ranges::sort(strangers, {}, &Component::id);
        std::vector<Id> ids {row->id};
        for (const Component* stranger : strangers)
            ids.push_back(stranger->id);
        findings.push_back(finding({GUDO_TR_NOOP("core", "%1 is reached over TCP %2 by %3, and no arrow says so"),
                                    {called(*row), toText(ports), listed(strangers)}},
                                   std::move(ids)));
    }
}

/// What answers anybody on the internet without being drawn so. Balancers are doors by nature, and what keeps data has
/// a rule of its own.
void findFromInternet(const RuleContext& context, std::vector<Diagnostic>& findings)
{
    const Arrows& arrows = context.shared<Arrows>();
    for (const Exposed& exposed : context.exposed()) {
        const Component& component = *context.component(exposed.component);
        const bool isServing = context.isKind(component, "compute") && !context.isKind(component, "load-balancer");
        const bool isDrawn = std::ranges::any_of(arrows.to(component.id), [&](const Connection* arrow) {
            return context.zones.networkOf(*context.component(arrow->from)) == nullptr;
        });
        if (!exposed.via.empty() || exposed.isAssumed || exposed.protocol != "tcp" || !isServing || isDrawn)
            continue;
        const auto listening = listeningPorts(context.catalog, component);
        const PortSet ports = exposed.ports.intersected(PortSet {std::span {listening}});
        const bool isCalled = !arrows.to(component.id).empty() || !arrows.from(component.id).empty();
        if (ports.isEmpty() || !isCalled)
            continue;
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "%1 is reached over TCP %2 from the internet, and no arrow says so"),
                     {called(component), toText(ports)}},
                    {component.id});
        found.key = "internet";
        findings.push_back(std::move(found));
    }
}

std::vector<Diagnostic> findUndrawn(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    findInside(context, findings);
    findFromInternet(context, findings);
    return findings;
}

} // namespace

const Rule undrawnAccess {
    .id = "NET-035",
    .name = "undrawn-access",
    .severity = Severity::Warning,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Access that the drawing does not show"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "Routes, ACLs and security groups let a component reach another although no arrow leads there, past a tier "
        "or from the internet. Either the drawing is missing something that people rely on, or the "
        "network is open where nobody meant it to be."),
    .remedy =
        GUDO_TR_NOOP("core", "Draw the arrow if it is meant; otherwise take the member out of the shared group, or the "
                             "public address away."),
    .bad = GUDO_TR_NOOP("core", "A web and an application server share a group that the database accepts, and only the "
                                "application calls the database."),
    .good = GUDO_TR_NOOP("core", "Each tier has a group of its own, and the database accepts that of the application."),
    .source = "Network Access Analyzer; S4",
    .check = findUndrawn,
};

} // namespace gudo
