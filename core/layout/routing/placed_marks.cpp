#include "core/layout/routing/placed_marks.h"

#include <algorithm>

namespace gudo {

namespace {

constexpr int crossing = 100 * costUnit;
constexpr int alongLine = 2; // per unit of length beside an unrelated line
constexpr int lineSpacing = 8;
constexpr int discount = 20; // one part in so many of the length on a line that shares an end

} // namespace

void PlacedMarks::begin(RouteGrid& grid)
{
    m_grid = &grid;
    m_shared.clear();
    const std::size_t steps = grid.stepX.size();
    for (Counts* counts : {&m_x, &m_y}) {
        counts->crossed.assign(steps, 0);
        counts->followed.assign(steps, 0);
    }
}

void PlacedMarks::addRun(std::vector<int>& counts, int line, int from, int to, bool isVertical) const
{
    const int width = m_grid->width();
    const int last = isVertical ? m_grid->height() : width;
    const int stride = isVertical ? width : 1;
    const int origin = isVertical ? line : line * width;
    counts[static_cast<std::size_t>(origin + from * stride)] += 1;
    if (to < last)
        counts[static_cast<std::size_t>(origin + to * stride)] -= 1;
}

void PlacedMarks::addForeign(const Segment& segment)
{
    const GridLines& across = segment.isVertical ? m_grid->xs : m_grid->ys;
    const GridLines& along = segment.isVertical ? m_grid->ys : m_grid->xs;
    const int before = across.upper(segment.at) - 1; // the last line not beyond the segment
    const int first = along.lower(segment.from);
    const int end = along.upper(segment.to);
    // Steps across it start from the line before it, at every place along it.
    if (before >= 0 && before + 1 < across.size() && first < end)
        addRun((segment.isVertical ? m_x : m_y).crossed, before, first, end, segment.isVertical);
    const int firstStep = std::max(0, along.upper(segment.from) - 1);
    const int endStep = std::min(along.lower(segment.to), along.size() - 1);
    if (firstStep >= endStep)
        return;
    std::vector<int>& followed = (segment.isVertical ? m_y : m_x).followed;
    for (int line = before; line >= 0 && across[line] > segment.at - lineSpacing; --line)
        addRun(followed, line, firstStep, endStep, segment.isVertical);
    for (int line = before + 1; line < across.size() && across[line] < segment.at + lineSpacing; ++line)
        addRun(followed, line, firstStep, endStep, segment.isVertical);
}

void PlacedMarks::addShared(const Segment& segment)
{
    m_shared.push_back(segment);
}

void PlacedMarks::apply()
{
    RouteGrid& grid = *m_grid;
    for (const Segment& segment : m_shared)
        applyShared(segment);
    const auto width = static_cast<std::size_t>(grid.width());
    const auto height = static_cast<std::size_t>(grid.height());
    const int* const ys = grid.ys.values().data();
    const int* const xs = grid.xs.values().data();
    for (std::size_t row = 0; row < height; ++row) {
        const std::size_t first = row * width;
        // What vertical parts did is summed down the columns, what horizontal ones did along the rows.
        if (row > 0) {
            for (std::size_t at = first; at < first + width; ++at) {
                m_x.crossed[at] += m_x.crossed[at - width];
                m_y.followed[at] += m_y.followed[at - width];
            }
        }
        const int high = row + 1 < height ? ys[row + 1] - ys[row] : 0;
        int crossed = 0;
        int followed = 0;
        for (std::size_t column = 0; column < width; ++column) {
            const std::size_t at = first + column;
            const int wide = column + 1 < width ? xs[column + 1] - xs[column] : 0;
            crossed += m_y.crossed[at];
            followed += m_x.followed[at];
            grid.stepX[at] += m_x.crossed[at] * crossing + followed * alongLine * wide;
            grid.stepY[at] += crossed * crossing + m_y.followed[at] * alongLine * high;
        }
    }
}

void PlacedMarks::applyShared(const Segment& segment) const
{
    RouteGrid& grid = *m_grid;
    const GridLines& across = segment.isVertical ? grid.xs : grid.ys;
    const GridLines& along = segment.isVertical ? grid.ys : grid.xs;
    const int line = across.lower(segment.at);
    if (line >= across.size() || across[line] != segment.at)
        return;
    const int last = std::min(along.size(), along.upper(segment.to)) - 1;
    for (int i = along.lower(segment.from); i < last; ++i) {
        const int length = along[i + 1] - along[i];
        int& step = segment.isVertical ? grid.stepY[static_cast<std::size_t>(i * grid.width() + line)]
                                       : grid.stepX[static_cast<std::size_t>(line * grid.width() + i)];
        if (step == 0)
            step = -(length * costUnit / discount);
    }
}

} // namespace gudo
