#pragma once

#include <vector>

#include "core/network/reach/reach.h"
#include "core/rules/rule.h"

namespace gudo {

/// A request arrow that the network does not let through.
struct BlockedArrow {
    const Connection* arrow = nullptr;
    const Component* from = nullptr;
    const Component* to = nullptr;
    NetworkEnd source {};
    NetworkEnd target {};
    AskedFlow flow {};
    Reachability answer {};
    bool isByEndpoint = false; ///< an endpoint of its network leads to the service that it asks

    /// The refusals of one kind that are certain: what is not drawn yet does not refuse.
    [[nodiscard]] std::vector<const Hop*> refusals(HopKind kind) const;
    /// The refusal that ended the walk, nullptr when it rests on something that is not drawn.
    [[nodiscard]] const Hop* end() const;
};

/// All request arrows that do not get through, in id order. Names that answer instead of asking (DNS) and ends that
/// take part in no conversation are left out. O(arrows · rows on their ways).
[[nodiscard]] std::vector<BlockedArrow> blockedArrows(const RuleContext& context);

/// "TCP 5432": what an arrow asks for, for messages.
[[nodiscard]] std::string flowName(const AskedFlow& flow);

} // namespace gudo
