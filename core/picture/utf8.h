#pragma once

#include <string>
#include <string_view>

namespace gudo {

/// The characters of UTF-8 text; bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::u32string decoded(std::string_view text);
/// Appends one character as UTF-8.
void append(std::string& text, char32_t character);

} // namespace gudo
