#pragma once

#include <functional>
#include <set>
#include <span>
#include <string_view>
#include <vector>

#include "core/model/design.h"

namespace gudo {

// Locking, hiding and stacking, as edits and questions like those of edits.h. `placement`: a component's id or that of
// one presence ("asg@app-a"), which lives in its container too.

/// True for a look that says nothing, which no table holds.
[[nodiscard]] bool isPlain(const Look& look);

/// What people asked of a component's look; a plain one when they asked nothing. O(log n).
[[nodiscard]] Look lookOf(const Design& design, std::string_view component);

/// Sets or, when it says nothing, removes a look. Orders are kept within maxOrder.
[[nodiscard]] Design withLook(Design design, Look look);

/// The nearest of a placement's component and of what it lives in that is locked itself, or an empty text. O(depth log
/// n).
[[nodiscard]] std::string_view lockOf(const Design& design, std::string_view placement);
/// The same for what is hidden.
[[nodiscard]] std::string_view coverOf(const Design& design, std::string_view placement);

/// Locks or unlocks components, with what lives in them.
[[nodiscard]] Design withLocked(Design design, std::span<const Id> ids, bool areLocked);
/// Hides or shows components, with what lives in them.
[[nodiscard]] Design withHidden(Design design, std::span<const Id> ids, bool areHidden);

/// Components that are hidden themselves, in id order.
[[nodiscard]] std::vector<Id> hiddenOnes(const Design& design);

/// Placements nothing may move when a design is arranged: those of locked components, in id order.
[[nodiscard]] std::vector<Id> lockedPlacements(const Design& design);

/// The same with the placements that hold them: what stays where it is while others make room. O(n) when anything is
/// locked.
[[nodiscard]] std::set<Id, std::less<>> heldPlacements(const Design& design);

/// Of `ids`, those that may be deleted: neither locked nor around something locked. Connections may. O(n) when anything
/// is locked.
[[nodiscard]] std::vector<Id> deletable(const Design& design, std::span<const Id> ids);

} // namespace gudo
