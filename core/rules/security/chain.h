#pragma once

#include <vector>

#include "core/network/port_set.h"
#include "core/network/security_groups.h"
#include "core/rules/group_members.h"
#include "core/rules/used_ports.h"

namespace gudo {

/// Rows of one group that let others than the drawn callers of a component in, on ports that it answers on.
struct OpenRows {
    enum class Peer { Strangers, Addresses, World };

    const Component* group = nullptr;
    Peer peer = Peer::Strangers;
    std::vector<SecurityRule> rows {};
    std::vector<std::string> peers {}; ///< names of groups, blocks; each once
};

/// What stands behind the next tier in a chain of requests, and who else than that tier may call it.
struct ChainLink {
    const Component* target = nullptr;
    std::vector<const Component*> callers {}; ///< by arrows of any kind but notes; in id order, never empty
    bool areCallersGrouped = false;           ///< all of them are in groups
    std::vector<OpenRows> open {};
};

/// The components with groups and drawn callers whose groups let in more than these, in id order. Load balancers stand
/// in front of every chain and are left out. O(rows + members).
[[nodiscard]] std::vector<ChainLink> openChainLinks(const RuleContext& context, const GroupMembers& members);

/// Lets in the groups of the callers instead, where the group is the target's own; nothing where that is not possible.
[[nodiscard]] std::optional<Fix> fixByCallers(const RuleContext& context, const GroupMembers& members,
                                              const ChainLink& link, const OpenRows& open);

/// True for what keeps data: databases, caches, queues, file stores.
[[nodiscard]] bool keepsData(const RuleContext& context, const Component& component);

} // namespace gudo
