#pragma once

#include <optional>
#include <string_view>

namespace gudo {

/// The seconds of a duration as people write one: "30s", "1h 30m", "1.5 min", "250ms", "2d". Nothing for other texts,
/// a number without a unit among them. O(length).
[[nodiscard]] std::optional<double> secondsFrom(std::string_view text);

} // namespace gudo
