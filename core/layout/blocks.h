#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// How far something may lie along one axis: from the first to the last place of its near edge.
struct Reach {
    int least;
    int most;
};

/// What moves as one when things are lined up: a card, a container with what is in it, one presence, or all presences
/// of a component.
struct Block {
    std::vector<Id> placements;
    Rect rect {}; ///< around its placements
    bool isFixed = false;
    Reach across {}; ///< of rect.x
    Reach down {};   ///< of rect.y
};

/// The blocks of components and presences, by id; ids of what is in another of them are left out, and so is what has no
/// place. A block stays in the padding of the containers that it is in, or as far outside as it is; on the bare canvas
/// it may go anywhere, what stands on a border only along it. Containers that hold all blocks do not count: nothing
/// that is lined up with its siblings leaves them. Pre: everything has a placement. O(n log n).
[[nodiscard]] std::vector<Block> blocksOf(const Design& design, const Catalog& catalog, std::span<const Id> ids,
                                          std::span<const Id> fixed);

} // namespace gudo
