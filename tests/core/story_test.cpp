#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/formats/native.h"
#include "core/model/changes.h"
#include "core/model/stages.h"
#include "core/rules/analysis.h"
#include "core/rules/finding_changes.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

/// The template that tells the way from one server to a content delivery network.
Design story()
{
    return readNative(sourceFile("resources/templates/one-server-to-cdn.gudo"), "story").design;
}

using Points = std::set<std::string>;

/// Those worth telling: a server that only repeats what the one thing on it says is not.
Points singlePointsOf(const Design& design)
{
    const auto analysis = analysed(design, catalog());
    Points points;
    for (int spot = 0; spot < analysis->weakSpots.size(); ++spot)
        points.insert(analysis->weakSpots.spot(spot).event);
    return points;
}

TEST(Story, EveryStageSolvesWhatThePostsSayOfIt)
{
    const std::vector<std::pair<std::string, Points>> expected {
        {"one-server", {"app-1", "db", "server-1"}},
        {"database-apart", {"app-1", "db"}},
        {"two-servers", {"db", "lb"}},
        {"second-balancer", {"db"}},
        {"cloud", {"db", "zone:ap-northeast-2a"}},
        {"private-subnets", {"db", "zone:ap-northeast-2a"}},
        {"auto-scaling", {"db"}},
        {"multi-az", {}},
        {"static-pages", {}},
        {"cdn", {}},
    };
    const Design design = story();
    ASSERT_EQ(design.stages.size(), expected.size());
    for (std::size_t place = 0; place < expected.size(); ++place) {
        EXPECT_EQ(design.stages[place].id, expected[place].first);
        EXPECT_EQ(singlePointsOf(atStage(design, expected[place].first)), expected[place].second)
            << expected[place].first;
    }
}

/// "RULE subject" of what a stage solved.
std::set<std::string> solvedBy(const Design& design, std::string_view stage)
{
    const int place = placeOfStage(design, stage);
    const auto before = check(atStage(design, design.stages[static_cast<std::size_t>(place) - 1].id), catalog());
    const auto after = check(atStage(design, stage), catalog());
    std::set<std::string> solved;
    for (const Finding* finding : findingChanges(before, after).solved)
        solved.insert(finding->diagnostic.rule + ' ' + finding->diagnostic.components.front());
    return solved;
}

TEST(Story, EveryStageSolvesSomethingUntilNothingIsLeft)
{
    const Design design = story();
    EXPECT_TRUE(solvedBy(design, "database-apart").contains("RED-038 db"));
    EXPECT_TRUE(solvedBy(design, "two-servers").contains("RED-008 app-1"));
    EXPECT_EQ(solvedBy(design, "second-balancer"), (std::set<std::string> {"RED-004 lb"}));
    EXPECT_TRUE(solvedBy(design, "private-subnets").contains("SEC-027 db"));
    EXPECT_TRUE(solvedBy(design, "private-subnets").contains("NET-026 db"));
    EXPECT_TRUE(solvedBy(design, "auto-scaling").contains("OPS-001 app-1"));
    EXPECT_EQ(solvedBy(design, "multi-az"), (std::set<std::string> {"RED-002 db"}));
    for (const char* last : {"multi-az", "static-pages", "cdn"})
        EXPECT_TRUE(check(atStage(design, last), catalog()).empty()) << last;
}

TEST(Story, WhatStaysKeepsItsPlaceButForTheMove)
{
    const Design design = story();
    const std::vector<Design> stages = allStages(design);
    for (std::size_t place = 1; place < stages.size(); ++place) {
        const Id& id = design.stages[place].id;
        if (id == "cloud")
            continue; // everything moves house
        for (const Id& moved : changesBetween(stages[place - 1], stages[place]).components.moved)
            EXPECT_EQ(moved, "server-1") << id << ": one that gives a part away may shrink";
        for (const auto& row : stages[place].layout.placements) {
            const Placement* before = stages[place - 1].layout.placements.find(row->id);
            const bool livesElsewhere = [&] {
                const Component* then = stages[place - 1].architecture.components.find(row->id);
                const Component* now = stages[place].architecture.components.find(row->id);
                return then && now && then->parent != now->parent;
            }();
            if (before && !livesElsewhere && row->id != "server-1") {
                EXPECT_EQ(before->rect, row->rect) << id << ' ' << row->id;
            }
        }
    }
}

TEST(Story, SpeaksBothLanguages)
{
    const Design design = story();
    const Design korean = withStagesIn(design, "ko");
    const Design english = withStagesIn(design, "en");
    for (std::size_t place = 0; place < design.stages.size(); ++place) {
        const Stage& stage = design.stages[place];
        EXPECT_FALSE(stage.name.empty());
        EXPECT_FALSE(noteOf(stage).empty()) << stage.name;
        EXPECT_EQ(english.stages[place].name, stage.name);
        EXPECT_EQ(noteOf(english.stages[place]), noteOf(stage));
        EXPECT_NE(korean.stages[place].name, stage.name);
        EXPECT_NE(noteOf(korean.stages[place]), noteOf(stage));
        EXPECT_FALSE(find(korean.stages[place].extra, "translations"));
        EXPECT_FALSE(find(english.stages[place].extra, "translations"));
    }
    EXPECT_EQ(allStages(korean), allStages(design));
}

} // namespace
} // namespace gudo::test
