#pragma once

#include <optional>
#include <vector>

#include "core/faulttree/diagram_operations.h"
#include "core/faulttree/fault_tree.h"
#include "core/faulttree/variable_order.h"

namespace gudo {

/// How a leaf looks in the diagram of the part it is in.
struct DiagramLiteral {
    std::uint32_t level = 0;
    DiagramNodeId constant = ~DiagramNodeId {0}; ///< 0 or 1 when it never changes; else it has a level
    bool isOpposite = false;                     ///< true when the variable is not
};

/// The node that decides about the literal alone.
[[nodiscard]] DiagramNodeId literal(const DiagramLiteral& literal, NodeTable& table);

/// One part of a tree as a diagram, gate by gate: k out of n by counting, loops repeated until nothing changes.
class ModuleDiagram {
public:
    /// All are kept by reference. `literals`: one a node, those of the part's leaves matter. Builds into the open part
    /// of the table.
    ModuleDiagram(const FaultTree& tree, const TreePart& part, const std::vector<bool>& isLeaf,
                  const std::vector<DiagramLiteral>& literals, NodeTable& table, const std::vector<EventBudget>& costs,
                  EventBudget budget);

    /// The root, and nothing else is left in the open part. Nothing when the table has stopped.
    [[nodiscard]] std::optional<DiagramNodeId> built();

private:
    /// A gate that is worked out, while others will ask for it.
    struct Value {
        DiagramNodeId diagram = 0;
        std::uint32_t users = 0; ///< inputs that have not been worked out
    };

    void buildLoop(std::uint32_t first, std::uint32_t last);
    [[nodiscard]] DiagramNodeId worked(FaultNode gate);
    [[nodiscard]] DiagramNodeId atLeast(std::uint32_t threshold, const std::vector<DiagramNodeId>& inputs);
    void release(FaultNode gate);
    void collect();
    [[nodiscard]] Value& value(FaultNode gate);

    const FaultTree& m_tree;
    const TreePart& m_part;
    const std::vector<bool>& m_isLeaf;
    const std::vector<DiagramLiteral>& m_literals;
    NodeTable& m_table;
    DiagramOperations m_operations;
    EventBudget m_budget;
    std::vector<Value> m_values; // of m_part.gates
    std::size_t m_nodesKept = 0; // after the last collection
};

} // namespace gudo
