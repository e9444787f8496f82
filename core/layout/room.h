#pragma once

#include <span>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// The design with room made around the placements `ids`: what they overlap among their siblings moves to the right or
/// downwards, with everything beyond it so that the order stays; containers grow to hold what is in them, and make room
/// in their turn. Placements `fixed`, and what holds one, do not move, and neither does what is locked; around
/// that containers still grow. O(depth * n * moves).
[[nodiscard]] Design withRoomFor(Design design, const Catalog& catalog, std::span<const Id> ids,
                                 std::span<const Id> fixed = {});

} // namespace gudo
