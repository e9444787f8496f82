#pragma once

#include <map>
#include <memory>
#include <optional>
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

/// The machines in a subnet keep their place in its range when that moves.
[[nodiscard]] Design withHostsMoved(Design design, const Id& subnet, const Cidr& from, const Cidr& to);

/// The ids of subnets in which some component has an address of its own: their ranges cannot move.
[[nodiscard]] std::set<std::string_view> subnetsWithAddresses(const RuleContext& context);

/// Other sizes for the subnets of one network.
class SubnetResizing {
public:
    /// `fixed`: ids of subnets that may not move. Valid as long as both.
    SubnetResizing(const NetworkBlocks& network, const std::set<std::string_view>& fixed);

    /// An edit that gives the subnet a range of that prefix length: where it is when there is room, else the lowest
    /// free one when it may move. Does nothing once the subnet has another range. Nothing when there is no room. O(n),
    /// the first time for a prefix O(n log n).
    [[nodiscard]] std::optional<Fix> fix(const SubnetBlock& subnet, int prefix) const;

private:
    const NetworkBlocks& m_network;
    const std::set<std::string_view>& m_fixed;
    std::shared_ptr<const std::vector<Id>> m_ids; ///< of all subnets; shared by the fixes
    std::vector<Cidr> m_taken;
    mutable std::map<int, std::optional<Cidr>> m_free; ///< by prefix
};

} // namespace gudo
