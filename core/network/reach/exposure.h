#pragma once

#include <string>
#include <vector>

#include "core/network/reach/reach.h"

namespace gudo {

/// Something that anybody on the internet, or whoever is asked about, can send to.
struct Exposed {
    Id component;
    std::string protocol; ///< tcp or udp
    PortSet ports {};
    std::vector<Id> path {}; ///< from the gateway to the component
    Id via {};               ///< what passes the request on; empty: it is reached itself
    bool isAssumed = false;  ///< nothing that is drawn limits the ports: those that it listens on are given
};

/// Everything that the internet reaches, in the order of components, protocols and ways: first what is reached itself
/// (exactly what reach() says of "internet"), then what balancers, content networks and gateways pass on to, as arrows
/// and target groups say. O(public interfaces · rows + arrows of what is exposed).
[[nodiscard]] std::vector<Exposed> exposure(const NetworkMap& map);
/// The same for what anybody else reaches: an office, a server, an address. Paths begin with the source.
/// O(components · rows on their ways).
[[nodiscard]] std::vector<Exposed> exposure(const NetworkMap& map, const NetworkEnd& source);

/// Everything that sends to a component and gets through, on the ports that exposure() would give for it: the internet
/// first, with an empty id, then components in their order. `path` leads from the sender to the component. What is
/// passed on for somebody is not counted: `via` is empty. O(components · rows on their ways).
[[nodiscard]] std::vector<Exposed> reachersOf(const NetworkMap& map, const Component& target);

} // namespace gudo
