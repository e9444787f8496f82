#pragma once

#include <functional>

#include "core/network/zones.h"
#include "core/rules/placing.h"
#include "core/rules/rule.h"

namespace gudo {

/// An edit that gives a component places in at least two zones.
struct Spreading {
    std::function<Design(Design)> apply; ///< does nothing when it already has
    const Component* subnet = nullptr;   ///< the one that is added, or nullptr
    bool isOnlyChoice = true;            ///< no other subnet would do as well
};

/// How the component comes to run in two zones: as it is when it does or when its places are not drawn yet, else with
/// one more subnet of its network, in another zone and as public as those it has; nothing when there is none or it
/// takes no subnets.
[[nodiscard]] std::optional<Spreading> intoSecondZone(const RuleContext& context, const Zones& zones,
                                                      const Component& component);

} // namespace gudo
