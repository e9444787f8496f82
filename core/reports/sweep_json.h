#pragma once

#include <string>

#include "core/reliability/sweep.h"

namespace gudo {

/// The answer of `gudo simulate --sweep`; its keys are a contract. For every failure how each requirement fares, and
/// what is down and degraded, as `simulationJson()` says it for the one.
[[nodiscard]] std::string sweepJson(const FailureStudy& study, const Sweep& sweep);

} // namespace gudo
