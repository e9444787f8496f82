#pragma once

#include <QByteArray>

#include "app/cli/terminal_text.h"
#include "core/reliability/sweep.h"

namespace gudo {

/// What `gudo simulate --sweep` prints: for every failure what it takes and degrades.
[[nodiscard]] QString sweepText(const FailureStudy& study, const Sweep& sweep, const TerminalStyle& style);
/// The same as a web page with a table and a picture of every failure.
[[nodiscard]] QByteArray sweepPage(const FailureStudy& study, const Sweep& sweep);

} // namespace gudo
