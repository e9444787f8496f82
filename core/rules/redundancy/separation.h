#pragma once

#include <vector>

#include "core/reliability/single_points.h"
#include "core/rules/redundancy/trials.h"

namespace gudo {

/// Members of services that fail with one box or one power feed, although they stand in for each other.
struct Together {
    const SinglePoint* point = nullptr;
    int cause = -1;                          ///< node of the box or feed
    std::vector<std::vector<int>> groups {}; ///< nodes of each service that are lost, ascending
};

/// Edits that let members of services fail apart, each tried before it is offered.
class Separation {
public:
    /// `causes`: ids of all boxes and feeds that take several members of a service in a design.
    Separation(const RuleContext& context, Trials::Explained causes);

    /// Moves one member of each group, with the machine that is its own, into a box like the one it is in.
    [[nodiscard]] std::optional<Fix> byMoving(const Together& together);
    /// Feeds one member of each group from another feed as well.
    [[nodiscard]] std::optional<Fix> byFeed(const Together& together);

private:
    [[nodiscard]] const Component& component(int node) const;
    [[nodiscard]] const Component* ownMachine(const Component& member, const Component& box) const;
    [[nodiscard]] std::vector<const Component*> targetsFor(const Component& machine, const Component& box,
                                                           const std::vector<int>& members) const;

    const RuleContext& m_context;
    Trials m_trials;
};

} // namespace gudo
