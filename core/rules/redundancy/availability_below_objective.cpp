#include <algorithm>
#include <map>

#include "core/reliability/availability.h"
#include "core/reliability/replicas.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/event_names.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

constexpr double monthsPerYear = 12;
constexpr std::size_t mostNodes = 20'000; ///< enough for designs that people draw, and done in a moment where it is not

/// The objectives of clients, by their nodes.
std::map<int, double> objectives(const RuleContext& context)
{
    std::map<int, double> found;
    for (const Component* row : context.having("slo"))
        if (context.isKind(*row, "client"))
            if (const auto slo = numberIn(context.catalog, *row, "slo"); slo && *slo > 0 && *slo <= 1)
                found.emplace(context.graph().find(row->id), *slo);
    return found;
}

/// A share as a percentage, with as many digits as it takes to tell it from `other`.
std::string percentage(double share, const std::string& other)
{
    constexpr int mostDigits = 9;
    std::string text;
    for (int digits = 2; digits <= mostDigits; ++digits)
        if (text = amount(share * 100, digits); text != other)
            break;
    return text;
}

Message messageFor(const ServiceGraph& graph, const FailureModel& model, const AvailabilityEstimate& estimate,
                   double objective)
{
    const std::string wanted = amount(objective * 100, 6);
    const std::string share = percentage(estimate.availability(), wanted);
    std::vector<std::string> arguments {called(*graph.node(estimate.requirement.client).component),
                                        std::string {graph.nameOf(estimate.requirement.need.service)}, share, wanted,
                                        amount(downtimeMinutesPerYear(estimate.availability()) / monthsPerYear)};
    if (estimate.improvements.empty())
        return {GUDO_TR_NOOP("core", "Requests from %1 to %2 are answered %3 % of the time at best, less than the "
                                     "objective of %4 %: they fail for %5 minutes a month or more"),
                std::move(arguments)};
    const FailureEvent& event = model.events[static_cast<std::size_t>(estimate.improvements.front().event)];
    arguments.push_back(eventName(graph, event));
    return {estimate.isExact
                ? GUDO_TR_NOOP("core", "Requests from %1 to %2 are answered %3 % of the time, less than the objective "
                                       "of %4 %: they fail for %5 minutes a month, most of all because of %6")
                : GUDO_TR_NOOP("core", "Requests from %1 to %2 are answered %3 % of the time at best, less than the "
                                       "objective of %4 %: they fail for %5 minutes a month or more, most of all "
                                       "because of %6"),
            std::move(arguments)};
}

std::vector<Diagnostic> findBelow(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (std::ranges::none_of(context.architecture().components,
                             [](const auto& row) { return find(row->properties, "slo") != nullptr; }))
        return findings;
    const ServiceGraph& graph = context.graph();
    const auto wanted = objectives(context);
    std::vector<Requirement> requirements;
    for (const auto& [client, slo] : wanted)
        std::ranges::copy(requirementsOf(graph, client), std::back_inserter(requirements));
    const FailureModel model = availabilityModel(graph, context.catalog, context.zones, std::move(requirements));
    const auto estimates = availabilities(graph, context.catalog, model, {.mostNodes = mostNodes, .mostOrder = 2});

    std::map<int, const AvailabilityEstimate*> worst; // by client
    for (const AvailabilityEstimate& estimate : estimates) {
        const AvailabilityEstimate*& row = worst[estimate.requirement.client];
        if (!row || estimate.availability() < row->availability())
            row = &estimate;
    }
    for (const auto& [client, estimate] : worst) {
        if (estimate->availability() >= wanted.at(client))
            continue;
        Diagnostic found = finding(messageFor(graph, model, *estimate, wanted.at(client)), {graph.idOf(client)});
        if (!estimate->improvements.empty())
            if (const int node = model.events[static_cast<std::size_t>(estimate->improvements.front().event)].node;
                node >= 0)
                found.components.push_back(graph.idOf(node));
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule availabilityBelowObjective {
    .id = "RED-037",
    .name = "availability-below-objective",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Availability below the objective"),
    .rationale =
        GUDO_TR_NOOP("core", "What clients get is at most the product of everything that their requests need: ten "
                             "parts of 99.9 % in a row are down for seven hours a month. The estimate takes published "
                             "service levels or the figures of the design, counts what is shared once, and takes what "
                             "nobody knows as always up. It does not know about bad releases and wrong "
                             "configurations, so that reality is rather worse."),
    .remedy = GUDO_TR_NOOP("core", "Make what is named redundant, take what is not needed out of the way of requests, "
                                   "or agree on an objective that the design can meet."),
    .bad =
        GUDO_TR_NOOP("core", "Clients with an objective of 0.9999, a load balancer of 0.9999, and servers behind it."),
    .good = GUDO_TR_NOOP("core", "The same with an objective of 0.9995."),
    .source = "AWS whitepaper: Availability and Beyond, Understanding and Improving the Resilience of Distributed "
              "Systems on AWS",
    .check = findBelow,
};

} // namespace gudo
