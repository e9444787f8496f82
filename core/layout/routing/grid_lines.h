#pragma once

#include <cstddef>
#include <vector>

namespace gudo {

/// Ascending coordinates with a table that finds one of them without a search.
class GridLines {
public:
    /// Takes over the coordinates, ascending and without repetition.
    void assign(const std::vector<int>& lines);

    [[nodiscard]] const std::vector<int>& values() const { return m_lines; }
    [[nodiscard]] int size() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] int operator[](int index) const { return m_lines[static_cast<std::size_t>(index)]; }
    /// Index of the first line that is not below the value; size() when there is none.
    [[nodiscard]] int lower(int value) const
    {
        if (m_lines.empty() || value <= m_lines.front())
            return 0;
        if (value > m_lines.back())
            return size();
        int index = m_table[static_cast<std::size_t>((value - m_lines.front()) >> m_shift)];
        while (m_lines[static_cast<std::size_t>(index)] < value)
            ++index;
        return index;
    }
    /// Index of the first line above the value.
    [[nodiscard]] int upper(int value) const { return lower(value + 1); }

private:
    std::vector<int> m_lines;
    std::vector<int> m_table; ///< first line not below each stretch of 1 << m_shift units
    int m_shift = 0;
};

} // namespace gudo
