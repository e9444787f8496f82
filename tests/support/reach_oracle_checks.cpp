#include <algorithm>

#include "tests/support/reach_oracle_walk.h"

namespace gudo::test {

namespace {

bool holds(const Cidr& block, IpFamily family, OracleAddress address)
{
    if (block.family != family)
        return false;
    return !address || (firstAddress(block) <= *address && *address <= lastAddress(block));
}

bool isOfProtocol(const std::string& row, const std::string& asked)
{
    return row == "any" || row == asked;
}

bool hasPorts(const std::string& protocol)
{
    return protocol == "tcp" || protocol == "udp";
}

bool contains(const std::vector<std::string>& ids, std::string_view id)
{
    return std::ranges::find(ids, id) != ids.end();
}

} // namespace

bool OracleWalk::check(std::string_view code, const Component* component, bool isPassed, int branch)
{
    if (m_isOver)
        return false;
    m_checks.push_back({code, component, isPassed, branch});
    m_isOver = !isPassed && m_checks.back().isFatal();
    return !m_isOver;
}

bool OracleWalk::areReferencesShared(const Component& a, const Component& b) const
{
    if (&a == &b)
        return true;
    for (const auto& row : m_facts.architecture().components) {
        const bool isPeering = m_facts.isGateway(*row, "peering");
        const bool isTransit =
            m_facts.isGateway(*row, "transit") && boolOf(row->properties, "security_group_referencing");
        const auto networks = textsOf(row->properties, "networks");
        if ((isPeering || isTransit) && contains(networks, a.id) && contains(networks, b.id))
            return true;
    }
    return false;
}

void OracleWalk::checkGroups(const OracleInterface& of, Direction direction, OracleAddress peer,
                             const OracleInterface* other)
{
    if (m_isOver || of.groups.empty())
        return;
    const OracleEnd& far = direction == Direction::Egress ? *m_question.target : *m_question.source;
    bool isOpen = false;
    for (const Component* group : of.groups) {
        if (direction == Direction::Egress && !find(group->properties, "egress"))
            isOpen = true;
        for (const auto& [rule, block] : m_facts.groupRows(*group, direction)) {
            if (!isOfProtocol(rule.protocol, m_question.protocol))
                continue;
            if (hasPorts(m_question.protocol) && !rule.ports.contains(m_question.port))
                continue;
            if (block) {
                isOpen |= holds(*block, m_packet.family, peer);
            } else if (isPrefixList(rule.peer)) {
                isOpen |= !far.isAnybody; // who is anybody is on no list
            } else if (other && areReferencesShared(*of.network, *other->network)) {
                isOpen |=
                    std::ranges::any_of(other->groups, [&](const Component* one) { return one->id == rule.peer; });
            }
        }
    }
    check(direction == Direction::Egress ? "SG_OUT" : "SG_IN", of.groups.front(), isOpen);
}

void OracleWalk::checkNacl(std::string_view code, const Component* subnet, Direction direction, OracleAddress peer)
{
    const Component* nacl =
        subnet ? m_facts.architecture().components.find(textOf(subnet->properties, "nacl")) : nullptr;
    if (m_isOver || !nacl || !m_facts.catalog().isKind(*nacl, "nacl"))
        return;
    if (!find(nacl->properties, "ingress") && !find(nacl->properties, "egress"))
        return;
    const auto& rows = m_facts.naclRows(*nacl, direction);
    const auto lets = [&](int port) {
        for (const OracleNaclRow& row : rows) {
            const bool isFitting = isOfProtocol(row.protocol, m_question.protocol) &&
                                   (!hasPorts(m_question.protocol) || row.ports.contains(port)) &&
                                   holds(row.block, m_packet.family, peer);
            // whether a refusal concerns somebody whom nobody knows is not known either
            if (isFitting && (peer || row.isAllowing || isWorld(row.block)))
                return row.isAllowing;
        }
        return false;
    };
    const bool isReply = code == "RETURN_NACL";
    const bool isPassed = isReply && hasPorts(m_question.protocol) ? std::ranges::all_of(m_facts.ephemeralPorts(), lets)
                                                                   : lets(m_question.port);
    check(code, nacl, isPassed);
}

void OracleWalk::checkListener(const OracleInterface& to)
{
    const Value* value = find(to.owner->properties, "listeners");
    const List* listeners = value ? value->asList() : nullptr;
    if (m_isOver || !hasPorts(m_question.protocol) || !listeners || listeners->empty() ||
        !m_facts.catalog().isKind(*to.owner, "load-balancer"))
        return;
    bool isHeard = false;
    for (const Value& element : *listeners) {
        const Object* row = element.asObject();
        const Value* port = row ? find(*row, "port") : nullptr;
        const auto range = port ? portRangeOf(*port) : std::nullopt;
        if (!range)
            continue;
        const std::string protocol = canonicalProtocol(textOf(*row, "protocol"));
        const bool isTcp = protocol == "http" || protocol == "https" || protocol == "tls" || protocol == "tcp";
        isHeard |= range->contains(m_question.port) && (isTcp ? "tcp" : protocol) == m_question.protocol;
    }
    check("LISTENER", to.owner, isHeard);
}

void OracleWalk::checkFirewall(const OracleInterface& box, OracleAddress destination)
{
    const bool isStated = find(box.owner->properties, "rules") || find(box.owner->properties, "default_action");
    if (!isStated || !m_facts.catalog().isKind(*box.owner, "firewall"))
        return;
    const Value* usual = m_facts.catalog().valueOf(*box.owner, "default_action");
    bool isPassed = usual && usual->asString() && *usual->asString() == "allow";
    for (const OracleFirewallRow& row : m_facts.firewallRows(*box.owner)) {
        const bool isFitting = isOfProtocol(row.protocol, m_question.protocol) &&
                               (!hasPorts(m_question.protocol) || row.ports.contains(m_question.port)) &&
                               (!row.source || holds(*row.source, m_packet.family, m_packet.source)) &&
                               (!row.destination || holds(*row.destination, m_packet.family, destination));
        if (isFitting) {
            isPassed = row.isAllowing;
            break;
        }
    }
    check("FIREWALL", box.owner, isPassed);
}

OracleWalk::RouteFound OracleWalk::routeOf(const Component& subnet, OracleAddress destination) const
{
    const Component* network = m_facts.networkOf(subnet);
    const Component* table = m_facts.zones().routeTableOf(subnet);
    RouteFound found {.kind = table ? RouteFound::Kind::None : RouteFound::Kind::NoTable,
                      .decider = table ? table : &subnet};
    if (!destination) {
        found.kind = RouteFound::Kind::Local;
        return found;
    }
    int longest = -1;
    const auto own = network ? m_facts.rangeOf(*network, m_packet.family) : std::nullopt;
    if (own && holds(*own, m_packet.family, destination)) {
        longest = own->prefix;
        found.kind = RouteFound::Kind::Local;
    }
    if (!table)
        return found;
    int index = 0;
    for (const OracleRoute& route : m_facts.routes(*table)) {
        const auto& block = m_packet.family == IpFamily::V4 ? route.v4 : route.v6;
        if (block && holds(*block, m_packet.family, destination) && block->prefix > longest) {
            longest = block->prefix;
            found.kind = route.isLocal ? RouteFound::Kind::Local : RouteFound::Kind::Row;
            found.row = index;
            found.target = route.target;
        }
        ++index;
    }
    return found;
}

const Component* OracleWalk::internetGatewayOf(const Component& network) const
{
    for (const Component* gateway : m_facts.gateways("internet"))
        if (m_facts.networkOf(*gateway) == &network && !boolOf(gateway->properties, "egress_only"))
            return gateway;
    return nullptr;
}

bool OracleWalk::transitLeadsTo(const Component& transit, OracleAddress address, const Component& network) const
{
    int longest = -1;
    const Component* target = nullptr;
    const auto& routes = m_facts.routes(transit);
    if (routes.empty() || !address)
        return true;
    for (const OracleRoute& route : routes) {
        const auto& block = m_packet.family == IpFamily::V4 ? route.v4 : route.v6;
        if (!block || !holds(*block, m_packet.family, address) || block->prefix <= longest)
            continue;
        longest = block->prefix;
        target = route.target;
    }
    return target == &network;
}

} // namespace gudo::test
