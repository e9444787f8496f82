#pragma once

#include <vector>

#include "core/layout/arrange.h"
#include "core/layout/arrange/layout_graph.h"

namespace gudo {

/// Puts siblings in the order they had on the canvas across the flow, those that had none after them: large frames
/// first, then by tier and natural order of ids. `isWrapped`: they stand in several columns, one after the other.
void putInFirstOrder(const LayoutGraph& graph, Flow flow, std::vector<int>& nodes, bool isWrapped);

} // namespace gudo
