#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/design.h"

namespace gudo {

/// The pattern for the number of one of several: its last run of '#' is that number with at least as many digits
/// ("web-##" and 3 is "web-03"); a pattern without '#' is the same for all.
[[nodiscard]] std::string numbered(std::string_view pattern, int number);

/// The components as people count them: rows from the top, each from the left; by id where nothing says where they are.
[[nodiscard]] std::vector<Id> inCountingOrder(const Design& design, std::vector<Id> components);

} // namespace gudo
