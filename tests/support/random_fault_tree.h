#pragma once

#include <cstdint>
#include <vector>

#include "core/faulttree/fault_tree.h"

namespace gudo::test {

/// Bounds of a random fault tree.
struct RandomFaultTree {
    int events = 8; ///< at most, at least one
    int gates = 10; ///< at most, at least one
    bool hasLoops = true;
};

/// A well-formed fault tree with everything that is allowed: shared inputs, inputs listed twice, thresholds of 0 and
/// beyond, gates without inputs or with one, gates and events that nothing needs, loops, and tops that are gates or
/// events. The same arguments always give the same tree.
[[nodiscard]] FaultTree randomFaultTree(std::uint32_t seed, const RandomFaultTree& bounds = {});

/// A random tree of four events or fewer, each of which is another random tree of three events or fewer: full of
/// modules. Its only top is that of the outer one.
[[nodiscard]] FaultTree randomTreeOfTrees(std::uint32_t seed);

/// Which nodes are (have failed) when exactly the events of the bit mask happen: loops from "nothing failed" upwards,
/// by the definition and nothing clever. Pre: no more than 32 events.
[[nodiscard]] std::vector<bool> failedNodesOf(const FaultTree& tree, std::uint32_t events);

} // namespace gudo::test
