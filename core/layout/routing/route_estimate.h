#pragma once

#include <array>
#include <span>
#include <vector>

#include "core/layout/routing/route_grid.h"

namespace gudo {

inline constexpr int bendCost = 45 * costUnit;

/// Where a search may begin or end.
struct Terminal {
    Point at {};
    bool isVertical = false; ///< direction of the part of the line that touches it
    int cost = 0;            ///< in costUnit
    bool mayTurn = false;    ///< false: the line leaves in the direction given before it turns
    int approach = 0; ///< for a goal: 1 when reached from lower coordinates only, -1 from higher ones, 0 from both
};

/// A bound from below of what is left from a place of the grid to the goals: the way there, with what every column and
/// row on it costs at least, the bends it takes to arrive in the right direction, and what the goal itself costs. The
/// nearer to the truth, the fewer places a search visits; made of tables by column and by row, because a search asks at
/// every step.
class RouteEstimate {
public:
    static constexpr std::size_t maxGoals = 8;
    static constexpr int hopeless = 1 << 28; ///< an estimate as high says that there is no way

    /// Goals beyond maxGoals are not looked at: the estimate is then too high for them. Cost: O(places of the grid).
    void prepare(const RouteGrid& grid, std::span<const Terminal> goals);

    [[nodiscard]] int from(int column, int row, bool isVertical) const
    {
        const auto direction = static_cast<std::size_t>(isVertical ? 1 : 0);
        const Row& x = m_ofColumn[direction][static_cast<std::size_t>(column)];
        const Row& y = m_ofRow[direction][static_cast<std::size_t>(row)];
        int best = x[0] + y[0];
        for (std::size_t goal = 1; goal < m_count; ++goal) {
            const int left = x[goal] + y[goal];
            best = left < best ? left : best;
        }
        return best;
    }

private:
    using Row = std::array<int, maxGoals>;

    void sumSteps(const RouteGrid& grid);

    std::size_t m_count = 0;
    std::vector<int> m_cheapest;
    std::vector<int> m_sumOfColumn;
    std::vector<int> m_sumOfRow;
    std::array<std::vector<Row>, 2> m_ofColumn; // by direction of the line
    std::array<std::vector<Row>, 2> m_ofRow;
};

} // namespace gudo
