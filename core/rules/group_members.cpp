#include "core/rules/group_members.h"

#include <algorithm>

#include "core/network/security_groups.h"

namespace gudo {

GroupMembers::GroupMembers(const RuleContext& context)
{
    for (const auto& row : context.architecture().components) {
        auto groups = securityGroupsOf(context.zones, context.catalog, *row);
        if (groups.empty())
            continue;
        if (!context.catalog.typeOf(*row).traits.passive)
            for (const Component* group : groups)
                m_members[group->id].push_back(row.get());
        m_groups.emplace(row->id, std::move(groups));
    }
}

bool areLoadBalancers(const RuleContext& context, GroupMembers::Components members)
{
    return !members.empty() && std::ranges::all_of(members, [&](const Component* member) {
        return context.isKind(*member, "load-balancer");
    });
}

} // namespace gudo
