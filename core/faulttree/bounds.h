#pragma once

#include <span>

#include "core/faulttree/cut_sets.h"

namespace gudo {

/// A probability that is known to lie between two.
struct ProbabilityBounds {
    double lower = 0;
    double upper = 1;

    friend bool operator==(const ProbabilityBounds&, const ProbabilityBounds&) = default;
};

/// Bounds of a top's probability, valid whatever the tree, when a decision diagram does not fit: from the minimal cut
/// sets that are known (Bonferroni's inequality from below, Esary and Proschan's from above), and from above also by
/// what is left out: at least `completeOrder + 1` of the tree's events. F. Esary, F. Proschan, Technometrics 5, 1963.
[[nodiscard]] ProbabilityBounds probabilityBounds(const CutSets& sets, std::span<const double> probabilities);

} // namespace gudo
