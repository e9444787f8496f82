#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "core/network/traffic.h"
#include "core/rules/findings.h"
#include "core/rules/security/acl_rows.h"
#include "core/rules/security/acls.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/used_ports.h"

namespace gudo {

namespace {

constexpr PortRange replyPorts {1024, highestPort};  // Amazon VPC User Guide, "Ephemeral ports"
constexpr PortRange commonReplyPorts {32768, 60999}; // those that most clients use

/// Where one end of an arrow is: a subnet, or the internet.
struct Place {
    const Component* subnet = nullptr; ///< nullptr: the internet
    Cidr block {};
};

std::vector<Place> placesOf(const RuleContext& context, const Acls& acls, const Component& component)
{
    std::vector<Place> places;
    for (const Component* subnet : context.zones.subnetsOf(component))
        if (const auto block = cidrFrom(textOf(subnet->properties, "cidr")); block && block->family == IpFamily::V4)
            places.push_back({subnet, *block});
    const bool isOutside =
        context.isKind(component, "client") || context.catalog.typeOf(component).traits.gateway == "internet";
    if (places.empty() && isOutside && context.zones.subnetsOf(component).empty())
        places.push_back({nullptr, acls.strangers().front()});
    return places;
}

/// Packets of an arrow that an ACL has to let through.
struct Passage {
    const Acls::Acl* acl = nullptr;
    Direction direction = Direction::Ingress;
    bool isReply = false;
    Place far {}; ///< where they come from or go to
    std::string protocol {};
    std::vector<PortRange> ports {}; ///< one of them is enough
};

/// Passages of one kind through one ACL that are blocked.
struct Blockage {
    Passage first {};
    int number = 0;        ///< of a row that refuses packets; 0: no row matches any of them
    bool isPartial = true; ///< the replies of most clients get through
    std::vector<PortRange> refused {};
    std::set<std::string> blocks {}; ///< of the far ends
    std::vector<const Connection*> arrows {};
};

class Search {
public:
    explicit Search(const RuleContext& context)
        : m_context {context}
        , m_acls {context}
    {
        for (const auto& row : context.architecture().connections)
            if (isRequest(*row) && row->from != row->to && boolOf(row->properties, "required", true))
                follow(*row);
    }

    [[nodiscard]] const auto& blockages() const { return m_blockages; }

private:
    void follow(const Connection& arrow)
    {
        const std::string protocol = askedProtocol(arrow);
        const auto ports = askedPorts(m_context, arrow);
        if (!isTransport(protocol) || ports.empty())
            return;
        const auto sources = placesOf(m_context, m_acls, *m_context.component(arrow.from));
        const auto targets = placesOf(m_context, m_acls, *m_context.component(arrow.to));
        for (const Place& source : sources)
            for (const Place& target : targets) {
                if (source.subnet == target.subnet)
                    continue; // nothing leaves the subnet
                pass(arrow, source, Direction::Egress, {.far = target, .protocol = protocol, .ports = ports});
                pass(arrow, target, Direction::Ingress, {.far = source, .protocol = protocol, .ports = ports});
                pass(arrow, target, Direction::Egress,
                     {.isReply = true, .far = source, .protocol = protocol, .ports = {replyPorts}});
                pass(arrow, source, Direction::Ingress,
                     {.isReply = true, .far = target, .protocol = protocol, .ports = {replyPorts}});
            }
    }

    void pass(const Connection& arrow, const Place& here, Direction direction, Passage passage)
    {
        const Acls::Acl* acl = here.subnet ? m_acls.ofSubnet(*here.subnet) : nullptr;
        if (!acl || !isAclDrawn(*acl->component) || acl->of(direction).size() > mostAclRows)
            return;
        passage.acl = acl;
        passage.direction = direction;
        const AclVerdict* verdict = verdictOn(passage);
        if (!verdict)
            return;
        std::string key {toText(direction)};
        key += passage.isReply ? " replies " : " requests ";
        key += passage.protocol + ' ' + listedPorts(passage.ports);
        const auto [found, isNew] = m_blockages.try_emplace({acl->component->id, key});
        Blockage& blockage = found->second;
        if (isNew)
            blockage.first = passage;
        if (isNew || verdict->number > blockage.number)
            blockage.refused = verdict->ports;
        blockage.number = std::max(blockage.number, verdict->number);
        blockage.isPartial = blockage.isPartial && passage.isReply && !covers(verdict->ports, commonReplyPorts);
        blockage.blocks.insert(passage.far.subnet ? toText(passage.far.block) : "0.0.0.0/0");
        if (blockage.arrows.empty() || blockage.arrows.back() != &arrow)
            blockage.arrows.push_back(&arrow);
    }

    /// Why all of the passage's ports are blocked, or nullptr when some of them get through. Many arrows ask the same.
    const AclVerdict* verdictOn(const Passage& passage)
    {
        const Cidr& block = passage.far.block;
        std::string ports = passage.protocol;
        for (const PortRange& range : passage.ports)
            ports += ' ' + toText(range);
        const auto [known, isNew] =
            m_verdicts.try_emplace({passage.acl, passage.direction, block.address, block.prefix, std::move(ports)});
        if (isNew)
            for (const PortRange& range : passage.ports) {
                known->second = verdictOf(passage.acl->of(passage.direction), {passage.protocol, range, block});
                if (!known->second.isBlocked)
                    break;
            }
        return known->second.isBlocked ? &known->second : nullptr;
    }

    const RuleContext& m_context;
    const Acls m_acls;
    std::map<std::tuple<const Acls::Acl*, Direction, AddressNumber, int, std::string>, AclVerdict> m_verdicts;
    std::map<std::pair<Id, std::string>, Blockage> m_blockages; ///< by ACL and kind of passage
};

/// Adds rows behind all others, one for each block, that let the ports through.
std::function<Design(Design)> withRowsAdded(const Blockage& blockage)
{
    const Passage& passage = blockage.first;
    List wanted;
    for (const std::string& block : blockage.blocks)
        for (const PortRange& range : passage.ports)
            wanted.emplace_back(aclRow(passage.protocol, range, block));
    return [id = passage.acl->component->id, direction = passage.direction, wanted](Design design) {
        return withAclRows(std::move(design), id, direction, wanted);
    };
}

Message messageFor(const RuleContext& context, const Blockage& blockage)
{
    const Connection& arrow = *blockage.arrows.front();
    std::vector<std::string> arguments {called(*blockage.first.acl->component), called(*context.component(arrow.from)),
                                        called(*context.component(arrow.to)), listedPorts(blockage.refused),
                                        std::to_string(blockage.number)};
    if (blockage.number == 0)
        arguments.pop_back();
    if (blockage.first.isReply)
        return blockage.number
                   ? Message {GUDO_TR_NOOP("core",
                                           "%1 drops replies that %2 waits for from %3: row %5 refuses ports %4"),
                              arguments}
                   : Message {
                         GUDO_TR_NOOP("core", "%1 drops replies that %2 waits for from %3: no row allows ports %4"),
                         arguments};
    return blockage.number
               ? Message {GUDO_TR_NOOP("core", "%1 does not let %2 reach %3: row %5 refuses port %4"), arguments}
               : Message {GUDO_TR_NOOP("core", "%1 does not let %2 reach %3: no row allows port %4"), arguments};
}

std::vector<Diagnostic> findBlockedFlows(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("nacl"))
        return findings;
    const Search search {context};
    for (const auto& [key, blockage] : search.blockages()) {
        std::set<Id> ends;
        for (const Connection* arrow : blockage.arrows)
            ends.insert({arrow->from, arrow->to});
        std::vector<Id> components {key.first};
        components.insert(components.end(), ends.begin(), ends.end());
        Diagnostic found = finding(messageFor(context, blockage), std::move(components));
        for (const Connection* arrow : blockage.arrows)
            found.connections.push_back(arrow->id);
        found.key = key.second;
        if (blockage.isPartial)
            found.severity = Severity::Warning;
        if (blockage.number == 0) { // somebody wrote a refusal for a reason
            Message title =
                blockage.first.isReply
                    ? Message {GUDO_TR_NOOP("core", "Let replies through %1"), {called(*blockage.first.acl->component)}}
                    : Message {GUDO_TR_NOOP("core", "Let port %2 through %1"),
                               {called(*blockage.first.acl->component), listedPorts(blockage.first.ports)}};
            auto apply = withRowsAdded(blockage);
            if (apply(context.design) != context.design)
                found.fix = Fix {std::move(title), std::move(apply)};
        }
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule flowBlockedByNetworkAcl {
    .id = "SEC-023",
    .name = "flow-blocked-by-network-acl",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Connection that a network ACL blocks"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "A network ACL remembers nothing: requests need a row, and the replies need another one the other way, "
        "to the ports 1024 to 65535 that clients open for them. Where one is missing, calls time out without an "
        "error message although every security group allows them."),
    .remedy =
        GUDO_TR_NOOP("core", "Add the row that is missing, or give the refusal a higher number than the permission."),
    .bad = GUDO_TR_NOOP("core", "The ACL of a data subnet lets port 3306 in and lets nothing out."),
    .good = GUDO_TR_NOOP("core", "It lets ports 1024 to 65535 out to the subnets of the application."),
    .source = "Amazon VPC User Guide: network ACLs, ephemeral ports; Reachability Analyzer",
    .check = findBlockedFlows,
};

} // namespace gudo
