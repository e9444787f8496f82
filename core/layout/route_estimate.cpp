#include "core/layout/route_estimate.h"

#include <algorithm>
#include <cstdlib>

namespace gudo {

namespace {

constexpr int noGoal = 1 << 29;

int costOfLength(int length, bool hasDiscounts)
{
    return (hasDiscounts ? length - length / 20 : length) * costUnit;
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

void RouteEstimate::prepare(const RouteGrid& grid, std::span<const Terminal> goals, bool hasDiscounts)
{
    const std::size_t count = std::min(goals.size(), maxGoals);
    for (const bool isVertical : {false, true}) {
        const auto fill = [&](const GridLines& lines, bool isColumn, std::vector<Row>& table) {
            table.resize(static_cast<std::size_t>(lines.size()));
            const bool movesAlong = isVertical != isColumn;
            for (int i = 0; i < lines.size(); ++i) {
                Row& row = table[static_cast<std::size_t>(i)];
                row.fill(noGoal);
                for (std::size_t g = 0; g < count; ++g) {
                    const Terminal& goal = goals[g];
                    const int goalAt = isColumn ? goal.at.x : goal.at.y;
                    const bool isAlong = goal.isVertical != isColumn;
                    row[g] = costOfLength(std::abs(goalAt - lines[i]), hasDiscounts) +
                             share(lines[i], goalAt, goal, isAlong, movesAlong) + (isColumn ? goal.cost : 0);
                }
            }
        };
        const auto direction = static_cast<std::size_t>(isVertical ? 1 : 0);
        fill(grid.xs, true, m_ofColumn[direction]);
        fill(grid.ys, false, m_ofRow[direction]);
    }
}

} // namespace gudo
