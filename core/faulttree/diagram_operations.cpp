#include "core/faulttree/diagram_operations.h"

#include <algorithm>
#include <utility>

namespace gudo {

namespace {

enum Operation : std::uint32_t { Both, Either, Limited, operations };

EventBudget without(EventBudget budget, EventBudget cost)
{
    return budget == anyBudget ? anyBudget : budget - cost;
}

} // namespace

template<typename Join>
DiagramNodeId DiagramOperations::joined(std::uint32_t operation, DiagramNodeId a, DiagramNodeId b, EventBudget budget,
                                        const Join& join)
{
    if (a > b)
        std::swap(a, b);
    const std::uint32_t key = operation + budget * operations;
    DiagramNodeId result = 0;
    if (m_table.recall(key, a, b, result))
        return result;
    const DiagramNode nodeA = m_table[a];
    const DiagramNode nodeB = m_table[b];
    const std::uint32_t level = std::min(nodeA.level, nodeB.level);
    const bool isInA = nodeA.level == level;
    const bool isInB = nodeB.level == level;
    const EventBudget cost = m_costs[level];
    const DiagramNodeId low = join(isInA ? nodeA.low : a, isInB ? nodeB.low : b, budget);
    result =
        cost > budget
            ? low
            : m_table.node(level, join(isInA ? nodeA.high : a, isInB ? nodeB.high : b, without(budget, cost)), low);
    m_table.remember(key, a, b, result);
    return result;
}

DiagramNodeId DiagramOperations::both(DiagramNodeId a, DiagramNodeId b, EventBudget budget)
{
    if (a == 0 || b == 0)
        return 0;
    if (a == b || b == 1)
        return limited(a, budget);
    if (a == 1)
        return limited(b, budget);
    if (budget == 0)
        return m_table.isTrueBelow(a) && m_table.isTrueBelow(b) ? 1 : 0;
    return joined(Both, a, b, budget,
                  [this](DiagramNodeId x, DiagramNodeId y, EventBudget left) { return both(x, y, left); });
}

DiagramNodeId DiagramOperations::either(DiagramNodeId a, DiagramNodeId b, EventBudget budget)
{
    if (a == 1 || b == 1)
        return 1;
    if (a == b || b == 0)
        return limited(a, budget);
    if (a == 0)
        return limited(b, budget);
    if (budget == 0)
        return m_table.isTrueBelow(a) || m_table.isTrueBelow(b) ? 1 : 0;
    return joined(Either, a, b, budget,
                  [this](DiagramNodeId x, DiagramNodeId y, EventBudget left) { return either(x, y, left); });
}

DiagramNodeId DiagramOperations::limited(DiagramNodeId a, EventBudget budget)
{
    if (a < 2 || budget == anyBudget)
        return a;
    if (budget == 0)
        return m_table.isTrueBelow(a) ? 1 : 0;
    const std::uint32_t key = Limited + budget * operations;
    DiagramNodeId result = 0;
    if (m_table.recall(key, a, a, result))
        return result;
    const DiagramNode node = m_table[a];
    const EventBudget cost = m_costs[node.level];
    const DiagramNodeId low = limited(node.low, budget);
    result = cost > budget ? low : m_table.node(node.level, limited(node.high, without(budget, cost)), low);
    m_table.remember(key, a, a, result);
    return result;
}

} // namespace gudo
