#include "core/network/security_groups.h"

#include <algorithm>

namespace gudo {

namespace {

bool lets(const SecurityRule& rule, std::string_view protocol)
{
    return rule.protocol == "any" || protocol == "any" || rule.protocol == protocol;
}

bool namesGroup(const Peer& peer, std::string_view id)
{
    return std::ranges::any_of(peer.groups, [&](const Component* group) { return group->id == id; });
}

/// Ports that the rules leave open for addresses in `block`, or for anybody in the peer's groups when there is no
/// block.
std::vector<PortRange> openPorts(const std::vector<SecurityRule>& rules, const Peer& peer, const Cidr* block,
                                 std::string_view protocol)
{
    std::vector<PortRange> open;
    for (const SecurityRule& rule : rules) {
        if (!lets(rule, protocol))
            continue;
        const auto cidr = cidrOrAddressFrom(rule.peer);
        const bool isFitting =
            cidr ? !block || contains(*cidr, *block) : isPrefixList(rule.peer) || namesGroup(peer, rule.peer);
        if (isFitting)
            open.push_back(isTransport(rule.protocol) ? rule.ports : PortRange {});
    }
    return open;
}

} // namespace

std::string_view toText(Direction direction)
{
    return direction == Direction::Ingress ? "ingress" : "egress";
}

std::string canonicalProtocol(std::string_view text)
{
    std::string lower {text};
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (lower.empty() || lower == "-1" || lower == "all" || lower == "*")
        return "any";
    if (lower == "6")
        return "tcp";
    if (lower == "17")
        return "udp";
    if (lower == "1" || lower == "58" || lower == "icmpv6")
        return "icmp";
    return lower;
}

std::string protocolOfRow(const Object& row)
{
    const std::string_view text = textOf(row, "protocol");
    return canonicalProtocol(text.empty() ? std::to_string(integerOf(row, "protocol", -1)) : std::string {text});
}

bool isTransport(std::string_view protocol)
{
    return protocol == "tcp" || protocol == "udp";
}

std::vector<SecurityRule> securityRules(const Component& group, Direction direction)
{
    std::vector<SecurityRule> rules;
    const Value* value = find(group.properties, toText(direction));
    const List* list = value ? value->asList() : nullptr;
    if (!list)
        return rules;
    for (std::size_t index = 0; index < list->size(); ++index) {
        const Object* row = (*list)[index].asObject();
        if (!row)
            continue;
        SecurityRule rule {.protocol = protocolOfRow(*row), .index = index};
        const auto ports = portsOfRow(*row);
        if (isTransport(rule.protocol) && !ports)
            continue;
        rule.ports = isTransport(rule.protocol) ? *ports : PortRange {};
        const auto near = textOf(*row, direction == Direction::Ingress ? "source" : "destination");
        const auto far = textOf(*row, direction == Direction::Ingress ? "destination" : "source");
        rule.peer = std::string {near.empty() ? far : near};
        rules.push_back(std::move(rule));
    }
    return rules;
}

bool isFromWorld(const SecurityRule& rule)
{
    const auto cidr = cidrFrom(rule.peer);
    return cidr && isWorld(*cidr);
}

bool isPrefixList(std::string_view peer)
{
    return peer.starts_with("pl-");
}

std::vector<const Component*> securityGroupsOf(const Zones& zones, const Catalog& catalog, const Component& component)
{
    std::vector<const Component*> groups;
    const auto addFrom = [&](const Component& owner) {
        for (const std::string& id : textsOf(owner.properties, "security_groups"))
            if (const Component* group = zones.find(id);
                group && catalog.isKind(*group, "security-group") && std::ranges::find(groups, group) == groups.end())
                groups.push_back(group);
    };
    addFrom(component);
    if (!groups.empty())
        return groups;
    for (const PropertySchema& schema : catalog.typeOf(component).properties)
        if (schema.type == PropertyType::Reference &&
            std::ranges::find(schema.reference, "template") != schema.reference.end())
            if (const Component* started = zones.find(textOf(component.properties, schema.key)))
                addFrom(*started);
    return groups;
}

bool allows(std::span<const Component* const> groups, Direction direction, const Peer& peer, std::string_view protocol,
            const PortRange& ports)
{
    std::vector<SecurityRule> rules;
    for (const Component* group : groups) {
        if (direction == Direction::Egress && !find(group->properties, toText(direction)))
            return true;
        const auto more = securityRules(*group, direction);
        rules.insert(rules.end(), more.begin(), more.end());
    }
    if (peer.blocks.empty())
        return covers(openPorts(rules, peer, nullptr, protocol), ports);
    return std::ranges::all_of(
        peer.blocks, [&](const Cidr& block) { return covers(openPorts(rules, peer, &block, protocol), ports); });
}

} // namespace gudo
