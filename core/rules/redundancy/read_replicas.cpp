#include "core/rules/redundancy/read_replicas.h"

#include <algorithm>
#include <set>
#include <utility>

namespace gudo {

ReadReplicas::ReadReplicas(const RuleContext& context)
{
    const auto add = [&](std::string_view primary, std::string_view copy) {
        const Component* from = context.component(primary);
        const Component* to = context.component(copy);
        if (from && to && from != to && context.isKind(*from, "database") && context.isKind(*to, "database"))
            m_replicas[from->id].push_back(to);
    };
    for (const Component* row : context.having("source"))
        if (const auto source = textOf(row->properties, "source"); !source.empty())
            add(source, row->id);
    std::set<std::pair<std::string_view, std::string_view>> moves; // a migration ends with the copy alone
    for (const Component* row : context.having("target"))
        if (const auto target = textOf(row->properties, "target"); !target.empty())
            moves.emplace(textOf(row->properties, "source"), target);
    for (const auto& row : context.architecture().connections)
        if (row->kind == "replication" && !moves.contains({row->from, row->to}))
            add(row->from, row->to);
    for (const auto& row : context.architecture().connections)
        if (row->kind == "failover" && row->from != row->to)
            m_replicas.erase(row->from);
    for (auto& [primary, copies] : m_replicas) {
        std::ranges::sort(copies, {}, [](const Component* copy) { return std::string_view {copy->id}; });
        copies.erase(std::unique(copies.begin(), copies.end()), copies.end());
    }
}

const std::vector<const Component*>& ReadReplicas::of(std::string_view database) const
{
    static const std::vector<const Component*> none;
    const auto found = m_replicas.find(database);
    return found == m_replicas.end() ? none : found->second;
}

} // namespace gudo
