#pragma once

#include <optional>

#include "core/network/cidr.h"
#include "core/network/zones.h"

namespace gudo {

// What the routes of a subnet make of it, and what it is meant to be. Pure; O(routes of its table). Routes of the two
// families are separate: a subnet may be public on one and isolated on the other.

/// What a subnet is meant to be.
enum class SubnetAccess {
    Public,
    Private,  ///< not reached from the internet
    Isolated, ///< neither reached from the internet nor reaching it
};

/// What the design says a subnet is: its `access`, else a word of its id or name; nothing when neither says it or they
/// contradict each other. The route table may say otherwise.
[[nodiscard]] std::optional<SubnetAccess> declaredAccess(const Catalog& catalog, const Component& subnet);

/// True for a gateway that lets the internet in and out.
[[nodiscard]] bool isInternetGateway(const Catalog& catalog, const Component& component);
/// True for the gateway that lets IPv6 out and only replies in.
[[nodiscard]] bool isEgressOnlyGateway(const Catalog& catalog, const Component& component);

/// The block of that family that a route is for, in canonical form: the one written, or that of the network or subnet
/// it names. Nothing for prefix lists and what cannot be read.
[[nodiscard]] std::optional<Cidr> destinationOf(const Architecture& architecture, const Catalog& catalog,
                                                const Route& route, IpFamily family);

/// The table's route for every address of that family: the first, when there are several.
[[nodiscard]] std::optional<Route> defaultRoute(const Component& routeTable, IpFamily family);
/// What the default route of a subnet's table leads to: a gateway or a machine in between; nullptr when no table is
/// known, it has no such route, or the target does not exist.
[[nodiscard]] const Component* defaultGateway(const Architecture& architecture, const Zones& zones,
                                              const Component& subnet, IpFamily family);

/// What a subnet really is.
enum class WayOut {
    Unknown,           ///< no table is named and no main one is drawn
    Public,            ///< to an internet gateway, on some family
    PrivateWithEgress, ///< to something that lets out only: NAT, egress only, VPN, a firewall
    Isolated,          ///< no default route that leads anywhere
};

[[nodiscard]] WayOut wayOut(const Architecture& architecture, const Catalog& catalog, const Zones& zones,
                            const Component& subnet);

} // namespace gudo
