#pragma once

#include <span>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// Where something goes in the pile of its siblings: past all of them, or past the next one that it overlaps.
enum class Restack { ToFront, Forward, Backward, ToBack };

/// The design with components drawn elsewhere in the pile of their siblings. Among each other they keep their order,
/// and so do all siblings that overlap. Nothing changes where there is nothing to pass. O(siblings²) for the steps.
[[nodiscard]] Design restacked(Design design, const Catalog& catalog, std::span<const Id> ids, Restack where);

} // namespace gudo
