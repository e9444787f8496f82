#pragma once

#include <optional>
#include <string_view>

#include "core/picture/highlight_ground.h"

namespace gudo {

/// What is laid over a component, a presence or a connection for how it stands: a wash, a frame, a cross, a mark at its
/// upper left corner. Of containers the frame and the title, for what is in them stands for itself. Nothing for what is
/// not drawn.
[[nodiscard]] std::optional<DisplayItem> standingItem(std::string_view id, Standing standing,
                                                      const HighlightGround& ground, const HighlightLook& look);

} // namespace gudo
