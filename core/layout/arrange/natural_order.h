#pragma once

#include <string_view>

namespace gudo {

/// True when `a` comes before `b` as people count: "web-2" before "web-10". A strict order: different texts are never
/// equal.
[[nodiscard]] bool isNaturallyLess(std::string_view a, std::string_view b);

} // namespace gudo
