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

void GridIndex::query(const Rect& rect, std::vector<int>& result) const
{
    result.insert(result.end(), m_large.begin(), m_large.end());
    const Cells cells = cellsOf(rect);
    const auto asked = std::int64_t {cells.right - cells.left + 1} * (cells.bottom - cells.top + 1);
    if (asked > std::int64_t(m_cells.size())) { // seen from far away: fewer cells exist than are asked for
        for (const auto& [cell, inside] : m_cells) {
            const int x = int(cell >> 32);
            const int y = int(std::uint32_t(cell));
            if (x >= cells.left && x <= cells.right && y >= cells.top && y <= cells.bottom)
                result.insert(result.end(), inside.begin(), inside.end());
        }
        return;
    }
    for (int y = cells.top; y <= cells.bottom; ++y)
        for (int x = cells.left; x <= cells.right; ++x)
            if (const auto found = m_cells.find(key(x, y)); found != m_cells.end())
                result.insert(result.end(), found->second.begin(), found->second.end());
}

} // namespace gudo
