#include <gtest/gtest.h>

#include <algorithm>

#include "core/adding/added.h"
#include "core/adding/clone.h"
#include "core/adding/split.h"
#include "core/catalog/replaced.h"
#include "core/formats/native.h"
#include "core/layout/arrange.h"
#include "core/layout/beside.h"
#include "core/layout/placement.h"
#include "core/model/containment.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

constexpr std::uint32_t designs = 120;

Design placedDesign(std::uint32_t seed)
{
    return withMissingPlacements(randomDesign(seed, catalog(), 5 + int(seed % 30)), catalog());
}

const ComponentType& anyType(Dice& dice)
{
    return catalog().types()[std::size_t(dice.below(int(catalog().types().size())))];
}

Addition anyAddition(const Design& design, Dice& dice)
{
    Addition addition {.type = anyType(dice).id, .count = 1 + dice.below(4)};
    const int selected = dice.below(3);
    for (int i = 0; i < selected && !design.architecture.components.empty(); ++i)
        addition.selection.push_back(dice.oneOf(design.architecture.components.rows())->id);
    return addition;
}

TEST(AddingLaw, AddsWhatWasAskedWhereTheCatalogueAllowsIt)
{
    for (std::uint32_t seed = 0; seed < designs; ++seed) {
        Dice dice {seed};
        const Design design = placedDesign(seed);
        const Addition addition = anyAddition(design, dice);
        const Added result = added(design, catalog(), addition);
        if (result.components.empty()) {
            EXPECT_EQ(result.design, design) << seed;
            EXPECT_TRUE(placesFor(design, catalog(), addition).empty()) << seed;
            continue;
        }
        ASSERT_EQ(int(result.components.size()), addition.count) << seed;
        const auto& components = result.design.architecture.components;
        EXPECT_EQ(components.size(), design.architecture.components.size() + result.components.size()) << seed;
        EXPECT_EQ(result.design.architecture.connections.size(),
                  design.architecture.connections.size() + result.connections.size());
        for (const Id& id : result.components) {
            const Component* row = components.find(id);
            ASSERT_TRUE(row) << seed << ' ' << id;
            EXPECT_TRUE(catalog().accepts(components.find(row->parent), row->type)) << seed << ' ' << addition.type;
            EXPECT_FALSE(design.architecture.components.contains(id)) << seed;
        }
        for (const Id& id : result.connections) {
            const Connection* row = result.design.architecture.connections.find(id);
            ASSERT_TRUE(row) << seed;
            EXPECT_NE(row->from, row->to) << seed;
        }
        for (const auto& row : design.architecture.components) {
            const Component* after = components.find(row->id);
            ASSERT_TRUE(after) << seed;
            EXPECT_EQ(after->parent, row->parent) << seed;
            EXPECT_EQ(after->name, row->name) << seed;
        }
        EXPECT_EQ(writeNative(added(design, catalog(), addition).design), writeNative(result.design)) << seed;
    }
}

TEST(AddingLaw, FindsAPlaceInsideThatOverlapsNothing)
{
    for (std::uint32_t seed = 0; seed < designs; ++seed) {
        Dice dice {seed + 9000};
        const Design design = placedDesign(seed);
        if (design.architecture.components.empty())
            continue;
        const Containment containment {design.architecture};
        const Id container = dice.chance(25) ? Id {} : dice.oneOf(design.architecture.components.rows())->id;
        const BesideOptions options {.container = container,
                                     .anchor = dice.oneOf(design.architecture.components.rows())->id,
                                     .side = Side(dice.below(4)),
                                     .width = 40 + 8 * dice.below(40),
                                     .height = 40 + 8 * dice.below(40),
                                     .isConnected = dice.chance(50),
                                     .isLane = dice.chance(20),
                                     .isFrame = dice.chance(30)};
        const Rect rect = placeBeside(design, catalog(), options);
        EXPECT_EQ(rect.width, options.width);
        EXPECT_EQ(rect.height, options.height);
        const Rect frame = placementOf(design, container);
        if (!frame.isEmpty()) {
            EXPECT_GE(rect.x, frame.x + containerPadding) << seed;
            EXPECT_GE(rect.y, frame.y + containerTitle) << seed;
        }
        for (const auto& row : design.layout.placements) {
            const auto in = containerOf(row->id);
            const bool isSibling = (in.empty() ? containment.parent(row->id) : in) == container;
            EXPECT_FALSE(isSibling && row->rect.intersects(rect)) << seed << ' ' << row->id;
        }
        EXPECT_EQ(rect, placeBeside(design, catalog(), options)) << seed;
    }
}

TEST(SplitLaw, MakesTwoOfOneAndKeepsTheEnds)
{
    int splits = 0;
    for (std::uint32_t seed = 0; seed < designs; ++seed) {
        Dice dice {seed + 20000};
        const Design design = randomDesign(seed, catalog(), 12);
        if (design.architecture.connections.empty())
            continue;
        const Connection whole = *dice.oneOf(design.architecture.connections.rows());
        const Id middle = dice.oneOf(design.architecture.components.rows())->id;
        const Design split = withSplit(design, catalog(), whole.id, middle);
        if (middle == whole.from || middle == whole.to) {
            EXPECT_EQ(split, design);
            continue;
        }
        ++splits;
        EXPECT_EQ(split.architecture.connections.size(), design.architecture.connections.size() + 1) << seed;
        EXPECT_EQ(split.architecture.components, design.architecture.components) << seed;
        const Connection& second = *split.architecture.connections.find(whole.id);
        EXPECT_EQ(second.from, middle);
        EXPECT_EQ(second.to, whole.to);
        EXPECT_EQ(second.properties, whole.properties);
        EXPECT_FALSE(split.layout.routes.contains(whole.id));
        for (const auto& row : split.architecture.connections)
            if (!design.architecture.connections.contains(row->id)) {
                EXPECT_EQ(row->from, whole.from);
                EXPECT_EQ(row->to, middle);
                EXPECT_EQ(row->kind, whole.kind);
            }
    }
    EXPECT_GT(splits, int(designs / 2));
}

TEST(ReplacedLaw, KeepsEverythingButTheTypeAndWhatItCannotHold)
{
    int done = 0;
    for (std::uint32_t seed = 0; seed < designs; ++seed) {
        Dice dice {seed + 30000};
        const Design design = randomDesign(seed, catalog(), 12);
        const Component before = *dice.oneOf(design.architecture.components.rows());
        const ComponentType& type = anyType(dice);
        const Replaced result = replaced(design, catalog(), before.id, type.id, "en");
        if (result.refusal || before.type == type.id) {
            EXPECT_EQ(result.design, design) << seed;
            continue;
        }
        ++done;
        const Component& after = *result.design.architecture.components.find(before.id);
        EXPECT_EQ(after.type, type.id);
        EXPECT_EQ(after.parent, before.parent);
        EXPECT_EQ(result.design.architecture.connections, design.architecture.connections);
        EXPECT_EQ(result.design.architecture.components.size(), design.architecture.components.size());
        EXPECT_EQ(placementOf(result.design, before.id), placementOf(design, before.id));
        EXPECT_EQ(after.properties.size() + result.dropped.size(), before.properties.size()) << seed;
        for (const auto& [key, value] : after.properties)
            EXPECT_EQ(before.properties.at(key), value) << seed << ' ' << key;
        EXPECT_TRUE(catalog().accepts(result.design.architecture.components.find(after.parent), after.type));
    }
    EXPECT_GT(done, 10);
}

TEST(CloneLaw, AddsOneLikeItInTheSameContainer)
{
    for (std::uint32_t seed = 0; seed < designs; ++seed) {
        Dice dice {seed + 40000};
        const Design design = placedDesign(seed);
        const Component original = *dice.oneOf(design.architecture.components.rows());
        const Added result = clonedBeside(design, catalog(), original.id, Side(dice.below(4)));
        ASSERT_EQ(result.components.size(), 1U) << seed;
        const Component* copy = result.design.architecture.components.find(result.components.front());
        ASSERT_TRUE(copy) << seed;
        EXPECT_EQ(copy->type, original.type) << seed;
        EXPECT_EQ(copy->parent, original.parent) << seed;
        EXPECT_EQ(*result.design.architecture.components.find(original.id), original) << seed;
        if (!original.name.empty()) {
            EXPECT_NE(copy->name, original.name) << seed;
        }
    }
}

} // namespace
} // namespace gudo::test
