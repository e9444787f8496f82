#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/faulttree/cut_sets.h"
#include "core/faulttree/fault_tree.h"
#include "tests/support/random_design.h"

namespace gudo::test {

/// A well-formed tree of up to `events` events and about as many gates that share inputs, with what is odd in it:
/// inputs listed more than once, thresholds from 0 to one more than there are inputs, gates without inputs, gates that
/// need themselves or each other, events nobody needs, tops that are events or the same twice.
[[nodiscard]] FaultTree oddFaultTree(Dice& dice, int events);

/// A well-formed tree of the shape that redundant designs have: copies that a few shared events take down, tiers that
/// need some of their copies, tops that need some tiers.
[[nodiscard]] FaultTree redundantFaultTree(Dice& dice, int events);

/// Which nodes are true when these events (a bit each) happen: all gates over and over, until nothing changes. Slow,
/// and as simple as the definition.
[[nodiscard]] std::vector<bool> trueNodes(const FaultTree& tree, std::uint64_t events);

/// A node's answer for every set of events: [set].
[[nodiscard]] std::vector<std::vector<bool>> trueNodesOfAllSets(const FaultTree& tree);

/// The minimal cut sets up to that order by trying every set. `answers` are of trueNodesOfAllSets.
[[nodiscard]] std::vector<CutSet> minimalSets(const std::vector<std::vector<bool>>& answers, FaultNode top,
                                              std::uint32_t events, int order);

/// The exact probability of a node, summed over every set of events.
[[nodiscard]] double exactProbability(const std::vector<std::vector<bool>>& answers, FaultNode top,
                                      std::span<const double> probabilities);

} // namespace gudo::test
