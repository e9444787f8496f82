#pragma once

#include <string_view>
#include <vector>

#include "core/rules/rule.h"

namespace gudo {

/// What runs on a machine, against what the machine has. Only numbers that somebody set count, so that what it asks is
/// never less than this.
struct MachineLoad {
    const Component* machine = nullptr;
    double capacity = 0;                     ///< of the machine
    double asked = 0;                        ///< of all that is in it, copies included
    double reserved = 0;                     ///< of that what machines ask, which get no less
    std::vector<const Component*> asking {}; ///< in the order of their ids
    const Component* largest = nullptr;      ///< the one of them whose single copy asks most
    double largestAsked = 0;
};

/// The machines with something of `key` ("cpus", "memory_gib") and something inside that asks for it, in the order of
/// their ids. What asks counts for the nearest machine around that has a number. O(n · depth).
[[nodiscard]] std::vector<MachineLoad> machineLoads(const RuleContext& context, std::string_view key);

} // namespace gudo
