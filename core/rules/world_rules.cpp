#include "core/rules/world_rules.h"

#include <algorithm>

#include "core/model/edits.h"

namespace gudo {

std::vector<SecurityRule> rulesFromWorld(const Component& group)
{
    auto rules = securityRules(group, Direction::Ingress);
    std::erase_if(rules, [](const SecurityRule& rule) {
        return !isFromWorld(rule) || (rule.protocol != "tcp" && rule.protocol != "any" && rule.protocol != "udp");
    });
    return rules;
}

std::function<Design(Design)> withoutWorldPort(const Id& group, int port)
{
    return [group, port](Design design) {
        const Component* changing = design.architecture.components.find(group);
        if (!changing)
            return design;
        std::vector<std::size_t> gone;
        for (const SecurityRule& rule : rulesFromWorld(*changing))
            if (rule.ports == PortRange {port, port})
                gone.push_back(rule.index);
        if (gone.empty())
            return design;
        const List& rows = *find(changing->properties, toText(Direction::Ingress))->asList();
        List kept;
        for (std::size_t index = 0; index < rows.size(); ++index)
            if (!std::ranges::binary_search(gone, index))
                kept.push_back(rows[index]);
        return withProperty(std::move(design), group, toText(Direction::Ingress), std::move(kept));
    };
}

} // namespace gudo
