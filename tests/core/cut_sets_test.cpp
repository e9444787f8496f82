#include "core/faulttree/cut_sets.h"

#include <gtest/gtest.h>

namespace gudo {
namespace {

FaultNode add(FaultTree& tree, GateKind kind, const std::vector<FaultNode>& of, std::uint32_t threshold = 0)
{
    return tree.addGate(kind, of, threshold);
}

std::vector<FaultNode> upTo(std::uint32_t count)
{
    std::vector<FaultNode> nodes;
    for (FaultNode node = 0; node < count; ++node)
        nodes.push_back(node);
    return nodes;
}

TEST(CutSets, SharedHostIsASinglePointAndRedundantPartsArePairs)
{
    // Two databases (events 1, 2) on hosts 3 and 4 in one rack (0).
    FaultTree tree {.events = 5};
    const FaultNode first = add(tree, GateKind::Or, {1, 3, 0});
    const FaultNode second = add(tree, GateKind::Or, {2, 4, 0});
    tree.tops = {add(tree, GateKind::And, {first, second})};
    const std::vector<CutSets> found = minimalCutSets(tree);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0], (CutSets {.sets = {{0}, {1, 2}, {1, 4}, {2, 3}, {3, 4}}, .completeOrder = 2}));
}

TEST(CutSets, TopsThatNeverOrAlwaysAre)
{
    FaultTree tree {.events = 1};
    const FaultNode never = add(tree, GateKind::Or, {});
    const FaultNode always = add(tree, GateKind::And, {});
    tree.tops = {never, always, 0};
    for (int order = 1; order <= 3; ++order) {
        const std::vector<CutSets> found = minimalCutSets(tree, {.order = order});
        EXPECT_EQ(found[0], (CutSets {.sets = {}, .completeOrder = order}));
        EXPECT_EQ(found[1], (CutSets {.sets = {{}}, .completeOrder = order}));
        EXPECT_EQ(found[2], (CutSets {.sets = {{0}}, .completeOrder = order}));
    }
}

TEST(CutSets, ThreeOutOfHundredsAreAllTriples)
{
    FaultTree tree {.events = 130};
    tree.tops = {add(tree, GateKind::AtLeast, upTo(130), 3), add(tree, GateKind::AtLeast, upTo(130), 4)};
    const std::vector<CutSets> found = minimalCutSets(tree, {.order = 3});
    EXPECT_EQ(found[0].sets.size(), 130u * 129 * 128 / 6);
    EXPECT_EQ(found[0].sets.back(), (CutSet {127, 128, 129}));
    EXPECT_TRUE(found[1].sets.empty());
    EXPECT_EQ(found[1].completeOrder, 3);
}

/// 13 of 23 copies, each on a host of its own, hosts in two sites: what takes as many combinations as there are when they
/// are written out.
TEST(CutSets, MajoritiesAreCountedNotCombined)
{
    FaultTree tree {.events = 2 + 46};
    std::vector<FaultNode> copies;
    for (std::uint32_t copy = 0; copy < 23; ++copy)
        copies.push_back(add(tree, GateKind::Or, {copy % 2, 2 + 2 * copy, 3 + 2 * copy}));
    tree.tops = {add(tree, GateKind::AtLeast, copies, 13)};
    const std::vector<CutSets> found = minimalCutSets(tree, {.order = 3});
    // Site 0 holds twelve: with it, any of the other site's 22 events. Site 1 holds eleven: two of the other site's twelve.
    const std::size_t pairs = 1 + 22;
    const std::size_t triples = 12 * 11 / 2 * 4;
    EXPECT_EQ(found[0].sets.size(), pairs + triples);
    EXPECT_EQ(found[0].sets[0], (CutSet {0, 1}));
    EXPECT_EQ(found[0].sets[pairs], (CutSet {1, 2, 6}));
}

TEST(CutSets, GivesUpOnlyWhatHasTooManySets)
{
    FaultTree tree {.events = 60};
    const FaultNode pairs = add(tree, GateKind::AtLeast, upTo(60), 2);
    const FaultNode triples = add(tree, GateKind::AtLeast, upTo(60), 3);
    const FaultNode few = add(tree, GateKind::And, {0, 1, 2});
    const FaultNode above = add(tree, GateKind::Or, {triples, few});
    tree.tops = {pairs, triples, few, above};
    const std::vector<CutSets> found = minimalCutSets(tree, {.order = 3, .most = 1000});
    EXPECT_EQ(found[0].completeOrder, 1);
    EXPECT_EQ(found[1].completeOrder, 2);
    EXPECT_EQ(found[2], (CutSets {.sets = {{0, 1, 2}}, .completeOrder = 3}));
    EXPECT_EQ(found[3], (CutSets {.sets = {}, .completeOrder = 2}));
}

TEST(CutSets, HugeNumbersOfSetsAreNotWrittenOut)
{
    FaultTree tree {.events = 30'000};
    const FaultNode half = add(tree, GateKind::AtLeast, upTo(30'000), 3);
    std::vector<FaultNode> other = upTo(30'000);
    const FaultNode all = add(tree, GateKind::And, {add(tree, GateKind::Or, upTo(15'000)),
                                                    add(tree, GateKind::Or, {other.begin() + 15'000, other.end()})});
    tree.tops = {half, all};
    const std::vector<CutSets> found = minimalCutSets(tree, {.order = 3, .most = 10'000});
    EXPECT_EQ(found[0].completeOrder, 2);
    EXPECT_EQ(found[1].completeOrder, 1);
}

TEST(CutSets, CancellingKeepsNothingButWhatIsAlwaysTrue)
{
    FaultTree tree {.events = 2};
    const FaultNode always = add(tree, GateKind::And, {});
    tree.tops = {add(tree, GateKind::And, {0, 1}), always};
    const std::vector<CutSets> found = minimalCutSets(tree, {.order = 2, .isCancelled = [] { return true; }});
    EXPECT_EQ(found[0], (CutSets {}));
    EXPECT_EQ(found[1], (CutSets {.sets = {{}}, .completeOrder = 2}));
}

TEST(CutSets, LoopsThatNeedBothNeighbours)
{
    // A ring of four in which each needs its neighbours: any event takes down all, two are never needed.
    FaultTree tree {.events = 4};
    for (std::uint32_t gate = 0; gate < 4; ++gate)
        tree.tops.push_back(add(tree, GateKind::Or, {gate, 4 + (gate + 1) % 4, 4 + (gate + 3) % 4}));
    tree.loops = {{.first = 0, .last = 4}};
    for (const CutSets& sets : minimalCutSets(tree, {.order = 3}))
        EXPECT_EQ(sets, (CutSets {.sets = {{0}, {1}, {2}, {3}}, .completeOrder = 3}));
}

} // namespace
} // namespace gudo
