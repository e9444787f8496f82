#pragma once

#include <map>
#include <span>
#include <string_view>
#include <vector>

#include "core/rules/rule.h"

namespace gudo {

/// Who is in each security group, by itself or through the template it is started from. Templates and other
/// configuration are nobody.
class GroupMembers {
public:
    /// O(n log n). Reads the architecture; valid as long as it is.
    explicit GroupMembers(const RuleContext& context);

    using Components = std::span<const Component* const>;

    /// In the order of their ids; may be empty.
    [[nodiscard]] Components of(std::string_view group) const;

private:
    std::map<std::string_view, std::vector<const Component*>> m_members;
};

/// The load balancers among them are all of them, and there is one.
[[nodiscard]] bool areLoadBalancers(const RuleContext& context, GroupMembers::Components members);

} // namespace gudo
