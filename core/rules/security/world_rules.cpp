#include "core/rules/security/world_rules.h"

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

std::function<Design(Design)> narrowedWorldPort(const Id& group, int port, std::vector<Id> sources)
{
    return [group, port, callers = std::move(sources)](Design design) {
        const Component* changing = design.architecture.components.find(group);
        if (!changing)
            return design;
        std::vector<std::size_t> open;
        for (const SecurityRule& rule : rulesFromWorld(*changing))
            if (rule.ports == PortRange {port, port})
                open.push_back(rule.index);
        if (open.empty())
            return design;
        const List& rows = *find(changing->properties, toText(Direction::Ingress))->asList();
        List kept;
        const auto keep = [&](Value row) {
            if (std::ranges::find(kept, row) == kept.end())
                kept.push_back(std::move(row));
        };
        for (std::size_t index = 0; index < rows.size(); ++index) {
            if (!std::ranges::binary_search(open, index)) {
                kept.push_back(rows[index]);
                continue;
            }
            for (const Id& caller : callers) {
                Object row = *rows[index].asObject();
                row.erase("destination"); // some write the source there
                row.insert_or_assign("source", caller);
                keep(std::move(row));
            }
        }
        return withProperty(std::move(design), group, toText(Direction::Ingress), std::move(kept));
    };
}

} // namespace gudo
