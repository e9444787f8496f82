#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/picture/display_list.h"

namespace gudo {

// Widths come from a table of the fonts the program depends on (Inter for Latin, NanumGothic for Hangul), not from the
// fonts of the machine: layout and pictures are the same everywhere and need no display.

/// Families for text, in order of choice, as CSS writes them.
inline constexpr std::string_view fontFamilies =
    "Inter, NanumGothic, 'Noto Sans KR', 'Apple SD Gothic Neo', sans-serif";

/// Width of one line in scene units.
[[nodiscard]] double textWidth(std::string_view text, double size, FontWeight weight);

/// `text` in at most `maxLines` lines no wider than `width`: broken between words, after '-', '/' and the like; inside
/// of words only where one has no room on a line of its own or the text would else not fit, between Hangul syllables,
/// and never so that one syllable is left alone. Emoji and letters with marks stay whole. What does not fit all the
/// same ends in "…". Newlines break. At least one line, empty for empty text.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, double width, int maxLines, double size,
                                               FontWeight weight);

/// The text cut to `width` with "…" at its end when it is longer.
[[nodiscard]] std::string elided(std::string_view text, double width, double size, FontWeight weight);

} // namespace gudo
