#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <numeric>
#include <utility>

#include "core/faulttree/decision_diagram.h"

namespace gudo::test {
namespace {

constexpr std::size_t any = 1'000'000;

/// Events that are all inputs of one gate.
FaultTree oneGate(GateKind kind, std::uint32_t events, std::uint32_t threshold = 0)
{
    FaultTree tree {.events = events};
    std::vector<FaultNode> inputs(events);
    std::iota(inputs.begin(), inputs.end(), 0U);
    tree.tops = {tree.addGate(kind, inputs, threshold)};
    return tree;
}

/// Neighbours in one row fail together, and neighbours in the row moved by one too: n events, all in one module.
FaultTree twoRows(std::uint32_t events)
{
    FaultTree tree {.events = events};
    std::array<std::vector<FaultNode>, 2> pairs;
    for (std::uint32_t event = 0; event + 1 < events; ++event)
        pairs[event % 2].push_back(tree.addGate(GateKind::And, std::array {event, event + 1}));
    const FaultNode even = tree.addGate(GateKind::Or, pairs[0]);
    const FaultNode odd = tree.addGate(GateKind::Or, pairs[1]);
    tree.tops = {tree.addGate(GateKind::And, std::array {even, odd})};
    return tree;
}

/// Of twoRows, from one event to the next: whether the last one happened, and which rows have a pair by now.
double probabilityOfTwoRows(std::uint32_t events, double each)
{
    std::array<double, 8> states {};
    states[0] = 1;
    for (std::uint32_t event = 0; event < events; ++event) {
        std::array<double, 8> next {};
        for (std::size_t state = 0; state < states.size(); ++state) {
            const bool didLast = (state & 1U) != 0;
            const std::size_t rows = state & 6U;
            next[rows] += states[state] * (1 - each);
            next[rows | 1U | (didLast ? event % 2 == 1 ? 2U : 4U : 0U)] += states[state] * each;
        }
        states = next;
    }
    return states[6] + states[7];
}

TEST(DecisionDiagram, SharedEventsAreCountedOnce)
{
    FaultTree tree {.events = 3}; // both of two servers, each with the zone that they share
    const FaultNode first = tree.addGate(GateKind::Or, std::array {0U, 2U});
    const FaultNode second = tree.addGate(GateKind::Or, std::array {1U, 2U});
    tree.tops = {tree.addGate(GateKind::And, std::array {first, second})};
    const auto diagram = DecisionDiagram::of(tree, tree.tops[0]);
    ASSERT_TRUE(diagram);
    const std::array probabilities {0.1, 0.2, 0.01};
    EXPECT_NEAR(diagram->probability(probabilities), 0.01 + 0.99 * 0.1 * 0.2, 1e-15);
    const std::vector<double> importance = diagram->importance(probabilities);
    EXPECT_NEAR(importance[0], 0.99 * 0.2, 1e-15);
    EXPECT_NEAR(importance[2], 1 - 0.1 * 0.2, 1e-15);
    EXPECT_EQ(diagram->cutSets(-1, any), (std::vector<CutSet> {{2}, {0, 1}}));
}

TEST(DecisionDiagram, CountsKOutOfNInsteadOfExpandingIt)
{
    const FaultTree tree = oneGate(GateKind::AtLeast, 200, 100);
    const auto diagram = DecisionDiagram::of(tree, tree.tops[0]);
    ASSERT_TRUE(diagram);
    EXPECT_LE(diagram->size(), 101U * 100U);
    EXPECT_NEAR(diagram->probability(std::vector(200, 0.5)), 0.528174, 1e-6); // half, and half of what is in the middle
    const auto counts = diagram->countCutSets();
    ASSERT_TRUE(counts);
    EXPECT_NEAR(std::log10(counts->total()), 58.9569, 1e-4); // C(200, 100)
    EXPECT_EQ(counts->total(), counts->byOrder[100]);
}

TEST(DecisionDiagram, TinyProbabilitiesKeepTheirDigits)
{
    const FaultTree tree = oneGate(GateKind::And, 20);
    const auto diagram = DecisionDiagram::of(tree, tree.tops[0]);
    EXPECT_NEAR(diagram->probability(std::vector(20, 1e-9)) * 1e180, 1, 1e-12);
}

TEST(DecisionDiagram, LoopsStayUpUntilAnEventTakesThemDown)
{
    FaultTree tree {.events = 2};
    const FaultNode first = tree.addGate(GateKind::Or, std::array {3U, 0U});
    (void)tree.addGate(GateKind::And, std::array {first, 1U});
    tree.loops = {{0, 2}};
    tree.tops = {first, first + 1};
    EXPECT_EQ(DecisionDiagram::of(tree, tree.tops[0])->cutSets(-1, any), (std::vector<CutSet> {{0}}));
    EXPECT_EQ(DecisionDiagram::of(tree, tree.tops[1])->cutSets(-1, any), (std::vector<CutSet> {{0, 1}}));
}

TEST(DecisionDiagram, TopsMayBeEventsOrNeverChange)
{
    FaultTree tree {.events = 1};
    const FaultNode always = tree.addGate(GateKind::And, {});
    const FaultNode never = tree.addGate(GateKind::Or, {});
    const std::array half {0.5};
    const auto event = DecisionDiagram::of(tree, 0);
    EXPECT_EQ(event->probability(half), 0.5);
    EXPECT_EQ(event->cutSets(-1, any), (std::vector<CutSet> {{0}}));
    EXPECT_EQ(DecisionDiagram::of(tree, always)->probability(half), 1);
    EXPECT_EQ(DecisionDiagram::of(tree, always)->cutSets(-1, any), (std::vector<CutSet> {{}}));
    EXPECT_EQ(DecisionDiagram::of(tree, never)->probability(half), 0);
    EXPECT_EQ(DecisionDiagram::of(tree, never)->countCutSets()->total(), 0);
}

TEST(DecisionDiagram, GivesUpWhenThereIsNoRoom)
{
    const FaultTree tree = oneGate(GateKind::AtLeast, 40, 20);
    EXPECT_FALSE(DecisionDiagram::of(tree, tree.tops[0], {.mostNodes = 300}));
    const auto diagram = DecisionDiagram::of(tree, tree.tops[0], {.mostNodes = 1000});
    ASSERT_TRUE(diagram);
    EXPECT_FALSE(diagram->cutSets(20, 1000)); // C(40, 20) are more
    EXPECT_EQ(diagram->cutSets(19, 1000), std::vector<CutSet> {});
}

TEST(DecisionDiagram, StopsWhenCancelled)
{
    const FaultTree tree = oneGate(GateKind::AtLeast, 200, 100);
    int asked = 0;
    int most = 0;
    const auto isCancelled = [&] {
        return ++asked > most;
    };
    EXPECT_FALSE(DecisionDiagram::of(tree, tree.tops[0], {.isCancelled = isCancelled}));
    most = 1000;
    const auto diagram = DecisionDiagram::of(tree, tree.tops[0], {.isCancelled = isCancelled});
    ASSERT_TRUE(diagram);
    // In the midst of the work, not only before
    asked = 0;
    ASSERT_TRUE(diagram->countCutSets());
    EXPECT_GT(asked, 4);
    most = std::exchange(asked, 0) - 1;
    EXPECT_FALSE(diagram->countCutSets());
}

TEST(DecisionDiagram, AsDeepAsItMayBe)
{
    constexpr std::uint32_t most = 16'000;
    const FaultTree tree = twoRows(most);
    const auto diagram = DecisionDiagram::of(tree, tree.tops[0]);
    ASSERT_TRUE(diagram);
    EXPECT_NEAR(diagram->probability(std::vector(most, 0.01)), probabilityOfTwoRows(most, 0.01), 1e-12);
    EXPECT_EQ(diagram->countCutSets(3)->byOrder[3], most - 2); // three in a row
    const FaultTree larger = twoRows(most + 1);
    EXPECT_FALSE(DecisionDiagram::of(larger, larger.tops[0]));
}

TEST(DecisionDiagram, ManyModulesAreNotManyTimesTheWork)
{
    // Thousands of pairs, each a module, and a tree of two thirds of them each
    FaultTree tree {.events = 20'000};
    std::vector<FaultNode> level;
    for (std::uint32_t event = 0; event < tree.events; event += 2)
        level.push_back(tree.addGate(GateKind::And, std::array {event, event + 1}));
    while (level.size() > 1) {
        std::vector<FaultNode> next;
        for (std::size_t at = 0; at < level.size(); at += 3) {
            const std::span<const FaultNode> part {level.data() + at, std::min<std::size_t>(3, level.size() - at)};
            next.push_back(tree.addGate(GateKind::AtLeast, part, static_cast<std::uint32_t>((part.size() + 2) / 2)));
        }
        level = std::move(next);
    }
    const auto diagram = DecisionDiagram::of(tree, level[0]);
    ASSERT_TRUE(diagram);
    EXPECT_LT(diagram->size(), 60'000U);
    // Nine levels of two of three double the number of events each, and there are more than double can tell
    const auto counts = diagram->countCutSets(8);
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->total(), 0);
    EXPECT_GT(diagram->probability(std::vector(tree.events, 0.99)), 0.99999);
    EXPECT_LT(diagram->probability(std::vector(tree.events, 0.01)), 1e-9);
}

} // namespace
} // namespace gudo::test
