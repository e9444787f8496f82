#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "core/faulttree/cut_set_family.h"

namespace gudo {

/// How far joining goes.
struct JoinLimits {
    int order = 2;                        ///< sets of up to that many events: 1, 2 or 3
    std::size_t most = 2'000'000;         ///< pairs, and triples, in one family
    std::function<bool()> isCancelled {}; ///< may be empty

    [[nodiscard]] bool isStopped() const { return isCancelled && isCancelled(); }
};

/// A number for every event, 0 before and after each use: what spares looking events up.
using EventSlots = std::vector<std::uint32_t>;

/// The family of a gate that is true when any of the inputs is. Complete to the order asked for, unless pairs or
/// triples become too many: then to the order before. Pre: the inputs are complete to that order, too. O(n log n) in
/// the sets of the inputs.
[[nodiscard]] CutSetFamily joinedAny(std::span<const CutSetView> inputs, const JoinLimits& limits, EventSlots& slots);

/// The family of a gate that is true when `threshold` of the inputs are; an input may be there more than once and then
/// counts as often. Complete as joinedAny is. Pre: as for joinedAny, and threshold > 0. Neither inputs nor events are
/// combined one by one: events that are cuts of the same inputs form a class, and classes are. Cost grows with pairs of
/// classes (at order 3 triples of classes, which inputs that share few events prune early), with the pairs and triples
/// of the inputs, and with the sets of the result.
[[nodiscard]] CutSetFamily joinedAtLeast(std::span<const CutSetView> inputs, std::uint32_t threshold,
                                         const JoinLimits& limits, EventSlots& slots);

} // namespace gudo
