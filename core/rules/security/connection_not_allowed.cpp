#include <algorithm>

#include "core/model/edits.h"
#include "core/network/security_groups.h"
#include "core/rules/findings.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/security/used_ports.h"

namespace gudo {

namespace {

/// One end of an arrow, as its rules see it.
struct End {
    const Component* component;
    std::vector<const Component*> groups {};
    std::vector<Cidr> blocks {};
};

End endOf(const RuleContext& context, const Zones& zones, const Component& component)
{
    End end {&component, securityGroupsOf(context.architecture(), context.catalog, component)};
    for (const Component* subnet : zones.subnetsOf(component))
        if (const auto block = cidrFrom(textOf(subnet->properties, "cidr")))
            end.blocks.push_back(*block);
    return end;
}

Object ruleFor(Direction direction, const std::string& protocol, const PortRange& ports, const Id& group)
{
    const bool hasPorts = protocol == "tcp" || protocol == "udp";
    return {{"protocol", protocol == "any" ? std::string {"-1"} : protocol},
            {"from_port", hasPorts ? ports.from : -1},
            {"to_port", hasPorts ? ports.to : -1},
            {direction == Direction::Ingress ? "source" : "destination", group}};
}

Fix fixFor(const Component& group, Direction direction, const std::string& protocol, const PortRange& ports,
           const Component& other)
{
    const Object row = ruleFor(direction, protocol, ports, other.id);
    const auto apply = [id = group.id, key = std::string {toText(direction)}, row](Design design) {
        const Component* changing = design.architecture.components.find(id);
        if (!changing)
            return design;
        const Value* value = find(changing->properties, key);
        List list = value && value->asList() ? *value->asList() : List {};
        if (std::ranges::find(list, Value {row}) != list.end())
            return design;
        list.emplace_back(row);
        return withProperty(std::move(design), id, key, std::move(list));
    };
    if (direction == Direction::Ingress)
        return {{GUDO_TR_NOOP("core", "Let %1 accept port %2 from %3"), {called(group), toText(ports), called(other)}},
                apply};
    return {{GUDO_TR_NOOP("core", "Let %1 send to port %2 of %3"), {called(group), toText(ports), called(other)}},
            apply};
}

/// The finding on one side of an arrow, or nothing when its groups let it through.
std::optional<Diagnostic> blockedAt(const Connection& arrow, Direction direction, const End& here, const End& there,
                                    const std::string& protocol, const std::vector<PortRange>& ports)
{
    const Peer peer {there.groups, there.blocks};
    if (std::ranges::any_of(
            ports, [&](const PortRange& range) { return allows(here.groups, direction, peer, protocol, range); }))
        return {};
    const Component& group = *here.groups.front();
    const std::string port = toText(ports.front());
    Diagnostic found = direction == Direction::Ingress
                           ? finding({GUDO_TR_NOOP("core", "%1 does not let %2 reach %3 on port %4"),
                                      {called(group), called(*there.component), called(*here.component), port}},
                                     {group.id, here.component->id, there.component->id})
                           : finding({GUDO_TR_NOOP("core", "%1 does not let %2 out to %3 on port %4"),
                                      {called(group), called(*here.component), called(*there.component), port}},
                                     {group.id, here.component->id, there.component->id});
    found.connections = {arrow.id};
    found.key = std::string {toText(direction)} + ' ' + port;
    found.fix = fixFor(group, direction, protocol, ports.front(), *there.groups.front());
    return found;
}

std::vector<Diagnostic> findBlocked(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!hasKind(context, "security-group"))
        return findings;
    const Zones& zones = context.zones;
    for (const auto& row : context.architecture().connections) {
        if (!isRequest(*row) || row->from == row->to)
            continue;
        const End from = endOf(context, zones, *context.component(row->from));
        const End to = endOf(context, zones, *context.component(row->to));
        if (from.groups.empty() || to.groups.empty())
            continue;
        const auto ports = askedPorts(context, *row);
        if (ports.empty())
            continue; // nobody knows
        const std::string protocol = askedProtocol(*row);
        if (auto found = blockedAt(*row, Direction::Egress, from, to, protocol, ports))
            findings.push_back(std::move(*found));
        if (auto found = blockedAt(*row, Direction::Ingress, to, from, protocol, ports))
            findings.push_back(std::move(*found));
    }
    return findings;
}

} // namespace

const Rule connectionNotAllowed {
    .id = "SEC-005",
    .name = "connection-not-allowed",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Connection that security groups block"),
    .rationale =
        GUDO_TR_NOOP("core", "An arrow says that one component calls another, but the security groups do not let the "
                             "call through: no rule of the target accepts it, or the caller may not send it. Built "
                             "like this, the call times out without an error message."),
    .remedy =
        GUDO_TR_NOOP("core", "Add a rule that accepts the port from the security group of the caller. Naming the group "
                             "instead of addresses keeps everything else out."),
    .bad = GUDO_TR_NOOP(
        "core", "An application calls a database on port 3306, and the group of the database accepts only 5432."),
    .good = GUDO_TR_NOOP("core", "The group of the database accepts port 3306 from the group of the application."),
    .source = "S4; Amazon VPC User Guide: security groups; Reachability Analyzer",
    .check = findBlocked,
};

} // namespace gudo
