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
    int order = 2;                          ///< sets of up to that many events: 1, 2 or 3
    std::size_t most = 2'000'000;           ///< sets to keep in one gate before giving up
    std::function<bool()> isCancelled {};   ///< asked now and then; may be empty
};

/// Minimal cut sets of one top, by size, then by events.
struct CutSets {
    std::vector<CutSet> sets {};
    int completeOrder = 0; ///< all sets up to this size are there: `order` unless `most` was reached or it was cancelled

    friend bool operator==(const CutSets&, const CutSets&) = default;
};

/// The minimal cut sets of every top, exact up to `completeOrder`. Truncated sets are joined gate by gate (k out of n by
/// counting, never by combinations), loops repeated until nothing changes. Cost grows with the number of sets that gates
/// on the way have: seconds for ten thousand gates at order 3, a tenth of one at order 2.
[[nodiscard]] std::vector<CutSets> minimalCutSets(const FaultTree& tree, const CutSetOptions& options = {});

} // namespace gudo
