#pragma once

#include <vector>

#include "core/rules/rule.h"

namespace gudo {

// What dangles without naming anything that is missing.

/// Names and distributions that clients ask and that lead nowhere.
[[nodiscard]] std::vector<Diagnostic> findLeadingNowhere(const RuleContext& context);
/// One note about all that serves requests, but that nothing touches, where most of the rest is connected.
[[nodiscard]] std::vector<Diagnostic> findUnconnected(const RuleContext& context);

} // namespace gudo
