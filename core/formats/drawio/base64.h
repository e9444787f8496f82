#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gudo {

/// Bytes as text of 64 letters with padding (RFC 4648, section 4), in one line.
[[nodiscard]] std::string toBase64(std::string_view bytes);

/// The bytes again; white space between letters counts for nothing. Nothing for text that is none.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace gudo
