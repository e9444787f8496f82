#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "core/model/geometry.h"

namespace gudo {

/// Finds numbered rectangles near a place: a uniform grid, with what covers very many cells kept in a list of its own.
/// Adding and removing cost the cells covered; a query costs the cells asked for and what lies in them.
class GridIndex {
public:
    void clear();
    void add(int slot, const Rect& rect);
    /// Pre: `rect` is the one it was added with.
    void remove(int slot, const Rect& rect);
    /// Gives back memory that only growing needs.
    void shrink();
    /// Calls `visit` with the numbers of what may intersect `rect`; one may come more than once.
    template<class Visit>
    void visitIn(const Rect& rect, Visit visit) const
    {
        const auto visitAll = [&visit](const std::vector<int>& numbers) {
            for (const int number : numbers)
                visit(number);
        };
        visitAll(m_large);
        const Cells cells = cellsOf(rect);
        const auto asked = std::int64_t {cells.right - cells.left + 1} * (cells.bottom - cells.top + 1);
        if (asked > std::int64_t(m_cells.size())) { // seen from far away: fewer cells exist than are asked for
            for (const auto& [cell, inside] : m_cells) {
                const int x = int(cell >> 32);
                const int y = int(std::uint32_t(cell));
                if (x >= cells.left && x <= cells.right && y >= cells.top && y <= cells.bottom)
                    visitAll(inside);
            }
            return;
        }
        for (int y = cells.top; y <= cells.bottom; ++y)
            for (int x = cells.left; x <= cells.right; ++x)
                if (const auto found = m_cells.find(key(x, y)); found != m_cells.end())
                    visitAll(found->second);
    }

    /// True when asking for `rect` would visit about as much as looking through everything.
    [[nodiscard]] bool isMost(const Rect& rect) const
    {
        const Cells cells = cellsOf(rect);
        return std::int64_t {cells.right - cells.left + 1} * (cells.bottom - cells.top + 1) >
               std::int64_t(m_cells.size());
    }

private:
    struct Cells {
        int left, top, right, bottom;
    };
    [[nodiscard]] static Cells cellsOf(const Rect& rect);
    [[nodiscard]] static bool isLarge(const Cells& cells);
    [[nodiscard]] static std::int64_t key(int x, int y) { return (std::int64_t {x} << 32) ^ std::uint32_t(y); }

    std::unordered_map<std::int64_t, std::vector<int>> m_cells;
    std::vector<int> m_large;
};

} // namespace gudo
