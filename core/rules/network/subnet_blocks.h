#pragma once

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

} // namespace gudo
