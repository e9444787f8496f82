#pragma once

#include <string_view>

#include "core/rules/rule.h"

namespace gudo {

/// A number that the design's settings give to a rule by its id or name ({"RED-036": {"threshold": 0.001}}), else
/// `fallback`.
[[nodiscard]] double parameter(const RuleContext& context, const Rule& rule, std::string_view key, double fallback);

} // namespace gudo
