#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/network/address_set.h"
#include "core/network/reach/network_map.h"

namespace gudo {

/// What a route table does with some addresses.
struct EffectiveRoute {
    AddressSet addresses;
    bool isRouted = false; ///< some route holds them
    bool isLocal = false;  ///< delivered within the network
    int row = -1;          ///< in the property; -1: none, or the route that every table has
    Cidr destination {};   ///< of the route
    Id target {};          ///< empty: local, none, or nothing that exists
};

/// The addresses that a text asks about: "10.0.3.7", "10.0.3.0/24", "internet", or the id or name of a component with
/// addresses. Nothing when it is none of these.
[[nodiscard]] std::optional<AddressSet> addressesAsked(const NetworkMap& map, std::string_view text);

/// What that table does with the addresses, part by part from the lowest: longest prefix first, as reach() takes its
/// routes. Empty when the table does not exist.
[[nodiscard]] std::vector<EffectiveRoute> effectiveRoutes(const NetworkMap& map, std::string_view table,
                                                          const AddressSet& addresses);

} // namespace gudo
