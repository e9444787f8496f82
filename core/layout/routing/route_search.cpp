#include "core/layout/routing/route_search.h"

#include <algorithm>
#include <cstdlib>

namespace gudo {

namespace {

constexpr int hopelessCost = 1 << 30; // adding another step could overflow

} // namespace

FoundRoute RouteSearch::find(const RouteGrid& grid, std::span<const Terminal> starts, std::span<const Terminal> goals)
{
    if (starts.empty() || goals.empty())
        return {};
    const int width = grid.width();
    const int height = grid.height();
    const int goalState = 2 * width * height;
    beginRound(static_cast<std::size_t>(goalState) + 1);
    m_estimate.prepare(grid, goals);
    // The estimate is the dearest part, so it is made only for places reached cheaper than before.
    const auto push = [&](int state, int cost, int parent, int column, int row) {
        Seen& seen = m_seen[static_cast<std::size_t>(state)];
        if (seen.round == m_round && seen.cost <= cost)
            return;
        seen.round = m_round;
        seen.cost = cost;
        seen.parent = parent;
        m_open.push(cost + (state == goalState ? 0 : m_estimate.from(column, row, (state & 1) != 0)),
                    {cost, state, static_cast<std::uint16_t>(column), static_cast<std::uint16_t>(row)});
    };
    const int least = leastFrom(grid, starts);
    if (least >= RouteEstimate::hopeless)
        return {};
    m_open.restart(least);
    for (const Terminal& start : starts) {
        const int node = grid.nodeAt(start.at);
        if (node >= 0)
            push(node * 2 + (start.isVertical ? 1 : 0), start.cost, start.mayTurn ? -2 : -1, node % width,
                 node / width);
    }
    const std::vector<std::pair<int, int>> goalCosts = markGoals(grid, goals);
    while (!m_open.isEmpty()) {
        const auto [cost, state, column, row] = m_open.pop();
        if (state == goalState)
            break;
        const Seen& seen = m_seen[static_cast<std::size_t>(state)];
        if (cost > seen.cost)
            continue;
        const int node = state >> 1;
        const bool isVertical = (state & 1) != 0;
        const int parent = seen.parent;
        if (seen.goalRound == m_round) {
            const auto goal = std::ranges::lower_bound(goalCosts, std::pair {state, 0});
            push(goalState, cost + goal->second, state, column, row);
        }
        if (cost >= hopelessCost)
            continue;
        if (isVertical) {
            if (parent != -1 && parent != state - 1)
                push(state - 1, cost + bendCost + grid.turnOnY[row], state, column, row);
            const int* extra = grid.stepY.data() + node;
            const int* at = grid.ys.values().data() + row;
            if (row + 1 < height && extra[0] < blockedCost && parent != state + 2 * width)
                push(state + 2 * width, cost + (at[1] - at[0]) * costUnit + extra[0], state, column, row + 1);
            if (row > 0 && extra[-width] < blockedCost && parent != state - 2 * width)
                push(state - 2 * width, cost + (at[0] - at[-1]) * costUnit + extra[-width], state, column, row - 1);
        } else {
            if (parent != -1 && parent != state + 1)
                push(state + 1, cost + bendCost + grid.turnOnX[column], state, column, row);
            const int* extra = grid.stepX.data() + node;
            const int* at = grid.xs.values().data() + column;
            if (column + 1 < width && extra[0] < blockedCost && parent != state + 2)
                push(state + 2, cost + (at[1] - at[0]) * costUnit + extra[0], state, column + 1, row);
            if (column > 0 && extra[-1] < blockedCost && parent != state - 2)
                push(state - 2, cost + (at[0] - at[-1]) * costUnit + extra[-1], state, column - 1, row);
        }
    }
    return routeTo(grid, goalState);
}

void RouteSearch::beginRound(std::size_t states)
{
    if (m_seen.size() < states)
        m_seen.resize(states);
    if (++m_round == 0) {
        std::ranges::fill(m_seen, Seen {});
        m_round = 1;
    }
}

int RouteSearch::leastFrom(const RouteGrid& grid, std::span<const Terminal> starts) const
{
    int least = hopelessCost;
    for (const Terminal& start : starts) {
        const int node = grid.nodeAt(start.at);
        if (node >= 0)
            least = std::min(least,
                             start.cost + m_estimate.from(node % grid.width(), node / grid.width(), start.isVertical));
    }
    return least;
}

std::vector<std::pair<int, int>> RouteSearch::markGoals(const RouteGrid& grid, std::span<const Terminal> goals)
{
    std::vector<std::pair<int, int>> costs;
    costs.reserve(goals.size());
    for (const Terminal& goal : goals) {
        const int node = grid.nodeAt(goal.at);
        if (node < 0)
            continue;
        const int state = node * 2 + (goal.isVertical ? 1 : 0);
        costs.emplace_back(state, goal.cost);
        m_seen[static_cast<std::size_t>(state)].goalRound = m_round;
    }
    std::ranges::sort(costs);
    return costs;
}

FoundRoute RouteSearch::routeTo(const RouteGrid& grid, int goalState) const
{
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
