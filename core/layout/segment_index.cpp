#include "core/layout/segment_index.h"

#include <algorithm>

namespace gudo {

namespace {

Rect rectOf(const Segment& s)
{
    return s.isVertical ? Rect {s.at, s.from, 0, s.to - s.from} : Rect {s.from, s.at, s.to - s.from, 0};
}

} // namespace

SegmentIndex::SegmentIndex(const Rect& bounds, int cells)
    : m_bounds {bounds}
    , m_cells {cells}
    , m_cellWidth {bounds.width / cells + 1}
    , m_cellHeight {bounds.height / cells + 1}
    , m_raster(static_cast<std::size_t>(cells) * static_cast<std::size_t>(cells))
{
}

SegmentIndex::Range SegmentIndex::cellsOf(const Rect& rect) const
{
    const auto column = [this](int x) {
        return std::clamp((x - m_bounds.x) / m_cellWidth, 0, m_cells - 1);
    };
    const auto row = [this](int y) {
        return std::clamp((y - m_bounds.y) / m_cellHeight, 0, m_cells - 1);
    };
    return {column(rect.x), row(rect.y), column(rect.right()), row(rect.bottom())};
}

void SegmentIndex::add(const Polyline& line, int edge)
{
    const std::size_t first = m_segments.size();
    appendSegments(line, edge, m_segments);
    m_seen.resize(m_segments.size(), 0);
    if (m_ofEdge.size() <= static_cast<std::size_t>(edge))
        m_ofEdge.resize(static_cast<std::size_t>(edge) + 1);
    for (std::size_t i = first; i < m_segments.size(); ++i) {
        m_ofEdge[static_cast<std::size_t>(edge)].push_back(static_cast<int>(i));
        const Range cells = cellsOf(rectOf(m_segments[i]));
        for (int row = cells.top; row <= cells.bottom; ++row) {
            for (int column = cells.left; column <= cells.right; ++column)
                m_raster[static_cast<std::size_t>(row * m_cells + column)].push_back(static_cast<int>(i));
        }
    }
}

void SegmentIndex::remove(int edge)
{
    if (m_ofEdge.size() <= static_cast<std::size_t>(edge))
        return;
    for (const int i : m_ofEdge[static_cast<std::size_t>(edge)]) {
        Segment& segment = m_segments[static_cast<std::size_t>(i)];
        const Range cells = cellsOf(rectOf(segment));
        for (int row = cells.top; row <= cells.bottom; ++row) {
            for (int column = cells.left; column <= cells.right; ++column)
                std::erase(m_raster[static_cast<std::size_t>(row * m_cells + column)], i);
        }
        segment.edge = -1;
    }
    m_ofEdge[static_cast<std::size_t>(edge)].clear();
}

void SegmentIndex::find(const Rect& window) const
{
    m_found.clear();
    ++m_round;
    const Range cells = cellsOf(window);
    for (int row = cells.top; row <= cells.bottom; ++row) {
        for (int column = cells.left; column <= cells.right; ++column) {
            for (const int i : m_raster[static_cast<std::size_t>(row * m_cells + column)]) {
                unsigned& seen = m_seen[static_cast<std::size_t>(i)];
                const Rect r = rectOf(m_segments[static_cast<std::size_t>(i)]);
                if (seen != m_round && r.x <= window.right() && r.right() >= window.x && r.y <= window.bottom() &&
                    r.bottom() >= window.y)
                    m_found.push_back(i);
                seen = m_round;
            }
        }
    }
    std::ranges::sort(m_found);
}

} // namespace gudo
