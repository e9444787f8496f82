#pragma once

#include <cstdint>
#include <vector>

#include "core/faulttree/node_table.h"

namespace gudo {

/// How many more events may happen on the way down a diagram: what lies beyond is left out. A node that is reached with
/// nothing left is its end when nothing more happens.
using EventBudget = std::uint32_t;
inline constexpr EventBudget anyBudget = 255; ///< nothing is left out

/// Joins functions of a table of decision diagrams. Results are right for all states that cost no more than `budget`:
/// each level costs `costs[level]` (at least 1) when its variable is true. Recursive: as deep as there are levels.
class DiagramOperations {
public:
    /// Keeps references to both; `costs` may grow.
    DiagramOperations(NodeTable& table, const std::vector<EventBudget>& costs)
        : m_table {table}
        , m_costs {costs}
    {
    }

    [[nodiscard]] DiagramNodeId both(DiagramNodeId a, DiagramNodeId b, EventBudget budget);
    [[nodiscard]] DiagramNodeId either(DiagramNodeId a, DiagramNodeId b, EventBudget budget);
    /// The function without what lies beyond the budget.
    [[nodiscard]] DiagramNodeId limited(DiagramNodeId a, EventBudget budget);

private:
    template<typename Join>
    [[nodiscard]] DiagramNodeId joined(std::uint32_t operation, DiagramNodeId a, DiagramNodeId b, EventBudget budget,
                                       const Join& join);

    NodeTable& m_table;
    const std::vector<EventBudget>& m_costs;
};

} // namespace gudo
