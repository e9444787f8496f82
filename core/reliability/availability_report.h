#pragma once

#include <optional>
#include <vector>

#include "core/reliability/availability.h"
#include "core/reliability/capacity.h"

namespace gudo {

/// What there is to say about availability and capacity of a design: what `gudo availability` answers, and panels show.
struct AvailabilityReport {
    FailureModel model {}; ///< what the numbers of `requirements` mean
    std::vector<AvailabilityEstimate> requirements {};
    FailureModel simulation {};               ///< of all events: what `cases` name
    std::vector<CapacityCase> cases {};       ///< empty when no client has a load
    std::vector<Utilisation> utilisations {}; ///< in normal operation
};

/// Nothing when `options.isCancelled` said yes before the end.
[[nodiscard]] std::optional<AvailabilityReport> availabilityReport(const ServiceGraph& graph, const Catalog& catalog,
                                                                   const Zones& zones,
                                                                   const AvailabilityOptions& options = {});

/// The availability that the client of a requirement wants (`slo`), above 0 and at most 1; nothing when it says none.
[[nodiscard]] std::optional<double> objectiveOf(const ServiceGraph& graph, const Catalog& catalog, int client);

enum class ObjectiveState {
    Met,
    Missed,
    Uncertain, ///< it depends on what nobody knows
};

/// How an estimate stands against an objective.
[[nodiscard]] ObjectiveState objectiveState(const AvailabilityEstimate& estimate, double objective);

/// Minutes a year of the requirement's downtime that would go if that event never happened. What several share in turn
/// (each alone does no harm) counts with each of them.
[[nodiscard]] double minutesBecauseOf(const Improvement& improvement, double eventAvailability);

} // namespace gudo
