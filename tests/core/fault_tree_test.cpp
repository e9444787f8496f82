#include "core/faulttree/fault_tree.h"

#include <gtest/gtest.h>

namespace gudo {
namespace {

/// Adds a gate from a list in place.
FaultNode add(FaultTree& tree, GateKind kind, const std::vector<FaultNode>& of, std::uint32_t threshold = 0)
{
    return tree.addGate(kind, of, threshold);
}

TEST(FaultTree, IsWellFormedWhenInputsComeFirst)
{
    FaultTree tree {.events = 2};
    EXPECT_EQ(add(tree, GateKind::Or, {0, 1}), 2u);
    EXPECT_EQ(add(tree, GateKind::And, {0, 2}), 3u);
    tree.tops = {3, 0};
    EXPECT_TRUE(isWellFormed(tree));
    tree.tops = {4};
    EXPECT_FALSE(isWellFormed(tree));
}

TEST(FaultTree, LooksAheadInLoopsOnly)
{
    FaultTree tree {.events = 1};
    add(tree, GateKind::Or, {0, 2});
    add(tree, GateKind::Or, {1});
    EXPECT_FALSE(isWellFormed(tree));
    tree.loops = {{.first = 0, .last = 2}};
    EXPECT_TRUE(isWellFormed(tree));
    tree.loops = {{.first = 0, .last = 1}, {.first = 1, .last = 2}};
    EXPECT_FALSE(isWellFormed(tree));
    tree.loops = {{.first = 0, .last = 3}};
    EXPECT_FALSE(isWellFormed(tree));
}

TEST(FaultTree, ConeIsWhatTopsDependOn)
{
    FaultTree tree {.events = 3};
    add(tree, GateKind::Or, {0, 1});
    add(tree, GateKind::Or, {1, 2});
    EXPECT_EQ(coneOf(tree, std::vector<FaultNode> {3}), (std::vector<bool> {true, true, false, true, false}));
    EXPECT_EQ(coneOf(tree, std::vector<FaultNode> {2}), (std::vector<bool> {false, false, true, false, false}));
}

TEST(FaultTree, ReducedSkipsGatesWithOneInput)
{
    FaultTree tree {.events = 2};
    const FaultNode same = add(tree, GateKind::And, {1});
    const FaultNode oneOfOne = add(tree, GateKind::AtLeast, {same}, 1);
    const FaultNode twice = add(tree, GateKind::Or, {oneOfOne, same});
    const ReducedTree small = reduced(tree, std::vector<FaultNode> {twice});
    EXPECT_EQ(small.eventsKept, std::vector<std::uint32_t> {1});
    EXPECT_EQ(small.tree, (FaultTree {.events = 1, .tops = {0}}));
}

TEST(FaultTree, ReducedMergesEqualGatesAndGatesOfOneKind)
{
    FaultTree tree {.events = 4};
    const FaultNode first = add(tree, GateKind::And, {0, 1});
    const FaultNode second = add(tree, GateKind::And, {1, 0});
    const FaultNode inner = add(tree, GateKind::Or, {second, 2});
    const FaultNode top = add(tree, GateKind::Or, {first, inner, 3});
    const ReducedTree small = reduced(tree, std::vector<FaultNode> {top});
    FaultTree expected {.events = 4};
    add(expected, GateKind::And, {0, 1});
    add(expected, GateKind::Or, {4, 2, 3});
    expected.tops = {5};
    EXPECT_EQ(small.tree, expected);
}

TEST(FaultTree, ReducedWorksOutConstants)
{
    FaultTree tree {.events = 3};
    const FaultNode never = add(tree, GateKind::Or, {});
    const FaultNode always = add(tree, GateKind::AtLeast, {0}, 0);
    const FaultNode tooMany = add(tree, GateKind::AtLeast, {0, 1}, 3);
    const FaultNode votes = add(tree, GateKind::AtLeast, {0, always, 1, never, 2, tooMany}, 3);
    const FaultNode circle = add(tree, GateKind::And, {0, 8});
    add(tree, GateKind::Or, {circle, never});
    tree.loops = {{.first = 4, .last = 6}};
    ASSERT_TRUE(isWellFormed(tree));
    const ReducedTree small = reduced(tree, std::vector<FaultNode> {votes, always, circle, tooMany, 8});
    FaultTree expected {.events = 3};
    add(expected, GateKind::AtLeast, {0, 1, 2}, 2);
    add(expected, GateKind::And, {});
    add(expected, GateKind::Or, {});
    expected.tops = {3, 4, 5, 5, 5};
    EXPECT_EQ(small.tree, expected);
}

TEST(FaultTree, ReducedCountsRepeatedInputsAsOften)
{
    FaultTree tree {.events = 2};
    const FaultNode votes = add(tree, GateKind::AtLeast, {0, 0, 1}, 2);
    const ReducedTree small = reduced(tree, std::vector<FaultNode> {votes});
    FaultTree expected {.events = 2};
    add(expected, GateKind::AtLeast, {0, 0, 1}, 2);
    expected.tops = {2};
    EXPECT_EQ(small.tree, expected);
}

TEST(FaultTree, ReducedKeepsLoopsAndOnlyLoops)
{
    // Gates 0 and 1 need each other; 2 and 3 were said to and do not.
    FaultTree tree {.events = 4};
    const FaultNode a = add(tree, GateKind::Or, {0, 5});
    const FaultNode b = add(tree, GateKind::AtLeast, {a, 1, 2}, 2);
    const FaultNode c = add(tree, GateKind::And, {b, 3});
    const FaultNode d = add(tree, GateKind::AtLeast, {c, b, 0}, 2);
    tree.loops = {{.first = 0, .last = 2}, {.first = 2, .last = 4}};
    ASSERT_TRUE(isWellFormed(tree));
    const ReducedTree small = reduced(tree, std::vector<FaultNode> {d});
    EXPECT_TRUE(isWellFormed(small.tree));
    EXPECT_EQ(small.tree.gates.size(), 4u);
    EXPECT_EQ(small.tree.loops, (std::vector<FaultTree::Loop> {{.first = 0, .last = 2}}));
}

TEST(FaultTree, ReducedTakesChainsOfAnyLength)
{
    FaultTree tree {.events = 2};
    FaultNode last = 0;
    for (int i = 0; i < 200'000; ++i)
        last = add(tree, GateKind::Or, {last, 1});
    const ReducedTree small = reduced(tree, std::vector<FaultNode> {last});
    EXPECT_EQ(small.tree.gates.size(), 1u);
    EXPECT_EQ(small.tree.inputs, (std::vector<FaultNode> {0, 1}));
}

} // namespace
} // namespace gudo
