#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/rules/rule.h"

namespace gudo {

/// Who is in each security group, by itself or through the template it is started from. Templates and other
/// configuration are nobody.
class GroupMembers {
public:
    /// O(n). Reads the architecture; valid as long as it is.
    explicit GroupMembers(const RuleContext& context);

    using Components = std::span<const Component* const>;

    /// In the order of their ids; may be empty.
    [[nodiscard]] Components of(std::string_view group) const { return in(m_members, group); }
    /// The groups that a component is in, configuration as well, in the order in which it names them; may be empty.
    [[nodiscard]] Components groupsOf(const Component& component) const { return in(m_groups, component.id); }

private:
    using Index = IdMap<std::vector<const Component*>>;

    [[nodiscard]] static Components in(const Index& index, std::string_view id)
    {
        const auto found = index.find(id);
        return found == index.end() ? Components {} : Components {found->second};
    }

    Index m_members;
    Index m_groups;
};

/// The load balancers among them are all of them, and there is one.
[[nodiscard]] bool areLoadBalancers(const RuleContext& context, GroupMembers::Components members);

} // namespace gudo
