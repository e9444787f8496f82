#pragma once

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

#include "core/rules/rule.h"

namespace gudo {

/// Who has addresses in a subnet.
struct SubnetUse {
    std::uint64_t certain = 0;              ///< addresses that what is drawn has as soon as it runs
    std::uint64_t grown = 0;                ///< when groups have grown to their maximum and load balancers have as well
    std::vector<const Component*> users {}; ///< in the order of their ids
    std::vector<const Component*> balancers {}; ///< those of them that need room to grow (ALB User Guide)
};

/// What each subnet is used for. A subnet where nothing is has no entry. O(n log n).
[[nodiscard]] std::map<std::string_view, SubnetUse> subnetUses(const RuleContext& context);

} // namespace gudo
