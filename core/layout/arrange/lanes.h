#pragma once

#include <vector>

#include "core/layout/arrange/layout_graph.h"

namespace gudo {

/// Stacked, or one after the other? Frames between which requests flow stand in the order of that flow, unless they are
/// copies of each other: most hold such a flow themselves, or the same source reaches them. Marks the frames that are
/// stacked as lanes; networks are not, they form a grid: returns the nodes that hold one. O(depth * edges * log).
std::vector<int> markLanes(LayoutGraph& graph);

} // namespace gudo
