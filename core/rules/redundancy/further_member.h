#pragma once

#include <functional>

#include "core/rules/rule.h"

namespace gudo {

/// An edit that adds one more component like `model`: numbered on, in the same container and drawn beside it, with the
/// same arrows from and to others. Does nothing when it is there already.
[[nodiscard]] std::function<Design(Design)> withFurtherMember(const RuleContext& context, const Component& model);

} // namespace gudo
