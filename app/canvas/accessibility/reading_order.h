#pragma once

#include <vector>

#include "core/picture/picture.h"

namespace gudo {

/// Components as one reads them: rows from the top, each from the left, a container before what it holds.
[[nodiscard]] std::vector<Id> readingOrder(const Design& design, const Boxes& boxes);

} // namespace gudo
