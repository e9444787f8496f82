#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>

#include "core/faulttree/decision_diagram.h"
#include "tests/support/random_design.h"
#include "tests/support/random_fault_tree.h"

namespace gudo::test {
namespace {

/// A top by the definition: one flag for every state of the events.
std::vector<bool> truthTable(const FaultTree& tree, FaultNode top)
{
    std::vector<bool> table(std::size_t {1} << tree.events);
    for (std::uint32_t state = 0; state < table.size(); ++state)
        table[state] = failedNodesOf(tree, state)[top];
    return table;
}

double probabilityOf(const std::vector<bool>& table, std::span<const double> probabilities)
{
    double sum = 0;
    for (std::uint32_t state = 0; state < table.size(); ++state) {
        double weight = table[state] ? 1 : 0;
        for (std::size_t event = 0; event < probabilities.size(); ++event)
            weight *= (state >> event & 1U) != 0 ? probabilities[event] : 1 - probabilities[event];
        sum += weight;
    }
    return sum;
}

/// States that make it true, while none with fewer of their events does: by size, then by events.
std::vector<CutSet> minimalSetsOf(const std::vector<bool>& table, std::uint32_t events)
{
    // Whether some part of the state makes it true, from small states to large ones
    std::vector<bool> holdsOne(table.size());
    std::vector<CutSet> sets;
    for (std::uint32_t state = 0; state < table.size(); ++state) {
        CutSet set;
        bool partDoes = false;
        for (std::uint32_t event = 0; event < events; ++event)
            if ((state >> event & 1U) != 0) {
                set.push_back(event);
                partDoes = partDoes || holdsOne[state ^ 1U << event];
            }
        holdsOne[state] = partDoes || table[state];
        if (table[state] && !partDoes)
            sets.push_back(std::move(set));
    }
    std::ranges::sort(
        sets, [](const CutSet& a, const CutSet& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    return sets;
}

std::vector<double> randomProbabilities(Dice& dice, std::uint32_t events)
{
    std::vector<double> probabilities;
    for (std::uint32_t event = 0; event < events; ++event)
        probabilities.push_back(dice.chance(10) ? dice.below(2) : (1 + dice.below(999)) / 1000.0);
    return probabilities;
}

std::vector<CutSet> upTo(int order, std::vector<CutSet> sets)
{
    std::erase_if(sets, [&](const CutSet& set) { return set.size() > static_cast<std::size_t>(order); });
    return sets;
}

std::vector<double> countsOf(const std::vector<CutSet>& sets)
{
    std::vector<double> counts;
    for (const CutSet& set : sets) {
        counts.resize(std::max(counts.size(), set.size() + 1));
        ++counts[set.size()];
    }
    return counts;
}

std::vector<double> withoutZeros(std::vector<double> counts)
{
    while (!counts.empty() && counts.back() == 0)
        counts.pop_back();
    return counts;
}

constexpr std::uint32_t trees = 2000;
constexpr std::size_t any = 1'000'000;

TEST(DecisionDiagramLaw, ProbabilityAndImportanceAreThoseOfAllStates)
{
    for (std::uint32_t seed = 0; seed < trees; ++seed) {
        const FaultTree tree = randomFaultTree(seed, {.events = 8, .gates = 14});
        ASSERT_TRUE(isWellFormed(tree)) << seed;
        Dice dice {seed};
        std::vector<double> probabilities = randomProbabilities(dice, tree.events);
        for (const FaultNode top : tree.tops) {
            const auto diagram = DecisionDiagram::of(tree, top);
            ASSERT_TRUE(diagram) << seed;
            const std::vector<bool> table = truthTable(tree, top);
            ASSERT_NEAR(diagram->probability(probabilities), probabilityOf(table, probabilities), 1e-12) << seed;
            const std::vector<double> importance = diagram->importance(probabilities);
            ASSERT_EQ(importance.size(), tree.events);
            for (std::uint32_t event = 0; event < tree.events; ++event) {
                const double own = std::exchange(probabilities[event], 1.0);
                const double with = probabilityOf(table, probabilities);
                probabilities[event] = 0;
                const double without = probabilityOf(table, probabilities);
                probabilities[event] = own;
                ASSERT_NEAR(importance[event], with - without, 1e-12) << seed << ' ' << event;
            }
        }
    }
}

/// Everything about cut sets, with and without a limit.
void expectCutSets(const FaultTree& tree, const std::vector<CutSet>& sets)
{
    const FaultNode top = tree.tops.front();
    const auto diagram = DecisionDiagram::of(tree, top);
    ASSERT_TRUE(diagram);
    ASSERT_EQ(diagram->cutSets(-1, any), sets);
    ASSERT_EQ(withoutZeros(diagram->countCutSets()->byOrder), countsOf(sets));
    for (int order = 0; order < 5; ++order) {
        const std::vector<CutSet> small = upTo(order, sets);
        ASSERT_EQ(diagram->cutSets(order, any), small) << order;
        ASSERT_EQ(withoutZeros(diagram->countCutSets(order)->byOrder), countsOf(small)) << order;
        const auto limited = DecisionDiagram::of(tree, top, {.order = order});
        ASSERT_TRUE(limited) << order;
        ASSERT_EQ(limited->cutSets(-1, any), small) << order;
        ASSERT_EQ(limited->cutSets(order + 2, any), small) << order;
    }
}

TEST(DecisionDiagramLaw, CutSetsAreAllMinimalStates)
{
    for (std::uint32_t seed = 0; seed < trees; ++seed) {
        const FaultTree tree = randomFaultTree(seed, {.events = seed % 10 == 0 ? 12 : 9, .gates = 20});
        expectCutSets(tree, minimalSetsOf(truthTable(tree, tree.tops.front()), tree.events));
        ASSERT_FALSE(testing::Test::HasFailure()) << seed;
    }
}

TEST(DecisionDiagramLaw, ModulesAnswerLikeTheirEvents)
{
    for (std::uint32_t seed = 0; seed < trees; ++seed) {
        const FaultTree tree = randomTreeOfTrees(seed);
        ASSERT_TRUE(isWellFormed(tree)) << seed;
        const std::vector<bool> table = truthTable(tree, tree.tops.front());
        expectCutSets(tree, minimalSetsOf(table, tree.events));
        Dice dice {seed};
        const std::vector<double> probabilities = randomProbabilities(dice, tree.events);
        const auto diagram = DecisionDiagram::of(tree, tree.tops.front());
        EXPECT_NEAR(diagram->probability(probabilities), probabilityOf(table, probabilities), 1e-12);
        ASSERT_FALSE(testing::Test::HasFailure()) << seed;
    }
}

TEST(DecisionDiagramLaw, ALimitedDiagramBoundsTheProbabilityFromBelow)
{
    for (std::uint32_t seed = 0; seed < trees; ++seed) {
        const FaultTree tree =
            seed % 2 == 0 ? randomFaultTree(seed, {.events = 9, .gates = 20}) : randomTreeOfTrees(seed);
        const FaultNode top = tree.tops.front();
        Dice dice {seed};
        const std::vector<double> probabilities = randomProbabilities(dice, tree.events);
        const double whole = DecisionDiagram::of(tree, top)->probability(probabilities);
        for (int order = 0; order < 4; ++order) {
            const auto limited = DecisionDiagram::of(tree, top, {.order = order});
            ASSERT_TRUE(limited) << seed;
            ASSERT_LE(limited->probability(probabilities), whole + 1e-12) << seed << ' ' << order;
        }
        const auto all = DecisionDiagram::of(tree, top, {.order = static_cast<int>(tree.events)});
        ASSERT_NEAR(all->probability(probabilities), whole, 1e-12) << seed;
    }
}

/// Some events of a tree as the opposites of others.
std::vector<Opposite> randomOpposites(Dice& dice, std::uint32_t events)
{
    std::vector<Opposite> opposites;
    for (std::uint32_t event = 1; event < events; ++event)
        if (dice.chance(30)) {
            const auto of = static_cast<std::uint32_t>(dice.below(static_cast<int>(event)));
            if (std::ranges::none_of(opposites, [&](const Opposite& other) { return other.event == of; }))
                opposites.push_back({event, of});
        }
    return opposites;
}

TEST(DecisionDiagramLaw, OppositesHappenWhenTheOthersDoNot)
{
    for (std::uint32_t seed = 0; seed < trees; ++seed) {
        const FaultTree tree = randomFaultTree(seed, {.events = 9, .gates = 16});
        const FaultNode top = tree.tops.front();
        Dice dice {seed};
        const std::vector<Opposite> opposites = randomOpposites(dice, tree.events);
        std::uint32_t own = (1U << tree.events) - 1; // events that are no opposites
        for (const Opposite& opposite : opposites)
            own &= ~(1U << opposite.event);
        // States of those alone: the others follow, and are never among the events of a set
        std::vector<bool> table(std::size_t {1} << tree.events);
        std::vector<double> probabilities = randomProbabilities(dice, tree.events);
        for (std::uint32_t state = 0; state < table.size(); ++state) {
            std::uint32_t all = state & own;
            for (const Opposite& opposite : opposites)
                all |= (all >> opposite.of & 1U) != 0 ? 0 : 1U << opposite.event;
            table[state] = failedNodesOf(tree, all)[top];
        }
        const auto diagram = DecisionDiagram::of(tree, top, {.opposites = opposites});
        ASSERT_TRUE(diagram) << seed;
        ASSERT_NEAR(diagram->probability(probabilities), probabilityOf(table, probabilities), 1e-12) << seed;
        const std::vector<CutSet> sets = minimalSetsOf(table, tree.events);
        ASSERT_EQ(diagram->cutSets(-1, any), sets) << seed;
        const auto limited = DecisionDiagram::of(tree, top, {.order = 2, .opposites = opposites});
        ASSERT_EQ(limited->cutSets(2, any), upTo(2, sets)) << seed;
    }
}

TEST(DecisionDiagramLaw, WhatIsFoundDependsNeitherOnTheOrderOfInputsNorOnTheMemory)
{
    for (std::uint32_t seed = 0; seed < trees / 4; ++seed) {
        const FaultTree tree = randomFaultTree(seed, {.events = 12, .gates = 30, .hasLoops = false});
        FaultTree turned = tree;
        for (const FaultTree::Gate& gate : tree.gates)
            std::reverse(turned.inputs.begin() + gate.first, turned.inputs.begin() + gate.last);
        const FaultNode top = tree.tops.front();
        const auto first = DecisionDiagram::of(tree, top);
        ASSERT_EQ(first->cutSets(-1, any), DecisionDiagram::of(turned, top)->cutSets(-1, any)) << seed;
        // With bounds that are too small it gives up, and with the smallest that does it says the same
        std::optional<DecisionDiagram> small;
        for (std::size_t most = 1; !small; most *= 2) {
            small = DecisionDiagram::of(tree, top, {.mostNodes = most});
            ASSERT_TRUE(!small || small->size() <= most) << seed;
        }
        const auto sets = small->cutSets(-1, any);
        ASSERT_TRUE(!sets || sets == first->cutSets(-1, any)) << seed;
    }
}

} // namespace
} // namespace gudo::test
