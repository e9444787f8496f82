#pragma once

#include <string>
#include <string_view>

namespace gudo {

/// Names a component or a connection for good: the key in the file, in exports and on the command line.
using Id = std::string;

/// Longest id a design may use, in bytes.
inline constexpr std::size_t maxIdLength = 100;

/// True for 1 to maxIdLength bytes of letters, digits, '.', '_', '-' and any character beyond ASCII. '@', ':', ',' and white
/// space are left to the command line, where they separate ids from containers, kinds and each other.
[[nodiscard]] bool isValidId(std::string_view id);

/// A readable id made from any text: "Web ALB" becomes "web-alb". Text that leaves nothing gives `fallback`.
[[nodiscard]] Id idFrom(std::string_view text, std::string_view fallback);

} // namespace gudo
