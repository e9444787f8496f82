#pragma once

#include <span>
#include <vector>

#include "core/rules/check.h"

namespace gudo {

/// What became of the findings of a design when it changed.
struct FindingChanges {
    std::vector<const Finding*> solved {};     ///< of before, in their order
    std::vector<const Finding*> introduced {}; ///< of after, in their order
};

/// Findings are the same when rule, what they are about first and key are: a sentence may name other components. Accepted
/// ones count as none. Points into the arguments. O(n log n).
[[nodiscard]] FindingChanges findingChanges(std::span<const Finding> before, std::span<const Finding> after);

} // namespace gudo
