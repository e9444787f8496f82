#pragma once

#include <vector>

#include "core/layout/line_parts.h"

namespace gudo {

/// The parts of lines already placed, by place: an even raster over the plan.
class SegmentIndex {
public:
    /// `cells` per direction; 1 makes it a plain list, cheapest when few searches follow.
    SegmentIndex(const Rect& bounds, int cells);

    void add(const Polyline& line, int edge);
    /// Forgets the parts of one line.
    void remove(int edge);

    /// Calls `visit` once for every part that may meet the window, in the order they were added.
    template<class Visit>
    void visitIn(const Rect& window, Visit visit) const
    {
        find(window);
        for (const int i : m_found)
            visit(m_segments[static_cast<std::size_t>(i)]);
    }

private:
    struct Range {
        int left, top, right, bottom;
    };
    [[nodiscard]] Range cellsOf(const Rect& rect) const;
    void find(const Rect& window) const;

    Rect m_bounds;
    int m_cells;
    int m_cellWidth;
    int m_cellHeight;
    std::vector<Segment> m_segments; ///< edge is -1 for parts removed
    std::vector<std::vector<int>> m_raster;
    std::vector<std::vector<int>> m_ofEdge;
    mutable std::vector<unsigned> m_seen;
    mutable std::vector<int> m_found;
    mutable unsigned m_round = 0;
};

} // namespace gudo
