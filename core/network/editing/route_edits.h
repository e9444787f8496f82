#pragma once

#include <string>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/network/zones.h"

namespace gudo {

// Changes to route tables and to who uses them. Rows are counted as routesOf() counts them; what else a row or a list
// holds stays. An edit that names what does not exist changes nothing.

/// The design with a row of the table changed, or one added at the end for a row behind the last.
[[nodiscard]] Design withRoute(Design design, const Id& table, int row, const std::string& destination,
                               const Id& target);
[[nodiscard]] Design withoutRoute(Design design, const Id& table, int row);
/// The rows in the order in which they win: longest prefix first (those of IPv4 before IPv6), then by address; those
/// that name a network or cannot be read keep their order behind.
[[nodiscard]] Design withRoutesSorted(Design design, const Id& table);

/// Makes the table the main one of its network, and no other; or takes that from it.
[[nodiscard]] Design withMainTable(Design design, const Catalog& catalog, const Id& table, bool isMain);
/// Lets the subnet use the table, or "" the main one.
[[nodiscard]] Design withTableOf(Design design, const Id& subnet, const Id& table);

/// What a route of that table may lead to, gateways before machines, each in id order: gateways of its network and
/// those that join it to others, and firewalls and routers in it.
[[nodiscard]] std::vector<const Component*> routeTargets(const Architecture& architecture, const Catalog& catalog,
                                                         const Zones& zones, const Component& table);

} // namespace gudo
