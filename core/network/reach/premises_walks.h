#pragma once

#include "core/network/reach/premises.h"
#include "core/network/reach/route_following.h"

namespace gudo {

/// An end on premises or on the internet.
struct PremisesEnd {
    int node = Premises::internet;
    const Component* component = nullptr; ///< nullptr: nobody in particular
    std::optional<AddressSet> addresses {};
    std::string name {};
};

/// From device to device, by the way with the fewest refusals and then the fewest devices; what stands together without
/// any wiring drawn is taken to be connected. O(nodes + edges) and the rows of the firewalls.
[[nodiscard]] Walk acrossPremises(Walk walk, const Premises& premises, const PremisesEnd& from, const PremisesEnd& to);

/// From premises into a provider's network by one of its links.
[[nodiscard]] Walk fromPremises(Walk walk, const Premises& premises, const PremisesEnd& from, const WalkEnd& to);

/// From a provider's network to premises by the link that its routes lead to.
[[nodiscard]] Walk toPremises(Walk walk, const Premises& premises, const WalkEnd& from, const PremisesEnd& to);

} // namespace gudo
