#include <gtest/gtest.h>

#include "tests/support/build.h"
#include "tests/support/rule_findings.h"

namespace gudo::test {
namespace {

List routeTo(const char* target)
{
    return {Object {{"destination", "0.0.0.0/0"}, {"target", target}}};
}

/// Two private subnets with a table each, both with a default route to one NAT gateway.
Build behindNat()
{
    Build build;
    build.add("region", "aws.region", "", {{"region", "eu-west-1"}})
        .add("vpc", "aws.vpc", "region")
        .add("az", "aws.az", "vpc")
        .add("public", "aws.subnet", "az")
        .add("nat", "aws.nat_gateway", "public")
        .add("rt-1", "aws.route_table", "vpc", {{"routes", routeTo("nat")}})
        .add("rt-2", "aws.route_table", "vpc", {{"routes", routeTo("nat")}})
        .add("private-1", "aws.subnet", "az", {{"route_table", "rt-1"}})
        .add("private-2", "aws.subnet", "az", {{"route_table", "rt-2"}})
        .add("app-1", "aws.ec2", "private-1")
        .add("app-2", "aws.ec2", "private-2")
        .add("bucket", "aws.s3", "region");
    return build;
}

TEST(NatForFreeEndpoint, IsOneFindingWhoseFixPutsEveryTableIntoOneEndpoint)
{
    const Design design = behindNat().connect("app-1", "bucket").connect("app-2", "bucket");
    const auto paid = found(design, "COST-001");
    ASSERT_EQ(paid.size(), 1u);
    EXPECT_EQ(paid.front().components, (std::vector<Id> {"vpc", "nat", "app-1", "app-2", "bucket"}));
    ASSERT_TRUE(paid.front().fix && paid.front().fix->isSafe);
    const Design mended = repaired(design, paid.front());
    const Component* endpoint = mended.architecture.components.find("vpc-s3");
    ASSERT_TRUE(endpoint);
    EXPECT_EQ(textsOf(endpoint->properties, "route_tables"), (std::vector<std::string> {"rt-1", "rt-2"}));
    EXPECT_TRUE(found(mended, "COST-001").empty());
}

TEST(NatForFreeEndpoint, LooksBehindTheArrowsThroughGateways)
{
    const Design design = behindNat()
                              .add("igw", "aws.internet_gateway", "vpc")
                              .connect("app-1", "nat")
                              .connect("nat", "igw")
                              .connect("igw", "bucket");
    const auto paid = found(design, "COST-001");
    ASSERT_EQ(paid.size(), 1u);
    EXPECT_EQ(paid.front().components, (std::vector<Id> {"vpc", "nat", "app-1", "bucket"}));
}

TEST(NatForFreeEndpoint, AddsTheTableThatAnEndpointLacks)
{
    const Design design =
        behindNat()
            .add("s3", "aws.vpc_endpoint", "vpc", {{"route_tables", texts({"rt-1"})}, {"service", "s3"}})
            .connect("app-1", "bucket")
            .connect("app-2", "bucket");
    const auto paid = found(design, "COST-001");
    ASSERT_EQ(paid.size(), 1u);
    EXPECT_EQ(paid.front().components, (std::vector<Id> {"vpc", "nat", "app-2", "bucket"}));
    const Design mended = repaired(design, paid.front());
    EXPECT_EQ(textsOf(mended.architecture.components.find("s3")->properties, "route_tables"),
              (std::vector<std::string> {"rt-1", "rt-2"}));
}

TEST(NatForFreeEndpoint, IsQuietWhereNoEndpointWouldHelp)
{
    Build elsewhere = behindNat().add("far", "aws.region", "", {{"region", "us-east-1"}}).add("copy", "aws.s3", "far");
    EXPECT_TRUE(found(elsewhere.connect("app-1", "copy"), "COST-001").empty()) << "endpoints stay in their region";
    EXPECT_TRUE(found(behindNat().add("queue", "aws.sqs", "region").connect("app-1", "queue"), "COST-001").empty());
    Build other = behindNat().add("s3", "aws.vpc_endpoint", "vpc", {{"kind", "interface"}, {"service", "s3"}});
    EXPECT_TRUE(found(other.connect("app-1", "bucket"), "COST-001").empty()) << "does not go through the gateway";
}

TEST(IdleResource, IsNotWhatNobodyHasWiredYet)
{
    Build started;
    started.add("vpc", "aws.vpc").add("nat", "aws.nat_gateway", "vpc").add("alb", "aws.alb", "vpc");
    EXPECT_TRUE(found(started, "COST-002").empty());
    EXPECT_TRUE(found(Build {}.add("eip", "aws.elastic_ip").add("nat", "aws.nat_gateway", "", {{"elastic_ip", "eip"}}),
                      "COST-002")
                    .empty())
        << "named by what it is attached to";
    const auto spare = found(Build {}.add("eip", "aws.elastic_ip"), "COST-002");
    ASSERT_EQ(spare.size(), 1u);
    EXPECT_FALSE(spare.front().fix->isSafe) << "nobody removes a box without being told";
}

TEST(IdleResource, IsABalancerBesideOneThatServes)
{
    Build build;
    build.add("vpc", "aws.vpc").add("users", "client").add("alb", "aws.alb", "vpc").add("web", "aws.asg", "vpc");
    build.connect("users", "alb").connect("alb", "web").add("old", "aws.alb", "vpc");
    const auto idle = found(build, "COST-002");
    ASSERT_EQ(idle.size(), 1u);
    EXPECT_EQ(idle.front().components, std::vector<Id> {"old"});
}

Build acrossZones(int load)
{
    Build build;
    build.add("vpc", "aws.vpc")
        .add("az-a", "aws.az", "vpc", {{"zone", "a"}})
        .add("az-c", "aws.az", "vpc", {{"zone", "c"}});
    build.add("a", "aws.subnet", "az-a").add("c", "aws.subnet", "az-c").add("users", "client", "", {{"load", load}});
    build.add("app", "aws.ec2", "a").add("db-1", "aws.ec2", "c").connect("users", "app").connect("app", "db-1");
    return build;
}

TEST(RequestAcrossZones, NeedsAHotFlowAndNoCopyNearby)
{
    EXPECT_EQ(found(acrossZones(100), "COST-004").size(), 1u);
    EXPECT_TRUE(found(acrossZones(99), "COST-004").empty());
    EXPECT_TRUE(found(acrossZones(100).add("db-2", "aws.ec2", "a").connect("app", "db-2"), "COST-004").empty())
        << "the price of surviving the loss of a zone";
}

/// A group over two zones that gets `load` and runs so many copies for 100 requests a second each.
Design scaled(int load, int min, int desired, const char* scaling = "cpu")
{
    Build build;
    build.add("vpc", "aws.vpc")
        .add("az-a", "aws.az", "vpc", {{"zone", "a"}})
        .add("az-c", "aws.az", "vpc", {{"zone", "c"}});
    build.add("a", "aws.subnet", "az-a").add("c", "aws.subnet", "az-c").add("users", "client", "", {{"load", load}});
    build.add("web", "aws.asg", "vpc",
              {{"capacity", 100},
               {"desired", desired},
               {"max", 40},
               {"min", min},
               {"scaling", scaling},
               {"subnets", texts({"a", "c"})}});
    return build.connect("users", "web");
}

TEST(MoreCopiesThanNeeded, StartsBelowTwoFifths)
{
    EXPECT_TRUE(found(scaled(400, 10, 10), "COST-006").empty()) << "exactly 40 %";
    EXPECT_EQ(found(scaled(399, 10, 10), "COST-006").size(), 1u);
}

TEST(MoreCopiesThanNeeded, LeavesEnoughForTheLossOfAZone)
{
    const Design design = scaled(350, 20, 20);
    const auto many = found(design, "COST-006");
    ASSERT_EQ(many.size(), 1u);
    const Design mended = repaired(design, many.front());
    EXPECT_EQ(integerOf(mended.architecture.components.find("web")->properties, "min", 0), 8) << "four in each zone";
    EXPECT_EQ(integerOf(mended.architecture.components.find("web")->properties, "desired", 0), 8);
    EXPECT_TRUE(found(mended, "COST-006").empty());
    EXPECT_TRUE(found(mended, "RED-013").empty());
}

TEST(MoreCopiesThanNeeded, KeepsTwoHoweverLittleThereIsToDo)
{
    EXPECT_TRUE(found(scaled(1, 2, 2), "COST-006").empty());
}

TEST(MoreCopiesThanNeeded, CountsWhatAQuietHourLeaves)
{
    EXPECT_TRUE(found(scaled(100, 2, 20), "COST-006").empty()) << "scaling goes down to two";
    EXPECT_EQ(found(scaled(100, 2, 20, ""), "COST-006").size(), 1u) << "nothing takes the twenty away";
}

TEST(ServersNearlyIdle, AreNeitherCopiesNorDatabases)
{
    const auto servers = [](const char* type, Object properties) {
        Build build;
        for (const char* number : {"1", "2"}) {
            build.add(std::string {"server-"} + number, "server", "", {{"cpus", 16}});
            build.add(std::string {"it-"} + number, type, std::string {"server-"} + number, properties);
        }
        return found(build, "COST-007");
    };
    EXPECT_EQ(servers("app_server", {{"cpus", 2}}).size(), 1u);
    EXPECT_TRUE(servers("app_server", {{"cpus", 2}, {"service", "shop"}}).empty()) << "copies belong apart";
    EXPECT_TRUE(servers("app_server", {{"cpus", 8}}).empty());
    EXPECT_TRUE(servers("app_server", {}).empty()) << "nobody said how busy they are";
    EXPECT_TRUE(servers("database", {{"cpus", 2}}).empty());
}

} // namespace
} // namespace gudo::test
