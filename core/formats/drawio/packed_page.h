#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gudo {

/// The XML of a page that draw.io packed: base64 of raw deflate (RFC 1951) of the text with its characters as in an
/// address ("%3C"). Nothing when it is damaged or unpacks to more than a design file may hold.
[[nodiscard]] std::optional<std::string> unpackedPage(std::string_view text);

} // namespace gudo
