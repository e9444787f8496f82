#include <gtest/gtest.h>

#include <algorithm>

#include "core/adding/added.h"
#include "core/adding/defaults.h"
#include "core/adding/homes.h"
#include "core/adding/meaning.h"
#include "core/adding/split.h"
#include "core/layout/arrange.h"
#include "core/model/looks.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

/// A design that is added to step by step, each step beside what the one before left selected.
struct Sketch {
    Design design {};
    std::vector<Id> selection {};
    Added last {};

    Sketch& add(const char* type, int count = 1, Object properties = {})
    {
        last = added(design, catalog(),
                     {.type = type, .count = count, .properties = std::move(properties), .selection = selection});
        EXPECT_EQ(last.components.size(), std::size_t(count)) << type;
        design = last.design;
        selection = last.next;
        return *this;
    }
    [[nodiscard]] const Component& row(std::string_view id) const
    {
        static const Component none;
        const Component* found = design.architecture.components.find(id);
        EXPECT_NE(found, nullptr) << id;
        return found ? *found : none;
    }
    [[nodiscard]] std::string parentOf(std::string_view id) const { return row(id).parent; }
};

Design twoZones()
{
    return Sketch {}.add("aws.vpc").add("aws.az", 2).add("aws.subnet", 4).design;
}

bool areConnected(const Design& design, std::string_view from, std::string_view to)
{
    return std::ranges::any_of(design.architecture.connections,
                               [&](const auto& row) { return row->from == from && row->to == to; });
}

TEST(Adding, BuildsTheThreeTiersStepByStep)
{
    Sketch sketch;
    sketch.add("aws.vpc").add("aws.az", 2).add("aws.subnet", 4);
    EXPECT_EQ(sketch.parentOf("az-a"), "vpc");
    EXPECT_EQ(sketch.parentOf("public-b"), "az-b");
    EXPECT_EQ(sketch.row("private-b").properties.at("cidr"), Value {"10.0.3.0/24"});
    sketch.add("aws.nat_gateway", 2);
    EXPECT_EQ(sketch.parentOf("nat-gateway-a"), "public-a");
    EXPECT_EQ(sketch.parentOf("nat-gateway-b"), "public-b");
    EXPECT_TRUE(sketch.design.architecture.connections.empty());
    sketch.add("client");
    EXPECT_EQ(sketch.parentOf("client"), "");
    sketch.add("aws.alb");
    EXPECT_EQ(sketch.parentOf("alb"), "vpc");
    EXPECT_EQ(textsOf(sketch.row("alb").properties, "subnets"), (std::vector<std::string> {"public-a", "public-b"}));
    sketch.add("aws.ec2", 2);
    EXPECT_EQ(sketch.parentOf("ec2-a"), "private-a");
    EXPECT_EQ(sketch.parentOf("ec2-b"), "private-b");
    sketch.add("aws.route_table", 2);
    EXPECT_EQ(sketch.parentOf("route-table-1"), "vpc");
    EXPECT_EQ(sketch.row("private-a").properties.at("route_table"), Value {"route-table-1"});
    EXPECT_EQ(sketch.row("private-b").properties.at("route_table"), Value {"route-table-2"});
    const Object toB {{"destination", "0.0.0.0/0"}, {"target", "nat-gateway-b"}};
    EXPECT_EQ(sketch.row("route-table-2").properties.at("routes"), Value {List {toB}});
    sketch.add("aws.rds", 1, {{"multi_az", true}});
    EXPECT_EQ(textsOf(sketch.row("rds").properties, "subnets"), (std::vector<std::string> {"private-a", "private-b"}));
    for (const auto& [from, to] :
         {std::pair {"client", "alb"}, {"alb", "ec2-a"}, {"alb", "ec2-b"}, {"ec2-a", "rds"}, {"ec2-b", "rds"}})
        EXPECT_TRUE(areConnected(sketch.design, from, to)) << from << ' ' << to;
    EXPECT_EQ(sketch.design.architecture.connections.size(), 5U);
    EXPECT_EQ(sketch.design.architecture.components.size(), 16U);
}

TEST(Adding, PutsAServerIntoThePrivateSubnetAndANatGatewayIntoThePublicOne)
{
    const Design design = twoZones();
    const std::vector<Id> vpc {"vpc"};
    EXPECT_EQ(homesFor(design, catalog(), {.id = "x", .type = "aws.ec2"}, vpc), std::vector<Id> {"private-a"});
    EXPECT_EQ(homesFor(design, catalog(), {.id = "x", .type = "aws.nat_gateway"}, vpc, 2),
              (std::vector<Id> {"public-a", "public-b"}));
}

TEST(Adding, LetsTheSelectedContainerWin)
{
    const Design design = twoZones();
    const std::vector<Id> selection {"public-b"};
    EXPECT_EQ(homesFor(design, catalog(), {.id = "x", .type = "aws.ec2"}, selection), selection);
    EXPECT_EQ(homesFor(design, catalog(), {.id = "x", .type = "aws.ec2"}, selection, 2),
              (std::vector<Id> {"public-b", "public-a"}));
}

TEST(Adding, PutsThingsBesideAMachineNotIntoIt)
{
    const Design design = withComponent(twoZones(), {.id = "web", .type = "aws.ec2", .parent = "private-a"});
    const std::vector<Id> web {"web"};
    EXPECT_EQ(homesFor(design, catalog(), {.id = "x", .type = "cache"}, web), std::vector<Id> {"private-a"});
    EXPECT_EQ(homesFor(design, catalog(), {.id = "x", .type = "process"}, web), web);
}

TEST(Adding, FindsNoHomeWhereNothingAcceptsTheType)
{
    EXPECT_TRUE(homesFor({}, catalog(), {.id = "x", .type = "aws.ec2"}, {}).empty());
    EXPECT_TRUE(added({}, catalog(), {.type = "aws.ec2"}).components.empty());
    EXPECT_TRUE(added({}, catalog(), {.type = "nobody.knows"}).components.empty());
}

TEST(Adding, StaysInTheNetworkOfTheSelection)
{
    Design design = twoZones();
    design = added(design, catalog(), {.type = "aws.vpc"}).design;
    const std::vector<Id> second {"vpc-2"};
    EXPECT_EQ(design.architecture.components.find("vpc-2")->properties.at("cidr"), Value {"10.1.0.0/16"});
    EXPECT_EQ(homesFor(design, catalog(), {.id = "x", .type = "aws.az"}, second), second);
    EXPECT_EQ(homesFor(design, catalog(), {.id = "x", .type = "aws.alb"}, second), second);
}

TEST(Adding, AppendsASecurityGroupToWhatIsSelected)
{
    Sketch sketch {twoZones(), {"private-a"}};
    sketch.add("aws.ec2").add("aws.security_group");
    EXPECT_EQ(textsOf(sketch.row("ec2").properties, "security_groups"), std::vector<std::string> {"security-group"});
    EXPECT_EQ(sketch.selection, std::vector<Id> {"ec2"});
    sketch.add("aws.security_group");
    EXPECT_EQ(textsOf(sketch.row("ec2").properties, "security_groups").size(), 2U);
}

TEST(Adding, TurnsTheArrowWhereTheNewOneStandsNearerToTheClient)
{
    Sketch sketch {twoZones(), {"private-a"}};
    sketch.add("aws.ec2");
    sketch.add("aws.alb");
    EXPECT_TRUE(areConnected(sketch.design, "alb", "ec2"));
    sketch.add("client");
    EXPECT_TRUE(areConnected(sketch.design, "client", "alb"));
}

TEST(Adding, ConnectsNothingThatDoesNotAskOrServe)
{
    for (const char* type : {"aws.vpc", "note", "aws.security_group", "aws.route_table", "area", "monitoring"})
        EXPECT_EQ(directionBetween(*catalog().find("aws.ec2"), *catalog().find(type)), RequestDirection::None) << type;
    EXPECT_EQ(directionBetween(*catalog().find("database"), *catalog().find("cache")), RequestDirection::None);
    EXPECT_EQ(directionBetween(*catalog().find("web_server"), *catalog().find("app_server")),
              RequestDirection::Forward);
}

TEST(Adding, AddsWithoutConnectingWhenAskedTo)
{
    const Design design = Build {}.add("client", "client").place("client", {0, 0, 120, 96});
    const Added result =
        added(design, catalog(), {.type = "web_server", .selection = {"client"}, .isConnected = false});
    EXPECT_EQ(result.components.size(), 1U);
    EXPECT_TRUE(result.connections.empty());
    EXPECT_TRUE(result.design.architecture.connections.empty());
}

TEST(Split, PutsAComponentBetweenTheEnds)
{
    const Design design = Build {}
                              .add("web", "web_server")
                              .add("db", "database")
                              .add("cache", "app_server")
                              .connect("web", "db", {{"port", 3306}, {"protocol", "tcp"}, {"label", "orders"}});
    const Design split = withSplit(design, catalog(), "web-to-db", "cache");
    ASSERT_EQ(split.architecture.connections.size(), 2U);
    const Connection* first = split.architecture.connections.find("web-cache");
    const Connection* second = split.architecture.connections.find("web-to-db");
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->to, "cache");
    EXPECT_EQ(first->properties, (Object {{"port", 8080}, {"protocol", "tcp"}}));
    EXPECT_EQ(second->from, "cache");
    EXPECT_EQ(second->to, "db");
    EXPECT_EQ(second->properties.at("port"), Value {3306});
    EXPECT_EQ(second->properties.at("label"), Value {"orders"});
}

TEST(Split, MakesRoomBetweenTheEnds)
{
    const Design design = Build {}
                              .add("web", "web_server")
                              .place("web", {0, 0, 120, 96})
                              .add("db", "database")
                              .place("db", {224, 0, 120, 96})
                              .add("app", "app_server")
                              .place("app", {112, 8, 120, 96})
                              .connect("web", "db");
    const Design split =
        settledBetween(withSplit(design, catalog(), "web-to-db", "app"), catalog(), "web-to-db", "app");
    EXPECT_EQ(placementOf(split, "web"), (Rect {0, 0, 120, 96}));
    EXPECT_EQ(placementOf(split, "app"), (Rect {224, 0, 120, 96}));
    EXPECT_EQ(placementOf(split, "db"), (Rect {448, 0, 120, 96}));
}

TEST(Split, OffersOnlyWhatPassesRequestsOn)
{
    const Design design = Build {}.add("web", "web_server").add("db", "database").connect("web", "db");
    EXPECT_TRUE(maySplit(design, catalog(), "web-to-db", "load_balancer"));
    EXPECT_FALSE(maySplit(design, catalog(), "web-to-db", "database"));
    EXPECT_FALSE(maySplit(design, catalog(), "web-to-db", "aws.vpc"));
    EXPECT_FALSE(maySplit(design, catalog(), "no-such", "load_balancer"));
}

Design lockedIn(Design design, const std::vector<Id>& ids)
{
    return withLocked(std::move(design), ids, true);
}

TEST(Adding, PutsNothingIntoWhatIsLocked)
{
    const Design design = lockedIn(twoZones(), {"az-a"});
    const Addition server {.type = "aws.ec2", .selection = {"private-a"}};
    for (const Id& home : placesFor(design, catalog(), server))
        EXPECT_TRUE(lockOf(design, home).empty()) << home;
    const Added result = added(design, catalog(), server);
    ASSERT_EQ(result.components.size(), 1U);
    EXPECT_NE(result.design.architecture.components.find(result.components.front())->parent, "private-a");

    const Design all = lockedIn(twoZones(), {"vpc"});
    EXPECT_TRUE(placesFor(all, catalog(), server).empty());
    EXPECT_EQ(added(all, catalog(), server).design.architecture, all.architecture);
    Addition asked = server;
    asked.container = "private-a";
    EXPECT_TRUE(placesFor(all, catalog(), asked).empty());
    EXPECT_TRUE(subnetsFor(all, catalog(), {.id = "db", .type = "aws.rds", .parent = "vpc"}, "vpc").empty());
}

TEST(Adding, MakesRoomWithoutMovingWhatIsLocked)
{
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        Dice dice {seed};
        Design design = withMissingPlacements(randomDesign(seed, catalog(), 24), catalog());
        const auto& rows = design.architecture.components.rows();
        const Id locked = dice.oneOf(rows)->id;
        const Id selected = dice.oneOf(rows)->id;
        design = lockedIn(std::move(design), {locked});
        const char* type = seed % 3 == 0 ? "client" : seed % 3 == 1 ? "aws.ec2" : "aws.subnet";
        const Added result = added(design, catalog(), {.type = type, .count = 3, .selection = {selected}});
        for (const auto& row : design.layout.placements)
            if (!lockOf(design, row->id).empty()) {
                EXPECT_EQ(placementOf(result.design, row->id), placementOf(design, row->id))
                    << seed << ' ' << row->id << " locked with " << locked;
            }
    }
}

TEST(Split, LeavesALockedEndWhereItIs)
{
    const Design design = lockedIn(Build {}
                                       .add("web", "web_server")
                                       .place("web", {0, 0, 120, 96})
                                       .add("db", "database")
                                       .place("db", {224, 0, 120, 96})
                                       .add("app", "app_server")
                                       .place("app", {112, 8, 120, 96})
                                       .connect("web", "db"),
                                   {"db"});
    const Design split =
        settledBetween(withSplit(design, catalog(), "web-to-db", "app"), catalog(), "web-to-db", "app");
    EXPECT_EQ(placementOf(split, "db"), (Rect {224, 0, 120, 96}));
    EXPECT_EQ(placementOf(split, "web"), (Rect {0, 0, 120, 96}));
}

} // namespace
} // namespace gudo::test
