#include <gtest/gtest.h>

#include <set>

#include "core/model/containment.h"
#include "core/model/copies.h"
#include "core/model/edits.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"
#include "tests/support/random_layout.h"

namespace gudo::test {

namespace {

/// The law over one design: what is copied is connected, placed and present as its originals are, and nothing else
/// changed.
void expectCopies(const Design& before, const std::vector<Id>& ids, const std::string& name)
{
    const Copies copies = duplicated(before, ids, 24, 16);
    const Containment containment {before.architecture};
    for (const auto& row : before.architecture.components) {
        const bool isCopied = std::ranges::any_of(ids, [&](const Id& id) { return containment.isWithin(row->id, id); });
        ASSERT_EQ(copies.components.contains(row->id), isCopied) << name << ' ' << row->id;
        if (!isCopied)
            continue;
        const Component* copy = copies.design.architecture.components.find(copies.components.at(row->id));
        ASSERT_TRUE(copy) << name;
        const auto parent = copies.components.find(row->parent);
        EXPECT_EQ(copy->parent, parent == copies.components.end() ? row->parent : parent->second) << name;
        EXPECT_EQ(copy->type, row->type);
        EXPECT_EQ(copy->name, row->name);
        const Rect was = placementOf(before, row->id);
        EXPECT_EQ(placementOf(copies.design, copy->id), was.isEmpty() ? was : was.moved(24, 16)) << name;
    }
    for (const auto& row : before.architecture.connections) {
        const auto from = copies.components.find(row->from);
        const auto to = copies.components.find(row->to);
        const bool isCopied = from != copies.components.end() || to != copies.components.end();
        ASSERT_EQ(copies.connections.contains(row->id), isCopied) << name << ' ' << row->id;
        if (!isCopied)
            continue;
        const Connection* copy = copies.design.architecture.connections.find(copies.connections.at(row->id));
        ASSERT_TRUE(copy) << name;
        EXPECT_EQ(copy->from, from == copies.components.end() ? row->from : from->second) << name;
        EXPECT_EQ(copy->to, to == copies.components.end() ? row->to : to->second) << name;
    }
    for (const auto& row : before.layout.placements) {
        const auto component = copies.components.find(componentOf(row->id));
        if (containerOf(row->id).empty() || component == copies.components.end() ||
            !before.architecture.components.contains(containerOf(row->id)))
            continue;
        const auto container = copies.components.find(containerOf(row->id));
        const Id id = presenceId(component->second,
                                 container == copies.components.end() ? containerOf(row->id) : container->second);
        EXPECT_EQ(placementOf(copies.design, id), row->rect.moved(24, 16)) << name << ' ' << id;
    }
    std::vector<Id> made;
    for (const auto& [original, copy] : copies.components)
        made.push_back(copy);
    EXPECT_EQ(without(copies.design, made), before) << name;
}

} // namespace

TEST(CopiesLaw, DuplicatesAreConnectedAsTheirOriginalsAreAndGoWithoutATrace)
{
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        const Design design = randomDesign(seed, catalog(), 20);
        if (design.architecture.components.empty())
            continue;
        Dice dice {seed};
        std::vector<Id> ids;
        for (int i = dice.below(4); i >= 0; --i)
            ids.push_back(dice.oneOf(design.architecture.components.rows())->id);
        expectCopies(design, ids, "seed " + std::to_string(seed));
    }
    std::uint32_t seed = 0;
    for (const LayoutSample& sample : layoutSamples(40, 30)) {
        Dice dice {++seed};
        if (sample.design.architecture.components.empty())
            continue;
        expectCopies(sample.design, {dice.oneOf(sample.design.architecture.components.rows())->id}, sample.name);
    }
}

TEST(CopiesLaw, WhatIsNotThereIsNotCopied)
{
    const Design design = randomDesign(7, catalog(), 10);
    EXPECT_EQ(duplicated(design, std::vector<Id> {"no such thing"}, 8, 8).design, design);
    EXPECT_EQ(duplicated(design, {}, 8, 8).design, design);
}

} // namespace gudo::test
