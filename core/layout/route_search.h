#pragma once

#include <span>
#include <vector>

#include "core/layout/route_grid.h"

namespace gudo {

/// Where a search may begin or end.
struct Terminal {
    Point at {};
    bool isVertical = false; ///< direction of the part of the line that touches it
    int cost = 0;            ///< in costUnit
    bool mayTurn = false;    ///< false: the line leaves in the direction given before it turns
};

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
                                  std::span<const Terminal> goals, bool hasDiscounts);

private:
    /// A place to go on from.
    struct Open {
        int total; // cost so far and what is left at least
        int cost;
        int state; // crossing * 2, + 1 when running vertically
    };

    std::vector<int> m_cost;
    std::vector<int> m_parent;
    std::vector<unsigned> m_seen;
    std::vector<Open> m_heap;
    unsigned m_round = 0;
};

} // namespace gudo
