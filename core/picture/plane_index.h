#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "core/model/geometry.h"

namespace gudo {

/// Finds which of many rectangles meet another one: a grid of at most 256 x 256 cells over a known area. Rectangles are
/// known by the numbers 0, 1, 2 … in the order in which they came. Adding and asking cost what the rectangle covers.
class PlaneIndex {
public:
    explicit PlaneIndex(const Rect& area)
        : m_area {area}
        , m_cell {std::max({cellAtLeast, (area.width + most - 1) / most, (area.height + most - 1) / most})}
        , m_columns {std::clamp(area.width / m_cell + 1, 1, most)}
        , m_rows {std::clamp(area.height / m_cell + 1, 1, most)}
        , m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
    {
    }

    void add(const Rect& rect)
    {
        const int number = static_cast<int>(m_rects.size());
        m_rects.push_back(rect);
        m_asked.push_back(0);
        inCells(rect, [&](std::vector<int>& cell) { cell.push_back(number); });
    }

    /// Calls `found(number)` once for every rectangle that meets `rect`, in no order that says anything.
    template<typename Found>
    void meeting(const Rect& rect, Found found)
    {
        ++m_question;
        inCells(rect, [&](std::vector<int>& cell) {
            for (const int number : cell) {
                const auto at = static_cast<std::size_t>(number);
                if (m_asked[at] == m_question)
                    continue;
                m_asked[at] = m_question;
                if (m_rects[at].intersects(rect))
                    found(number);
            }
        });
    }

    [[nodiscard]] const Rect& rect(int number) const { return m_rects[static_cast<std::size_t>(number)]; }

private:
    static constexpr int cellAtLeast = 96;
    static constexpr int most = 256;

    template<typename Use>
    void inCells(const Rect& rect, Use use)
    {
        const auto column = [&](int x) {
            return std::clamp((x - m_area.x) / m_cell, 0, m_columns - 1);
        };
        const auto row = [&](int y) {
            return std::clamp((y - m_area.y) / m_cell, 0, m_rows - 1);
        };
        const int lastColumn = column(rect.right());
        const int lastRow = row(rect.bottom());
        for (int y = row(rect.y); y <= lastRow; ++y)
            for (int x = column(rect.x); x <= lastColumn; ++x)
                use(m_cells[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) +
                            static_cast<std::size_t>(x)]);
    }

    Rect m_area;
    int m_cell;
    int m_columns;
    int m_rows;
    std::vector<std::vector<int>> m_cells;
    std::vector<Rect> m_rects;
    std::vector<unsigned> m_asked; ///< the last question that met it
    unsigned m_question = 0;
};

} // namespace gudo
