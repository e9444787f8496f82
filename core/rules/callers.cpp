#include "core/rules/callers.h"

#include <algorithm>
#include <limits>

namespace gudo {

namespace {

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

} // namespace

Callers::Callers(const RuleContext& context)
{
    const Architecture& architecture = context.architecture();
    m_index.reserve(architecture.components.size());
    for (const auto& row : architecture.components)
        m_index.emplace(row->id, static_cast<std::uint32_t>(m_index.size()));
    Arrows toSources;
    Arrows toTargets;
    for (const auto& row : architecture.connections) {
        if (!isRequest(*row) || row->from == row->to)
            continue;
        const auto from = m_index.find(row->from);
        const auto to = m_index.find(row->to);
        if (from == m_index.end() || to == m_index.end())
            continue;
        toSources.emplace_back(to->second, from->second);
        toTargets.emplace_back(from->second, to->second);
    }
    m_sources = neighbours(std::move(toSources), architecture);
    m_targets = neighbours(std::move(toTargets), architecture);
}

/// Rows are in the order of their ids, so that sorting numbers sorts ids.
Callers::Neighbours Callers::neighbours(Arrows arrows, const Architecture& architecture)
{
    std::ranges::sort(arrows);
    arrows.erase(std::unique(arrows.begin(), arrows.end()), arrows.end());
    Neighbours found;
    found.all.reserve(arrows.size());
    found.first.reserve(architecture.components.size() + 1);
    const auto& rows = architecture.components.rows();
    auto arrow = arrows.begin();
    for (std::uint32_t component = 0; component < rows.size(); ++component) {
        found.first.push_back(found.all.size());
        for (; arrow != arrows.end() && arrow->first == component; ++arrow)
            found.all.push_back(rows[arrow->second].get());
    }
    found.first.push_back(found.all.size());
    return found;
}

Callers::Components Callers::Neighbours::of(std::size_t component) const
{
    if (component == nowhere)
        return {};
    return Components {all}.subspan(first[component], first[component + 1] - first[component]);
}

std::size_t Callers::indexOf(std::string_view id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nowhere : found->second;
}

} // namespace gudo
