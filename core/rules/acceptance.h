#pragma once

#include <string_view>
#include <vector>

#include "core/rules/check.h"

namespace gudo {

/// True when the entry is about the finding: see markAccepted(). Whether it counts is another question.
[[nodiscard]] bool isAbout(const AcceptedFinding& entry, const Diagnostic& found);

/// Marks the findings that the design accepts. An entry counts when it has a reason, has not expired on `today` (empty:
/// nothing expires) and names the rule, the culprit (the first component) or nobody, one of the connections or none,
/// and details that are all in the finding's key. Returns what is wrong with the entries themselves: SUP-001 for those
/// that no longer count, SUP-002 for those whose rules all ran (`ran`) and that match nothing.
[[nodiscard]] std::vector<Diagnostic> markAccepted(std::vector<Finding>& findings, const Settings& settings,
                                                   std::string_view today, const std::vector<const Rule*>& ran);

} // namespace gudo
