#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/network/cidr.h"
#include "core/network/zones.h"
#include "core/rules/rule.h"

namespace gudo {

/// A subnet with its range of one family.
struct SubnetBlock {
    const Component* subnet;
    Cidr block; ///< canonical
};

/// The ranges of one family in one network.
struct NetworkBlocks {
    const Component* network;
    std::string key;                     ///< property of the range, in subnets and networks: "cidr" or "ipv6_cidr"
    std::vector<Cidr> own {};            ///< of the network; empty when it has none that can be read
    std::vector<SubnetBlock> subnets {}; ///< in id order; those whose range can be read
};

/// All networks with subnets in them, in id order.
[[nodiscard]] std::vector<NetworkBlocks> networkBlocks(const RuleContext& context, const Zones& zones);

/// Gives the subnet the lowest block of its size in the network that no other subnet has taken; nothing when there is
/// none.
[[nodiscard]] std::optional<Fix> fixByFreeBlock(const NetworkBlocks& network, const SubnetBlock& subnet);

/// An edit that gives the subnet a range of that prefix length: where it is when there is room, else the lowest free
/// one when `mayMove`. Does nothing once the subnet has another range. Nothing when there is no room.
[[nodiscard]] std::optional<Fix> fixByResizing(const NetworkBlocks& network, const SubnetBlock& subnet, int prefix,
                                               bool mayMove);

/// The ids of subnets in which some component has an address of its own: their ranges cannot move.
[[nodiscard]] std::set<std::string_view> subnetsWithAddresses(const RuleContext& context);

} // namespace gudo
