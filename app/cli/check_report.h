#pragma once

#include <QString>

#include <span>

#include "app/cli/terminal_text.h"
#include "core/reports/check_markdown.h"
#include "core/reports/checked_file.h"

namespace gudo {

/// The findings of designs for people: by severity, then by rule, wrapped to the terminal, a summary for each design
/// and, for several, for all. Accepted findings and those in the baseline are counted, and listed when asked for.
[[nodiscard]] QString checkText(std::span<const CheckedFile> files, const TerminalStyle& style, bool withAccepted);

/// How to live with findings: with an example made of one of them, and the arguments that found them, as a shell takes
/// them. Empty when nothing is open.
[[nodiscard]] QString acceptanceHint(std::span<const CheckedFile> files, const QString& arguments,
                                     const TerminalStyle& style);

/// What the Markdown report says beside the findings.
[[nodiscard]] MarkdownWords markdownWords();

} // namespace gudo
