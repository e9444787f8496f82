#include "core/layout/route_search.h"

#include <algorithm>
#include <cstdlib>

namespace gudo {

namespace {

constexpr int hopelessCost = 1 << 30; // adding another step could overflow

} // namespace

FoundRoute RouteSearch::find(const RouteGrid& grid, std::span<const Terminal> starts, std::span<const Terminal> goals,
                             bool hasDiscounts)
{
    if (starts.empty() || goals.empty())
        return {};
    const int width = grid.width();
    const int height = grid.height();
    const int goalState = 2 * width * height;
    const auto states = static_cast<std::size_t>(goalState) + 1;
    if (m_seen.size() < states)
        m_seen.resize(states);
    if (++m_round == 0) {
        std::ranges::fill(m_seen, Seen {});
        m_round = 1;
    }
    m_estimate.prepare(grid, goals, hasDiscounts);
    // The estimate is the dearest part, so it is made only for places reached cheaper than before.
    const auto push = [&](int state, int cost, int parent, int column, int row) {
        Seen& seen = m_seen[static_cast<std::size_t>(state)];
        if (seen.round == m_round && seen.cost <= cost)
            return;
        seen = {m_round, cost, parent};
        m_open.push(cost + (state == goalState ? 0 : m_estimate.from(column, row, (state & 1) != 0)), {cost, state});
    };
    m_open.restart(0);
    for (const bool isPlaced : {false, true}) {
        int least = hopelessCost;
        for (const Terminal& start : starts) {
            const int node = grid.nodeAt(start.at);
            if (node < 0)
                continue;
            const int column = node % width;
            const int row = node / width;
            const int origin = start.mayTurn ? -2 : -1;
            if (isPlaced)
                push(node * 2 + (start.isVertical ? 1 : 0), start.cost, origin, column, row);
            else
                least = std::min(least, start.cost + m_estimate.from(column, row, start.isVertical));
        }
        if (!isPlaced)
            m_open.restart(least);
    }
    std::vector<std::pair<int, int>> goalCosts; // state, cost
    for (const Terminal& goal : goals) {
        const int node = grid.nodeAt(goal.at);
        if (node >= 0)
            goalCosts.emplace_back(node * 2 + (goal.isVertical ? 1 : 0), goal.cost);
    }
    std::ranges::sort(goalCosts);
    while (!m_open.isEmpty()) {
        const auto [cost, state] = m_open.pop();
        if (state == goalState)
            break;
        if (cost > m_seen[static_cast<std::size_t>(state)].cost)
            continue;
        const int node = state >> 1;
        const bool isVertical = (state & 1) != 0;
        const int column = node % width;
        const int row = node / width;
        const auto goal = std::ranges::lower_bound(goalCosts, std::pair {state, 0});
        if (goal != goalCosts.end() && goal->first == state)
            push(goalState, cost + goal->second, state, column, row);
        const int turned =
            isVertical ? grid.turnOnY[static_cast<std::size_t>(row)] : grid.turnOnX[static_cast<std::size_t>(column)];
        if (m_seen[static_cast<std::size_t>(state)].parent != -1)
            push(state ^ 1, cost + bendCost + turned, state, column, row);
        const auto step = [&](int next, int stepNode, int length, int toColumn, int toRow) {
            const int extra = (isVertical ? grid.stepY : grid.stepX)[static_cast<std::size_t>(stepNode)];
            if (extra < blockedCost && cost < hopelessCost)
                push(next * 2 + (isVertical ? 1 : 0), cost + length * costUnit + extra, state, toColumn, toRow);
        };
        if (isVertical) {
            if (row + 1 < height)
                step(node + width, node, grid.ys[row + 1] - grid.ys[row], column, row + 1);
            if (row > 0)
                step(node - width, node - width, grid.ys[row] - grid.ys[row - 1], column, row - 1);
        } else {
            if (column + 1 < width)
                step(node + 1, node, grid.xs[column + 1] - grid.xs[column], column + 1, row);
            if (column > 0)
                step(node - 1, node - 1, grid.xs[column] - grid.xs[column - 1], column - 1, row);
        }
    }
    const Seen& last = m_seen[static_cast<std::size_t>(goalState)];
    if (last.round != m_round)
        return {};
    FoundRoute found {.cost = last.cost};
    for (int state = last.parent; state >= 0; state = m_seen[static_cast<std::size_t>(state)].parent)
        found.points.push_back(grid.pointOf(state >> 1));
    std::ranges::reverse(found.points);
    return found;
}

} // namespace gudo
