#include "core/layout/routing/grid_lines.h"

#include <algorithm>

namespace gudo {

namespace {

constexpr std::size_t entriesOfLine = 8; // more make a larger table, fewer longer walks

} // namespace

void GridLines::assign(const std::vector<int>& lines)
{
    m_lines = lines;
    m_table.clear();
    if (lines.empty())
        return;
    const auto length = static_cast<std::size_t>(lines.back() - lines.front()) + 1;
    m_shift = 0;
    while ((length >> m_shift) > lines.size() * entriesOfLine)
        ++m_shift;
    const std::size_t entries = ((length - 1) >> m_shift) + 1;
    m_table.reserve(entries);
    int line = 0;
    for (std::size_t entry = 0; entry < entries; ++entry) {
        const int start = lines.front() + static_cast<int>(entry << m_shift);
        while (lines[static_cast<std::size_t>(line)] < start)
            ++line;
        m_table.push_back(line);
    }
}

} // namespace gudo
