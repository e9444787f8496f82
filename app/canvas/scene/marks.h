#pragma once

#include <QString>

#include <span>
#include <vector>

#include "core/model/design.h"

namespace gudo {

/// "Shop is locked": why a placement cannot be moved, resized, deleted or filled; empty when nothing holds it.
[[nodiscard]] QString lockRefusal(const Design& design, std::string_view placement);

/// Those that are neither locked nor live in something locked, in the same order.
[[nodiscard]] std::vector<Id> unlocked(const Design& design, std::span<const Id> ids);

/// What people call a component; empty for one that is not there.
[[nodiscard]] QString shownName(const Design& design, std::string_view component);

} // namespace gudo
