#pragma once

#include <functional>

#include "core/model/design.h"

namespace gudo::test {

/// The smallest design that can be reached by leaving out components, connections, properties, rows of properties,
/// names and containers one by one while `isWanted` stays true. Pre: it is for `design`.
[[nodiscard]] Design shrunk(Design design, const std::function<bool(const Design&)>& isWanted);

} // namespace gudo::test
