#include "core/network/subnet_routes.h"

#include <gtest/gtest.h>

#include "core/model/containment.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

std::optional<SubnetAccess> declared(Id id, std::string name = {}, Object properties = {})
{
    return declaredAccess(
        catalog(),
        {.id = std::move(id), .type = "aws.subnet", .name = std::move(name), .properties = std::move(properties)});
}

TEST(DeclaredAccess, IsAWordOfTheIdOrTheName)
{
    for (const char* text : {"public-a", "shop_public", "PublicSubnetA", "PUBLIC A", "퍼블릭 서브넷", "공용서브넷-a"})
        EXPECT_EQ(declared("s", text), SubnetAccess::Public) << text;
    for (const char* text : {"private-a", "app.private.1", "private1", "프라이빗서브넷 A", "사설"})
        EXPECT_EQ(declared("s", text), SubnetAccess::Private) << text;
    EXPECT_EQ(declared("public-a", "Web a"), SubnetAccess::Public);
    for (const char* text : {"publication", "republic", "app-a", "비공용", "non-public", "앱퍼블릭", ""})
        EXPECT_FALSE(declared("s", text)) << text;
}

TEST(DeclaredAccess, IsNothingWhereTheWordsContradictEachOther)
{
    EXPECT_FALSE(declared("public-a", "Private a"));
    EXPECT_FALSE(declared("s", "public and private"));
}

TEST(DeclaredAccess, IsTheStatedOneBeforeAnyWord)
{
    EXPECT_EQ(declared("public-a", {}, {{"access", "private"}}), SubnetAccess::Private);
    EXPECT_EQ(declared("s", {}, {{"access", "isolated"}}), SubnetAccess::Isolated);
    EXPECT_EQ(declared("private-a", {}, {{"access", "public"}}), SubnetAccess::Public);
    EXPECT_EQ(declared("private-a", {}, {{"access", 7}}), SubnetAccess::Private);
    EXPECT_EQ(declared("private-a", {}, {{"access", "whatever"}}), SubnetAccess::Private);
}

Object row(const char* destination, const char* target)
{
    return {{"destination", destination}, {"target", target}};
}

/// A network with a subnet whose table has these routes.
Design withRoutes(List routes)
{
    return Build {}
        .add("vpc", "aws.vpc", "", {{"cidr", "10.0.0.0/16"}, {"ipv6_cidr", "2001:db8:1200::/56"}})
        .add("igw", "aws.internet_gateway", "vpc")
        .add("out", "aws.internet_gateway", "vpc", {{"egress_only", true}})
        .add("az", "aws.az", "vpc", {{"zone", "a"}})
        .add("table", "aws.route_table", "vpc", {{"routes", std::move(routes)}})
        .add("edge", "aws.subnet", "az")
        .add("nat", "aws.nat_gateway", "edge")
        .add("s", "aws.subnet", "az", {{"cidr", "10.0.1.0/24"}, {"route_table", "table"}});
}

WayOut wayOf(const Design& design, const char* subnet = "s")
{
    const Containment containment {design.architecture};
    const Zones zones {design.architecture, catalog(), containment};
    return wayOut(design.architecture, catalog(), zones, *design.architecture.components.find(subnet));
}

TEST(WayOut, IsWhatTheDefaultRoutesOfBothFamiliesLeadTo)
{
    EXPECT_EQ(wayOf(withRoutes({row("0.0.0.0/0", "igw")})), WayOut::Public);
    EXPECT_EQ(wayOf(withRoutes({row("0.0.0.0/0", "nat")})), WayOut::PrivateWithEgress);
    EXPECT_EQ(wayOf(withRoutes({row("10.0.0.0/16", "local")})), WayOut::Isolated);
    EXPECT_EQ(wayOf(withRoutes({row("0.0.0.0/0", "gone")})), WayOut::Isolated);
    EXPECT_EQ(wayOf(withRoutes({row("0.0.0.0/0", "nat"), row("::/0", "igw")})), WayOut::Public);
    EXPECT_EQ(wayOf(withRoutes({row("10.1.0.0/16", "igw")})), WayOut::Isolated);
}

TEST(WayOut, OfAnEgressOnlyGatewayIsNotPublic)
{
    EXPECT_EQ(wayOf(withRoutes({row("::/0", "out")})), WayOut::PrivateWithEgress);
}

TEST(WayOut, IsUnknownWithoutATable)
{
    EXPECT_EQ(wayOf(withRoutes({row("0.0.0.0/0", "igw")}), "edge"), WayOut::Unknown);
}

TEST(DefaultRoute, IsTheFirstOfItsFamily)
{
    const Design design =
        withRoutes({true, row("::/0", "out"), row("0.0.0.0/0", "nat"), row("0.0.0.0/0", "igw"), row("x", "igw")});
    const Component& table = *design.architecture.components.find("table");
    EXPECT_EQ(defaultRoute(table, IpFamily::V4)->target, "nat");
    EXPECT_EQ(defaultRoute(table, IpFamily::V6)->target, "out");
    const Containment containment {design.architecture};
    const Zones zones {design.architecture, catalog(), containment};
    const Component& subnet = *design.architecture.components.find("s");
    EXPECT_EQ(defaultGateway(design.architecture, zones, subnet, IpFamily::V4)->id, "nat");
    EXPECT_EQ(defaultGateway(design.architecture, zones, subnet, IpFamily::V6)->id, "out");
}

TEST(Destination, MayBeTheIdOfANetworkOrASubnet)
{
    const Design design = withRoutes({});
    const auto blockFor = [&](const char* destination, IpFamily family) {
        const auto block = destinationOf(design.architecture, catalog(), {destination, "igw"}, family);
        return block ? toText(*block) : std::string {};
    };
    EXPECT_EQ(blockFor("vpc", IpFamily::V4), "10.0.0.0/16");
    EXPECT_EQ(blockFor("vpc", IpFamily::V6), "2001:db8:1200::/56");
    EXPECT_EQ(blockFor("s", IpFamily::V4), "10.0.1.0/24");
    EXPECT_EQ(blockFor("s", IpFamily::V6), "");
    EXPECT_EQ(blockFor("10.9.0.7/16", IpFamily::V4), "10.9.0.0/16");
    EXPECT_EQ(blockFor("10.9.0.0/16", IpFamily::V6), "");
    for (const char* none : {"igw", "pl-78a54011", "gone", ""})
        EXPECT_EQ(blockFor(none, IpFamily::V4), "") << none;
}

} // namespace
} // namespace gudo::test
