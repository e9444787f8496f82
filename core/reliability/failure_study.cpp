#include "core/reliability/failure_study.h"

#include <algorithm>
#include <utility>

namespace gudo {

FailureStudy::FailureStudy(Design made, const Catalog& types)
    : design {std::move(made)}
    , catalog {types}
    , containment {design.architecture}
    , zones {design.architecture, catalog, containment}
    , graph {serviceGraph(design.architecture, catalog, zones)}
    , model {simulationModel(graph, catalog, zones)}
{
}

FailureAnswer answered(const FailureStudy& study, const std::vector<std::string>& names)
{
    FailureAnswer answer;
    for (const std::string& name : names) {
        const auto events = eventsNamed(study.graph, study.model, study.zones, name);
        (events ? answer.failed : answer.unknown).push_back(name);
        if (events)
            answer.events.insert(answer.events.end(), events->begin(), events->end());
    }
    std::ranges::sort(answer.events);
    const auto repeated = std::ranges::unique(answer.events);
    answer.events.erase(repeated.begin(), repeated.end());
    answer.simulation = simulated(study.design.architecture, study.graph, study.catalog, study.model, answer.events);
    answer.carried = capacityWith(study.graph, study.catalog, study.model, answer.events);
    return answer;
}

} // namespace gudo
