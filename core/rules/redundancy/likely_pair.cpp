#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/faulttree/cut_sets.h"
#include "core/reliability/availability.h"
#include "core/reliability/platform.h"
#include "core/rules/findings.h"
#include "core/rules/parameters.h"
#include "core/rules/redundancy/event_names.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

constexpr double usualThreshold = 1e-4; ///< four minutes a month
constexpr double minutesPerMonth = 30.0 * 24 * 60;
constexpr std::size_t mostSets = 100'000;

/// Two events that take a requirement away together, and neither alone.
struct Pair {
    CutSet events {};
    std::optional<double> probability {}; ///< nothing when somebody's figure is not known
    int rack = -1;                        ///< node of the rack that both are in, or -1
};

/// The pair that is worst of those worth telling, and how many others are.
struct Worst {
    Pair pair {};
    std::size_t others = 0;
    std::vector<int> requirements {}; ///< that it takes away
};

class PairFinder {
public:
    PairFinder(const RuleContext& context, double threshold)
        : m_context {context}
        , m_model {context.losses().model()}
        , m_threshold {threshold}
    {
        for (const FailureEvent& event : m_model.events) {
            const auto figure = figureOf(context.graph(), context.catalog, m_model, event);
            m_down.push_back(figure ? std::optional {1 - figure->value} : std::nullopt);
            m_racks.push_back(rackOf(event));
        }
    }

    /// By events of the pair.
    std::map<CutSet, Worst> worst() const
    {
        std::map<CutSet, Worst> found;
        if (!mayBeFound())
            return found;
        const auto sets = minimalCutSets(m_model.tree, {.order = 2, .most = mostSets});
        for (std::size_t requirement = 0; requirement < sets.size(); ++requirement) {
            Worst here;
            for (const CutSet& set : sets[requirement].sets) {
                if (set.size() != 2)
                    continue;
                Pair pair = pairOf(set, sets[requirement].sets);
                if (pair.rack < 0 && pair.probability.value_or(0) <= m_threshold)
                    continue;
                here.others += here.pair.events.empty() ? 0 : 1;
                if (here.pair.events.empty() || pair.probability.value_or(1) > here.pair.probability.value_or(1))
                    here.pair = std::move(pair);
            }
            if (here.pair.events.empty())
                continue;
            Worst& row = found.try_emplace(here.pair.events, here).first->second;
            row.others = std::max(row.others, here.others);
            row.requirements.push_back(static_cast<int>(requirement));
        }
        return found;
    }

private:
    /// The rack around what fails: power feeds in one that is not the only one they feed fail with it or its cables.
    int rackOf(const FailureEvent& event) const
    {
        if (event.kind == FailureEvent::Kind::Domain && event.level >= FailureLevel::Rack)
            return -1;
        const ServiceNode& node = m_context.graph().node(event.node);
        const bool isCopy = event.kind == FailureEvent::Kind::Copy && !node.places.empty();
        const Component& inside = isCopy ? *node.places[node.placeOf(event.copy)].box : *node.component;
        const Component* rack = m_context.zones.nearest(inside.id, "rack");
        return rack ? m_context.graph().find(rack->id) : -1;
    }

    /// Spares the search where no two figures are bad enough and no rack has two feeds.
    bool mayBeFound() const
    {
        double most = 0;
        double second = 0;
        std::set<int> fed;
        for (std::size_t event = 0; event < m_down.size(); ++event) {
            if (const double down = m_down[event].value_or(0); down > most)
                second = std::exchange(most, down);
            else
                second = std::max(second, down);
            const FailureEvent& row = m_model.events[event];
            if (row.node >= 0 && m_context.isKind(*m_context.graph().node(row.node).component, "power") &&
                m_racks[event] >= 0 && !fed.insert(m_racks[event]).second)
                return true;
        }
        return most * second > m_threshold;
    }

    Pair pairOf(const CutSet& set, const std::vector<CutSet>& all) const
    {
        Pair pair {.events = set};
        if (const auto& [first, second] = std::pair {m_down[set[0]], m_down[set[1]]}; first && second)
            pair.probability = *first * *second;
        if (const int rack = m_racks[set[0]]; rack >= 0 && rack == m_racks[set[1]]) {
            // A rack that takes both with it is a single point of failure, which is worse and said elsewhere
            const bool isPoint = std::ranges::any_of(all, [&](const CutSet& single) {
                return single.size() == 1 && m_model.events[single.front()].node == rack &&
                       m_model.events[single.front()].kind == FailureEvent::Kind::Domain;
            });
            pair.rack = isPoint ? -1 : rack;
        }
        return pair;
    }

    const RuleContext& m_context;
    const FailureModel& m_model;
    double m_threshold;
    std::vector<std::optional<double>> m_down; ///< of each event, the share of time
    std::vector<int> m_racks;                  ///< of each event, or -1
};

Message messageFor(const RuleContext& context, const Worst& worst)
{
    const Losses& losses = context.losses();
    const ServiceGraph& graph = context.graph();
    const std::string first = eventName(graph, losses.model().events[worst.pair.events[0]]);
    const std::string second = eventName(graph, losses.model().events[worst.pair.events[1]]);
    std::set<std::string> clients;
    for (const int requirement : worst.requirements)
        clients.insert(losses.clientName(requirement));
    const std::string asking = listed(std::vector(clients.begin(), clients.end()));
    const std::string others = std::to_string(worst.others);
    if (worst.pair.probability)
        return {GUDO_TR_NOOP("core", "%1 and %2 are down at the same time for about %3 minutes a month, and then "
                                     "requests from %4 fail (more pairs like this: %5)"),
                {first, second, amount(*worst.pair.probability * minutesPerMonth), asking, others}};
    return {GUDO_TR_NOOP("core", "%1 and %2 back each other up and are both in %3: when both fail, requests from %4 "
                                 "fail (more pairs like this: %5)"),
            {first, second, called(*graph.node(worst.pair.rack).component), asking, others}};
}

std::vector<Diagnostic> findPairs(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("client"))
        return findings;
    const PairFinder finder {context, parameter(context, likelyPair, "threshold", usualThreshold)};
    for (const auto& [events, worst] : finder.worst()) {
        std::vector<Id> ids;
        std::string key;
        for (const std::uint32_t number : events) {
            const FailureEvent& event = context.losses().model().events[number];
            key += (key.empty() ? "" : " ") + event.id;
            if (event.node >= 0 && std::ranges::find(ids, context.graph().idOf(event.node)) == ids.end())
                ids.push_back(context.graph().idOf(event.node));
        }
        Diagnostic found = finding(messageFor(context, worst), std::move(ids));
        found.key = std::move(key);
        findings.push_back(std::move(found));
    }
    return findings;
}

constexpr RuleParameter parameters[] {
    {"threshold", GUDO_TR_NOOP("core", "The share of time above which it is too likely that both are down; usually "
                                       "0.0001, four minutes a month")},
};

} // namespace

const Rule likelyPair {
    .id = "RED-036",
    .name = "likely-pair",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Two failures that are likely together"),
    .rationale =
        GUDO_TR_NOOP("core", "A pair protects as long as it is rare that both are down. Two machines that are each "
                             "down for a week a year are down together for hours, and two power feeds that come out of "
                             "one rack are cut by the same accident. The check looks at every two failures that take "
                             "something away from clients, and tells the pair that weighs most."),
    .remedy =
        GUDO_TR_NOOP("core", "Take what fails less, add a third one, or lead the two through different racks. The "
                             "parameter threshold of this rule, a share of time, says what is too likely."),
    .bad = GUDO_TR_NOOP("core", "Two servers, each with an availability of 0.98."),
    .good = GUDO_TR_NOOP("core", "Two servers with an availability of 0.995, or three with 0.98."),
    .source = "Minimal cut sets of order two; E. Zhai et al., Heading Off Correlated Failures through "
              "Independence-as-a-Service, OSDI 2014",
    .check = findPairs,
    .parameters = parameters,
};

} // namespace gudo
