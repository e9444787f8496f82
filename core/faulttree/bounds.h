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

/// Bounds of a top's probability, valid whatever the tree, when a decision diagram does not fit. `probabilities` of
/// each event of the tree, 0 … 1, independent; events that the top does not depend on may as well be 0, and should, for
/// every event that has more widens the bounds. Single events count exactly. Of the other sets, from above: none
/// happens at least as likely as if they shared no event (F. Esary, F. Proschan, Technometrics 5, 1963; T. E. Harris,
/// Proc. Cambridge Phil. Soc. 56, 1960), and what is left out takes more than `completeOrder` events. From below, the
/// largest of: sets that share no event; sums of sets less those of pairs of sets (C. E. Bonferroni, 1936); D. de Caen,
/// Discrete Mathematics 169, 1997. Rounding errors are on the safe side. O(sets log sets + events); pairs of the most
/// probable thousand sets only.
[[nodiscard]] ProbabilityBounds probabilityBounds(const CutSets& sets, std::span<const double> probabilities);

} // namespace gudo
