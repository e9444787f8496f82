#pragma once

#include <span>

namespace gudo {

/// A text of the page itself: what buttons and headings say.
struct PageText {
    const char* key;  ///< by which template and script ask for it
    const char* text; ///< marked for translation
};

/// All of them, sorted by key.
[[nodiscard]] std::span<const PageText> pageTexts();

} // namespace gudo
