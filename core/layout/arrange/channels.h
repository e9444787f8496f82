#pragma once

#include "core/layout/arrange/geometry.h"

namespace gudo {

/// Gives the gaps between columns the width that the lines in them need, and room for what is written on them. The
/// number of lines side by side is counted before they are routed: lines of one end share a trunk. O(depth * edges *
/// log).
void widenGaps(const LayoutGraph& graph, TrackPlan& plan, const Geometry& geometry, FlowDirection flow);

} // namespace gudo
