#pragma once

#include "core/picture/display_list.h"

namespace gudo {

/// The same shape somewhere else.
[[nodiscard]] Shape shifted(Shape shape, int dx, int dy);
/// The same picture somewhere else.
[[nodiscard]] DisplayItem shifted(DisplayItem item, int dx, int dy);

} // namespace gudo
