#pragma once

#include "core/picture/display_list.h"

namespace gudo {

/// Advance of one character in thousandths of the font size.
[[nodiscard]] int advanceWidth(char32_t character, FontWeight weight);

/// True for Hangul, Han, Kana and full-width forms: a line may break on either side of them.
[[nodiscard]] bool isWide(char32_t character);

} // namespace gudo
