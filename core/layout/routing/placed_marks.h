#pragma once

#include <vector>

#include "core/layout/routing/route_grid.h"

namespace gudo {

/// What lines placed before add to the steps of a grid: crossing them, or running along them, is dearer; running on one
/// that shares an end is cheaper, so that lines of one box form a tree. Keeps its memory between grids.
class PlacedMarks {
public:
    /// Forgets what was added. Keeps a reference until apply().
    void begin(RouteGrid& grid);
    /// A part of an unrelated line. Cost: O(1).
    void addForeign(const Segment& segment);
    /// A part of a line that shares an end.
    void addShared(const Segment& segment);
    /// Changes the costs of the grid. Cost: O(places of the grid + steps shared).
    void apply();

private:
    /// Counts by step, kept as differences until apply(): where a count begins, and where it ends.
    struct Counts {
        std::vector<int> crossed {};
        std::vector<int> followed {};
    };

    void addRun(std::vector<int>& counts, int line, int from, int to, bool isVertical) const;
    void applyShared(const Segment& segment) const;

    RouteGrid* m_grid = nullptr;
    Counts m_x; ///< of steps from (i, j) to (i + 1, j)
    Counts m_y; ///< of steps from (i, j) to (i, j + 1)
    std::vector<Segment> m_shared;
};

} // namespace gudo
