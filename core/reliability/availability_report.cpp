#include "core/reliability/availability_report.h"

#include "core/reliability/replicas.h"
#include "core/reliability/simulation.h"

namespace gudo {

std::optional<AvailabilityReport> availabilityReport(const ServiceGraph& graph, const Catalog& catalog,
                                                     const Zones& zones, const AvailabilityOptions& options)
{
    const auto isCancelled = [&] {
        return options.isCancelled && options.isCancelled();
    };
    AvailabilityReport report {.model = availabilityModel(graph, catalog, zones)};
    report.requirements = availabilities(graph, catalog, report.model, options);
    if (isCancelled())
        return {};
    report.simulation = simulationModel(graph, catalog, zones);
    report.cases = capacityCases(graph, catalog, report.simulation, {.isCancelled = options.isCancelled});
    report.utilisations = utilisations(graph, catalog, report.simulation);
    if (isCancelled())
        return {};
    return report;
}

std::optional<double> objectiveOf(const ServiceGraph& graph, const Catalog& catalog, int client)
{
    const auto slo = numberIn(catalog, *graph.node(client).component, "slo");
    return slo && *slo > 0 && *slo <= 1 ? slo : std::nullopt;
}

ObjectiveState objectiveState(const AvailabilityEstimate& estimate, double objective)
{
    if (estimate.upper < objective)
        return ObjectiveState::Missed;
    return estimate.lower >= objective ? ObjectiveState::Met : ObjectiveState::Uncertain;
}

double minutesBecauseOf(const Improvement& improvement, double eventAvailability)
{
    return downtimeMinutesPerYear(1 - improvement.importance * (1 - eventAvailability));
}

} // namespace gudo
