#include "core/reliability/availability.h"

#include <algorithm>
#include <cmath>

#include "core/faulttree/bounds.h"
#include "core/faulttree/decision_diagram.h"
#include "core/model/at.h"
#include "core/reliability/replicas.h"

namespace gudo {

namespace {

constexpr double minutesPerYear = 365.0 * 24 * 60;

std::optional<AvailabilityFigure> figureOf(const Catalog& catalog, const Component& component, bool isCopy)
{
    if (const auto own = numberIn(catalog, component, "availability"); own && *own >= 0 && *own <= 1)
        return AvailabilityFigure {.value = *own};
    const ComponentType* type = &catalog.typeOf(component);
    if (isCopy && !type->traits.availability)
        if (const ComponentType* copy = catalog.find(type->traits.copyType))
            type = copy;
    if (!type->traits.availability)
        return {};
    return AvailabilityFigure {type->traits.availability->value, type->traits.availability->source};
}

/// Places and what a provider runs: nobody publishes a figure for every one of them, and they are not people's to mend.
bool isAssumedUp(const ServiceGraph& graph, const FailureEvent& event)
{
    return event.kind == FailureEvent::Kind::Domain ? event.level >= FailureLevel::Rack
                                                    : graph.node(event.node).isRunByProvider;
}

/// One requirement, cut down to what it depends on.
class Estimator {
public:
    Estimator(const ServiceGraph& graph, const FailureModel& model, std::size_t index,
              const std::vector<std::optional<double>>& down, const AvailabilityOptions& options)
        : m_model {model}
        , m_reduced {reduced(model.tree, std::span {&model.tree.tops[index], 1})}
        , m_options {options}
    {
        m_result.requirement = model.requirements[index];
        for (const std::uint32_t event : m_reduced.eventsKept) {
            const auto& q = down[event];
            const bool isUnknown = !q && !isAssumedUp(graph, model.events[event]);
            if (!q)
                (isUnknown ? m_result.unknown : m_result.assumed).push_back(static_cast<int>(event));
            m_least.push_back(q.value_or(0));
            m_most.push_back(q ? *q : isUnknown ? 1 : 0);
        }
    }

    AvailabilityEstimate estimate()
    {
        DecisionDiagram::Options limits;
        limits.mostNodes = m_options.mostNodes;
        limits.isCancelled = m_options.isCancelled;
        const auto diagram = DecisionDiagram::of(m_reduced.tree, m_reduced.tree.tops.front(), limits);
        if (diagram) {
            m_result.upper = 1 - diagram->probability(m_least);
            m_result.lower = m_result.unknown.empty() ? m_result.upper : 1 - diagram->probability(m_most);
            m_result.isExact = m_result.unknown.empty();
            addImprovements(*diagram);
        } else if (!m_options.isCancelled || !m_options.isCancelled()) {
            addBounds();
        }
        return std::move(m_result);
    }

private:
    /// A second one in parallel that fails independently turns q into q * q.
    void addImprovements(const DecisionDiagram& diagram)
    {
        const std::vector<double> importance = diagram.importance(m_least);
        for (std::size_t event = 0; event < m_least.size(); ++event) {
            const double gain = importance[event] * m_least[event] * (1 - m_least[event]);
            if (gain > 0)
                m_result.improvements.push_back({static_cast<int>(m_reduced.eventsKept[event]), importance[event],
                                                 std::min(1.0, m_result.upper + gain)});
        }
        std::ranges::stable_sort(m_result.improvements, std::greater {}, &Improvement::availability);
    }

    void addBounds()
    {
        for (int order = m_options.mostOrder; order > 0; --order) {
            CutSetOptions limits {.order = order, .most = 200'000, .isCancelled = m_options.isCancelled};
            const CutSets sets = minimalCutSets(m_reduced.tree, limits).front();
            const ProbabilityBounds best = probabilityBounds(sets, m_least);
            const ProbabilityBounds worst = m_result.unknown.empty() ? best : probabilityBounds(sets, m_most);
            m_result.upper = std::min(m_result.upper, 1 - best.lower);
            m_result.lower = std::max(m_result.lower, 1 - worst.upper);
            if (sets.completeOrder == order)
                break;
        }
    }

    const FailureModel& m_model;
    ReducedTree m_reduced;
    const AvailabilityOptions& m_options;
    std::vector<double> m_least; ///< unavailability of each event that is kept, unknown ones never down
    std::vector<double> m_most;  ///< unknown ones always down
    AvailabilityEstimate m_result;
};

} // namespace

std::optional<AvailabilityFigure> figureOf(const ServiceGraph& graph, const Catalog& catalog, const FailureModel& model,
                                           const FailureEvent& event)
{
    if (event.kind != FailureEvent::Kind::Domain)
        return figureOf(catalog, *graph.node(event.node).component, event.kind == FailureEvent::Kind::Copy);
    for (const int box : model.domains[at(event.domain)].boxes)
        if (const auto figure = figureOf(catalog, *graph.node(box).component, false))
            return figure;
    return {};
}

FailureModel availabilityModel(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones)
{
    return availabilityModel(graph, catalog, zones, requirementsOf(graph));
}

FailureModel availabilityModel(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones,
                               std::vector<Requirement> requirements)
{
    return failureModel(graph, catalog, zones, std::move(requirements), [&](const FailureEvent& event) {
        if (event.kind == FailureEvent::Kind::Domain)
            return true;
        const bool isByProvider = graph.node(event.node).isRunByProvider;
        return isByProvider ? event.kind == FailureEvent::Kind::Component : !isWhole(graph, event);
    });
}

std::vector<AvailabilityEstimate> availabilities(const ServiceGraph& graph, const Catalog& catalog,
                                                 const FailureModel& model, const AvailabilityOptions& options)
{
    std::vector<std::optional<double>> down; // of each event, the share of time
    for (const FailureEvent& event : model.events) {
        const auto figure = figureOf(graph, catalog, model, event);
        down.push_back(figure ? std::optional {1 - figure->value} : std::nullopt);
    }
    std::vector<AvailabilityEstimate> estimates;
    for (std::size_t index = 0; index < model.requirements.size(); ++index)
        estimates.push_back(Estimator {graph, model, index, down, options}.estimate());
    return estimates;
}

double downtimeMinutesPerYear(double availability)
{
    return (1 - availability) * minutesPerYear;
}

} // namespace gudo
