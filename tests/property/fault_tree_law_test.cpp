#include <gtest/gtest.h>

#include <algorithm>

#include "core/faulttree/cut_sets.h"
#include "core/faulttree/scenarios.h"
#include "tests/support/fault_tree_oracle.h"

namespace gudo::test {
namespace {

constexpr std::uint32_t trees = 2000;

std::vector<std::uint32_t> eventsOf(std::uint64_t set)
{
    std::vector<std::uint32_t> events;
    for (std::uint32_t event = 0; set >> event != 0; ++event)
        if ((set >> event & 1) != 0)
            events.push_back(event);
    return events;
}

bool bySize(const CutSet& left, const CutSet& right)
{
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

/// Many small trees and some larger ones: all sets of events are tried.
FaultTree tree(std::uint32_t seed)
{
    Dice dice {seed};
    return seed % 3 == 0 ? redundantFaultTree(dice, 7) : oddFaultTree(dice, seed % 100 == 1 ? 12 : 7);
}

TEST(FaultTreeLaws, ScenariosAnswerWhatTheDefinitionSays)
{
    for (std::uint32_t seed = 0; seed < trees; ++seed) {
        const FaultTree fault = tree(seed);
        ASSERT_TRUE(isWellFormed(fault)) << seed;
        const auto answers = trueNodesOfAllSets(fault);
        std::vector<Scenario> scenarios;
        for (std::uint64_t set = 0; set < answers.size(); ++set)
            scenarios.push_back(eventsOf(set));
        ASSERT_EQ(failedNodes(fault, scenarios), answers) << seed;
    }
}

TEST(FaultTreeLaws, FailingMoreAfterEvaluatingIsFailingAllAtOnce)
{
    for (std::uint32_t seed = 0; seed < trees; ++seed) {
        const FaultTree fault = tree(seed);
        Dice dice {seed + 1};
        ScenarioBlock block {fault};
        for (int round = 0; round < 3; ++round) {
            std::vector<std::uint64_t> sets(ScenarioBlock::lanes, 0);
            for (int failure = 0; failure < 40; ++failure) {
                const auto event = static_cast<std::uint32_t>(dice.below(static_cast<int>(fault.events)));
                const auto lane = static_cast<std::size_t>(dice.below(ScenarioBlock::lanes));
                if (failure == 20 && dice.chance(30)) {
                    block.failEverywhere(event);
                    for (std::uint64_t& set : sets)
                        set |= std::uint64_t {1} << event;
                }
                block.fail(event, lane);
                sets[lane] |= std::uint64_t {1} << event;
                if (dice.chance(10))
                    block.evaluate();
            }
            block.evaluate();
            for (std::size_t lane = 0; lane < ScenarioBlock::lanes; lane += 7) {
                const std::vector<bool> expected = trueNodes(fault, sets[lane]);
                for (FaultNode node = 0; node < fault.nodes(); ++node)
                    ASSERT_EQ(block.isFailed(node, lane), expected[node])
                        << seed << ' ' << round << ' ' << lane << ' ' << node;
            }
            block.clear();
        }
    }
}

TEST(FaultTreeLaws, SingleEventsAreTheCutSetsOfOne)
{
    for (std::uint32_t seed = 0; seed < trees; ++seed) {
        const FaultTree fault = tree(seed);
        const std::vector<std::vector<std::uint32_t>> singles = singleEvents(fault);
        for (std::size_t top = 0; top < fault.tops.size(); ++top) {
            std::vector<std::uint32_t> expected;
            for (std::uint32_t event = 0; event < fault.events; ++event)
                if (trueNodes(fault, std::uint64_t {1} << event)[fault.tops[top]] &&
                    !trueNodes(fault, 0)[fault.tops[top]])
                    expected.push_back(event);
            ASSERT_EQ(singles[top], expected) << seed;
        }
    }
}

TEST(FaultTreeLaws, ReducingKeepsEveryAnswer)
{
    std::size_t before = 0;
    std::size_t after = 0;
    for (std::uint32_t seed = 0; seed < trees; ++seed) {
        const FaultTree fault = tree(seed);
        const ReducedTree small = reduced(fault, fault.tops);
        ASSERT_TRUE(isWellFormed(small.tree)) << seed;
        ASSERT_EQ(small.tree.tops.size(), fault.tops.size());
        ASSERT_EQ(small.tree.events, small.eventsKept.size());
        ASSERT_TRUE(std::ranges::is_sorted(small.eventsKept));
        before += fault.inputs.size();
        after += small.tree.inputs.size();
        for (std::uint64_t set = 0; set < std::uint64_t {1} << fault.events; ++set) {
            std::uint64_t kept = 0;
            for (std::uint32_t event = 0; event < small.tree.events; ++event)
                kept |= (set >> small.eventsKept[event] & 1) << event;
            const std::vector<bool> expected = trueNodes(fault, set);
            const std::vector<bool> answer = trueNodes(small.tree, kept);
            for (std::size_t top = 0; top < fault.tops.size(); ++top)
                ASSERT_EQ(answer[small.tree.tops[top]], expected[fault.tops[top]]) << seed << ' ' << set << ' ' << top;
        }
    }
    EXPECT_LT(4 * after, 3 * before);
}

TEST(FaultTreeLaws, ReducingTwiceIsReducingOnce)
{
    for (std::uint32_t seed = 0; seed < trees; ++seed) {
        const FaultTree fault = tree(seed);
        const ReducedTree once = reduced(fault, fault.tops);
        const ReducedTree twice = reduced(once.tree, once.tree.tops);
        EXPECT_LE(twice.tree.inputs.size(), once.tree.inputs.size()) << seed;
        EXPECT_EQ(twice.tree.events, once.tree.events) << seed;
    }
}

TEST(FaultTreeLaws, CutSetsAreThoseFoundByTryingEverySet)
{
    std::size_t triples = 0;
    for (std::uint32_t seed = 0; seed < trees; ++seed) {
        const FaultTree fault = tree(seed);
        const auto answers = trueNodesOfAllSets(fault);
        for (int order = 1; order <= 3; ++order) {
            const std::vector<CutSets> found = minimalCutSets(fault, {.order = order});
            ASSERT_EQ(found.size(), fault.tops.size());
            for (std::size_t top = 0; top < fault.tops.size(); ++top) {
                ASSERT_EQ(found[top].sets, minimalSets(answers, fault.tops[top], fault.events, order))
                    << seed << ' ' << order;
                ASSERT_EQ(found[top].completeOrder, order) << seed;
                triples +=
                    static_cast<std::size_t>(std::ranges::count(found[top].sets, std::size_t {3}, &CutSet::size));
            }
        }
    }
    EXPECT_GT(triples, trees / 4); // else the trees prove little
}

TEST(FaultTreeLaws, FewSetsAtMostLeaveLowerOrdersExact)
{
    std::size_t cut = 0;
    for (std::uint32_t seed = 0; seed < trees; ++seed) {
        const FaultTree fault = tree(seed);
        const auto answers = trueNodesOfAllSets(fault);
        const std::vector<CutSets> found = minimalCutSets(fault, {.order = 3, .most = seed % 5});
        for (std::size_t top = 0; top < fault.tops.size(); ++top) {
            cut += found[top].completeOrder < 3 ? 1 : 0;
            ASSERT_GE(found[top].completeOrder, 1);
            ASSERT_EQ(found[top].sets, minimalSets(answers, fault.tops[top], fault.events, found[top].completeOrder))
                << seed;
        }
    }
    EXPECT_GT(cut, trees / 4);
}

/// Trees too large for trying every set: every set of up to three events, 256 at once.
TEST(FaultTreeLaws, CutSetsOfLargerTreesAreThoseOfSimulation)
{
    std::size_t triples = 0;
    for (std::uint32_t seed = 0; seed < 120; ++seed) {
        Dice dice {seed};
        const FaultTree fault = seed % 2 == 0 ? redundantFaultTree(dice, 30) : oddFaultTree(dice, 30);
        std::vector<Scenario> scenarios {{}};
        for (std::uint32_t a = 0; a < fault.events; ++a) {
            scenarios.push_back({a});
            for (std::uint32_t b = 0; b < a; ++b) {
                scenarios.push_back({b, a});
                for (std::uint32_t c = 0; c < b; ++c)
                    scenarios.push_back({c, b, a});
            }
        }
        std::ranges::sort(scenarios, bySize);
        const std::vector<std::vector<bool>> failed = failedNodes(fault, scenarios);
        const std::vector<CutSets> found = minimalCutSets(fault, {.order = 3});
        for (std::size_t top = 0; top < fault.tops.size(); ++top) {
            std::vector<CutSet> expected;
            for (std::size_t i = 0; i < scenarios.size(); ++i) {
                const auto isPart = [&](const CutSet& set) {
                    return std::ranges::includes(scenarios[i], set);
                };
                if (failed[i][fault.tops[top]] && std::ranges::none_of(expected, isPart))
                    expected.push_back(scenarios[i]);
            }
            ASSERT_EQ(found[top].sets, expected) << seed;
            triples += static_cast<std::size_t>(std::ranges::count(expected, std::size_t {3}, &CutSet::size));
        }
    }
    EXPECT_GT(triples, 1500u);
}

} // namespace
} // namespace gudo::test
