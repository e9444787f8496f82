#pragma once

#include <QString>

#include "app/cli/terminal_text.h"
#include "core/reports/check_json.h"

namespace gudo {

/// The findings of one design for people: by severity, then by rule, wrapped to the terminal, a summary at the end.
[[nodiscard]] QString checkText(const CheckedFile& file, const TerminalStyle& style, bool withAccepted);

} // namespace gudo
