#pragma once

#include <span>
#include <vector>

#include "core/layout/routing/line_parts.h"
#include "core/layout/routing/obstacles.h"

namespace gudo {

/// One part of a line with the room it has to slide in.
struct ChannelPart {
    Segment segment {};
    int low = 0; ///< furthest it may slide, keeping the usual distance to walls
    int high = 0;
    int tightLow = 0; ///< the same when there is no room: nearly touching
    int tightHigh = 0;
    int turnAtFrom = 0; ///< where the line goes on at the lower end: -1 lower, 1 higher, 0 it ends there
    int turnAtTo = 0;
    int sideAtStart = -1; ///< box * 4 + side the line's first part hangs on; -1: not the first part
    int sideAtEnd = -1;
};

/// Lines that may move, and those that only take up room.
struct Channels {
    const BoxTree* tree = nullptr;
    std::span<const RoutingEdge> edges {};
    std::vector<Polyline>* lines = nullptr;
    std::vector<int> considered {}; ///< edges whose lines take part, ascending
    std::vector<char> isMovable {}; ///< by edge
};

/// The number of a box's side.
[[nodiscard]] inline int sideKey(int box, Side side)
{
    return box * 4 + static_cast<int>(side);
}

/// All vertical (or horizontal) parts of the lines considered, with their room, in the order of their edges.
[[nodiscard]] std::vector<ChannelPart> channelParts(const Channels& channels, bool isVertical);

/// Moves one part sideways; its neighbours grow or shrink with it.
void slide(Polyline& line, const Segment& segment, int at);

} // namespace gudo
