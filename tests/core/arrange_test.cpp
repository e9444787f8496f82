#include <gtest/gtest.h>

#include "core/layout/arrange.h"
#include "core/layout/arrange/natural_order.h"
#include "core/layout/arrange/precedence.h"
#include "core/layout/placement.h"
#include "core/layout/room.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {
namespace {

using test::Build;
using test::catalog;
using test::texts;

Rect at(const Design& design, std::string_view id)
{
    return placementOf(design, id);
}

TEST(Precedence, PutsEachAfterWhatItDependsOn)
{
    const std::vector<int> ranks = ranksOf({{}, {}, {}, {}}, {{0, 1}, {1, 2}, {0, 2}, {3, 2}});
    EXPECT_EQ(ranks, (std::vector {0, 1, 2, 1})); // the last one right before what needs it
}

TEST(Precedence, OpensACircleAtTheLowestTier)
{
    const std::vector<int> ranks = ranksOf({{.tier = 4}, {.tier = 2}, {.tier = 6}}, {{0, 1}, {1, 2}, {2, 0}});
    EXPECT_EQ(ranks[1], 0);
    EXPECT_LT(ranks[1], ranks[2]);
}

TEST(Precedence, KnowsNoRankForWhatNothingIsSaidOf)
{
    EXPECT_EQ(ranksOf({{}, {}, {.needsOwnRank = true}, {.needsOwnRank = true}}, {}), (std::vector {-1, -1, 0, 1}));
}

TEST(NaturalOrder, CountsAsPeopleDo)
{
    EXPECT_TRUE(isNaturallyLess("web-2", "web-10"));
    EXPECT_FALSE(isNaturallyLess("web-10", "web-2"));
    EXPECT_TRUE(isNaturallyLess("a", "b"));
    EXPECT_TRUE(isNaturallyLess("web-02", "web-2") != isNaturallyLess("web-2", "web-02"));
    EXPECT_FALSE(isNaturallyLess("same", "same"));
}

/// A network with two zones of two subnets each, a group over the inner ones, and a client in front.
Design twoZones()
{
    Build build;
    build.add("users", "client")
        .add("region", "aws.region")
        .add("vpc", "aws.vpc", "region")
        .add("igw", "aws.internet_gateway", "vpc");
    for (const std::string zone : {"a", "c"}) {
        build.add("az-" + zone, "aws.az", "vpc", {{"zone", zone}});
        build.add("public-" + zone, "aws.subnet", "az-" + zone).add("app-" + zone, "aws.subnet", "az-" + zone);
    }
    build.add("alb", "aws.alb", "vpc", {{"subnets", texts({"public-a", "public-c"})}});
    build.add("group", "aws.asg", "vpc", {{"subnets", texts({"app-a", "app-c"})}});
    return build.connect("users", "igw").connect("igw", "alb").connect("alb", "group");
}

TEST(Arrange, StacksZonesAndLinesUpTheirSubnets)
{
    const Design design = arranged(twoZones(), catalog());
    EXPECT_EQ(at(design, "az-a").x, at(design, "az-c").x);
    EXPECT_EQ(at(design, "az-a").width, at(design, "az-c").width);
    EXPECT_LT(at(design, "az-a").bottom(), at(design, "az-c").y);
    EXPECT_EQ(at(design, "app-a").x, at(design, "app-c").x);
    EXPECT_EQ(at(design, "group@app-a").x, at(design, "group@app-c").x);
    EXPECT_LT(at(design, "public-a").right(), at(design, "app-a").x);
    EXPECT_EQ(at(design, "alb"), Rect {}); // drawn as its presences
}

TEST(Arrange, PutsZonesSideBySideWhenRequestsGoDown)
{
    const Design design = arranged(twoZones(), catalog(), {.flow = FlowDirection::TopToBottom});
    EXPECT_EQ(at(design, "az-a").y, at(design, "az-c").y);
    EXPECT_EQ(at(design, "app-a").y, at(design, "app-c").y);
    EXPECT_LT(at(design, "users").bottom(), at(design, "region").y);
}

TEST(Arrange, PutsTheGatewayOnTheBorderOfItsNetwork)
{
    const Design design = arranged(twoZones(), catalog());
    EXPECT_NEAR(at(design, "igw").center().x, at(design, "vpc").x, gridStep);
    const Rect between {0, at(design, "az-a").bottom(), 1, at(design, "az-c").y - at(design, "az-a").bottom()};
    EXPECT_GE(at(design, "igw").center().y, between.y); // level with the middle of what it leads to
    EXPECT_LE(at(design, "igw").center().y, between.bottom());
}

TEST(Arrange, DrawsADatabaseWithoutStandbyOnce)
{
    Design design =
        Build {twoZones()}.add("db", "aws.rds", "vpc", {{"subnets", texts({"app-a", "app-c"})}, {"multi_az", false}});
    design = arranged(std::move(design), catalog());
    EXPECT_FALSE(at(design, "db@app-a").isEmpty());
    EXPECT_TRUE(at(design, "db@app-c").isEmpty());
}

TEST(Arrange, PutsHostsThatCallEachOtherOneAfterTheOther)
{
    Design design = Build {}
                        .add("site", "site")
                        .add("front", "server", "site")
                        .add("back", "server", "site")
                        .add("app", "process", "front")
                        .add("db", "database", "back")
                        .connect("app", "db");
    design = arranged(std::move(design), catalog());
    EXPECT_LT(at(design, "front").right(), at(design, "back").x);
    EXPECT_EQ(at(design, "app").center().y, at(design, "db").center().y);
}

TEST(Arrange, StacksHostsBehindTheSameBalancer)
{
    Design design = Build {}
                        .add("site", "site")
                        .add("balancer", "load_balancer", "site")
                        .add("host-1", "server", "site")
                        .add("host-2", "server", "site")
                        .add("web-1", "process", "host-1")
                        .add("web-2", "process", "host-2")
                        .add("db", "database", "host-1")
                        .connect("balancer", "web-1")
                        .connect("balancer", "web-2")
                        .connect("web-2", "db");
    design = arranged(std::move(design), catalog());
    EXPECT_EQ(at(design, "host-1").x, at(design, "host-2").x);
    EXPECT_LT(at(design, "host-1").bottom(), at(design, "host-2").y);
    EXPECT_EQ(at(design, "web-1").x, at(design, "web-2").x);
}

TEST(Arrange, HangsAnAddressBelowTheGatewayThatHasIt)
{
    Design design = Build {twoZones()}
                        .add("nat", "aws.nat_gateway", "public-a", {{"elastic_ip", "eip"}})
                        .add("eip", "aws.elastic_ip", "public-a");
    design = arranged(std::move(design), catalog());
    EXPECT_GT(at(design, "eip").y, at(design, "nat").bottom());
    EXPECT_LT(at(design, "eip").y, at(design, "nat").bottom() + 24);
}

TEST(Insertion, PutsAnotherServerBelowItsLike)
{
    Design design = arranged(Build {}
                                 .add("site", "site")
                                 .add("balancer", "load_balancer", "site")
                                 .add("web-1", "web_server", "site")
                                 .connect("balancer", "web-1"),
                             catalog());
    const Design before = design;
    design = withMissingPlacements(Build {design}.add("web-2", "web_server", "site").connect("balancer", "web-2"),
                                   catalog());
    EXPECT_EQ(at(design, "web-2").x, at(before, "web-1").x);
    EXPECT_GT(at(design, "web-2").y, at(before, "web-1").bottom());
    EXPECT_EQ(at(design, "web-1"), at(before, "web-1"));
    EXPECT_TRUE(at(design, "site").contains(at(design, "web-2")));
}

TEST(Insertion, PutsADatabaseBehindWhoAsksIt)
{
    const Design before =
        arranged(Build {}.add("users", "client").add("app", "app_server").connect("users", "app"), catalog());
    const Design after = withMissingPlacements(Build {before}.add("db", "database").connect("app", "db"), catalog());
    EXPECT_GT(at(after, "db").x, at(before, "app").right());
    EXPECT_EQ(at(after, "db").y, at(before, "app").y);
}

TEST(Room, PushesWhatIsOverlappedAndWhatLiesBeyond)
{
    const Design before = Build {}
                              .add("a", "app_server")
                              .add("b", "app_server")
                              .add("c", "app_server")
                              .place("a", {0, 0, 200, 96})
                              .place("b", {160, 0, 120, 96})
                              .place("c", {320, 0, 120, 96});
    const Id ids[] {"a"};
    const Design after = withRoomFor(before, catalog(), ids);
    EXPECT_EQ(at(after, "a"), at(before, "a"));
    EXPECT_GE(at(after, "b").x, at(after, "a").right());
    EXPECT_EQ(at(after, "c").x - at(after, "b").x, 160);
    EXPECT_EQ(at(after, "b").y, 0);
}

TEST(Room, GrowsContainersOutwards)
{
    const Design before = Build {}
                              .add("site", "site")
                              .add("rack", "rack", "site")
                              .add("s", "server", "rack")
                              .place("site", {0, 0, 400, 400})
                              .place("rack", {24, 48, 200, 200})
                              .place("s", {48, 96, 400, 120});
    const Id ids[] {"s"};
    const Design after = withRoomFor(before, catalog(), ids);
    EXPECT_TRUE(at(after, "rack").contains(at(after, "s")));
    EXPECT_TRUE(at(after, "site").contains(at(after, "rack")));
}

} // namespace
} // namespace gudo
