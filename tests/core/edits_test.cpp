#include "core/model/edits.h"

#include <gtest/gtest.h>

#include "core/catalog/references.h"
#include "core/model/diff.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

Design nested()
{
    return Build {}
        .add("vpc", "aws.vpc")
        .add("az", "aws.az", "vpc")
        .add("app-a", "aws.subnet", "az")
        .add("web", "aws.ec2", "app-a")
        .add("asg", "aws.asg", "vpc", {{"subnets", texts({"app-a"})}})
        .add("users", "client")
        .connect("users", "web")
        .connect("web", "asg")
        .place("vpc", {0, 0, 400, 400})
        .place("az", {10, 10, 300, 300})
        .place("app-a", {20, 20, 200, 200})
        .place("web", {30, 30, 96, 96})
        .place("asg@app-a", {130, 30, 96, 96})
        .place("users", {-200, 0, 96, 96});
}

TEST(Edits, RemovingAContainerTakesEverythingInsideAndWhatHangsOnIt)
{
    const Design design = without(nested(), std::vector<Id> {"az"});
    EXPECT_EQ(design.architecture.components.size(), 3u);
    EXPECT_TRUE(design.architecture.connections.empty());
    EXPECT_FALSE(design.layout.placements.contains("asg@app-a"));
    EXPECT_TRUE(design.layout.placements.contains("users"));
}

TEST(Edits, RemovingWithTheCatalogueForgetsReferences)
{
    const Design design = removed(nested(), catalog(), std::vector<Id> {"app-a"});
    EXPECT_TRUE(textsOf(design.architecture.components.find("asg")->properties, "subnets").empty());
}

TEST(Edits, MovingAContainerMovesWhatLivesInIt)
{
    const Design design = moved(nested(), std::vector<Id> {"az", "web"}, 100, 50);
    EXPECT_EQ(placementOf(design, "az"), (Rect {110, 60, 300, 300}));
    EXPECT_EQ(placementOf(design, "web"), (Rect {130, 80, 96, 96})) << "named and inside, moved once";
    EXPECT_EQ(placementOf(design, "asg@app-a"), (Rect {230, 80, 96, 96}));
    EXPECT_EQ(placementOf(design, "vpc"), (Rect {0, 0, 400, 400}));
}

TEST(Edits, NothingEverContainsItself)
{
    const Design before = nested();
    EXPECT_EQ(reparented(before, std::vector<Id> {"vpc"}, "app-a"), before);
    EXPECT_EQ(reparented(before, std::vector<Id> {"vpc"}, "vpc"), before);
    EXPECT_EQ(reparented(before, std::vector<Id> {"web"}, "nowhere"), before);
}

TEST(Edits, PastingKeepsConnectionsAndReferencesAmongTheCopies)
{
    const Design before = nested();
    const Design fragment = extracted(before, std::vector<Id> {"az", "asg"});
    const Pasted result = pasted(before, fragment, "vpc", 24, 24);
    ASSERT_TRUE(result.design.architecture.components.contains("az-2"));
    EXPECT_EQ(result.design.architecture.components.find("az-2")->parent, "vpc");
    EXPECT_EQ(textsOf(result.design.architecture.components.find("asg-2")->properties, "subnets"),
              std::vector<std::string> {"app-a-2"});
    const Connection* copy = result.design.architecture.connections.find("web-to-asg-2");
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->from, "web-2");
    EXPECT_EQ(placementOf(result.design, "asg-2@app-a-2"), (Rect {154, 54, 96, 96}));
    EXPECT_EQ(without(result.design, result.ids), before);
}

TEST(Edits, ANewIdIsFollowedEverywhere)
{
    const Design design = withId(nested(), catalog(), "app-a", "app-one");
    EXPECT_EQ(design.architecture.components.find("web")->parent, "app-one");
    EXPECT_EQ(textsOf(design.architecture.components.find("asg")->properties, "subnets"), std::vector<std::string> {"app-one"});
    EXPECT_TRUE(design.layout.placements.contains("asg@app-one"));
    EXPECT_EQ(withId(design, catalog(), "app-one", "app-a"), nested());
    EXPECT_EQ(withId(nested(), catalog(), "app-a", "web"), nested()) << "taken";
}

TEST(Edits, GivesManyComponentsOtherIdsLikeOneAfterTheOther)
{
    const Design one = withId(withId(nested(), catalog(), "app-a", "app-one"), catalog(), "web", "front");
    EXPECT_EQ(withIds(nested(), catalog(), {{"app-a", "app-one"}, {"web", "front"}}), one);
    EXPECT_EQ(withIds(nested(), catalog(), {}), nested());
}

TEST(Edits, ReversingTwiceChangesNothing)
{
    Design design = nested();
    design = withRoute(design, RouteHint {.id = "users-to-web", .fromSide = Side::Top, .via = {{1, 2}, {3, 4}}});
    EXPECT_EQ(reversed(reversed(design, "users-to-web"), "users-to-web"), design);
}

TEST(Ids, AreMadeReadable)
{
    EXPECT_EQ(idFrom("Web ALB (prod)", "x"), "web-alb-prod");
    EXPECT_EQ(idFrom("로드 밸런서", "load-balancer"), "load-balancer");
    EXPECT_FALSE(isValidId("a b"));
    EXPECT_FALSE(isValidId("a@b"));
    EXPECT_TRUE(isValidId("한글"));
}

} // namespace
} // namespace gudo::test
