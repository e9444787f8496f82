#pragma once

#include <vector>

#include "core/model/design.h"
#include "core/network/editing/group_matrix.h"

namespace gudo {

/// Why nobody can say by rules what one party may send to another.
enum class AccessObstacle {
    None,
    NoGroup,           ///< neither is a group
    LetsEverythingOut, ///< the source is a group that states no outbound rules, and the target has no rules of its own
    LeadsNowhere,      ///< nothing can be opened to a name that nobody has; it can be closed
};

[[nodiscard]] AccessObstacle obstacleBetween(const Design& design, const MatrixParty& from, const MatrixParty& to);

/// The design in which the rules that name both parties let through exactly this: the inbound rules of a target that is
/// a group, and the outbound ones of a source that states any. Rows that fit already stay as they are, others of the
/// two change in place (with their descriptions) before rows are added or removed; all other rows keep their order.
/// What wider rules let through stays open. Unchanged where there is an obstacle. Applying it twice changes nothing
/// more.
[[nodiscard]] Design withAccess(Design design, const MatrixParty& from, const MatrixParty& to,
                                const std::vector<AllowedTraffic>& wanted);

} // namespace gudo
