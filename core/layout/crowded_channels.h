#pragma once

#include <span>
#include <vector>

#include "core/layout/routing.h"

namespace gudo {

/// A gap that is too narrow for the lines that run through it at their usual distances.
struct ChannelDemand {
    bool isVertical = false; ///< the lines run up and down: the gap lies between a left and a right side
    int container = -1;      ///< whose inside it is; -1: the canvas
    int before = -1;         ///< a child whose right (bottom) side is the left (upper) side of the gap; -1: the border
    int after = -1;          ///< a child on the other side; -1: the border
    int low = 0;             ///< the gap across the lines, in scene units
    int high = 0;
    int from = 0; ///< where lines run in it, along them
    int to = 0;
    int missing = 0; ///< how much wider it has to be, > 0

    friend bool operator==(const ChannelDemand&, const ChannelDemand&) = default;
};

/// The crowded gaps of a drawing, by container, direction and place. For placement that widens them and routes again.
/// Cost: O(parts of lines * children of the containers they pass).
[[nodiscard]] std::vector<ChannelDemand>
crowdedChannels(std::span<const RoutingBox> boxes, std::span<const RoutingEdge> edges, std::span<const Polyline> lines);

} // namespace gudo
