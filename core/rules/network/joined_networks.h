#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "core/rules/network/network_parts.h"

namespace gudo {

/// A row of a route table that leads to a gateway between networks.
struct JoiningRoute {
    const Component* table;
    std::string destination;
    Cidr block; ///< of the destination, canonical
};

/// A peering or transit gateway with the networks it joins.
struct Joint {
    const Component* gateway = nullptr;
    std::vector<const Component*> networks {};                       ///< in id order, each once
    std::map<const Component*, std::vector<JoiningRoute>> routes {}; ///< by network, those that lead to the gateway

    [[nodiscard]] const std::vector<JoiningRoute>& routesOf(const Component& network) const;
};

/// All peerings and transit gateways that join at least two networks, in id order.
[[nodiscard]] std::vector<Joint> jointsOf(const RuleContext& context, const NetworkInventory& inventory);

/// The tables that subnets of a network use, in id order.
[[nodiscard]] std::vector<const Component*> usedTables(const NetworkInventory& inventory, const Component& network);

} // namespace gudo
