#pragma once

#include <vector>

#include "core/layout/arrange.h"
#include "core/layout/arrange/layout_graph.h"

namespace gudo {

/// Columns that several frames share: the subnets of one tier in all zones, the zones of one network. "Column" is meant
/// along the flow: for a flow downwards they are rows.
struct Tracks {
    std::vector<int> frames; ///< nodes; never empty
    int columns = 0;
    std::vector<bool> isBand {}; ///< by column: nothing but the presences of one component
    bool hasBandRoom = false;    ///< room above the first cards for the names of bands
    std::vector<int> widths {};  ///< by column, along the flow
    std::vector<int> gaps {};    ///< before each column; the first is 0
};

/// What is in a frame, and where.
struct FrameContents {
    int tracks = -1;                        ///< -1: not a frame
    std::vector<std::vector<int>> cells {}; ///< by column: nodes across the flow, in order
    std::vector<int> chips {};              ///< strip at the bottom
    std::vector<int> notes {};              ///< strip below that
    std::vector<int> entries {};            ///< on the border where the flow comes in
    std::vector<int> exits {};              ///< on the border where it leaves
};

/// Every node in its column.
struct TrackPlan {
    std::vector<Tracks> tracks;          ///< outer ones before inner ones
    std::vector<FrameContents> contents; ///< by node
    std::vector<int> columnOf;           ///< by node, within its frame; -1 in strips and on borders
};

/// Gives every node its column: by longest path along the flow, by tier where nothing flows. Cost: O(depth * edges).
[[nodiscard]] TrackPlan trackPlan(const LayoutGraph& graph, FlowDirection flow);

} // namespace gudo
