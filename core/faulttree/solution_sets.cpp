#include "core/faulttree/solution_sets.h"

#include <algorithm>

namespace gudo {

namespace {

void add(std::vector<double>& sum, const std::vector<double>& more)
{
    sum.resize(std::max(sum.size(), more.size()));
    for (std::size_t k = 0; k < more.size(); ++k)
        sum[k] += more[k];
}

/// Walks through the families of the top and of the modules that it comes across, and collects the sets on the way.
class Listing {
public:
    Listing(const ModularDiagram& diagram, const MinimalSolutions& solutions,
            const std::vector<std::vector<double>>& counts, std::size_t most)
        : m_diagram {diagram}
        , m_solutions {solutions}
        , m_counts {counts}
        , m_most {most}
    {
    }

    std::vector<CutSet> sets()
    {
        const Rest rest {m_solutions.modules.back(), nullptr, 0};
        choose(&rest);
        std::ranges::sort(m_sets, [](const CutSet& a, const CutSet& b) {
            return a.size() != b.size() ? a.size() < b.size() : a < b;
        });
        return std::move(m_sets);
    }

private:
    /// Families of which one set each is still to be chosen.
    struct Rest {
        DiagramNodeId family;
        const Rest* next;
        std::size_t fewestLater; ///< events that the next ones take at least
    };

    /// Events that a set of the family has at least; beyond any limit when there is no set.
    [[nodiscard]] std::size_t fewest(DiagramNodeId family) const
    {
        const std::vector<double>& counts = m_counts[family];
        const auto first = std::ranges::find_if(counts, [](double count) { return count > 0; });
        return first == counts.end() ? m_most + 1 : static_cast<std::size_t>(first - counts.begin());
    }

    /// As deep as sets are large. Sets that would get too large are not begun.
    void choose(const Rest* rest)
    {
        if (!rest) {
            m_sets.push_back(m_events);
            std::ranges::sort(m_sets.back());
            return;
        }
        DiagramNodeId family = rest->family;
        for (; family > 1; family = m_solutions.table[family].low) {
            const DiagramNode& node = m_solutions.table[family];
            const ModularDiagram::Variable& variable = m_diagram.variables[node.level];
            const Rest high {node.high, rest->next, rest->fewestLater};
            const std::size_t fewestAfter = fewest(node.high) + rest->fewestLater;
            const DiagramNodeId module = variable.isModule ? m_solutions.modules[variable.number] : 0;
            const std::size_t fewestHere = variable.isModule ? fewest(module) : 1;
            if (m_events.size() + fewestHere + fewestAfter > m_most)
                continue;
            if (variable.isModule) {
                const Rest both {module, &high, fewestAfter};
                choose(&both);
            } else {
                m_events.push_back(variable.number);
                choose(&high);
                m_events.pop_back();
            }
        }
        if (family == 1)
            choose(rest->next);
    }

    const ModularDiagram& m_diagram;
    const MinimalSolutions& m_solutions;
    const std::vector<std::vector<double>>& m_counts; // of each node
    std::size_t m_most;
    CutSet m_events {};
    std::vector<CutSet> m_sets {};
};

} // namespace

SolutionSets::SolutionSets(const ModularDiagram& diagram, const MinimalSolutions& solutions, int order)
    : m_diagram {diagram}
    , m_solutions {solutions}
    , m_most {order < 0 ? diagram.variables.size() : static_cast<std::size_t>(order)}
    , m_nodes(solutions.table.end())
{
    m_nodes[1] = {1};
    DiagramNodeId id = 2;
    for (const DiagramNodeId root : solutions.modules) {
        for (; root >= 2 && id <= root; ++id) {
            const DiagramNode& node = solutions.table[id];
            const ModularDiagram::Variable& variable = diagram.variables[node.level];
            m_nodes[id] = m_nodes[node.low];
            add(m_nodes[id],
                product(variable.isModule ? m_modules[variable.number] : Counts {0, 1}, m_nodes[node.high]));
        }
        m_modules.push_back(m_nodes[root]);
    }
}

SolutionSets::Counts SolutionSets::product(const Counts& a, const Counts& b) const
{
    if (a.empty() || b.empty())
        return {};
    const std::size_t size = a.size() + b.size() - 1;
    Counts result(m_most < size - 1 ? m_most + 1 : size, 0.0);
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; a[i] > 0 && j < b.size() && i + j < result.size(); ++j)
            result[i + j] += a[i] * b[j];
    return result;
}

std::vector<CutSet> SolutionSets::all() const
{
    return Listing {m_diagram, m_solutions, m_nodes, m_most}.sets();
}

} // namespace gudo
