#pragma once

#include <string_view>

#include "core/model/connection.h"
#include "core/picture/display_list.h"
#include "core/picture/theme.h"

namespace gudo {

/// How a connection of that kind is drawn, without points: the kinds differ in dash, weight and arrow head, so that
/// they can be told apart in print and without seeing colours. Optional requests are dashed; unknown kinds look like
/// notes.
[[nodiscard]] LineShape lineStyle(std::string_view kind, bool isRequired, const Theme& theme);
[[nodiscard]] LineShape lineStyle(const Connection& connection, const Theme& theme);

} // namespace gudo
