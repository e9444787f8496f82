#include <gtest/gtest.h>

#include <set>

#include "core/formats/native.h"
#include "core/model/containment.h"
#include "core/model/diff.h"
#include "core/model/edits.h"
#include "core/model/looks.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"
#include "tests/support/random_edit.h"

namespace gudo::test {
namespace {

constexpr std::uint32_t designs = 300;

/// What every design must keep, whatever was done to it.
void expectSound(const Design& design, std::uint32_t seed)
{
    const auto& components = design.architecture.components;
    for (const auto& row : components) {
        EXPECT_TRUE(row->parent.empty() || components.contains(row->parent)) << seed << ' ' << row->id;
        EXPECT_FALSE(wouldContainItself(design.architecture, row->id, row->parent)) << seed << ' ' << row->id;
    }
    for (const auto& row : design.architecture.connections) {
        EXPECT_TRUE(components.contains(row->from) && components.contains(row->to)) << seed << ' ' << row->id;
        EXPECT_FALSE(components.contains(row->id)) << seed << ' ' << row->id;
    }
    for (const auto& row : design.layout.placements)
        EXPECT_TRUE(components.contains(componentOf(row->id))) << seed << ' ' << row->id;
    for (const auto& row : design.layout.routes)
        EXPECT_TRUE(design.architecture.connections.contains(row->id)) << seed << ' ' << row->id;
    for (const auto& row : design.layout.looks) {
        EXPECT_TRUE(components.contains(row->id)) << seed << ' ' << row->id;
        EXPECT_FALSE(isPlain(*row)) << seed << ' ' << row->id;
    }
}

Id anyComponent(const Design& design, Dice& dice)
{
    return dice.oneOf(design.architecture.components.rows())->id;
}

Design randomEdit(const Design& design, Dice& dice)
{
    return randomEdit(design, catalog(), dice);
}

TEST(ModelLaws, ReadingWhatWasWrittenGivesTheSameDesign)
{
    for (std::uint32_t seed = 0; seed < designs; ++seed) {
        const Design design = randomDesign(seed, catalog(), 40);
        const std::string text = writeNative(design);
        const ReadResult read = readNative(text, "random.gudo");
        for (const Diagnostic& diagnostic : read.diagnostics)
            ADD_FAILURE() << seed << ": " << toEnglish(diagnostic.message);
        ASSERT_EQ(read.design, design) << "seed " << seed;
        ASSERT_EQ(writeNative(read.design), text) << "seed " << seed;
    }
}

TEST(ModelLaws, ApplyingADifferenceGivesTheOtherDesign)
{
    for (std::uint32_t seed = 0; seed < designs; ++seed) {
        const Design a = randomDesign(seed, catalog(), 30);
        Dice dice {seed};
        Design b = dice.chance(30) ? randomDesign(seed + 1, catalog(), 30) : a;
        for (int i = 0; i < 5; ++i)
            b = randomEdit(b, dice);
        ASSERT_EQ(applied(a, diff(a, b)), b) << "seed " << seed;
        ASSERT_EQ(applied(b, diff(b, a)), a) << "seed " << seed;
        EXPECT_TRUE(diff(a, a).isEmpty());
        EXPECT_EQ(diff(a, b).isEmpty(), a == b) << "seed " << seed;
    }
}

TEST(ModelLaws, EditsKeepTheStructure)
{
    for (std::uint32_t seed = 0; seed < designs; ++seed) {
        Dice dice {seed};
        Design design = randomDesign(seed, catalog(), 25);
        expectSound(design, seed);
        for (int i = 0; i < 20; ++i)
            design = randomEdit(design, dice);
        expectSound(design, seed);
        EXPECT_EQ(readNative(writeNative(design), "edited.gudo").design, design) << "seed " << seed;
    }
}

TEST(ModelLaws, MovingThereAndBackChangesNothing)
{
    for (std::uint32_t seed = 0; seed < designs; ++seed) {
        const Design design = randomDesign(seed, catalog(), 25);
        if (design.architecture.components.empty())
            continue;
        Dice dice {seed};
        const std::vector<Id> ids {anyComponent(design, dice), anyComponent(design, dice)};
        EXPECT_EQ(moved(moved(design, ids, 40, -16), ids, -40, 16), design) << "seed " << seed;
    }
}

TEST(ModelLaws, AnEditSharesTheRowsItDoesNotTouch)
{
    const Design before = randomDesign(7, catalog(), 200);
    const Design after = renamed(before, before.architecture.components.rows()[100]->id, "new name");
    int shared = 0;
    for (std::size_t i = 0; i < before.architecture.components.size(); ++i)
        shared += before.architecture.components.rows()[i] == after.architecture.components.rows()[i];
    EXPECT_EQ(shared, static_cast<int>(before.architecture.components.size()) - 1);
}

TEST(ModelLaws, RandomBytesNeverCrashTheReader)
{
    for (std::uint32_t seed = 0; seed < 2'000; ++seed) {
        Dice dice {seed};
        std::string text = dice.chance(50) ? writeNative(randomDesign(seed % 20, catalog(), 5)) : std::string(static_cast<std::size_t>(dice.below(300)), ' ');
        for (int i = 0; i < 1 + dice.below(20) && !text.empty(); ++i)
            text[static_cast<std::size_t>(dice.below(static_cast<int>(text.size())))] = static_cast<char>(dice.below(256));
        const ReadResult read = readNative(text, "noise");
        EXPECT_EQ(readNative(writeNative(read.design), "again").design, read.design) << "seed " << seed;
    }
}

} // namespace
} // namespace gudo::test
