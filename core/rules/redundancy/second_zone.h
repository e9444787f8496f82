#pragma once

#include <functional>
#include <optional>

#include "core/network/zones.h"
#include "core/rules/placing.h"
#include "core/rules/rule.h"

namespace gudo {

/// An edit that gives a component places in more zones.
struct Spreading {
    std::function<Design(Design)> apply;      ///< does nothing when it already has
    const Component* subnet = nullptr;        ///< the one that is added, or nullptr; the first of several
    bool isOnlyChoice = true;                 ///< no other subnet would do as well
    std::vector<const Component*> subnets {}; ///< all that are added
};

/// How the component comes to run in two zones: as it is when it does or when its places are not drawn yet, else with
/// one more subnet of its network, in another zone and as public as those it has; nothing when there is none or it
/// takes no subnets.
[[nodiscard]] std::optional<Spreading> intoSecondZone(const RuleContext& context, const Zones& zones,
                                                      const Component& component);

/// The same for any number of zones. A type that is not drawn in each of its subnets keeps them in `subnets`.
[[nodiscard]] std::optional<Spreading> intoZones(const RuleContext& context, const Component& component, int wanted);

/// Where a component has subnets: the property that lists them, and what it comes to.
struct SubnetHome {
    std::string key {};                       ///< of the list; empty for a type without subnets
    std::vector<const Component*> subnets {}; ///< those that exist, or the one around it when the list names none
    bool isListed = false;                    ///< they are from the list
    ZoneSet zones {};                         ///< of these subnets
};
[[nodiscard]] SubnetHome subnetHomeOf(const RuleContext& context, const Component& component);

} // namespace gudo
