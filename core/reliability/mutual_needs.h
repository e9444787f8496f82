#pragma once

#include <vector>

#include "core/reliability/service_graph.h"

namespace gudo {

/// Components that need each other, or one alone.
struct MutualNeeds {
    std::vector<int> nodes {}; ///< sorted
    bool isLoop = false;       ///< a component's need leads back to it
};

/// All components, each after what it needs to be up. Strongly connected components: R. E. Tarjan, SIAM J. Computing 1(2),
/// 1972. O(n + m).
[[nodiscard]] std::vector<MutualNeeds> mutualNeeds(const ServiceGraph& graph);

} // namespace gudo
