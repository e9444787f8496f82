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
    /// Appends the numbers of what may intersect `rect`; one may come more than once.
    void query(const Rect& rect, std::vector<int>& result) const;

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
