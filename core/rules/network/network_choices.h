#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/rules/network/network_parts.h"

namespace gudo {

/// What fixes choose from: gateways, tables and public subnets of each network, by zone. Reads the architecture; valid
/// as long as it and the inventory are.
class NetworkChoices {
public:
    /// O(n log n).
    NetworkChoices(const RuleContext& context, const NetworkInventory& inventory);

    [[nodiscard]] const NetworkInventory& inventory() const { return m_inventory; }

    /// A public NAT gateway that all these subnets of one network can use without depending on another zone, or
    /// nullptr.
    [[nodiscard]] const Component* natFor(const std::vector<const Component*>& subnets) const;
    /// The first table of the gateway's network whose default route of IPv4 leads to it, or nullptr.
    [[nodiscard]] const Component* tableTo(const Component& gateway) const;
    /// A private table for the subnet: one that leads to a NAT gateway of its zone, else one that leads nowhere; for a
    /// subnet that is meant to be isolated only the latter. nullptr when there is none.
    [[nodiscard]] const Component* privateTableFor(const Component& subnet) const;
    /// The public subnets of a network in that zone, in any zone when it is empty; in id order.
    [[nodiscard]] const std::vector<const Component*>& publicSubnets(const Component& network,
                                                                     const std::string& zone) const;

private:
    using Place = std::pair<const Component*, std::string>; ///< network and zone; an empty zone for all of them

    void addTable(const NetworkParts& parts, const Component& table);
    [[nodiscard]] const Component* firstAt(const std::map<Place, const Component*>& byPlace, const Component& network,
                                           const std::string& zone) const;

    const RuleContext& m_context;
    const NetworkInventory& m_inventory;
    std::map<Place, const Component*> m_nats;
    std::map<Place, const Component*> m_tablesToNat;
    std::map<const Component*, const Component*> m_isolatedTables; ///< by network
    std::map<const Component*, const Component*> m_tableTo;        ///< by gateway
    std::map<Place, std::vector<const Component*>> m_publicSubnets;
};

} // namespace gudo
