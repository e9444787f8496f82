#pragma once

#include <optional>
#include <vector>

#include "core/faulttree/cut_sets.h"
#include "core/faulttree/modular_diagram.h"

namespace gudo {

/// The minimal cut sets of every module as families over the levels of the diagram: where a level stands for a module,
/// any cut set of that belongs there.
struct MinimalSolutions {
    NodeTable table;
    std::vector<DiagramNodeId> modules {}; ///< by module of the diagram
};

/// Those of up to `order` events, any number when negative. Nothing when they do not fit into `mostNodes` or it is
/// cancelled. A. Rauzy, Reliability Engineering & System Safety 40(3), 1993.
[[nodiscard]] std::optional<MinimalSolutions> minimalSolutions(const ModularDiagram& diagram, int order,
                                                               const DecisionDiagram::Options& options);

} // namespace gudo
