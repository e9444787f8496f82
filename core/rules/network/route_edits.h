#pragma once

#include <functional>

#include "core/model/edits.h"

namespace gudo {

/// The table with the routes for which `keeps` says yes, as it leaves them; rows that are no routes stay. Unchanged
/// when there is no such table.
[[nodiscard]] Design withRoutes(Design design, const Id& table, const std::function<bool(Object& route)>& keeps);

} // namespace gudo
