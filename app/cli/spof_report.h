#pragma once

#include "app/cli/reliability_texts.h"
#include "core/reliability/failure_sets.h"

namespace gudo {

/// What was asked.
struct SpofQuestion {
    std::string file; ///< for commands that people can copy
    FailureQuery query;
};

/// The failure sets of one design for people: each requirement with its single points, in the order in which mending them
/// buys most: the path that breaks, what to do; then pairs and triples.
[[nodiscard]] QString spofText(const AnalysedDesign& analysed, const SpofQuestion& question, const FailureModel& model,
                               std::span<const FailureSets> sets, const TerminalStyle& style);

} // namespace gudo
