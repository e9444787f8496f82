#include "core/rules/security/arrow_rows.h"

#include <algorithm>

#include "core/rules/security/rule_rows.h"

namespace gudo {

std::optional<List> rowsForArrows(const RuleContext& context, const Arrows& arrows, GroupMembers::Components members,
                                  Direction direction)
{
    List rows;
    const bool isIngress = direction == Direction::Ingress;
    for (const Component* member : members)
        for (const Connection* arrow : isIngress ? arrows.to(member->id) : arrows.from(member->id)) {
            const Component& other = *context.component(isIngress ? arrow->from : arrow->to);
            const auto groups = context.shared<GroupMembers>().groupsOf(other);
            const auto ports = askedPorts(context, *arrow);
            const std::string protocol = askedProtocol(*arrow);
            if (groups.empty() || ports.empty() || !isTransport(protocol))
                return {};
            for (Value& row : narrowedTo(withPeer({{"protocol", protocol}}, direction, groups.front()->id), ports))
                if (std::ranges::find(rows, row) == rows.end())
                    rows.push_back(std::move(row));
        }
    return rows;
}

} // namespace gudo
