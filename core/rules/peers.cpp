#include "core/rules/peers.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "core/reliability/label_stem.h" // labelStem
#include "core/rules/findings.h"

namespace gudo {

namespace {

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

Peers::Peers(const RuleContext& context, const Callers& callers, Arrows arrows)
{
    const auto& components = context.architecture().components.rows();
    DisjointSets sets {components.size()};
    IdMap<std::size_t> index;
    index.reserve(components.size());
    using Likeness = std::tuple<std::string_view, std::string, std::vector<const Component*>>;
    std::map<Likeness, std::size_t> alike;
    std::map<std::string_view, std::size_t> services;
    for (std::size_t row = 0; row < components.size(); ++row) {
        const Component& component = *components[row];
        index.emplace(component.id, row);
        // Some types have a `service` of their own that means something else
        const bool isCommon = !context.catalog.typeOf(component).property("service");
        const std::string_view service = isCommon ? textOf(component.properties, "service") : std::string_view {};
        const Callers::Components sources = callers.of(component.id);
        if (!service.empty())
            sets.join(row, services.try_emplace(service, row).first->second);
        else if (!sources.empty())
            sets.join(
                row, alike
                         .try_emplace(
                             {component.type, labelStem(displayName(component)), {sources.begin(), sources.end()}}, row)
                         .first->second);
    }
    for (const auto& row : context.architecture().connections)
        if (joins(*row, arrows))
            sets.join(index.at(row->from), index.at(row->to));

    const std::size_t none = components.size();
    std::vector<std::size_t> groupOfSet(components.size(), none);
    m_groupOf.reserve(components.size());
    for (std::size_t row = 0; row < components.size(); ++row) {
        std::size_t& group = groupOfSet[sets.find(row)];
        if (group == none) {
            group = m_groups.size();
            m_groups.emplace_back();
        }
        m_groups[group].push_back(components[row].get());
        m_groupOf.emplace(components[row]->id, group);
    }
}

} // namespace gudo
