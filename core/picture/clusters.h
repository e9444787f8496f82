#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/picture/display_list.h"

namespace gudo {

/// What people see as one character: a letter with its marks, a flag, a family of joined emoji. Never broken, never cut
/// in two.
struct Cluster {
    std::u32string_view text;
    int width = 0; ///< thousandths of the font size
};

/// The clusters of a text, in order; views into it. The rules that matter to labels of Unicode UAX #29: marks,
/// variation selectors, skin tones, tags and what a joiner joins stay with their base; regional indicators go in pairs.
[[nodiscard]] std::vector<Cluster> clustersOf(std::u32string_view text, FontWeight weight);

/// The text with Hangul written letter by letter (as some file systems do) put together into syllables, which every
/// Korean font has. Unicode 15, section 3.12.
[[nodiscard]] std::u32string withSyllables(std::u32string_view text);

} // namespace gudo
