#include "app/availability/availability_answer.h"

#include <algorithm>

#include "app/availability/figure_texts.h"

namespace gudo {

AvailabilityAnswer::AvailabilityAnswer(Architecture drawn, const Catalog& catalog)
    : architecture {std::move(drawn)}
    , containment {architecture}
    , zones {architecture, catalog, containment}
    , graph {serviceGraph(architecture, catalog, zones)}
{
}

bool AvailabilityAnswer::isSinglePoint(int event, int requirement) const
{
    return std::ranges::any_of(points, [&](const SinglePoint& point) {
        return point.event == event && std::ranges::binary_search(point.lost, requirement);
    });
}

std::vector<Id> AvailabilityAnswer::placesOf(const FailureModel& model, const FailureEvent& event) const
{
    if (event.kind != FailureEvent::Kind::Domain)
        return {graph.idOf(event.node)};
    std::vector<Id> ids;
    for (const int box : model.domains[static_cast<std::size_t>(event.domain)].boxes)
        ids.push_back(graph.idOf(box));
    return ids;
}

std::shared_ptr<const AvailabilityAnswer> availabilityAnswer(Architecture architecture, const Catalog& catalog,
                                                             const std::function<bool()>& isCancelled)
{
    const auto answer = std::make_shared<AvailabilityAnswer>(std::move(architecture), catalog);
    auto report = availabilityReport(answer->graph, catalog, answer->zones, {.isCancelled = isCancelled});
    if (!report)
        return {};
    answer->report = std::move(*report);
    answer->points = singlePoints(answer->graph, answer->report.model);
    return answer;
}

Highlights loadHighlights(const AvailabilityAnswer& answer)
{
    Highlights highlights;
    for (const Utilisation& row : answer.report.utilisations)
        for (const int node : row.carrying)
            highlights.loads.emplace(answer.graph.idOf(node),
                                     HighlightedLoad {row.share(), utilisationText(row).toStdString()});
    return highlights;
}

} // namespace gudo
