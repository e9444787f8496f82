#include "core/layout/route_search.h"

#include <algorithm>
#include <cstdlib>

namespace gudo {

namespace {

constexpr int bendCost = 45 * costUnit;
constexpr int hopelessCost = 1 << 30; // adding another step could overflow

/// A bound from below of what is left to the goals: the way there, the bends it takes to arrive in the right direction,
/// and what the goal itself costs. The nearer to the truth, the fewer places a search visits.
class Estimate {
public:
    Estimate(std::span<const Terminal> goals, bool hasDiscounts)
        : m_goals {goals}
        , m_hasDiscounts {hasDiscounts}
    {
    }

    [[nodiscard]] int from(Point p, bool isVertical) const
    {
        int best = hopelessCost;
        for (const Terminal& goal : m_goals) {
            const int dx = std::abs(goal.at.x - p.x);
            const int dy = std::abs(goal.at.y - p.y);
            const int length = (dx + dy) * costUnit;
            const bool isAside = (isVertical ? dx : dy) > 0;
            const int bends = goal.isVertical != isVertical ? 1 : isAside ? 2 : 0;
            best = std::min(best, (m_hasDiscounts ? length - length / 20 : length) + bends * bendCost + goal.cost);
        }
        return best;
    }

private:
    std::span<const Terminal> m_goals;
    bool m_hasDiscounts;
};

/// Of places that promise the same, the one farther on comes first.
constexpr auto isLater = [](const auto& a, const auto& b) {
    if (a.total != b.total)
        return a.total > b.total;
    return a.cost != b.cost ? a.cost < b.cost : a.state > b.state;
};

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
    if (m_seen.size() < states) {
        m_seen.resize(states, 0);
        m_cost.resize(states);
        m_parent.resize(states);
    }
    if (++m_round == 0) {
        std::ranges::fill(m_seen, 0);
        m_round = 1;
    }
    m_heap.clear();
    const Estimate estimate {goals, hasDiscounts};
    // The estimate is the dearest part, so it is made only for places reached cheaper than before.
    const auto push = [&](int state, int cost, int parent, Point at, bool isVertical) {
        const auto s = static_cast<std::size_t>(state);
        if (m_seen[s] == m_round && m_cost[s] <= cost)
            return;
        m_seen[s] = m_round;
        m_cost[s] = cost;
        m_parent[s] = parent;
        m_heap.push_back({cost + (state == goalState ? 0 : estimate.from(at, isVertical)), cost, state});
        std::ranges::push_heap(m_heap, isLater);
    };
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const Terminal& start = starts[i];
        const int node = grid.nodeAt(start.at);
        if (node < 0)
            continue;
        const int origin = start.mayTurn ? -2 : -1;
        push(node * 2 + (start.isVertical ? 1 : 0), start.cost, origin, start.at, start.isVertical);
    }
    std::vector<std::pair<int, int>> goalCosts; // state, cost
    for (const Terminal& goal : goals) {
        const int node = grid.nodeAt(goal.at);
        if (node >= 0)
            goalCosts.emplace_back(node * 2 + (goal.isVertical ? 1 : 0), goal.cost);
    }
    std::ranges::sort(goalCosts);
    while (!m_heap.empty()) {
        std::ranges::pop_heap(m_heap, isLater);
        const auto [total, cost, state] = m_heap.back();
        m_heap.pop_back();
        if (state == goalState)
            break;
        if (cost > m_cost[static_cast<std::size_t>(state)])
            continue;
        const int node = state >> 1;
        const bool isVertical = (state & 1) != 0;
        const Point at = grid.pointOf(node);
        const auto goal = std::ranges::lower_bound(goalCosts, std::pair {state, 0});
        if (goal != goalCosts.end() && goal->first == state)
            push(goalState, cost + goal->second, state, at, isVertical);
        const int column = node % width;
        const int row = node / width;
        if (m_parent[static_cast<std::size_t>(state)] != -1) {
            const int turn = isVertical ? grid.turnOnY[static_cast<std::size_t>(row)]
                                        : grid.turnOnX[static_cast<std::size_t>(column)];
            push(state ^ 1, cost + bendCost + turn, state, at, !isVertical);
        }
        const auto step = [&](int next, int stepNode) {
            const auto& extras = isVertical ? grid.stepY : grid.stepX;
            const int extra = extras[static_cast<std::size_t>(stepNode)];
            if (extra >= blockedCost || cost >= hopelessCost)
                return;
            const Point to = grid.pointOf(next);
            const int length = std::abs(to.x - at.x) + std::abs(to.y - at.y);
            push(next * 2 + (isVertical ? 1 : 0), cost + length * costUnit + extra, state, to, isVertical);
        };
        if (isVertical) {
            if (row + 1 < height)
                step(node + width, node);
            if (row > 0)
                step(node - width, node - width);
        } else {
            if (column + 1 < width)
                step(node + 1, node);
            if (column > 0)
                step(node - 1, node - 1);
        }
    }
    const auto last = static_cast<std::size_t>(goalState);
    if (m_seen[last] != m_round)
        return {};
    FoundRoute found {.cost = m_cost[last]};
    for (int state = m_parent[last]; state >= 0; state = m_parent[static_cast<std::size_t>(state)])
        found.points.push_back(grid.pointOf(state >> 1));
    std::ranges::reverse(found.points);
    return found;
}

} // namespace gudo
