#include <algorithm>

#include "core/network/reach/network_tables.h"
#include "core/rules/blocked_arrows.h"
#include "core/rules/findings.h"
#include "core/network/group_rows.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

namespace {

/// True unless the ends are in two networks, where a group may not reach or an address may be translated.
bool knowEachOther(const RuleContext& context, const BlockedArrow& blocked)
{
    const NetworkTables& tables = context.network().tables();
    if (blocked.source.interfaces.empty() || blocked.target.interfaces.empty())
        return true;
    const auto networkOf = [&](const NetworkEnd& end) {
        return tables.interfaces[static_cast<std::size_t>(end.interfaces.front())].network;
    };
    return networkOf(blocked.source) == networkOf(blocked.target);
}

/// What stands for an end in the rules of the other's group: a group of its own, else its address, else everybody.
/// Nothing where that would be a guess.
std::optional<std::string> peerFor(const RuleContext& context, const NetworkEnd& end, Direction direction)
{
    const NetworkTables& tables = context.network().tables();
    for (const int number : end.interfaces) {
        const NetworkInterface& interface = tables.interfaces[static_cast<std::size_t>(number)];
        if (!interface.groups.empty())
            return tables.groups[static_cast<std::size_t>(interface.groups.front())].group->id;
    }
    if (end.kind == NetworkEnd::Kind::Interfaces || end.kind == NetworkEnd::Kind::Premises)
        return {};
    if (end.address)
        return toText(*end.address);
    return direction == Direction::Egress ? std::optional<std::string> {"0.0.0.0/0"} : std::nullopt;
}

std::optional<Fix> fixFor(const RuleContext& context, const BlockedArrow& blocked, const Hop& refusal,
                          Direction direction)
{
    const bool isIn = direction == Direction::Ingress;
    const auto peer = peerFor(context, isIn ? blocked.source : blocked.target, direction);
    if (!peer || blocked.flow.ports.isEmpty() || !knowEachOther(context, blocked))
        return {};
    std::vector<Object> rows;
    for (const PortRange& range : blocked.flow.ports.ranges())
        rows.push_back(groupRow(direction, blocked.answer.protocol, range, *peer));
    const auto apply = [id = refusal.component, direction, rows](Design design) {
        return withGroupRows(std::move(design), id, direction, rows);
    };
    const std::string group = called(*context.component(refusal.component));
    const std::string other = called(isIn ? *blocked.from : *blocked.to);
    const std::string flow = flowName({blocked.answer.protocol, blocked.flow.ports});
    return Fix {isIn ? Message {GUDO_TR_NOOP("core", "Let %1 accept %2 from %3"), {group, flow, other}}
                     : Message {GUDO_TR_NOOP("core", "Let %1 send %2 to %3"), {group, flow, other}},
                apply};
}

/// The findings on one side of the arrows: groups that do not let them in, or not out.
std::vector<Diagnostic> findBlocked(const RuleContext& context, Direction direction)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    const bool isIn = direction == Direction::Ingress;
    for (const BlockedArrow& blocked : context.blockedArrows()) {
        if (blocked.isByEndpoint)
            continue;
        for (const Hop* refusal : blocked.refusals(HopKind::SecurityGroup)) {
            if (refusal->code != (isIn ? "SG_IN" : "SG_OUT"))
                continue;
            const std::string group = called(*context.component(refusal->component));
            const std::string flow = flowName({blocked.answer.protocol, blocked.flow.ports});
            Diagnostic found = isIn ? finding({GUDO_TR_NOOP("core", "%1 does not let %2 reach %3 over %4"),
                                               {group, called(*blocked.from), called(*blocked.to), flow}},
                                              {refusal->component, blocked.to->id, blocked.from->id})
                                    : finding({GUDO_TR_NOOP("core", "%1 does not let %2 out to %3 over %4"),
                                               {group, called(*blocked.from), called(*blocked.to), flow}},
                                              {refusal->component, blocked.from->id, blocked.to->id});
            found.connections = {blocked.arrow->id};
            found.key = toText(blocked.flow.ports);
            found.fix = fixFor(context, blocked, *refusal, direction);
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

std::vector<Diagnostic> findRefused(const RuleContext& context)
{
    return findBlocked(context, Direction::Ingress);
}

std::vector<Diagnostic> findHeldBack(const RuleContext& context)
{
    return findBlocked(context, Direction::Egress);
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
                             "call through: no rule of the target accepts it. Built like "
                             "this, the call times out without an error message."),
    .remedy =
        GUDO_TR_NOOP("core", "Add a rule that accepts the port from the security group of the caller. Naming the group "
                             "instead of addresses keeps everything else out."),
    .bad = GUDO_TR_NOOP(
        "core", "An application calls a database on port 3306, and the group of the database accepts only 5432."),
    .good = GUDO_TR_NOOP("core", "The group of the database accepts port 3306 from the group of the application."),
    .source = "S4; Amazon VPC User Guide: security groups; Reachability Analyzer",
    .check = findRefused,
};

const Rule egressNotAllowed {
    .id = "SEC-013",
    .name = "egress-not-allowed",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Connection that outbound rules block"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "A security group that states outbound rules lets nothing else out. The caller's group does not name this "
        "call, so it never leaves the machine and times out, although the group of the target would accept it."),
    .remedy = GUDO_TR_NOOP("core", "Add an outbound rule for the port to the group of the target."),
    .bad =
        GUDO_TR_NOOP("core", "The group of an application lets out HTTPS only, and the application calls a database on "
                             "port 3306."),
    .good = GUDO_TR_NOOP("core", "The group also lets out port 3306 to the group of the database."),
    .source = "Amazon VPC User Guide: security group rules; Reachability Analyzer",
    .check = findHeldBack,
};

} // namespace gudo
