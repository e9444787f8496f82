#include "core/faulttree/scenarios.h"

#include <gtest/gtest.h>

namespace gudo {
namespace {

FaultNode add(FaultTree& tree, GateKind kind, const std::vector<FaultNode>& of, std::uint32_t threshold = 0)
{
    return tree.addGate(kind, of, threshold);
}

TEST(Scenarios, LanesAreIndependent)
{
    FaultTree tree {.events = 2};
    const FaultNode both = add(tree, GateKind::And, {0, 1});
    ScenarioBlock block {tree};
    block.fail(0, 3);
    block.fail(1, 4);
    block.fail(0, 255);
    block.fail(1, 255);
    block.evaluate();
    for (std::size_t lane = 0; lane < ScenarioBlock::lanes; ++lane)
        EXPECT_EQ(block.isFailed(both, lane), lane == 255) << lane;
    EXPECT_EQ(block.lanesOf(both)[3], std::uint64_t {1} << 63);
}

TEST(Scenarios, ClearingForgetsAllButWhatIsAlwaysTrue)
{
    FaultTree tree {.events = 1};
    const FaultNode always = add(tree, GateKind::And, {});
    const FaultNode either = add(tree, GateKind::Or, {0});
    const FaultNode both = add(tree, GateKind::And, {0, always});
    ScenarioBlock block {tree};
    EXPECT_TRUE(block.isFailed(always, 17));
    block.failEverywhere(0);
    block.evaluate();
    EXPECT_TRUE(block.isFailed(either, 17) && block.isFailed(both, 17));
    block.clear();
    block.evaluate();
    EXPECT_TRUE(block.isFailed(always, 17));
    EXPECT_FALSE(block.isFailed(0, 17) || block.isFailed(either, 17) || block.isFailed(both, 17));
}

TEST(Scenarios, CountsHundredsOfInputs)
{
    for (const std::uint32_t threshold : {1u, 2u, 127u, 128u, 129u, 200u}) {
        FaultTree tree {.events = 200};
        std::vector<FaultNode> inputs;
        for (std::uint32_t event = 0; event < tree.events; ++event)
            inputs.push_back(event);
        const FaultNode votes = add(tree, GateKind::AtLeast, inputs, threshold);
        ScenarioBlock block {tree};
        for (std::uint32_t lane = 0; lane <= 200; ++lane) // so many events in that lane, not the same ones everywhere
            for (std::uint32_t event = 0; event < lane; ++event)
                block.fail((event * 7 + lane) % 200, lane);
        block.evaluate();
        for (std::uint32_t lane = 0; lane <= 200; ++lane)
            EXPECT_EQ(block.isFailed(votes, lane), lane >= threshold) << threshold << ' ' << lane;
    }
}

TEST(Scenarios, LoopStaysUpUntilAnEventTakesItDown)
{
    // Two services that call each other, and a third behind them.
    FaultTree tree {.events = 2};
    const FaultNode first = add(tree, GateKind::Or, {0, 3});
    const FaultNode second = add(tree, GateKind::Or, {1, first});
    const FaultNode third = add(tree, GateKind::Or, {second});
    tree.loops = {{.first = 0, .last = 2}};
    const auto failed = failedNodes(tree, {{}, {0}, {1}});
    EXPECT_FALSE(failed[0][first] || failed[0][second] || failed[0][third]);
    EXPECT_TRUE(failed[1][first] && failed[1][second] && failed[1][third]);
    EXPECT_TRUE(failed[2][first] && failed[2][second] && failed[2][third]);
}

TEST(Scenarios, LongLoopsBackwardsEnd)
{
    constexpr std::uint32_t size = 2000;
    FaultTree tree {.events = 1};
    for (std::uint32_t gate = 0; gate < size; ++gate)
        add(tree, GateKind::Or, {gate + 1 < size ? gate + 2 : 0}); // each needs the next one, the last one the event
    tree.loops = {{.first = 0, .last = size}};
    tree.tops = {1};
    ASSERT_TRUE(isWellFormed(tree));
    EXPECT_EQ(singleEvents(tree), (std::vector<std::vector<std::uint32_t>> {{0}}));
}

TEST(Scenarios, SingleEventsOfMoreThanOneBlock)
{
    FaultTree tree {.events = 1000};
    std::vector<FaultNode> odd;
    for (std::uint32_t event = 1; event < tree.events; event += 2)
        odd.push_back(event);
    const FaultNode any = add(tree, GateKind::Or, odd);
    const FaultNode two = add(tree, GateKind::AtLeast, odd, 2);
    const FaultNode always = add(tree, GateKind::And, {});
    tree.tops = {any, two, always, 998};
    EXPECT_EQ(singleEvents(tree), (std::vector<std::vector<std::uint32_t>> {odd, {}, {}, {998}}));
}

TEST(Scenarios, AnswersMoreScenariosThanABlockHolds)
{
    FaultTree tree {.events = 3};
    const FaultNode both = add(tree, GateKind::And, {0, 2});
    std::vector<Scenario> scenarios(600);
    scenarios[1] = {0, 2};
    scenarios[599] = {2, 0};
    const auto failed = failedNodes(tree, scenarios);
    for (std::size_t i = 0; i < scenarios.size(); ++i)
        EXPECT_EQ(failed[i], std::vector<bool>({i == 1 || i == 599, false, i == 1 || i == 599, i == 1 || i == 599})) << i;
    EXPECT_EQ(both, 3u);
}

} // namespace
} // namespace gudo
