#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/faulttree/decision_diagram.h"
#include "core/faulttree/diagram_operations.h"
#include "core/faulttree/node_table.h"

namespace gudo {

/// A top as diagrams of its modules: in each, modules below are variables like events.
struct ModularDiagram {
    /// What a level decides about.
    struct Variable {
        bool isModule = false;
        std::uint32_t number = 0; ///< of an event of the source tree, or of an earlier module
    };

    NodeTable table;
    std::vector<Variable> variables {};    ///< by level; those of a module lie together
    std::vector<EventBudget> costs {};     ///< by level: fewest events that make the variable true, at least 1
    std::vector<DiagramNodeId> modules {}; ///< their roots, 0 or 1 when nothing changes them; the top is the last
};

/// Builds it, trying variable orders module by module with growing bounds. Nothing when no order fits into
/// `mostNodes`, a module has more than 16 000 variables, or it is cancelled.
[[nodiscard]] std::optional<ModularDiagram> modularDiagram(const FaultTree& tree, FaultNode top,
                                                           const DecisionDiagram::Options& options);

} // namespace gudo
