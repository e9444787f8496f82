#include "core/network/zones.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

/// Keeps what a Zones points to.
struct Drawn {
    explicit Drawn(Design made)
        : design {std::move(made)}
    {
    }

    const Component& at(std::string_view id) const { return *design.architecture.components.find(id); }

    Design design;
    Containment containment {design.architecture};
    Zones zones {design.architecture, catalog(), containment};
};

Build twoZones()
{
    return Build {}
        .add("region", "aws.region", "", {{"region", "ap-northeast-2"}})
        .add("vpc", "aws.vpc", "region")
        .add("az-a", "aws.az", "vpc", {{"zone", "a"}})
        .add("az-c", "aws.az", "vpc", {{"zone", "ap-northeast-2c"}})
        .add("one", "aws.subnet", "az-a")
        .add("two", "aws.subnet", "az-c");
}

TEST(Zones, AreNamedByRegionAndLetter)
{
    const Drawn drawn {twoZones().add("vpc2", "aws.vpc", "region").add("az-x", "aws.az", "vpc2", {{"zone", "a"}})};
    EXPECT_EQ(drawn.zones.zoneOf("one"), "ap-northeast-2a");
    EXPECT_EQ(drawn.zones.zoneOf("two"), "ap-northeast-2c");
    EXPECT_EQ(drawn.zones.zoneOf("az-x"), "ap-northeast-2a");
    EXPECT_EQ(drawn.zones.zoneOf("vpc"), "");
    EXPECT_EQ(drawn.zones.boxes().at("ap-northeast-2a").size(), 2u);
}

TEST(Zones, WithoutANameAreOnesOfTheirOwn)
{
    const Drawn drawn {Build {}.add("x", "aws.az").add("y", "aws.az").add("z", "aws.az", "", {{"zone", "b"}})};
    EXPECT_EQ(drawn.zones.zoneOf("x"), "x");
    EXPECT_EQ(drawn.zones.zoneOf("y"), "y");
    EXPECT_EQ(drawn.zones.zoneOf("z"), "b");
}

TEST(Zones, OfASpreadComponentAreThoseOfItsSubnets)
{
    const Drawn drawn {twoZones()
                           .add("alb", "aws.alb", "vpc", {{"subnets", texts({"one", "two", "gone"})}})
                           .add("bare", "aws.alb", "vpc")
                           .add("ec2", "aws.ec2", "one")};
    EXPECT_EQ(drawn.zones.zonesOf(drawn.at("alb")).names,
              (std::vector<std::string> {"ap-northeast-2a", "ap-northeast-2c"}));
    EXPECT_TRUE(drawn.zones.zonesOf(drawn.at("alb")).isComplete);
    EXPECT_FALSE(drawn.zones.zonesOf(drawn.at("bare")).isComplete);
    EXPECT_EQ(drawn.zones.zonesOf(drawn.at("ec2")).names, (std::vector<std::string> {"ap-northeast-2a"}));
    EXPECT_EQ(drawn.zones.subnetsOf(drawn.at("ec2")).front()->id, "one");
}

TEST(Zones, TellPublicFromPrivateSubnets)
{
    const auto route = [](const char* destination, const char* target) {
        return List {Object {{"destination", destination}, {"target", target}}};
    };
    const auto exposureWith = [&](Build build, Object subnet) {
        const Drawn drawn {
            build.add("igw", "aws.internet_gateway", "vpc").add("three", "aws.subnet", "az-a", std::move(subnet))};
        return drawn.zones.exposure(drawn.at("three"));
    };
    EXPECT_EQ(exposureWith(twoZones(), {}), Exposure::Unknown);
    EXPECT_EQ(exposureWith(twoZones(), {{"route_table", "gone"}}), Exposure::Unknown);
    const Build open = twoZones().add("rt", "aws.route_table", "vpc", {{"routes", route("0.0.0.0/0", "igw")}});
    EXPECT_EQ(exposureWith(open, {{"route_table", "rt"}}), Exposure::Public);
    EXPECT_EQ(exposureWith(open, {}), Exposure::Unknown) << "the table is nobody's main one";
    EXPECT_EQ(
        exposureWith(twoZones().add("rt", "aws.route_table", "vpc", {{"main", true}, {"routes", route("::/0", "igw")}}),
                     {}),
        Exposure::Public);
    EXPECT_EQ(exposureWith(twoZones().add("rt", "aws.route_table", "vpc", {{"routes", route("10.0.0.0/8", "igw")}}),
                           {{"route_table", "rt"}}),
              Exposure::Private);
}

} // namespace
} // namespace gudo::test
