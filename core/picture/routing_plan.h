#pragma once

#include <map>
#include <vector>

#include "core/layout/routing/routing.h"
#include "core/picture/picture.h"

namespace gudo {

/// A picture as the router sees it. A band lies in the innermost container around its presences. What stands on the
/// border of its container lies in the container outside, and once more, as far as it reaches in, in the one inside: it
/// is in the way on both sides.
struct RoutingPlan {
    /// The part of something on a border that lies inside.
    struct InnerPart {
        Id id {}; ///< what stands on the border
        Id container {};
        int box = 0;
    };

    std::vector<RoutingBox> boxes {};
    std::vector<RoutingEdge> edges {};
    std::vector<Id> connections {};          ///< by edge, sorted; without those of which an end is hidden
    std::map<Id, int, std::less<>> boxOf {}; ///< by placement id; bands under the id of their component
    std::vector<Id> ids {};                  ///< by box; empty for inner parts
    std::vector<InnerPart> innerParts {};
};

/// O(n log n).
[[nodiscard]] RoutingPlan routingPlanOf(const Design& design, const Catalog& catalog, const Boxes& boxes);

/// What both rectangles have in common; empty when they do not meet.
[[nodiscard]] Rect common(const Rect& a, const Rect& b);

} // namespace gudo
