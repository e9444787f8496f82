#pragma once

#include <vector>

#include "core/layout/arrange/layout_graph.h"

namespace gudo {

/// Which frames in several parallel ones correspond to each other: the public subnets of all zones, say. They do when
/// a component is spread over them, when their ids or names differ only in the zone, or when they are left over at the
/// same place of the flow. By node, a number that corresponding frames share; -1 for all that is no frame in `frames`.
[[nodiscard]] std::vector<int> alikeFrames(const LayoutGraph& graph, const std::vector<int>& frames);

} // namespace gudo
