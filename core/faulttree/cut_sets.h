#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "core/faulttree/fault_tree.h"

namespace gudo {

/// Events that together make a top true, ascending, while no part of them does.
using CutSet = std::vector<std::uint32_t>;

struct CutSetOptions {
    int order = 2;                        ///< sets of up to that many events: 1, 2 or 3
    std::size_t most = 2'000'000;         ///< sets of one size to keep in one gate before giving up that size
    std::function<bool()> isCancelled {}; ///< asked now and then; may be empty
};

/// Minimal cut sets of one top, by size, then by events. A top that is always true has one, without events.
struct CutSets {
    std::vector<CutSet> sets {};
    /// All sets up to this size are there and none above it: `order` unless `most` was reached or it was cancelled. 0:
    /// known is only whether the top is always true.
    int completeOrder = 0;

    friend bool operator==(const CutSets&, const CutSets&) = default;
};

/// The minimal cut sets of every top, exact up to `completeOrder`. Truncated sets are joined gate by gate (k out of n
/// by counting, never by combinations), loops repeated until nothing changes. `most` is reached at order 2 and 3 only;
/// then tops that do not need the gate are as complete as ever. A tree of more than two million events is done to
/// order 2. Cost grows with the number of sets that gates on the way have: ten thousand gates of redundant services
/// take one millisecond at order 1, ten at order 2, some tens at order 3. Tops keep their sets: choose `most` by the
/// memory.
[[nodiscard]] std::vector<CutSets> minimalCutSets(const FaultTree& tree, const CutSetOptions& options = {});

} // namespace gudo
