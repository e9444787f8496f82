#pragma once

#include "core/picture/highlights.h"
#include "core/reliability/failure_study.h"

namespace gudo {

/// A simulation as it is laid over the drawing: what fails crossed out, what is down greyed out with the lines that end
/// there, what is degraded marked, copies apart where they are drawn apart, clients lit that get everything they ask
/// for; and the way of every lost request up to the first that is down. Nothing when nothing fails. O(n + m + copies).
[[nodiscard]] Highlights highlightsOf(const FailureStudy& study, const Scenario& events, const Simulation& simulation);
/// Of an answer, where a container that was named is itself what failed, and what is in it is lost.
[[nodiscard]] Highlights highlightsOf(const FailureStudy& study, const FailureAnswer& answer);

} // namespace gudo
