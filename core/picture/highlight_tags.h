#pragma once

#include <optional>

#include "core/picture/highlight_ground.h"

namespace gudo {

/// The bar across the lower edge of a card, container or presence: how much of its capacity is used, with the text
/// beside it. From 70 % on another colour and a second line in the bar, above 100 % a full bar with a cross. Nothing
/// for what is not drawn.
[[nodiscard]] std::optional<DisplayItem> loadItem(std::string_view id, const HighlightedLoad& load,
                                                  const HighlightGround& ground, const HighlightLook& look);

/// A tag with a few words: across the upper edge of a card, container or presence, in the middle of a line under its
/// label. Nothing for what is not drawn.
[[nodiscard]] std::optional<DisplayItem> noteItem(std::string_view id, std::string_view words,
                                                  const HighlightGround& ground, const HighlightLook& look);

} // namespace gudo
