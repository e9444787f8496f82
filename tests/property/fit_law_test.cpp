#include <gtest/gtest.h>

#include "core/catalog/references.h"
#include "core/layout/arrange.h"
#include "core/layout/fit.h"
#include "core/layout/placement.h"
#include "core/model/edits.h"
#include "core/model/looks.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"
#include "tests/support/random_layout.h"

namespace gudo::test {
namespace {

std::vector<Id> containersOf(const Design& design)
{
    std::vector<Id> ids;
    const Containment containment {design.architecture};
    for (const auto& row : design.architecture.components)
        if (!containment.children(row->id).empty() && !placementOf(design, row->id).isEmpty())
            ids.push_back(row->id);
    return ids;
}

Design drawn(std::uint32_t seed)
{
    return arranged(randomLayout(seed, allLayoutShapes[seed % 5], 30), catalog());
}

TEST(FitLaws, AFittedContainerHoldsItsContentsAndLeavesTheRestAlone)
{
    int fitted = 0;
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        Design design = drawn(seed);
        const auto containers = containersOf(design);
        if (containers.empty())
            continue;
        Dice dice {seed};
        const Id id = dice.oneOf(containers);
        const Rect before = placementOf(design, id);
        design = placed(std::move(design), id,
                        {before.x - dice.below(200), before.y - dice.below(200), before.width + 200 + dice.below(300),
                         before.height + 200 + dice.below(300)});
        const Design after = fittedToContents(design, catalog(), std::span {&id, 1});
        const Containment containment {after.architecture};
        const Rect contents = contentsOf(after, catalog(), containment, id);
        const Rect rect = placementOf(after, id);
        EXPECT_TRUE(rect.contains(contents)) << seed << ' ' << id;
        EXPECT_GE(rect.width, 2 * containerPadding) << seed;
        EXPECT_GE(rect.height, containerTitle + containerPadding) << seed;
        EXPECT_LE(rect.width * rect.height, placementOf(design, id).width * placementOf(design, id).height) << seed;
        for (const auto& row : design.layout.placements) {
            const Component* component = design.architecture.components.find(row->id);
            const bool standsOnIt = component && component->parent == id &&
                                    borderUnder(design, catalog(), row->id, placementOf(design, id)).has_value();
            if (row->id != id && !standsOnIt) {
                EXPECT_EQ(placementOf(after, row->id), row->rect) << seed << ' ' << row->id;
            }
        }
        EXPECT_EQ(fittedToContents(after, catalog(), std::span {&id, 1}), after) << seed << ' ' << id;
        fitted += after == design ? 0 : 1;
    }
    EXPECT_GT(fitted, 60);
}

TEST(FitLaws, FittingAllLeavesEveryContainerAroundItsContents)
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const Design design = drawn(seed);
        const auto ids = containersOf(design);
        const Design after = fittedToContents(design, catalog(), ids);
        const Containment containment {after.architecture};
        for (const Id& id : ids)
            EXPECT_TRUE(placementOf(after, id).contains(contentsOf(after, catalog(), containment, id)))
                << seed << ' ' << id;
        EXPECT_EQ(fittedToContents(after, catalog(), ids), after) << seed;
    }
}

TEST(FitLaws, WhatGrewForSomethingShrinksBackWithoutIt)
{
    int grown = 0;
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        // Around their contents to begin with, so that nothing grows for another reason.
        const Design start = fittedToContents(drawn(seed), catalog(), containersOf(drawn(seed)));
        const auto containers = containersOf(start);
        if (containers.empty())
            continue;
        Dice dice {seed};
        const Id id = dice.oneOf(containers);
        const Rect box = placementOf(start, id);
        const Id guest = freeId(start.architecture, "guest");
        const Design with =
            grownToFit(withComponent(start, {.id = guest, .type = "note", .parent = id},
                                     {box.x + dice.below(800) - 200, box.bottom() + dice.below(200) - 100, 208, 56}),
                       catalog(), std::span {&guest, 1});
        const Containment containment {with.architecture};
        EXPECT_TRUE(placementOf(with, id).contains(contentsOf(with, catalog(), containment, id))) << seed;
        EXPECT_EQ(grownToFit(with, catalog(), std::span {&guest, 1}), with) << seed;
        grown += placementOf(with, id) == box ? 0 : 1;
        const Design back = grownToFit(removed(with, catalog(), std::span {&guest, 1}), catalog(), {});
        for (const auto& row : start.layout.placements) {
            const Component* component = start.architecture.components.find(row->id);
            const bool onBorder = component && standsOnBorders(catalog().typeOf(*component));
            if (!onBorder) {
                EXPECT_EQ(placementOf(back, row->id), row->rect) << seed << ' ' << row->id;
            }
        }
        for (const auto& look : back.layout.looks)
            EXPECT_EQ(look->grown, Margins {}) << seed << ' ' << look->id;
    }
    EXPECT_GT(grown, 50);
}

TEST(Fit, ASizeThatSomebodyGaveIsKept)
{
    Design design = withComponent({}, {.id = "box", .type = "area"}, {0, 0, 400, 400});
    design = withComponent(std::move(design), {.id = "card", .type = "client", .parent = "box"}, {40, 60, 96, 88});
    const Id card {"card"};
    design = grownToFit(moved(std::move(design), std::span {&card, 1}, 500, 0), catalog(), std::span {&card, 1});
    EXPECT_EQ(placementOf(design, "box"), (Rect {0, 0, 660, 400}));
    EXPECT_EQ(lookOf(design, "box").grown, (Margins {0, 0, 260, 0}));
    design = grownToFit(moved(std::move(design), std::span {&card, 1}, -100, 0), catalog(), std::span {&card, 1});
    EXPECT_EQ(placementOf(design, "box"), (Rect {0, 0, 560, 400}));
    design = grownToFit(moved(std::move(design), std::span {&card, 1}, -400, 0), catalog(), std::span {&card, 1});
    EXPECT_EQ(placementOf(design, "box"), (Rect {0, 0, 400, 400}));
    EXPECT_TRUE(design.layout.looks.empty());
}

} // namespace
} // namespace gudo::test
