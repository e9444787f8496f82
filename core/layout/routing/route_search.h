#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/layout/routing/bucket_queue.h"
#include "core/layout/routing/route_estimate.h"

namespace gudo {

/// What a search found.
struct FoundRoute {
    Polyline points {}; ///< from a start to a goal; empty when there is no way
    int cost = 0;       ///< in costUnit
};

/// Cheapest way through a grid: A* over (x, y, direction), cost = length + bends + what the steps add.
/// P. Hart, N. Nilsson, B. Raphael, IEEE Trans. SSC 4(2), 1968; the cost function follows M. Wybrow, K. Marriott, P.
/// Stuckey, "Orthogonal Connector Routing", Graph Drawing 2009. Keeps its memory between searches.
class RouteSearch {
public:
    [[nodiscard]] FoundRoute find(const RouteGrid& grid, std::span<const Terminal> starts,
                                  std::span<const Terminal> goals);

private:
    /// What is known of a place in this round.
    struct Seen {
        unsigned round = 0;
        int cost = 0;
        int parent = 0;
        unsigned goalRound = 0; ///< the last round in which it was a goal
    };
    /// A place to go on from.
    struct Open {
        int cost;
        int state; // crossing * 2, + 1 when running vertically
        std::uint16_t column;
        std::uint16_t row;
    };

    void beginRound(std::size_t states);
    [[nodiscard]] int leastFrom(const RouteGrid& grid, std::span<const Terminal> starts) const;
    /// Marks the states that are goals; returns them with what arriving there costs, sorted.
    std::vector<std::pair<int, int>> markGoals(const RouteGrid& grid, std::span<const Terminal> goals);
    [[nodiscard]] FoundRoute routeTo(const RouteGrid& grid, int goalState) const;

    std::vector<Seen> m_seen;
    RouteEstimate m_estimate;
    BucketQueue<Open> m_open;
    unsigned m_round = 0;
};

} // namespace gudo
