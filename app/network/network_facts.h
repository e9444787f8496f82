#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/network/cidr.h"
#include "core/network/editing/group_matrix.h"
#include "core/rules/rule.h"

namespace gudo {

/// A place with a range in a network.
struct AddressPlace {
    Id id;
    std::string text {};          ///< the range as somebody wrote it; empty: none
    std::optional<Cidr> block {}; ///< nothing when there is none that can be read
    bool isSubnet = true;         ///< false: a network drawn in the network
    std::string zone {};
    std::uint64_t usable = 0; ///< addresses for machines
    std::uint64_t used = 0;   ///< by what is drawn in it
    std::vector<Id> overlapping {};
    bool isOutside = false; ///< reaches out of the network's range
};

/// One network and one family of addresses.
struct AddressSpace {
    Id network;
    IpFamily family = IpFamily::V4;
    std::string text {};                 ///< the range as it is written or by default
    std::optional<Cidr> range {};        ///< nothing when there is none that can be read
    bool isProvider = true;              ///< false: a network in a building
    std::uint64_t used = 0;              ///< by machines with an address of their own in the range
    std::vector<AddressPlace> places {}; ///< those with a block by their beginning, then the others by id
    std::vector<Cidr> free {};
};

/// What the editors of networks show, worked out from one design. Made on a worker, then only read.
class NetworkFacts {
public:
    /// O(n log n), and what GroupMatrix costs.
    NetworkFacts(Design design, const Catalog& catalog);
    NetworkFacts(const NetworkFacts&) = delete;
    NetworkFacts& operator=(const NetworkFacts&) = delete;

    [[nodiscard]] const Design& design() const { return m_design; }
    [[nodiscard]] const RuleContext& context() const { return m_context; }
    [[nodiscard]] const GroupMatrix& matrix() const { return m_matrix; }
    /// Of all networks, by id, IPv4 before IPv6.
    [[nodiscard]] const std::vector<AddressSpace>& spaces() const { return m_spaces; }
    /// nullptr for what is no network.
    [[nodiscard]] const AddressSpace* spaceOf(const Id& network, IpFamily family) const;
    /// Networks in id order.
    [[nodiscard]] const std::vector<Id>& networks() const { return m_networks; }
    /// Route tables in that network, in all for "", in id order.
    [[nodiscard]] std::vector<const Component*> tablesIn(const Id& network) const;
    /// The network around a component, or itself; empty: none.
    [[nodiscard]] Id networkOf(const Id& component) const;

private:
    Design m_design;
    RuleContext m_context;
    GroupMatrix m_matrix;
    std::vector<AddressSpace> m_spaces;
    std::vector<Id> m_networks;
};

} // namespace gudo
