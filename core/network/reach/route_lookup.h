#pragma once

#include <optional>
#include <vector>

#include "core/network/reach/network_tables.h"

namespace gudo {

/// What a table does with some of the addresses that were looked up.
struct RoutePart {
    AddressSet addresses;
    const RouteRow* row = nullptr; ///< nullptr: no route holds them
};

/// The routes that a table takes to these addresses, in the order of the addresses; parts of one row are one part, at
/// its lowest address. Longest prefix first (RFC 4632 section 5.1). O(rows · ranges).
[[nodiscard]] std::vector<RoutePart> routesTo(const RouteTable& table, const AddressSet& addresses);

/// The table that decides for a subnet, or nullptr: none is named and its network has no main one.
[[nodiscard]] const RouteTable* routeTableOf(const NetworkTables& tables, const Zones& zones, const Component& subnet);

} // namespace gudo
