#pragma once

#include <functional>
#include <vector>

#include "core/reliability/failure_study.h"
#include "core/rules/analysis.h"

namespace gudo {

/// The findings of `analysis` whose fix would have helped when `answer.failed` fails, at most `most`, in the order of
/// the analysis: those of what the design calls a single point of failure among all that fails; and those of what the
/// lost requests miss, where trying the fix out shows that fewer are lost. Only the first four are tried, each for the
/// price of one study. Accepted findings are left out. What was found before `isCancelled` said yes.
[[nodiscard]] std::vector<Diagnostic> helpfulFixes(const FailureStudy& study, const FailureAnswer& answer,
                                                   const Analysis& analysis, std::size_t most,
                                                   const std::function<bool()>& isCancelled);

} // namespace gudo
