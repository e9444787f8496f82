#pragma once

#include <span>
#include <string>

#include "core/reliability/availability.h"
#include "core/reliability/capacity.h"
#include "core/reliability/failure_sets.h"
#include "core/reliability/simulation.h"

namespace gudo {

/// The answer of `gudo spof`; its keys are a contract. Beside the requirements, which components are taken as one service
/// and what could not be told.
[[nodiscard]] std::string spofJson(const ServiceGraph& graph, std::span<const FailureSets> sets);

/// The answer of `gudo simulate`; its keys are a contract. `carried` is left out when no load is known.
[[nodiscard]] std::string simulationJson(const ServiceGraph& graph, const FailureModel& model, const Scenario& events,
                                         const Simulation& simulation, const CapacityCase& carried);

/// The answer of `gudo availability`; its keys are a contract. Beside the requirements, figures with their sources, and
/// how much of the load is carried in which case.
[[nodiscard]] std::string availabilityJson(const ServiceGraph& graph, const Catalog& catalog, const FailureModel& model,
                                           std::span<const AvailabilityEstimate> estimates,
                                           std::span<const CapacityCase> cases);

} // namespace gudo
