#include "core/faulttree/minimal_solutions.h"

#include <array>
#include <bit>

namespace gudo {

namespace {

constexpr int mostBudgets = 31; // one bit each; of larger orders sets are made whole and those too large left out later

/// Rauzy's recursion, but over the nodes from the ends upwards: every node after its children, each for the budgets
/// with which the root comes to it. Without a limit there is one budget, 0, that nothing takes from.
class Minimizing {
public:
    Minimizing(const ModularDiagram& diagram, int order, const DecisionDiagram::Options& options)
        : m_diagram {diagram}
        , m_sets {.table = NodeTable {NodeRule::Families, options.mostNodes, options.isCancelled}}
        , m_mostNodes {options.mostNodes}
        , m_order {order}
        , m_isLimited {order >= 0 && order < mostBudgets}
    {
    }

    std::optional<MinimalSolutions> result()
    {
        m_first = 2;
        for (const DiagramNodeId root : m_diagram.modules) {
            m_sets.table.open(m_mostNodes);
            DiagramNodeId family = root < 2 ? root : familyOf(root);
            if (m_sets.table.isStopped())
                return std::nullopt;
            m_sets.table.collect(std::array {&family});
            m_sets.modules.push_back(family);
        }
        return std::move(m_sets);
    }

private:
    /// Pre: `root` is the last node of its module, and m_first the first.
    DiagramNodeId familyOf(DiagramNodeId root)
    {
        const EventBudget budget = m_isLimited ? static_cast<EventBudget>(m_order) : 0;
        findBudgets(root, budget);
        for (DiagramNodeId id = m_first; id <= root && !m_sets.table.isStopped(); ++id) {
            const DiagramNode& node = m_diagram.table[id];
            std::size_t at = m_offsets[id - m_first];
            for (std::uint32_t left = m_budgets[id - m_first]; left != 0; left &= left - 1, ++at) {
                const auto own = static_cast<EventBudget>(std::countr_zero(left));
                const DiagramNodeId low = known(node.low, own);
                const EventBudget cost = costOf(node);
                const DiagramNodeId high = cost > own ? 0 : without(known(node.high, own - cost), low);
                m_families[at] = m_sets.table.node(node.level, high, low);
            }
        }
        const DiagramNodeId family = known(root, budget);
        m_first = root + 1;
        return family;
    }

    void findBudgets(DiagramNodeId root, EventBudget budget)
    {
        m_budgets.assign(root + 1 - m_first, 0);
        m_budgets[root - m_first] = 1U << budget;
        for (DiagramNodeId id = root + 1; id-- > m_first;) {
            const DiagramNode& node = m_diagram.table[id];
            const std::uint32_t budgets = m_budgets[id - m_first];
            if (node.low >= m_first)
                m_budgets[node.low - m_first] |= budgets;
            if (node.high >= m_first)
                m_budgets[node.high - m_first] |= m_isLimited ? budgets >> costOf(node) : budgets;
        }
        m_offsets.clear();
        std::size_t families = 0;
        for (const std::uint32_t budgets : m_budgets) {
            m_offsets.push_back(families);
            families += static_cast<std::size_t>(std::popcount(budgets));
        }
        m_families.assign(families, 0);
    }

    [[nodiscard]] EventBudget costOf(const DiagramNode& node) const
    {
        return m_isLimited ? std::min<EventBudget>(m_diagram.costs[node.level], mostBudgets) : 0;
    }

    /// What was found for a child, with that budget.
    [[nodiscard]] DiagramNodeId known(DiagramNodeId id, EventBudget budget) const
    {
        if (id < 2)
            return id;
        const std::uint32_t smaller = m_budgets[id - m_first] & ((1U << budget) - 1);
        return m_families[m_offsets[id - m_first] + static_cast<std::size_t>(std::popcount(smaller))];
    }

    /// Sets of `a` that contain no set of `b`.
    DiagramNodeId without(DiagramNodeId a, DiagramNodeId b)
    {
        NodeTable& table = m_sets.table;
        if (a == 0 || a == b || table.isTrueBelow(b))
            return 0;
        if (b == 0 || a == 1)
            return a;
        while (table[b].level < table[a].level)
            b = table[b].low;
        if (b == 0 || a == b)
            return b == 0 ? a : 0;
        DiagramNodeId result = 0;
        if (table.recall(0, a, b, result))
            return result;
        const DiagramNode nodeA = table[a];
        const DiagramNode nodeB = table[b];
        const bool isInBoth = nodeA.level == nodeB.level;
        const DiagramNodeId low = without(nodeA.low, isInBoth ? nodeB.low : b);
        DiagramNodeId high = without(nodeA.high, isInBoth ? nodeB.low : b);
        if (isInBoth)
            high = without(high, nodeB.high);
        result = table.node(nodeA.level, high, low);
        table.remember(0, a, b, result);
        return result;
    }

    const ModularDiagram& m_diagram;
    MinimalSolutions m_sets;
    std::size_t m_mostNodes;
    int m_order;
    bool m_isLimited;
    DiagramNodeId m_first = 2;
    std::vector<std::uint32_t> m_budgets {};  // of each node of the module: bit b for a budget of b
    std::vector<std::size_t> m_offsets {};    // of each node of the module: its first in m_families
    std::vector<DiagramNodeId> m_families {}; // of each node and budget
};

} // namespace

std::optional<MinimalSolutions> minimalSolutions(const ModularDiagram& diagram, int order,
                                                 const DecisionDiagram::Options& options)
{
    return Minimizing {diagram, order, options}.result();
}

} // namespace gudo
