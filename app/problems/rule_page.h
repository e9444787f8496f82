#pragma once

#include <QString>

#include "app/style/colors.h"
#include "core/rules/check.h"

namespace gudo {

/// The page of a rule as rich text in the user's language: three plain lines, then what it means, why it matters, what
/// to do, examples, parameters, source.
[[nodiscard]] QString rulePage(const Rule& rule, const UiColors& colors);

/// Why a finding is accepted and until when, as rich text to put below the page; empty for one that is not.
[[nodiscard]] QString acceptanceNote(const Finding& finding, const Settings& settings, const UiColors& colors);

} // namespace gudo
