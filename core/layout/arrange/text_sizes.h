#pragma once

#include <string_view>

#include "core/model/geometry.h"

namespace gudo {

// How much room texts take, roughly: a picture measures them where it draws them, an arrangement only has to leave
// room.

/// Width of a frame's title with its icon, in scene units; at most 320.
[[nodiscard]] int titleWidthOf(std::string_view name);
/// Width and height of a note with that text.
[[nodiscard]] Point noteSizeOf(std::string_view text);

} // namespace gudo
