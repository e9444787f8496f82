#pragma once

#include <functional>
#include <span>
#include <vector>

#include "core/network/reach/walk.h"

namespace gudo {

/// One end of a walk in a provider's network.
struct WalkEnd {
    const NetworkInterface* interface = nullptr;
    std::optional<AddressSet> addresses {}; ///< of the walk's family; nothing: not known

    [[nodiscard]] const Component& component() const { return *interface->component; }
    [[nodiscard]] const Component* subnet() const { return interface->subnet; }
    [[nodiscard]] FarSide asFarSide() const { return {addresses, interface}; }
};

/// Where routes brought some of the packets.
struct RouteArrival {
    const Component* gateway = nullptr;                  ///< nullptr: they are delivered within the network
    const Component* table = nullptr;                    ///< that decided last; nullptr: none is drawn
    std::optional<AddressSet> addresses {};              ///< where they go to
    const Component* subnet = nullptr;                   ///< that they left last
    std::vector<const NetworkInterface*> middleboxes {}; ///< that they passed, in order
};

/// What goes on with packets that routes brought somewhere.
using AfterRoutes = std::function<Walk(Walk, const RouteArrival&)>;

/// Follows the routes from the source's subnet, through middleboxes, and goes on for each part of the destinations with
/// `next`. Stops where a route is missing or leads nowhere. `home` is the subnet of the destinations, which a middlebox
/// in it reaches without a route; nullptr: somewhere else.
[[nodiscard]] Walk followRoutes(Walk walk, const WalkEnd& from, const std::optional<AddressSet>& to,
                                const Component* home, const AfterRoutes& next);

/// Refuses unless everything that goes back to `to` from that subnet takes a route that `isRight` says yes to. The row
/// is nullptr where there is no route, and has no target where it is local. Without any table only local routes are
/// there.
void checkReturnRoute(Walk& walk, const Component& subnet, const std::optional<AddressSet>& to,
                      const std::string& farName, const std::function<bool(const RouteRow* row)>& isRight,
                      bool isRightWithoutTable);

/// Refuses unless replies of `far` get from that subnet back to the source: through the same middleboxes, one after the
/// other, and through the NACLs of all the subnets on the way.
void checkWayBack(Walk& walk, const Component& subnet, const WalkEnd& to, const std::optional<AddressSet>& far,
                  std::span<const NetworkInterface* const> middleboxes);

} // namespace gudo
