#pragma once

#include "core/network/reach/route_following.h"

namespace gudo {

// The walks between ends of which one at least is in a provider's network, as docs/network.md numbers them. Each
// returns the walk to its end, with all that is in the way.

/// A. Two interfaces of one network.
[[nodiscard]] Walk withinNetwork(Walk walk, const WalkEnd& from, const WalkEnd& to);

/// D. Interfaces of two networks: by what joins them, else over the internet.
[[nodiscard]] Walk betweenNetworks(Walk walk, const WalkEnd& from, const WalkEnd& to);

/// Somebody outside of all networks.
struct Outsider {
    AddressSet addresses;
    std::string name;
    bool isAnybody = false; ///< the internet itself
    bool isCertain = true;  ///< false: it may have ways that are not drawn, so a missing public address proves nothing
};

/// B. From the internet to an interface.
[[nodiscard]] Walk inFromInternet(Walk walk, const Outsider& from, const WalkEnd& to);

/// C. From an interface to the internet, and on with `beyond` where the packets have left.
[[nodiscard]] Walk outToInternet(Walk walk, const WalkEnd& from, const Outsider& to,
                                 const std::function<Walk(Walk)>& beyond = {});

/// E. From an interface to a service that the provider runs on its own addresses.
[[nodiscard]] Walk toService(Walk walk, const WalkEnd& from, const Component& service);

/// True when the gateway joins the two networks: both are on its list, or hold something that is.
[[nodiscard]] bool joins(const NetworkMap& map, const Component& gateway, const Component& a, const Component& b);

} // namespace gudo
