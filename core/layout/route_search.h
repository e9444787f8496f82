#pragma once

#include <span>
#include <vector>

#include "core/layout/bucket_queue.h"
#include "core/layout/route_estimate.h"

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
                                  std::span<const Terminal> goals, bool hasDiscounts);

private:
    /// What is known of a place in this round.
    struct Seen {
        unsigned round = 0;
        int cost = 0;
        int parent = 0;
    };
    /// A place to go on from.
    struct Open {
        int cost;
        int state; // crossing * 2, + 1 when running vertically
    };

    std::vector<Seen> m_seen;
    RouteEstimate m_estimate;
    BucketQueue<Open> m_open;
    unsigned m_round = 0;
};

} // namespace gudo
