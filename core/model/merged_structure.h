#pragma once

#include <vector>

#include "core/model/design.h"

namespace gudo {

// Second half of merged(): rows that were merged one by one may contradict each other.

/// Brings back the containers and ends that one side removed and the other still needs, and takes parents that lead in
/// a circle from `ours`. Returns the ids of what was brought back or put elsewhere, each once, sorted. Pre: both sides
/// are sound, and every row comes from one of them.
[[nodiscard]] std::vector<Id> restoreStructure(Architecture& architecture, const Architecture& ours,
                                               const Architecture& theirs);

/// Drops places of what is not there, and gives what was `restored` the places it had.
void restoreLayout(Design& design, const std::vector<Id>& restored, const Layout& ours, const Layout& theirs);

/// Gives connections that have the id of a component another one, and returns the new ids.
[[nodiscard]] std::vector<Id> separateNames(Design& design);

} // namespace gudo
