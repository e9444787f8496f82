#pragma once

#include "core/layout/arrange/geometry.h"

namespace gudo {

/// Changes the order within stacks until connections cross least, as far as sweeps find out, and moves stacks so that
/// connections run straight. Depends on the order it is given: the order it leaves is one it would not change.
/// Barycentres of neighbours, after K. Sugiyama, S. Tagawa, M. Toda, "Methods for visual understanding of hierarchical
/// system structures", 1981, over all frames at once. Cost: a few times O(depth * edges * log).
void orderStacks(const LayoutGraph& graph, Geometry& geometry);

} // namespace gudo
