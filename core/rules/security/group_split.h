#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/rules/group_members.h"
#include "core/rules/used_ports.h"

namespace gudo {

/// Members of one group that stand at the same place in the chain of requests.
struct SharingTier {
    std::vector<const Component*> members {}; ///< never empty
    std::vector<PortRange> ports {};          ///< they are asked on; empty: nobody knows
};

/// An edit that leaves the group to the first tier and gives a new one, drawn beside it, to each of the others. A rule
/// goes to the tiers that it is about; what named the group names all of them, and what the group let its members do
/// among themselves stays allowed along arrows. Nothing when a member of another tier has the group from a template.
[[nodiscard]] std::optional<std::function<Design(Design)>> splitByTiers(const RuleContext& context,
                                                                        const Component& group,
                                                                        const std::vector<SharingTier>& tiers,
                                                                        const Arrows& arrows);

} // namespace gudo
