#include "core/reports/reliability_json.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/json/json_write.h"
#include "core/model/at.h"
#include "core/reports/json_parts.h"

namespace gudo {

namespace {

std::string idsJson(const ServiceGraph& graph, const std::vector<int>& nodes)
{
    std::vector<std::string> ids;
    for (const int node : nodes)
        ids.push_back(graph.idOf(node));
    return jsonTexts(ids);
}

std::string setsJson(const std::vector<std::vector<std::string>>& sets)
{
    std::string out = "[";
    for (const auto& set : sets) {
        if (out.size() > 1)
            out += ", ";
        out += jsonTexts(set);
    }
    return out + ']';
}

std::string clientAndService(const ServiceGraph& graph, const Requirement& requirement)
{
    return fmt::format(R"("client": {}, "service": {})", quotedJson(graph.idOf(requirement.client)),
                       quotedJson(graph.nameOf(requirement.need.service)));
}

/// Services of several components.
std::string servicesJson(const ServiceGraph& graph)
{
    std::vector<std::string> rows;
    for (std::size_t index = 0; index < graph.services.size(); ++index)
        if (const Service& service = graph.services[index]; service.members.size() > 1 && service.chooser < 0)
            rows.push_back(fmt::format(R"({{"name": {}, "members": {}, "inferred": {}}})",
                                       quotedJson(graph.nameOf(static_cast<int>(index))),
                                       idsJson(graph, service.members), service.name.empty()));
    return jsonRows(rows, "  ");
}

std::string unknownsJson(const ServiceGraph& graph)
{
    std::vector<std::string> rows;
    for (const Unknown& unknown : graph.unknowns)
        rows.push_back(fmt::format(R"({{"message": {}, "components": {}}})", quotedJson(toEnglish(unknown.message)),
                                   jsonTexts(unknown.components)));
    return jsonRows(rows, "  ");
}

/// Shortest text that reads as the same number.
std::string number(double value)
{
    return fmt::format("{}", value == 0 ? 0.0 : value);
}

/// A figure that people read: without the noise of binary fractions.
std::string rounded(double value)
{
    return fmt::format("{:.12g}", value == 0 ? 0.0 : value);
}

std::string eventsJson(const FailureModel& model, const std::vector<int>& events)
{
    std::vector<std::string> names;
    for (const int event : events)
        names.push_back(model.events[at(event)].id);
    std::ranges::sort(names);
    return jsonTexts(names);
}

std::string caseJson(const ServiceGraph& graph, const CapacityCase& found)
{
    std::string what;
    if (found.kind == CapacityCase::Kind::Loss)
        what = fmt::format(R"("case": "loss", "event": {})", quotedJson(found.event));
    else if (found.kind == CapacityCase::Kind::Deployment)
        what = fmt::format(R"("case": "deployment", "service": {})", quotedJson(graph.nameOf(found.service)));
    else
        what = R"("case": "normal")";
    const std::string bottleneck = found.bottleneck < 0 ? "null" : quotedJson(graph.nameOf(found.bottleneck));
    return fmt::format(R"({{{}, "load": {}, "served": {}, "bottleneck": {}}})", what, number(found.load),
                       number(found.served), bottleneck);
}

} // namespace

std::string spofJson(const ServiceGraph& graph, std::span<const FailureSets> sets)
{
    std::vector<std::string> rows;
    for (const FailureSets& row : sets)
        rows.push_back(fmt::format(R"({{{}, "cutSets": {}, "exact": {}}})", clientAndService(graph, row.requirement),
                                   setsJson(row.sets), row.isExact));
    return fmt::format("{{\n  \"requirements\": {},\n  \"services\": {},\n  \"unknown\": {}\n}}\n",
                       jsonRows(rows, "  "), servicesJson(graph), unknownsJson(graph));
}

std::string simulationJson(const ServiceGraph& graph, const FailureModel& model, const Scenario& events,
                           const Simulation& simulation, const CapacityCase& carried)
{
    std::vector<std::string> failed;
    for (const std::uint32_t event : events)
        failed.push_back(model.events[event].id);
    std::ranges::sort(failed);
    std::string components;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node)
        components += fmt::format("{}    {}: \"{}\"", node ? ",\n" : "\n", quotedJson(graph.nodes[node].component->id),
                                  toText(simulation.components[node]));
    std::vector<std::string> rows;
    for (const Outcome& outcome : simulation.outcomes)
        rows.push_back(fmt::format(R"({{{}, "state": "{}", "because": {}, "path": {}, "standbys": {}}})",
                                   clientAndService(graph, outcome.requirement), toText(outcome.state),
                                   idsJson(graph, outcome.because), idsJson(graph, outcome.path),
                                   idsJson(graph, outcome.standbys)));
    const std::string capacity =
        carried.load > 0 ? fmt::format(",\n  \"capacity\": {}", caseJson(graph, carried)) : std::string {};
    return fmt::format("{{\n  \"failed\": {},\n  \"components\": {{{}{}}},\n  \"requirements\": {},\n"
                       "  \"unknown\": {}{}\n}}\n",
                       jsonTexts(failed), components, components.empty() ? "" : "\n  ", jsonRows(rows, "  "),
                       unknownsJson(graph), capacity);
}

std::string availabilityJson(const ServiceGraph& graph, const Catalog& catalog, const FailureModel& model,
                             std::span<const AvailabilityEstimate> estimates, std::span<const CapacityCase> cases)
{
    constexpr std::size_t enough = 10; ///< improvements
    std::vector<std::string> rows;
    for (const AvailabilityEstimate& row : estimates) {
        std::string improvements;
        for (std::size_t index = 0; index < std::min(enough, row.improvements.size()); ++index) {
            const Improvement& better = row.improvements[index];
            improvements += fmt::format(R"({}{{"event": {}, "importance": {}, "availability": {}}})", index ? ", " : "",
                                        quotedJson(model.events[at(better.event)].id), rounded(better.importance),
                                        rounded(better.availability));
        }
        rows.push_back(fmt::format(
            R"({{{}, "availability": {}, "downtimeMinutesPerYear": {}, "method": "{}", "lower": {}, "upper": {}, )"
            R"("unknown": {}, "assumed": {}, "improvements": [{}]}})",
            clientAndService(graph, row.requirement), rounded(row.availability()),
            rounded(downtimeMinutesPerYear(row.availability())), row.isExact ? "exact" : "bounds", rounded(row.lower),
            rounded(row.upper), eventsJson(model, row.unknown), eventsJson(model, row.assumed), improvements));
    }
    std::vector<std::string> figures;
    for (const FailureEvent& event : model.events)
        if (const auto figure = figureOf(graph, catalog, model, event))
            figures.push_back(fmt::format(R"({{"event": {}, "availability": {}, "source": {}}})", quotedJson(event.id),
                                          rounded(figure->value),
                                          figure->source.empty() ? "null" : quotedJson(figure->source)));
    std::vector<std::string> capacities;
    for (const CapacityCase& found : cases)
        capacities.push_back(caseJson(graph, found));
    return fmt::format("{{\n  \"requirements\": {},\n  \"figures\": {},\n  \"capacity\": {},\n  \"unknown\": {}\n}}\n",
                       jsonRows(rows, "  "), jsonRows(figures, "  "), jsonRows(capacities, "  "), unknownsJson(graph));
}

} // namespace gudo
