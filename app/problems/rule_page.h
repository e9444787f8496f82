#pragma once

#include <QString>

#include "app/style/colors.h"
#include "core/rules/rule.h"

namespace gudo {

/// The page of a rule as rich text in the user's language: what it means, why it matters, what to do, examples, source.
[[nodiscard]] QString rulePage(const Rule& rule, const UiColors& colors);

} // namespace gudo
