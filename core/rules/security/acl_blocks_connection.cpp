#include <algorithm>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/network/network_tables.h"
#include "core/network/walk.h"
#include "core/rules/blocked_arrows.h"
#include "core/rules/findings.h"
#include "core/rules/security/security_rules.h"

namespace gudo {

namespace {

/// A refusal of one ACL in one direction, on the way there or back, with the arrows that it stops.
struct Cause {
    Id acl;
    std::string property;
    bool isReturn;

    auto operator<=>(const Cause&) const = default;
};

struct Stopped {
    std::vector<const BlockedArrow*> arrows {};
    std::vector<const Hop*> refusals {};
};

std::map<Cause, Stopped> stoppedArrows(const RuleContext& context)
{
    std::map<Cause, Stopped> stopped;
    for (const BlockedArrow& blocked : context.blockedArrows()) {
        if (blocked.isByEndpoint)
            continue;
        for (const Hop* refusal : blocked.refusals(HopKind::Nacl)) {
            Stopped& entry = stopped[{refusal->component, refusal->property, refusal->isReturn}];
            if (!entry.arrows.empty() && entry.arrows.back() == &blocked)
                continue;
            entry.arrows.push_back(&blocked);
            entry.refusals.push_back(refusal);
        }
    }
    return stopped;
}

/// The blocks that a row has to be about: the network on the far side, everybody where that is not one.
std::set<std::string> farBlocks(const RuleContext& context, const NetworkEnd& end)
{
    std::set<std::string> blocks;
    for (const int number : end.interfaces) {
        const Component* network = context.network().tables().interfaces[static_cast<std::size_t>(number)].network;
        for (const Cidr& block : context.network().tables().networkOf(network)->blocks)
            if (block.family == IpFamily::V4)
                blocks.insert(toText(block));
    }
    if (blocks.empty())
        blocks.insert("0.0.0.0/0");
    return blocks;
}

/// A row to put before the one that refuses.
struct AclAddition {
    std::string protocol;
    PortRange ports;
    std::string block;

    bool operator<(const AclAddition& other) const
    {
        return std::tie(protocol, ports.from, ports.to, block) <
               std::tie(other.protocol, other.ports.from, other.ports.to, other.block);
    }
};

Design withAclRows(Design design, const Id& id, const std::string& key, const std::set<AclAddition>& additions)
{
    const Component* acl = design.architecture.components.find(id);
    if (!acl)
        return design;
    const Value* value = find(acl->properties, key);
    List rows = value && value->asList() ? *value->asList() : List {};
    std::set<std::int64_t> taken;
    for (const Value& row : rows)
        if (const Object* object = row.asObject())
            taken.insert(integerOf(*object, "number", 0));
    std::int64_t number = 0;
    for (const AclAddition& addition : additions) {
        const auto isThere = std::ranges::any_of(rows, [&](const Value& row) {
            const Object* object = row.asObject();
            return object && textOf(*object, "action") == "allow" && textOf(*object, "cidr") == addition.block &&
                   textOf(*object, "protocol") == addition.protocol &&
                   integerOf(*object, "from_port", -1) == addition.ports.from &&
                   integerOf(*object, "to_port", -1) == addition.ports.to;
        });
        if (isThere)
            continue;
        do // before every other: what refuses may stand anywhere
            ++number;
        while (taken.contains(number));
        taken.insert(number);
        rows.emplace_back(Object {{"number", number},
                                  {"action", "allow"},
                                  {"protocol", addition.protocol},
                                  {"from_port", addition.ports.from},
                                  {"to_port", addition.ports.to},
                                  {"cidr", addition.block}});
    }
    return withProperty(std::move(design), id, key, std::move(rows));
}

/// Nothing where packets change their addresses on the way, so that the far side is not one of the ends.
std::optional<Fix> fixFor(const RuleContext& context, const Cause& cause, const Stopped& stopped)
{
    std::set<AclAddition> additions;
    for (const BlockedArrow* blocked : stopped.arrows) {
        const bool isTranslated = std::ranges::any_of(blocked->answer.path, [&](const Hop& hop) {
            const Component* component = context.component(hop.component);
            return hop.kind == HopKind::Firewall ||
                   (component && context.catalog.typeOf(*component).traits.gateway == "nat");
        });
        if (isTranslated || !isTransport(blocked->answer.protocol))
            return {};
        // Into a subnet come packets of the source on the way there, of the target on the way back.
        const bool isIn = cause.property == toText(Direction::Ingress);
        const auto blocks = farBlocks(context, isIn != cause.isReturn ? blocked->source : blocked->target);
        const std::vector<PortRange> ranges =
            cause.isReturn ? std::vector {ephemeralPorts} : blocked->flow.ports.ranges();
        for (const std::string& block : blocks)
            for (const PortRange& range : ranges)
                additions.insert({blocked->answer.protocol, range, block});
    }
    return Fix {{GUDO_TR_NOOP("core", "Let %1 pass it"), {called(*context.component(cause.acl))}},
                [id = cause.acl, key = cause.property, additions](Design design) {
                    return withAclRows(std::move(design), id, key, additions);
                }};
}

std::vector<Diagnostic> findStopped(const RuleContext& context)
{
    if (!hasKind(context, "nacl"))
        return {};
    std::vector<Diagnostic> findings;
    for (const auto& [cause, stopped] : stoppedArrows(context)) {
        std::vector<std::string> ways;
        std::vector<Id> ids {cause.acl};
        std::vector<Id> arrows;
        for (const BlockedArrow* blocked : stopped.arrows) {
            ways.push_back(called(*blocked->from) + " → " + called(*blocked->to));
            arrows.push_back(blocked->arrow->id);
            for (const Component* end : {blocked->from, blocked->to})
                if (std::ranges::find(ids, end->id) == ids.end())
                    ids.push_back(end->id);
        }
        const BlockedArrow& first = *stopped.arrows.front();
        const std::string flow = flowName({first.answer.protocol, first.flow.ports});
        const std::string name = called(*context.component(cause.acl));
        const std::string replies = toText(ephemeralPorts);
        Diagnostic found =
            cause.isReturn
                ? finding({GUDO_TR_NOOP("core", "%1 drops the replies (ports %2) of %3"), {name, replies, listed(ways)}},
                          std::move(ids))
                : finding({GUDO_TR_NOOP("core", "%1 drops %2 of %3"), {name, flow, listed(ways)}}, std::move(ids));
        found.connections = std::move(arrows);
        found.key = cause.property + (cause.isReturn ? " replies" : "");
        found.fix = fixFor(context, cause, stopped);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule aclBlocksConnection {
    .id = "SEC-023",
    .name = "acl-blocks-connection",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Network ACL that drops requests or replies"),
    .rationale = GUDO_TR_NOOP(
        "core", "A network ACL keeps no state: it has to let the request through and the reply as well, which comes back "
                "to a port between 1024 and 65535. Forgotten replies look like a server that does not answer, and "
                "the security groups, where everybody looks first, are all right."),
    .remedy = GUDO_TR_NOOP("core", "Add a row with a lower number that allows the port on the way there and ports 1024 to "
                                   "65535 on the way back."),
    .bad = GUDO_TR_NOOP("core", "An ACL lets port 3306 into a database's subnet and nothing out of it."),
    .good = GUDO_TR_NOOP("core", "The ACL also lets ports 1024-65535 out of the subnet."),
    .source = "Amazon VPC User Guide: network ACLs, ephemeral ports; Reachability Analyzer",
    .check = findStopped,
};

} // namespace gudo
