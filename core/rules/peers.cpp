#include "core/rules/peers.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "core/reliability/label_stem.h" // labelStem
#include "core/rules/findings.h"

namespace gudo {

namespace {

const std::vector<const Component*> nobody;

void sortById(std::vector<const Component*>& components)
{
    std::ranges::sort(components, {}, [](const Component* component) { return std::string_view {component->id}; });
    components.erase(std::unique(components.begin(), components.end()), components.end());
}

const std::vector<const Component*>& at(const std::map<std::string_view, std::vector<const Component*>>& map,
                                        std::string_view id)
{
    const auto found = map.find(id);
    return found == map.end() ? nobody : found->second;
}

/// Sets that grow together; R. E. Tarjan, J. ACM 22(2), 1975, with path halving.
class DisjointSets {
public:
    explicit DisjointSets(std::size_t size)
        : m_up(size)
    {
        std::iota(m_up.begin(), m_up.end(), std::size_t {0});
    }
    std::size_t find(std::size_t element)
    {
        while (m_up[element] != element)
            element = m_up[element] = m_up[m_up[element]];
        return element;
    }
    void join(std::size_t a, std::size_t b) { m_up[std::max(find(a), find(b))] = std::min(find(a), find(b)); }

private:
    std::vector<std::size_t> m_up;
};

bool joins(const Connection& connection, Peers::Arrows arrows)
{
    if (connection.kind == "failover")
        return arrows == Peers::Arrows::All || textOf(connection.properties, "mode") != "manual";
    return connection.kind == "replication" && arrows == Peers::Arrows::All;
}

} // namespace

Requests::Requests(const RuleContext& context)
{
    for (const auto& row : context.architecture().connections)
        if (isRequest(*row) && row->from != row->to) {
            m_sources[row->to].push_back(context.component(row->from));
            m_targets[row->from].push_back(context.component(row->to));
        }
    for (auto& [id, components] : m_sources)
        sortById(components);
    for (auto& [id, components] : m_targets)
        sortById(components);
}

const std::vector<const Component*>& Requests::sourcesOf(std::string_view id) const
{
    return at(m_sources, id);
}

const std::vector<const Component*>& Requests::targetsOf(std::string_view id) const
{
    return at(m_targets, id);
}

Peers::Peers(const RuleContext& context, const Requests& requests, Arrows arrows)
{
    const auto& components = context.architecture().components.rows();
    DisjointSets sets {components.size()};
    std::map<std::string_view, std::size_t> index;
    using Likeness = std::tuple<std::string_view, std::string, std::vector<const Component*>>;
    std::map<Likeness, std::size_t> alike;
    std::map<std::string_view, std::size_t> services;
    for (std::size_t row = 0; row < components.size(); ++row) {
        const Component& component = *components[row];
        index.emplace(component.id, row);
        // Some types have a `service` of their own that means something else
        const bool isCommon = !context.catalog.typeOf(component).property("service");
        const std::string_view service = isCommon ? textOf(component.properties, "service") : std::string_view {};
        const auto& sources = requests.sourcesOf(component.id);
        if (!service.empty())
            sets.join(row, services.try_emplace(service, row).first->second);
        else if (!sources.empty())
            sets.join(
                row,
                alike.try_emplace({component.type, labelStem(displayName(component)), sources}, row).first->second);
    }
    for (const auto& row : context.architecture().connections)
        if (joins(*row, arrows))
            sets.join(index.at(row->from), index.at(row->to));

    std::map<std::size_t, std::size_t> groupOfSet;
    for (std::size_t row = 0; row < components.size(); ++row) {
        const auto [group, isNew] = groupOfSet.try_emplace(sets.find(row), m_groups.size());
        if (isNew)
            m_groups.emplace_back();
        m_groups[group->second].push_back(components[row].get());
        m_groupOf.emplace(components[row]->id, group->second);
    }
}

} // namespace gudo
