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

/// What each subnet is used for.
struct SubnetUses {
    /// O(n log n). Reads the architecture; valid as long as it is.
    explicit SubnetUses(const RuleContext& context);

    std::map<std::string_view, SubnetUse> bySubnet {}; ///< where nothing is, there is no entry
};

} // namespace gudo
