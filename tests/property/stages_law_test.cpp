#include <gtest/gtest.h>

#include "core/formats/native.h"
#include "core/model/merge.h"
#include "core/model/stages.h"
#include "tests/support/catalog.h"
#include "tests/support/random_edit.h"
#include "tests/support/random_story.h"

namespace gudo::test {
namespace {

constexpr std::uint32_t stories = 150;

Design story(std::uint32_t seed)
{
    return randomStory(seed, catalog(), 20);
}

TEST(StageLaws, AFileKeepsEveryStage)
{
    for (std::uint32_t seed = 0; seed < stories; ++seed) {
        const Design design = story(seed);
        const std::string bytes = writeNative(design);
        const ReadResult read = readNative(bytes, "story.gudo");
        EXPECT_TRUE(read.diagnostics.empty()) << "seed " << seed;
        EXPECT_EQ(read.design, design) << "seed " << seed;
        EXPECT_EQ(writeNative(read.design), bytes) << "seed " << seed;
    }
}

TEST(StageLaws, ShowingStagesLosesNothing)
{
    for (std::uint32_t seed = 0; seed < stories; ++seed) {
        Dice dice {seed};
        const Design design = story(seed);
        Design shown = design;
        for (int times = 0; times < 6; ++times) {
            const Id id = dice.oneOf(design.stages).id;
            shown = switched(std::move(shown), id);
            EXPECT_EQ(openStage(shown), id);
            EXPECT_EQ(allStages(shown), allStages(design)) << "seed " << seed;
            EXPECT_EQ(shown.architecture, atStage(design, id).architecture) << "seed " << seed;
        }
        EXPECT_EQ(writeNative(switched(std::move(shown), openStage(design))), writeNative(design)) << "seed " << seed;
    }
}

TEST(StageLaws, AnEditChangesTheOpenStageAlone)
{
    for (std::uint32_t seed = 0; seed < stories; ++seed) {
        Dice dice {seed};
        const Design before = story(seed);
        const Design after = randomEdit(before, catalog(), dice);
        for (const Stage& stage : before.stages) {
            if (stage.id != openStage(before)) {
                EXPECT_EQ(atStage(after, stage.id), atStage(before, stage.id)) << "seed " << seed;
            }
        }
    }
}

TEST(StageLaws, AddingAndRemovingAStageLeavesTheOthers)
{
    for (std::uint32_t seed = 0; seed < stories; ++seed) {
        Dice dice {seed};
        const Design design = story(seed);
        const Id from = dice.oneOf(design.stages).id;
        const Design added = withStage(design, {.id = freeStageId(design, "new")}, from);
        EXPECT_EQ(added.stages.size(), design.stages.size() + 1);
        EXPECT_EQ(placeOfStage(added, openStage(added)), placeOfStage(added, from) + 1) << "seed " << seed;
        EXPECT_EQ(atStage(added, openStage(added)), atStage(design, from)) << "seed " << seed;
        EXPECT_EQ(switched(withoutStage(added, openStage(added)), openStage(design)), design) << "seed " << seed;
    }
}

TEST(StageLaws, ADesignWithoutStagesGetsItselfAndTheNewOne)
{
    for (std::uint32_t seed = 0; seed < stories; ++seed) {
        Design design = randomDesign(seed, catalog(), 20);
        design.stages.clear();
        design.extra.erase("stage");
        const Design added = withStage(design, {.id = "stage-1", .name = "Then"}, {}, "First");
        ASSERT_EQ(added.stages.size(), 2U);
        EXPECT_EQ(added.stages[0].name, "First");
        EXPECT_EQ(openStage(added), added.stages[1].id);
        EXPECT_EQ(allStages(added), (std::vector<Design> {design, design})) << "seed " << seed;
        const Design back = withoutStage(withoutStage(added, added.stages[1].id), added.stages[0].id);
        EXPECT_EQ(back, design) << "seed " << seed;
    }
}

TEST(StageLaws, AVersionBesideTheStagesBecomesTheFirst)
{
    for (std::uint32_t seed = 0; seed < stories; ++seed) {
        Design design = story(seed);
        const std::vector<Design> told = allStages(switched(design, design.stages.back().id));
        design.stages.back() = {
            .id = design.stages.back().id, .architecture = told.back().architecture, .layout = told.back().layout};
        design.extra.erase("stage");
        const Design shown = switched(design, design.stages.back().id);
        ASSERT_EQ(shown.stages.size(), design.stages.size() + 1);
        EXPECT_EQ(atStage(shown, shown.stages.front().id), atStage(design, "")) << "seed " << seed;
    }
}

TEST(StageLaws, MovingAStageThereAndBackIsNothing)
{
    for (std::uint32_t seed = 0; seed < stories; ++seed) {
        Dice dice {seed};
        const Design design = story(seed);
        const int from = dice.below(static_cast<int>(design.stages.size()));
        const int to = dice.below(static_cast<int>(design.stages.size()));
        const Id id = design.stages[static_cast<std::size_t>(from)].id;
        const Design moved = withStageAt(design, id, to);
        EXPECT_EQ(placeOfStage(moved, id), to);
        EXPECT_EQ(withStageAt(moved, id, from), design) << "seed " << seed;
    }
}

TEST(StageLaws, AnEditReachesLaterStagesWhereTheyWereTheSame)
{
    for (std::uint32_t seed = 0; seed < stories; ++seed) {
        Dice dice {seed};
        Design before = story(seed);
        const Id edited {openStage(before)};
        before = withStage(before, {.id = "twin"}, edited); // behind the open one, the same
        before = switched(before, edited);
        const Design after = withEditInLaterStages(before, randomEdit(before, catalog(), dice));
        const Design alone = atStage(after, edited);
        EXPECT_EQ(atStage(after, "twin"), alone) << "seed " << seed;
        for (int place = 0; place < placeOfStage(before, edited); ++place) {
            const Id& earlier = before.stages[static_cast<std::size_t>(place)].id;
            EXPECT_EQ(atStage(after, earlier), atStage(before, earlier)) << "seed " << seed;
        }
        const ReadResult read = readNative(writeNative(after), "later.gudo");
        EXPECT_EQ(read.design, after) << "seed " << seed << ": the structure holds in all of them";
    }
}

TEST(StageLaws, MergesTakeWhatOneSideChanged)
{
    for (std::uint32_t seed = 0; seed < stories; ++seed) {
        Dice dice {seed};
        const Design base = dice.chance(20) ? atStage(story(seed), "") : story(seed);
        Design changed = base;
        for (int edits = 0; edits < 4; ++edits)
            changed = dice.chance(50) ? randomStageEdit(changed, dice) : randomEdit(changed, catalog(), dice);
        for (const Merged& result :
             {merged(base, changed, base), merged(base, base, changed), merged(base, changed, changed)}) {
            EXPECT_EQ(result.design, changed) << "seed " << seed;
            EXPECT_TRUE(result.conflicts.empty()) << "seed " << seed;
        }
    }
}

TEST(StageLaws, MergesOfTwoSidesKeepStagesAndStructure)
{
    int without = 0;
    for (std::uint32_t seed = 0; seed < stories; ++seed) {
        Dice dice {seed};
        const Design base = story(seed);
        const auto edited = [&](Design design) {
            for (int edits = 0; edits < 2; ++edits)
                design = dice.chance(40) ? randomStageEdit(design, dice) : randomEdit(design, catalog(), dice);
            return design;
        };
        const Design ours = edited(base);
        const Design theirs = edited(base);
        const Merged one = merged(base, ours, theirs);
        const ReadResult read = readNative(writeNative(one.design), "merged.gudo");
        EXPECT_EQ(read.design, one.design) << "seed " << seed;
        EXPECT_TRUE(read.diagnostics.empty()) << "seed " << seed;
        const Merged other = merged(base, theirs, ours);
        EXPECT_EQ(one.conflicts.empty(), other.conflicts.empty()) << "seed " << seed;
        if (one.conflicts.empty() && other.conflicts.empty()) {
            ++without;
            EXPECT_EQ(one.design, switched(other.design, openStage(one.design)))
                << "seed " << seed << ": but for which is open, which is ours";
        }
    }
    EXPECT_GT(without, static_cast<int>(stories) / 8);
}

} // namespace
} // namespace gudo::test
