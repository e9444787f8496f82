#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "core/network/subnet_routes.h"
#include "core/rules/rule.h"

namespace gudo {

/// What a network is made of, each in id order.
struct NetworkParts {
    const Component* network = nullptr;
    std::vector<const Component*> subnets {};
    std::vector<const Component*> tables {};
    std::vector<const Component*> internetGateways {}; ///< that let in and out
    std::vector<const Component*> egressOnlyGateways {};
    std::vector<const Component*> natGateways {};
    std::vector<const Component*> endpoints {};
};

/// The networks of a design and which subnets use which route table.
class NetworkInventory {
public:
    /// O(n log n). Reads the architecture; valid as long as it is.
    explicit NetworkInventory(const RuleContext& context);

    /// All networks with any of these parts, in id order.
    [[nodiscard]] const std::map<std::string_view, NetworkParts>& networks() const { return m_networks; }
    /// The parts of the network around a component; empty without one.
    [[nodiscard]] const NetworkParts& partsAround(const Component& component) const;
    /// The table that the subnet uses, or nullptr; one of its own network only.
    [[nodiscard]] const Component* tableOf(const Component& subnet) const;
    /// The subnets that use a table, named or as the main one, in id order.
    [[nodiscard]] const std::vector<const Component*>& usersOf(const Component& table) const;
    /// The subnets whose default route of IPv4 leads to that gateway, in id order.
    [[nodiscard]] const std::vector<const Component*>& leavingThrough(const Component& gateway) const;

private:
    const RuleContext& m_context;
    std::map<std::string_view, NetworkParts> m_networks;
    std::map<const Component*, const Component*> m_tables;
    std::map<const Component*, std::vector<const Component*>> m_users;
    std::map<Id, std::vector<const Component*>> m_leaving; ///< by target
};

/// True for a NAT gateway that works in every zone of its network and stands in no subnet.
[[nodiscard]] bool isRegionalNat(const RuleContext& context, const Component& nat);
/// True for a NAT gateway that hides private addresses from other networks only.
[[nodiscard]] bool isPrivateNat(const RuleContext& context, const Component& nat);

/// The block of a component of that family, in canonical form, as it is set or by default.
[[nodiscard]] std::optional<Cidr> blockOf(const RuleContext& context, const Component& component, IpFamily family);

/// The ids of components, behind `first`.
[[nodiscard]] std::vector<Id> idsOf(std::vector<const Component*> first, const std::vector<const Component*>& more);

/// Sorts by id and leaves each once.
void sortById(std::vector<const Component*>& components);

} // namespace gudo
