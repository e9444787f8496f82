#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/model/design.h"

namespace gudo::test {

/// Designs that pages are made of: templates, random services, and what has ever broken a page. Always the same.
[[nodiscard]] std::vector<std::pair<std::string, Design>> pageDesigns();

/// What the engine answers about a design, as JSON: for no failure, each single event and some pairs the events that
/// happen, the state of each component, and how each requirement fares.
[[nodiscard]] std::string answersJson(const Design& design, std::uint32_t seed);

} // namespace gudo::test
