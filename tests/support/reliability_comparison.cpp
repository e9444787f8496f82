#include "tests/support/reliability_comparison.h"

#include <gtest/gtest.h>

#include "core/faulttree/cut_sets.h"
#include "core/faulttree/scenarios.h"
#include "tests/support/random_design.h"

namespace gudo::test {

namespace {

std::string textOf(const OracleRequirement& requirement)
{
    return requirement.client + " needs " + requirement.service + (requirement.isRead ? " to read" : "");
}

template<typename T>
const T& textOf(const T& text)
{
    return text;
}

/// What only one of both has.
template<typename Set>
std::string differenceOf(const std::string& what, const Set& engine, const Set& oracle)
{
    std::string text;
    int left = 6; // more of the same would say no more
    const auto add = [&](const Set& some, const Set& others, const char* who) {
        for (const auto& one : some)
            if (!others.contains(one) && left-- > 0)
                text += who + textOf(one);
    };
    add(engine, oracle, ", only the engine: ");
    add(oracle, engine, ", only the oracle: ");
    return text.empty() ? text : what + text;
}

std::string joined(const OracleEvents& events)
{
    std::string text;
    for (const std::string& event : events)
        text += (text.empty() ? "" : " + ") + event;
    return '{' + text + '}';
}

std::vector<OracleEvents> randomFailures(const OracleEvents& all, std::uint32_t seed)
{
    std::vector<OracleEvents> failures {{}};
    const std::vector<std::string> events {all.begin(), all.end()};
    Dice dice {seed};
    for (int left = events.empty() ? 0 : 6; left > 0; --left) {
        OracleEvents failed;
        for (int size = 1 + left % 3; size > 0; --size)
            failed.insert(dice.oneOf(events));
        failures.push_back(std::move(failed));
    }
    return failures;
}

} // namespace

EngineAnswers::EngineAnswers(Design design, const Catalog& catalog)
    : m_design {std::move(design)}
    , m_containment {m_design.architecture}
    , m_zones {m_design.architecture, catalog, m_containment}
    , m_catalog {catalog}
    , m_graph {serviceGraph(m_design.architecture, catalog, m_zones)}
    , m_model {
          failureModel(m_graph, catalog, m_zones, requirementsOf(m_graph), [](const FailureEvent&) { return true; })}
{
    EXPECT_TRUE(isWellFormed(m_model.tree));
}

OracleEvents EngineAnswers::events(FailureLevel level) const
{
    OracleEvents events;
    for (const FailureEvent& event : m_model.events)
        if (isAtLevel(m_graph, event, level))
            events.insert(event.id);
    return events;
}

OracleEvents EngineAnswers::allEvents() const
{
    OracleEvents events;
    for (const FailureEvent& event : m_model.events)
        EXPECT_TRUE(events.insert(event.id).second) << "two events are called " << event.id;
    return events;
}

OracleRequirement EngineAnswers::named(const Requirement& requirement) const
{
    const Service& service = m_graph.service(requirement.need.service);
    return {m_graph.idOf(requirement.client),
            service.name.empty() ? '=' + m_graph.idOf(service.members.front()) : service.name, requirement.need.isRead};
}

std::set<OracleRequirement> EngineAnswers::requirements() const
{
    std::set<OracleRequirement> requirements;
    for (const Requirement& requirement : m_model.requirements)
        EXPECT_TRUE(requirements.insert(named(requirement)).second) << "twice: " << textOf(named(requirement));
    return requirements;
}

std::vector<OracleAnswer> EngineAnswers::after(const std::vector<OracleEvents>& failed) const
{
    std::map<std::string, std::uint32_t> numbers;
    for (const FailureEvent& event : m_model.events)
        numbers.emplace(event.id, static_cast<std::uint32_t>(numbers.size()));
    std::vector<Scenario> scenarios;
    for (const OracleEvents& events : failed) {
        Scenario& scenario = scenarios.emplace_back();
        for (const std::string& event : events)
            if (const auto number = numbers.find(event); number != numbers.end())
                scenario.push_back(number->second);
    }
    std::vector<OracleAnswer> answers;
    for (const std::vector<bool>& isFailed : failedNodes(m_model.tree, scenarios)) {
        OracleAnswer& answer = answers.emplace_back();
        for (std::size_t node = 0; node < m_model.components.size(); ++node)
            if (isFailed[m_model.components[node]])
                answer.down.insert(m_graph.idOf(static_cast<int>(node)));
        for (std::size_t index = 0; index < m_model.requirements.size(); ++index)
            if (isFailed[m_model.tree.tops[index]])
                answer.lost.insert(named(m_model.requirements[index]));
    }
    return answers;
}

std::map<OracleRequirement, std::set<OracleEvents>> EngineAnswers::cutSets(int order, FailureLevel level) const
{
    const FailureModel model = failureModel(m_graph, m_catalog, m_zones, level);
    const std::vector<CutSets> found = minimalCutSets(model.tree, {.order = order});
    std::map<OracleRequirement, std::set<OracleEvents>> sets;
    for (std::size_t index = 0; index < found.size(); ++index) {
        EXPECT_EQ(found[index].completeOrder, order);
        auto& named = sets[this->named(model.requirements[index])];
        for (const CutSet& set : found[index].sets) {
            OracleEvents events;
            for (const std::uint32_t event : set)
                events.insert(model.events[event].id);
            named.insert(std::move(events));
        }
    }
    return sets;
}

std::string difference(const Design& design, const Catalog& catalog, const Comparison& comparison)
{
    const EngineAnswers engine {design, catalog};
    const ReliabilityOracle oracle {design, catalog};
    const std::string level {toText(comparison.level)};
    std::string text = differenceOf("events", engine.allEvents(), oracle.allEvents());
    if (text.empty())
        text = differenceOf("events at level " + level, engine.events(comparison.level), oracle.events(level));
    if (text.empty())
        text = differenceOf("requirements", engine.requirements(), oracle.requirements());
    if (!text.empty())
        return text;

    const auto failures = randomFailures(oracle.allEvents(), comparison.seed);
    const auto answers = engine.after(failures);
    for (std::size_t index = 0; index < failures.size() && text.empty(); ++index) {
        const OracleAnswer expected = oracle.after(failures[index]);
        text = differenceOf("down after " + joined(failures[index]), answers[index].down, expected.down);
        if (text.empty())
            text = differenceOf("lost after " + joined(failures[index]), answers[index].lost, expected.lost);
    }
    if (!text.empty())
        return text;

    const auto found = engine.cutSets(comparison.order, comparison.level);
    for (const auto& [requirement, expected] : oracle.simulatedSets(comparison.order, level)) {
        std::set<std::string> engines;
        std::set<std::string> oracles;
        for (const OracleEvents& set : found.at(requirement))
            engines.insert(joined(set));
        for (const OracleEvents& set : expected)
            oracles.insert(joined(set));
        text = differenceOf("cut sets where " + textOf(requirement), engines, oracles);
        if (!text.empty())
            return text;
    }
    return {};
}

} // namespace gudo::test
