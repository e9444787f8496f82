#pragma once

#include <QString>

#include "core/model/design.h"
#include "core/rules/finding_groups.h"

namespace gudo {

// What findings are called in the user's language.

/// "Error", "Warning" or "Note".
[[nodiscard]] QString severityName(Severity severity);
/// "Errors", "Warnings" or "Notes".
[[nodiscard]] QString severitiesName(Severity severity);
[[nodiscard]] QString familyName(RuleFamily family);
[[nodiscard]] QString groupingName(FindingGrouping grouping);

/// Names of the components and connections that a finding is about.
[[nodiscard]] QString placesOf(const Diagnostic& finding, const Architecture& architecture);
/// A finding for screen readers: severity, rule, text.
[[nodiscard]] QString spokenText(const Finding& finding, bool isNew);
/// The heading of a group.
[[nodiscard]] QString titleOf(const FindingGroup& group, const Analysis& analysis, const Architecture& architecture);

/// Findings for a message or an issue, one a line, without markup.
[[nodiscard]] QString plainText(const std::vector<const Finding*>& findings, const Architecture& architecture);
/// The same as a table in Markdown.
[[nodiscard]] QString markdownText(const std::vector<const Finding*>& findings, const Architecture& architecture);

} // namespace gudo
