#pragma once

#include <functional>
#include <set>
#include <vector>

#include "core/reliability/single_points.h"
#include "core/rules/rule.h"

namespace gudo {

/// Members of services that fail with one box or one power feed, although they stand in for each other.
struct Together {
    const SinglePoint* point = nullptr;
    int cause = -1;                        ///< node of the box or feed
    std::vector<std::vector<int>> groups {}; ///< nodes of each service that are lost, ascending
};

/// Edits that let members of services fail apart. Each is tried on the design before it is offered, so that it takes
/// the cause away and brings about no other single point of failure; only the first few are, since a trial is an
/// analysis of the whole design.
class Separation {
public:
    /// Ids of all boxes and feeds that take several members of a service in a design.
    using Causes = std::function<std::set<Id>(const RuleContext&)>;

    Separation(const RuleContext& context, Causes causes);

    /// Moves one member of each group, with the machine that is its own, into a box like the one it is in.
    [[nodiscard]] std::optional<Fix> byMoving(const Together& together);
    /// Feeds one member of each group from another feed as well.
    [[nodiscard]] std::optional<Fix> byFeed(const Together& together);

private:
    using Edit = std::function<Design(Design)>;

    [[nodiscard]] const Component& component(int node) const;
    [[nodiscard]] const Component* ownMachine(const Component& member, const Component& box) const;
    [[nodiscard]] std::vector<const Component*> targetsFor(const Component& machine, const Component& box,
                                                           const std::vector<int>& members) const;
    [[nodiscard]] bool isCure(const Edit& edit, const Id& cause);

    const RuleContext& m_context;
    Causes m_causes;
    std::set<std::string> m_points; ///< events that are single points of failure
    int m_trialsLeft;
};

} // namespace gudo
