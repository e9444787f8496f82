#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/network/cidr.h"
#include "core/network/port_range.h"
#include "core/network/zones.h"

namespace gudo {

enum class Direction { Ingress, Egress };

/// "ingress" or "egress": the property of a group that holds its rules.
[[nodiscard]] std::string_view toText(Direction direction);

/// One row of a security group.
struct SecurityRule {
    std::string protocol {"any"}; ///< tcp, udp, icmp, any, or what the row says
    PortRange ports {};
    std::string peer {};   ///< source or destination: CIDR, id of a group, or prefix list; may be empty
    std::size_t index = 0; ///< place in the property's list
};

/// The rows of a group that can be understood, in their order. Rows whose ports make no sense are left out.
[[nodiscard]] std::vector<SecurityRule> securityRules(const Component& group, Direction direction);

/// "tcp" for "TCP" and "6", "any" for "-1" and "all", and so on.
[[nodiscard]] std::string canonicalProtocol(std::string_view text);
/// The `protocol` of a row (a name or a number) in that form; "any" when it says none.
[[nodiscard]] std::string protocolOfRow(const Object& row);
/// True for those that have ports: tcp and udp, in that form.
[[nodiscard]] bool isTransport(std::string_view protocol);

/// True when the rule's peer is 0.0.0.0/0 or ::/0.
[[nodiscard]] bool isFromWorld(const SecurityRule& rule);
/// True for the id of a provider's list of addresses, whose contents nobody here knows.
[[nodiscard]] bool isPrefixList(std::string_view peer);

/// The groups a component is in: its own, else those of the template it is started from. In their order, each once.
[[nodiscard]] std::vector<const Component*> securityGroupsOf(const Zones& zones, const Catalog& catalog,
                                                             const Component& component);

/// The other side of a conversation, as rules see it.
struct Peer {
    std::span<const Component* const> groups {};
    std::span<const Cidr> blocks {}; ///< its subnets; empty: nobody knows its addresses
};

/// True when the rules of `groups` together let `protocol` ("any": some protocol) through on all of `ports`, to or from
/// the peer. A group that states no egress lets everything out. What nobody knows (addresses, prefix lists) counts as
/// allowed.
[[nodiscard]] bool allows(std::span<const Component* const> groups, Direction direction, const Peer& peer,
                          std::string_view protocol, const PortRange& ports);

} // namespace gudo
