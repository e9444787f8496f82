#include "core/layout/routing/route_estimate.h"

#include <algorithm>
#include <cstdlib>

namespace gudo {

namespace {

constexpr int noGoal = 1 << 29;
constexpr int mostOfSum = 3 << 27; // gaps that are closed everywhere must not make sums overflow

/// For every gap between neighbouring lines the least that crossing it costs, wherever it is crossed; summed up, so
/// that the difference of two entries is what lies between them.
void sumGaps(const GridLines& lines, std::vector<int>& cheapest, std::vector<int>& sums)
{
    sums.resize(static_cast<std::size_t>(lines.size()));
    int sum = 0;
    for (int i = 0; i < lines.size(); ++i) {
        sums[static_cast<std::size_t>(i)] = sum;
        if (i + 1 < lines.size())
            sum = std::min(mostOfSum, sum + (lines[i + 1] - lines[i]) * costUnit +
                                          std::min(cheapest[static_cast<std::size_t>(i)], RouteEstimate::hopeless));
    }
}

/// The part of the estimate that depends on one coordinate. `isAlong`: the goal is entered along this coordinate.
int share(int at, int goalAt, const Terminal& goal, bool isAlong, bool movesAlong)
{
    const int ahead = goalAt - at;
    if (isAlong) // beyond the goal a line that comes from the side has to go back first: two more bends
        return !movesAlong && goal.approach * ahead < 0 ? 2 * bendCost : 0;
    // A line that runs beside the goal in its direction changes over to it by two bends; one that runs across bends
    // once.
    if (movesAlong)
        return bendCost;
    return ahead != 0 ? 2 * bendCost : 0;
}

} // namespace

void RouteEstimate::sumSteps(const RouteGrid& grid)
{
    const auto width = static_cast<std::size_t>(grid.width());
    const auto height = static_cast<std::size_t>(grid.height());
    m_cheapest.assign(width, blockedCost);
    for (std::size_t row = 0; row < height; ++row) {
        const int* steps = grid.stepX.data() + row * width;
        for (std::size_t column = 0; column < width; ++column)
            m_cheapest[column] = steps[column] < m_cheapest[column] ? steps[column] : m_cheapest[column];
    }
    sumGaps(grid.xs, m_cheapest, m_sumOfColumn);
    m_cheapest.assign(height, blockedCost);
    for (std::size_t row = 0; row < height; ++row) {
        const int* steps = grid.stepY.data() + row * width;
        int least = blockedCost;
        for (std::size_t column = 0; column < width; ++column)
            least = steps[column] < least ? steps[column] : least;
        m_cheapest[row] = least;
    }
    sumGaps(grid.ys, m_cheapest, m_sumOfRow);
}

void RouteEstimate::prepare(const RouteGrid& grid, std::span<const Terminal> goals)
{
    sumSteps(grid);
    m_count = std::min(goals.size(), maxGoals);
    for (const bool isVertical : {false, true}) {
        const auto fill = [&](const GridLines& lines, bool isColumn, std::vector<Row>& table) {
            const std::vector<int>& sums = isColumn ? m_sumOfColumn : m_sumOfRow;
            table.resize(static_cast<std::size_t>(lines.size()));
            for (Row& row : table)
                row.fill(noGoal);
            const bool movesAlong = isVertical != isColumn;
            for (std::size_t g = 0; g < m_count; ++g) {
                const Terminal& goal = goals[g];
                const int goalAt = isColumn ? goal.at.x : goal.at.y;
                const int goalLine = lines.lower(goalAt);
                if (goalLine >= lines.size() || lines[goalLine] != goalAt)
                    continue;
                const int sumThere = sums[static_cast<std::size_t>(goalLine)];
                const bool isAlong = goal.isVertical != isColumn;
                for (int i = 0; i < lines.size(); ++i)
                    table[static_cast<std::size_t>(i)][g] = std::abs(sumThere - sums[static_cast<std::size_t>(i)]) +
                                                            share(lines[i], goalAt, goal, isAlong, movesAlong) +
                                                            (isColumn ? goal.cost : 0);
            }
        };
        const auto direction = static_cast<std::size_t>(isVertical ? 1 : 0);
        fill(grid.xs, true, m_ofColumn[direction]);
        fill(grid.ys, false, m_ofRow[direction]);
    }
}

} // namespace gudo
