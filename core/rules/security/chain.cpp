#include "core/rules/security/chain.h"

#include <algorithm>
#include <map>

#include "core/network/listening_ports.h"
#include "core/network/reach/reach.h"
#include "core/rules/findings.h"
#include "core/rules/security/rule_rows.h"

namespace gudo {

namespace {

std::vector<const Component*> callersOf(const RuleContext& context, const Arrows& arrows, const Component& target)
{
    std::vector<const Component*> callers;
    for (const Connection* arrow : arrows.to(target.id))
        if (arrow->kind != "note")
            if (const Component* from = context.component(arrow->from);
                std::ranges::find(callers, from) == callers.end())
                callers.push_back(from);
    // A failover or a copy goes both ways, and members of one service talk to each other.
    for (const Connection* arrow : arrows.from(target.id))
        if (arrow->kind == "replication" || arrow->kind == "failover")
            if (const Component* to = context.component(arrow->to); std::ranges::find(callers, to) == callers.end())
                callers.push_back(to);
    std::ranges::sort(callers, {}, &Component::id);
    return callers;
}

class LinkReader {
public:
    LinkReader(const RuleContext& context, const GroupMembers& members, const Arrows& arrows, ChainLink& link)
        : m_context {context}
        , m_members {members}
        , m_link {link}
    {
        auto ports = listeningPorts(context.catalog, *link.target);
        for (const Connection* arrow : arrows.to(link.target->id)) {
            const auto asked = askedPorts(context, *arrow);
            ports.insert(ports.end(), asked.begin(), asked.end());
        }
        m_ports = PortSet {std::span {ports}};
        for (const Component* caller : link.callers)
            addAddressed(*caller);
        for (const Component* subnet : context.zones.subnetsOf(*link.target))
            if (const Component* network = context.zones.networkOf(*subnet))
                if (const auto block = cidrFrom(textOf(network->properties, "cidr")))
                    m_inside.push_back(*block);
    }

    void read(const Component& group)
    {
        std::map<OpenRows::Peer, OpenRows> byPeer;
        for (const SecurityRule& rule : securityRules(group, Direction::Ingress)) {
            const bool isAbout = (rule.protocol == "any" || rule.protocol == "tcp") &&
                                 !PortSet {rule.ports}.intersected(m_ports).isEmpty();
            const auto peer = isAbout ? openTo(group, rule) : std::nullopt;
            if (!peer)
                continue;
            OpenRows& open = byPeer[*peer];
            open.group = &group;
            open.peer = *peer;
            open.rows.push_back(rule);
            const Component* named = m_context.component(rule.peer);
            const std::string name = named ? called(*named) : rule.peer;
            if (std::ranges::find(open.peers, name) == open.peers.end())
                open.peers.push_back(name);
        }
        for (auto& [peer, open] : byPeer)
            m_link.open.push_back(std::move(open));
    }

private:
    bool isCaller(const Component* component) const
    {
        return component == m_link.target || std::ranges::find(m_link.callers, component) != m_link.callers.end();
    }

    bool hasOutsideCaller() const
    {
        return std::ranges::any_of(
            m_link.callers, [&](const Component* caller) { return m_context.zones.networkOf(*caller) == nullptr; });
    }

    /// Callers in other networks: groups do not always reach that far, addresses do.
    void addAddressed(const Component& caller)
    {
        const Component* home = m_context.zones.networkOf(*m_link.target);
        for (const Component* subnet : m_context.zones.subnetsOf(caller))
            if (const auto block = cidrFrom(textOf(subnet->properties, "cidr"));
                block && m_context.zones.networkOf(*subnet) != home)
                m_elsewhere.push_back(*block);
    }

    /// Packets that a firewall passes on have left their group behind.
    bool comesThroughBox() const
    {
        return std::ranges::any_of(m_link.callers, [&](const Component* caller) { return comesThroughBox(*caller); });
    }

    bool comesThroughBox(const Component& caller) const
    {
        const NetworkMap& map = m_context.network();
        const auto from = map.endOf(caller);
        const auto to = map.endOf(*m_link.target);
        if (!from || !to)
            return false;
        const Reachability answer = reach(map, *from, *to, {"tcp", m_ports});
        return std::ranges::find(answer.path, HopKind::Firewall, &Hop::kind) != answer.path.end();
    }

    /// Whom the row lets in that nobody drew, if anybody.
    std::optional<OpenRows::Peer> openTo(const Component& group, const SecurityRule& rule) const
    {
        if (const auto block = cidrOrAddressFrom(rule.peer)) {
            if (hasOutsideCaller())
                return {}; // its address may be anything
            if (isWorld(*block))
                return OpenRows::Peer::World;
            const bool isForCallers = comesThroughBox() || std::ranges::any_of(m_elsewhere, [&](const Cidr& caller) {
                                          return overlaps(caller, *block);
                                      });
            if (isForCallers)
                return {};
            const bool isInside =
                std::ranges::any_of(m_inside, [&](const Cidr& network) { return overlaps(network, *block); });
            if (!isInside)
                return OpenRows::Peer::Strangers;
            // Callers without a group can be named by their addresses only.
            return m_link.areCallersGrouped ? std::optional {OpenRows::Peer::Addresses} : std::nullopt;
        }
        const auto members = m_members.of(rule.peer);
        if (members.empty() || rule.peer == group.id ||
            std::ranges::any_of(members, [&](const Component* member) { return isCaller(member); }))
            return {};
        return OpenRows::Peer::Strangers;
    }

    const RuleContext& m_context;
    const GroupMembers& m_members;
    ChainLink& m_link;
    PortSet m_ports;
    std::vector<Cidr> m_inside;    ///< ranges of the target's network
    std::vector<Cidr> m_elsewhere; ///< ranges of callers in other networks
};

} // namespace

bool keepsData(const RuleContext& context, const Component& component)
{
    for (const char* kind : {"database", "cache", "queue", "file-storage"})
        if (context.isKind(component, kind))
            return true;
    return false;
}

std::vector<ChainLink> openChainLinks(const RuleContext& context, const GroupMembers& members)
{
    std::vector<ChainLink> links;
    const Arrows& arrows = context.shared<Arrows>();
    const auto isJudged = [](const ComponentType& type) {
        return !type.traits.passive && !type.isKind("load-balancer");
    };
    for (const Component* row : context.ofTypes(isJudged)) {
        const auto groups = members.groupsOf(*row);
        ChainLink link {.target = row};
        if (!groups.empty())
            link.callers = callersOf(context, arrows, *row);
        if (link.callers.empty())
            continue;
        link.areCallersGrouped = std::ranges::all_of(
            link.callers, [&](const Component* caller) { return !members.groupsOf(*caller).empty(); });
        LinkReader reader {context, members, arrows, link};
        for (const Component* group : groups)
            reader.read(*group);
        if (!link.open.empty())
            links.push_back(std::move(link));
    }
    return links;
}

std::optional<Fix> fixByCallers(const RuleContext& context, const GroupMembers& members, const ChainLink& link,
                                const OpenRows& open)
{
    if (!link.areCallersGrouped || members.of(open.group->id).size() != 1)
        return {};
    std::vector<std::string> peers;
    for (const Component* caller : link.callers) {
        const auto groups = members.groupsOf(*caller);
        if (std::ranges::find(peers, groups.front()->id) == peers.end())
            peers.push_back(groups.front()->id);
    }
    std::vector<RowChange> changes;
    std::vector<std::string> names;
    for (const std::string& peer : peers)
        names.push_back(called(*context.component(peer)));
    for (const SecurityRule& rule : open.rows) {
        RowChange change {.row = rowAt(*open.group, Direction::Ingress, rule.index)};
        for (const std::string& peer : peers)
            change.by.emplace_back(withPeer(change.row, Direction::Ingress, peer));
        changes.push_back(std::move(change));
    }
    return Fix {{GUDO_TR_NOOP("core", "Let %1 accept only %2"), {called(*open.group), listed(names)}},
                withRowsChanged(open.group->id, std::string {toText(Direction::Ingress)}, std::move(changes))};
}

} // namespace gudo
