#pragma once

#include <optional>
#include <utility>
#include <vector>

namespace gudo {

/// Items of a frame that stand in the same column.
struct ColumnGroup {
    std::vector<int> items {}; ///< nodes
    bool isFrame = false;
    int band = -1;                 ///< of presences: their component
    std::optional<double> tier {}; ///< mean of the items
    bool isJoined = false;         ///< requests reach or leave it, be it from outside of the frame
    int rank = -1;                 ///< place along the flow; -1: not known yet
    bool isLoose = false;          ///< nothing says where it stands but its tier: such columns may be wrapped
};

/// True for clients and what stands before everything, like names and caches at the edge.
[[nodiscard]] bool isInFront(const ColumnGroup& group);

/// Gives a rank to the groups that no request from beside them told where to stand: copies beside what they are copies
/// of (`ties`, pairs of groups), frames together, services behind the frames, others by tier. O(n log n).
void rankLooseGroups(std::vector<ColumnGroup>& groups, const std::vector<std::pair<int, int>>& ties);

} // namespace gudo
