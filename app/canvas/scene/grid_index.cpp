#include "app/canvas/scene/grid_index.h"

namespace gudo {

namespace {

constexpr int cellShift = 9; // 512 scene units: a screen at 100 % is about eight cells
constexpr int largeCellCount = 64;

} // namespace

GridIndex::Cells GridIndex::cellsOf(const Rect& rect)
{
    return {rect.x >> cellShift, rect.y >> cellShift, rect.right() >> cellShift, rect.bottom() >> cellShift};
}

bool GridIndex::isLarge(const Cells& cells)
{
    return std::int64_t {cells.right - cells.left + 1} * (cells.bottom - cells.top + 1) > largeCellCount;
}

void GridIndex::clear()
{
    m_cells.clear();
    m_large.clear();
}

void GridIndex::add(int slot, const Rect& rect)
{
    const Cells cells = cellsOf(rect);
    if (isLarge(cells)) {
        m_large.push_back(slot);
        return;
    }
    for (int y = cells.top; y <= cells.bottom; ++y)
        for (int x = cells.left; x <= cells.right; ++x)
            m_cells[key(x, y)].push_back(slot);
}

void GridIndex::remove(int slot, const Rect& rect)
{
    const Cells cells = cellsOf(rect);
    if (isLarge(cells)) {
        std::erase(m_large, slot);
        return;
    }
    for (int y = cells.top; y <= cells.bottom; ++y) {
        for (int x = cells.left; x <= cells.right; ++x) {
            const auto found = m_cells.find(key(x, y));
            if (found == m_cells.end())
                continue;
            std::erase(found->second, slot);
            if (found->second.empty())
                m_cells.erase(found);
        }
    }
}

void GridIndex::shrink()
{
    for (auto& [cell, inside] : m_cells)
        inside.shrink_to_fit();
}

} // namespace gudo
