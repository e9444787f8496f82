#pragma once

#include <vector>

#include "core/layout/arrange.h"
#include "core/layout/arrange/layout_graph.h"

namespace gudo {

/// How things fill the place they stand in: one column, several columns one after the other, rows of text.
enum class Filling { Column, Columns, Rows };

/// Puts siblings in the order they had on the canvas across the flow, those that had none after them: large frames
/// first, then by tier and natural order of ids.
void putInFirstOrder(const LayoutGraph& graph, FlowDirection flow, std::vector<int>& nodes, Filling filling);

} // namespace gudo
