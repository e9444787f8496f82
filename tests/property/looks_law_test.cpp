#include <gtest/gtest.h>

#include <algorithm>

#include "core/layout/arrange.h"
#include "core/layout/stacking.h"
#include "core/model/containment.h"
#include "core/model/edits.h"
#include "core/model/looks.h"
#include "core/picture/draw_order.h"
#include "core/picture/picture.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"
#include "tests/support/random_layout.h"

namespace gudo::test {
namespace {

constexpr std::uint32_t designs = 120;

/// A drawn design with orders, and cards and containers that lie on each other.
Design piled(std::uint32_t seed)
{
    Design design = arranged(randomLayout(seed, allLayoutShapes[seed % 6], 24), catalog());
    Dice dice {seed};
    for (const auto& row : Table<Placement> {design.layout.placements})
        if (dice.chance(40))
            design = placed(std::move(design), row->id, row->rect.moved(dice.below(160) - 80, dice.below(160) - 80));
    for (const auto& row : design.architecture.components)
        if (dice.chance(35))
            design = withLook(std::move(design), {.id = row->id, .order = dice.below(7) - 3});
    return design;
}

DisplayItem frameOrCard(const Design& design, const Containment& containment, std::string_view id)
{
    const Component& row = *design.architecture.components.find(id);
    const bool isFrame = catalog().typeOf(row).isContainer || !containment.children(id).empty();
    return {.kind = isFrame ? ItemKind::Container : ItemKind::Card, .id = Id {id}};
}

/// Siblings from back to front.
std::vector<Id> pileIn(const Design& design, const Containment& containment, std::string_view container)
{
    const DrawOrder order {design};
    std::vector<std::pair<long, Id>> ranked;
    for (const auto id : containment.children(container))
        ranked.emplace_back(order.rankOf(design, frameOrCard(design, containment, id)), Id {id});
    std::ranges::sort(ranked);
    std::vector<Id> pile;
    for (auto& [rank, id] : ranked)
        pile.push_back(std::move(id));
    return pile;
}

Rect extentOf(const Design& design, std::string_view id)
{
    Rect extent;
    for (const auto& row : design.layout.placements)
        if (componentOf(row->id) == id)
            extent = united(extent, row->rect);
    return extent;
}

TEST(DrawOrderLaws, NothingIsCoveredByWhatItLivesIn)
{
    for (std::uint32_t seed = 1; seed <= designs; ++seed) {
        const Design design = piled(seed);
        const Containment containment {design.architecture};
        const DrawOrder order {design};
        for (const auto& row : design.architecture.components) {
            if (row->parent.empty())
                continue;
            const long frame = order.rankOf(design, {.kind = ItemKind::Container, .id = row->parent});
            EXPECT_GT(order.rankOf(design, frameOrCard(design, containment, row->id)), frame) << seed << ' ' << row->id;
        }
        for (const auto& row : design.architecture.connections)
            for (const Id& end : {row->from, row->to})
                if (const Id& parent = design.architecture.components.find(end)->parent; !parent.empty()) {
                    EXPECT_GT(order.rankOf(design, {.kind = ItemKind::Connection, .id = row->id}),
                              order.rankOf(design, {.kind = ItemKind::Container, .id = parent}))
                        << seed << ' ' << row->id;
                }
    }
}

TEST(DrawOrderLaws, WithoutOrdersThePictureIsTheUsualOne)
{
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        Design plain = piled(seed);
        plain.layout.looks = {};
        Design zero = plain; // one that says the same in other words
        const DisplayList a = picture(plain, catalog(), {});
        const DrawOrder order {plain};
        EXPECT_FALSE(order.isSpecial());
        long last = -1;
        for (const DisplayItem& item : a.items) {
            const long rank = order.rankOf(plain, item);
            EXPECT_GE(rank, last) << seed << ' ' << item.id;
            last = rank;
        }
    }
}

TEST(DrawOrderLaws, PicturesFollowTheOrder)
{
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        const Design design = piled(seed);
        const DrawOrder order {design};
        const DisplayList list = picture(design, catalog(), {});
        EXPECT_TRUE(std::ranges::is_sorted(list.items, {}, [&](const auto& item) {
            return order.rankOf(design, item);
        })) << seed;
    }
}

TEST(StackingLaws, ToFrontAndToBackPassAllSiblingsAndOnlyOnce)
{
    for (std::uint32_t seed = 1; seed <= designs; ++seed) {
        const Design design = piled(seed);
        const Containment containment {design.architecture};
        Dice dice {seed};
        const Id id = dice.oneOf(design.architecture.components.rows())->id;
        const Id parent = design.architecture.components.find(id)->parent;
        const Design front = restacked(design, catalog(), std::span {&id, 1}, Restack::ToFront);
        EXPECT_EQ(pileIn(front, containment, parent).back(), id) << seed;
        EXPECT_EQ(restacked(front, catalog(), std::span {&id, 1}, Restack::ToFront), front) << seed;
        const Design back = restacked(front, catalog(), std::span {&id, 1}, Restack::ToBack);
        EXPECT_EQ(pileIn(back, containment, parent).front(), id) << seed;
        EXPECT_EQ(restacked(back, catalog(), std::span {&id, 1}, Restack::ToBack), back) << seed;
    }
}

TEST(StackingLaws, AStepPassesOneOverlappingSiblingAndKeepsTheOthersInOrder)
{
    int steps = 0;
    for (std::uint32_t seed = 1; seed <= designs; ++seed) {
        const Design design = piled(seed);
        const Containment containment {design.architecture};
        Dice dice {seed * 7};
        const Id id = dice.oneOf(design.architecture.components.rows())->id;
        const Id parent = design.architecture.components.find(id)->parent;
        for (const Restack where : {Restack::Forward, Restack::Backward}) {
            const Design after = restacked(design, catalog(), std::span {&id, 1}, where);
            const auto was = pileIn(design, containment, parent);
            const auto is = pileIn(after, containment, parent);
            const auto at = [](const std::vector<Id>& pile, const Id& one) {
                return std::ranges::find(pile, one) - pile.begin();
            };
            int passed = 0;
            for (const Id& a : was)
                for (const Id& b : was) {
                    if (!(a < b) || !extentOf(design, a).intersects(extentOf(design, b)))
                        continue;
                    const bool isSwapped = (at(was, a) < at(was, b)) != (at(is, a) < at(is, b));
                    EXPECT_TRUE(!isSwapped || a == id || b == id) << seed << ' ' << a << ' ' << b;
                    passed += isSwapped ? 1 : 0;
                }
            EXPECT_LE(passed, 1) << seed;
            EXPECT_EQ(passed == 0, after == design) << seed;
            steps += passed;
        }
    }
    EXPECT_GT(steps, 20);
}

TEST(HidingLaws, OnlyWhatIsHiddenLeavesThePicture)
{
    for (std::uint32_t seed = 1; seed <= designs; ++seed) {
        Design design = randomDesign(seed, catalog(), 24);
        const Design all = withHidden(design, hiddenOnes(design), false);
        const Boxes whole = boxesOf(all, catalog());
        const Boxes boxes = boxesOf(design, catalog());
        for (const auto& [id, rect] : whole.rects) {
            if (!boxes.rects.contains(id))
                continue;
            EXPECT_TRUE(coverOf(design, id).empty()) << seed << ' ' << id;
            if (!boxes.isBand(id)) {
                EXPECT_EQ(boxes.rectOf(id), rect) << seed << ' ' << id;
            }
        }
        for (const auto& [id, rect] : whole.rects)
            if (coverOf(design, id).empty() && !whole.isBand(id)) {
                EXPECT_TRUE(boxes.rects.contains(id)) << seed << ' ' << id;
            }
        for (const DisplayItem& item : picture(design, catalog(), {}).items) {
            EXPECT_TRUE(coverOf(design, item.id).empty()) << seed << ' ' << item.id;
            if (const Connection* line = design.architecture.connections.find(item.id)) {
                EXPECT_TRUE(coverOf(design, line->from).empty() && coverOf(design, line->to).empty()) << seed;
            }
        }
        EXPECT_EQ(withHidden(all, hiddenOnes(design), true), design) << seed;
    }
}

TEST(LockLaws, ArrangingLeavesLockedComponentsWhereTheyAre)
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        Design design = arranged(randomLayout(seed, allLayoutShapes[seed % 6], 30), catalog());
        Dice dice {seed};
        std::vector<Id> locked;
        for (int i = 0; i < 2; ++i)
            locked.push_back(dice.oneOf(design.architecture.components.rows())->id);
        const Id& wanderer = dice.oneOf(design.layout.placements.rows())->id;
        design = withLocked(moved(std::move(design), std::span {&wanderer, 1}, 400, 240), locked, true);
        const Design after = arranged(
            design, catalog(), {.flow = dice.chance(50) ? FlowDirection::TopToBottom : FlowDirection::LeftToRight});
        for (const Id& placement : lockedPlacements(design))
            EXPECT_EQ(placementOf(after, placement), placementOf(design, placement)) << seed << ' ' << placement;
    }
}

TEST(LockLaws, WhatMayBeDeletedTakesNothingLockedAlong)
{
    for (std::uint32_t seed = 1; seed <= designs; ++seed) {
        const Design design = randomDesign(seed, catalog(), 24);
        std::vector<Id> all;
        for (const auto& row : design.architecture.components)
            all.push_back(row->id);
        const Design after = without(design, deletable(design, all));
        for (const auto& row : design.architecture.components) {
            const bool isHeld = !lockOf(design, row->id).empty();
            EXPECT_TRUE(!isHeld || after.architecture.components.contains(row->id)) << seed << ' ' << row->id;
        }
    }
}

} // namespace
} // namespace gudo::test
