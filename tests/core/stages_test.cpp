#include <gtest/gtest.h>

#include "core/formats/native.h"
#include "core/model/changes.h"
#include "core/model/stages.h"
#include "core/picture/stage_highlights.h"
#include "core/reliability/request_walks.h"
#include "core/rules/finding_changes.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

Design small()
{
    return Build {}.add("web", "web_server").add("db", "database").connect("web", "db").place("web", {0, 0, 120, 96});
}

TEST(Stages, AFileHoldsOnlyWhatDiffers)
{
    Design design = withStage(small(), {.id = "next", .name = "Next"}, {}, "First");
    design = withComponent(std::move(design), {.id = "cache", .type = "cache"});
    const std::string text = writeNative(switched(std::move(design), "stage-1"));
    const std::size_t stages = text.find("\"stages\": [");
    ASSERT_NE(stages, std::string::npos);
    EXPECT_EQ(text.find("\"db\"", stages), std::string::npos);
    EXPECT_NE(text.find("\"cache\"", stages), std::string::npos);
    EXPECT_NE(text.find("\"stage\": \"stage-1\""), std::string::npos);
}

TEST(Stages, AFileThatNamesNoStageOfItsOwnOpensWithAWord)
{
    Design design = withStage(small(), {.id = "next"});
    std::string text = writeNative(design);
    text.replace(text.find("\"stage\": \"next\""), 15, "\"stage\": \"gone\"");
    const ReadResult read = readNative(text, "stages.gudo");
    ASSERT_EQ(read.diagnostics.size(), 1U);
    EXPECT_EQ(toEnglish(read.diagnostics.front().message), "There is no stage \"gone\" to be open");
    EXPECT_EQ(openStage(read.design), "");
}

TEST(Stages, TwoOfOneIdAreAFault)
{
    const ReadResult read = readNative(R"({"gudo": 1, "stages": [{"id": "a"}, {"id": "a"}]})", "twice.gudo");
    ASSERT_EQ(read.diagnostics.size(), 1U);
    EXPECT_EQ(toEnglish(read.diagnostics.front().message), "There are two stages \"a\"");
    EXPECT_EQ(read.design.stages.size(), 1U);
}

TEST(Stages, NamesThatDoNotExistChangeNothing)
{
    const Design design = withStage(small(), {.id = "next"});
    EXPECT_EQ(switched(design, "nobody"), design);
    EXPECT_EQ(withoutStage(design, "nobody"), design);
    EXPECT_EQ(withStageAt(design, "nobody", 0), design);
    EXPECT_EQ(withStageTexts(design, "nobody", "a", "b"), design);
    EXPECT_EQ(withStage(design, {.id = "third"}, "nobody"), design);
    EXPECT_EQ(withEditInLaterStages(small(), small()), small());
}

TEST(Changes, TellWhatExistsApartFromWhereItIs)
{
    const Design before = small();
    Design after = withProperty(before, "db", "engine", "mysql");
    after = renamed(std::move(after), "db", "Orders");
    after = placed(std::move(after), "web", {40, 0, 120, 96});
    after = withComponent(std::move(after), {.id = "cache", .type = "cache"});
    after = withConnection(std::move(after), {.id = "web-cache", .from = "web", .to = "cache"});
    const DesignChanges changes = changesBetween(before, after);
    EXPECT_EQ(changes.components.added, (std::vector<Id> {"cache"}));
    EXPECT_EQ(changes.components.changed, (std::vector<ChangedRow> {{"db", {"name", "engine"}}}));
    EXPECT_EQ(changes.components.moved, (std::vector<Id> {"web"}));
    EXPECT_EQ(changes.connections.added, (std::vector<Id> {"web-cache"}));
    EXPECT_EQ(changesBetween(after, before).components.removed, (std::vector<Id> {"cache"}));
    EXPECT_TRUE(changesBetween(after, after).isEmpty());

    const Highlights highlights = stageHighlights(changes);
    EXPECT_EQ(highlights.standings.size(), 3U) << "what only moved has no standing";
    EXPECT_EQ(highlights.standings.at("cache"), Standing::Added);
    EXPECT_EQ(highlights.standings.at("db"), Standing::Changed);
}

TEST(FindingChanges, GoByRuleAndCulprit)
{
    const Finding single {.diagnostic = {.rule = "RED-001", .components = {"db", "web"}}};
    const Finding same {.diagnostic = {.rule = "RED-001", .components = {"db"}}};
    const Finding other {.diagnostic = {.rule = "RED-001", .components = {"web"}}};
    Finding accepted = other;
    accepted.isAccepted = true;
    const std::vector<Finding> before {single, other};
    const std::vector<Finding> after {same, accepted};
    const FindingChanges changes = findingChanges(before, after);
    ASSERT_EQ(changes.solved.size(), 1U);
    EXPECT_EQ(changes.solved.front(), &before[1]);
    EXPECT_TRUE(changes.introduced.empty());
    EXPECT_EQ(findingChanges({}, after).introduced.size(), 1U);
}

struct Graphed {
    explicit Graphed(const Design& made)
        : design {made}
    {
    }
    Design design;
    Containment containment {design.architecture};
    Zones zones {design.architecture, catalog(), containment};
    ServiceGraph graph = serviceGraph(design.architecture, catalog(), zones);
};

std::vector<Id> componentsOf(const RequestWalk& walk)
{
    std::vector<Id> ids;
    for (const WeakSpot::Step& step : walk)
        ids.push_back(step.component);
    return ids;
}

TEST(RequestWalks, EndWhereNobodyIsAskedAnyMore)
{
    const Graphed one {Build {}
                           .add("users", "client")
                           .add("lb", "load_balancer")
                           .add("app-1", "app_server")
                           .add("app-2", "app_server")
                           .add("db", "database")
                           .add("files", "storage")
                           .connect("users", "lb")
                           .connect("lb", "app-1")
                           .connect("lb", "app-2")
                           .connect("app-1", "db")
                           .connect("app-2", "db")
                           .connect("app-1", "files")
                           .connect("app-2", "files")};
    const auto walks = requestWalks(one.design.architecture, one.graph, one.graph.find("users"));
    ASSERT_EQ(walks.size(), 2U);
    EXPECT_EQ(componentsOf(walks[0]), (std::vector<Id> {"users", "lb", "app-1", "db"}));
    EXPECT_EQ(componentsOf(walks[1]), (std::vector<Id> {"users", "lb", "app-1", "files"}));
    for (std::size_t hop = 1; hop < walks[0].size(); ++hop) {
        const Connection* line = one.design.architecture.connections.find(walks[0][hop].connection);
        ASSERT_TRUE(line);
        EXPECT_EQ(line->from, walks[0][hop - 1].component);
        EXPECT_EQ(line->to, walks[0][hop].component);
    }
    EXPECT_TRUE(requestWalks(one.design.architecture, one.graph, one.graph.find("db")).empty());
}

TEST(RequestWalks, FollowTheLinesThatAreDrawnInTheStory)
{
    const Design story = readNative(sourceFile("resources/templates/one-server-to-cdn.gudo"), "story").design;
    const Graphed last {atStage(story, "cdn")};
    const auto walks = requestWalks(last.design.architecture, last.graph, last.graph.find("users"));
    ASSERT_FALSE(walks.empty());
    std::set<Id> ends;
    for (const RequestWalk& walk : walks) {
        ends.insert(walk.back().component);
        for (std::size_t hop = 1; hop < walk.size(); ++hop)
            EXPECT_FALSE(walk[hop].connection.empty()) << walk[hop].component;
    }
    EXPECT_TRUE(ends.contains("db"));
    EXPECT_TRUE(ends.contains("site-bucket"));
}

} // namespace
} // namespace gudo::test
