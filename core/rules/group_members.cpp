#include "core/rules/group_members.h"

#include <algorithm>

#include "core/network/security_groups.h"

namespace gudo {

GroupMembers::GroupMembers(const RuleContext& context)
{
    for (const auto& row : context.architecture().components)
        if (!context.catalog.typeOf(*row).traits.passive)
            for (const Component* group : securityGroupsOf(context.architecture(), context.catalog, *row))
                m_members[group->id].push_back(row.get());
}

GroupMembers::Components GroupMembers::of(std::string_view group) const
{
    const auto found = m_members.find(group);
    return found == m_members.end() ? Components {} : Components {found->second};
}

bool areLoadBalancers(const RuleContext& context, GroupMembers::Components members)
{
    return !members.empty() && std::ranges::all_of(members, [&](const Component* member) {
        return context.isKind(*member, "load-balancer");
    });
}

} // namespace gudo
