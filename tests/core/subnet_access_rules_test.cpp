#include "tests/support/route_networks.h"

namespace gudo::test {
namespace {

TEST(PublicSubnetRule, IsQuietUntilRoutesAreDrawn)
{
    EXPECT_EQ(countOf(withSubnet(network(), "public-a", ""), "NET-015"), 0u);
    EXPECT_EQ(countOf(withSubnet(withTable(network(), "rt", {}), "public-a", "rt"), "NET-015"), 0u);
    EXPECT_EQ(countOf(withSubnet(withTable(network(), "rt", {row("vpc", "local")}), "public-a", "rt"), "NET-015"), 1u);
}

TEST(PublicSubnetRule, NamesAllSubnetsOfATableOnceAndWhatIsInThem)
{
    Build build = withTable(network(), "rt", {row("vpc", "local")});
    for (const char* id : {"public-1", "public-2", "public-3", "public-4", "public-5", "public-6"})
        build = withSubnet(build, id, "rt");
    build.add("web", "aws.ec2", "public-4");
    const auto found = findingsOf(build, "NET-015");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().components,
              (std::vector<Id> {"rt", "public-1", "public-2", "public-3", "public-4", "public-5", "public-6", "web"}));
}

TEST(PublicSubnetRule, DoesNotOpenSubnetsThatShareTheTable)
{
    const Design design =
        withSubnet(withSubnet(withTable(network(), "rt", {row("vpc", "local")}), "public-a", "rt"), "app-a", "rt");
    const Design after = mended(design, "NET-015");
    EXPECT_EQ(textIn(after, "public-a", "route_table"), "edge-rt");
    EXPECT_EQ(textIn(after, "app-a", "route_table"), "rt");
    EXPECT_EQ(after.architecture.components.find("rt")->properties,
              design.architecture.components.find("rt")->properties);
}

TEST(PublicSubnetRule, TakesNoEgressOnlyGatewayForAWayIn)
{
    Build build = network().add("out", "aws.internet_gateway", "vpc", {{"egress_only", true}});
    EXPECT_EQ(countOf(withSubnet(withTable(build, "rt", {row("::/0", "out")}), "public-a", "rt"), "NET-015"), 1u);
    EXPECT_EQ(countOf(withSubnet(withTable(build, "rt", {row("::/0", "igw")}), "public-a", "rt"), "NET-015"), 0u);
}

TEST(PrivateSubnetRule, IsAboutIpv4Only)
{
    EXPECT_EQ(countOf(withSubnet(network(), "private-a", "edge-rt"), "NET-016"), 1u);
    EXPECT_EQ(countOf(withSubnet(withTable(network(), "rt", {row("::/0", "igw")}), "private-a", "rt"), "NET-016"), 0u);
    EXPECT_EQ(countOf(withSubnet(network(), "private-a", "edge-rt", {{"access", "public"}}), "NET-016"), 0u);
}

TEST(PrivateSubnetRule, OffersNoFixThatCutsOffWhatNeedsTheGateway)
{
    Build build = withSubnet(network(), "private-a", "edge-rt");
    ASSERT_TRUE(findingsOf(build, "NET-016").front().fix);
    build.add("nat", "aws.nat_gateway", "private-a");
    EXPECT_FALSE(findingsOf(build, "NET-016").front().fix);
}

TEST(PrivateSubnetRule, CopiesATableThatOthersUse)
{
    const Design after = mended(withSubnet(network(), "private-a", "edge-rt"), "NET-016");
    EXPECT_EQ(textIn(after, "edge", "route_table"), "edge-rt");
    EXPECT_EQ(textIn(after, "private-a", "route_table"), "edge-rt-private");
    EXPECT_EQ(countOf(after, "NET-016"), 0u);
}

TEST(PrivateSubnetRule, WarnsOfAnIsolatedSubnetThatLeadsToNat)
{
    Build build = network().add("nat", "aws.nat_gateway", "edge");
    build = withSubnet(withTable(build, "rt", {row("0.0.0.0/0", "nat")}), "store", "rt", {{"access", "isolated"}});
    const auto found = findingsOf(build, "NET-016");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().severity, Severity::Warning);
}

TEST(MainTableRule, IsQuietAboutSubnetsThatAreEmptyOrCalledSomething)
{
    Build build = withTable(network(), "main", {row("0.0.0.0/0", "igw")}, true);
    build.add("app-a", "aws.subnet", "az").add("public-a", "aws.subnet", "az").add("web", "aws.ec2", "public-a");
    EXPECT_EQ(countOf(build, "NET-024"), 0u);
    build.add("app", "aws.ec2", "app-a");
    EXPECT_EQ(countOf(build, "NET-024"), 1u);
    build.add("ip", "aws.elastic_ip", "vpc", {{"attached_to", "app"}});
    EXPECT_EQ(countOf(build, "NET-024"), 0u) << "the address is on purpose";
}

Build asked(Object server, Object subnet = {})
{
    subnet.emplace("route_table", "edge-rt");
    return network()
        .add("edge", "aws.subnet", "az", std::move(subnet))
        .add("web", "aws.ec2", "edge", std::move(server))
        .add("users", "client")
        .connect("users", "web");
}

TEST(PublicAddressRule, KnowsWhereAnAddressComesFrom)
{
    EXPECT_EQ(countOf(asked({}), "NET-017"), 1u);
    EXPECT_EQ(countOf(asked({{"public_ip", true}}), "NET-017"), 0u);
    EXPECT_EQ(countOf(asked({{"public_address", "198.51.100.7"}}), "NET-017"), 0u);
    EXPECT_EQ(countOf(asked({}, {{"auto_public_ip", true}}), "NET-017"), 0u);
    EXPECT_EQ(countOf(asked({{"public_ip", false}}, {{"auto_public_ip", true}}), "NET-017"), 1u);
    Build build = asked({}).add("ip", "aws.elastic_ip", "vpc", {{"attached_to", "web"}});
    EXPECT_EQ(countOf(build, "NET-017"), 0u);
}

TEST(PublicAddressRule, IsQuietWhereNobodyOutsideTalksToTheMachine)
{
    EXPECT_EQ(countOf(network().add("web", "aws.ec2", "edge"), "NET-017"), 0u);
    Build build = network().add("web", "aws.ec2", "edge").add("office", "office", "", {{"cidr", "192.168.0.0/24"}});
    EXPECT_EQ(countOf(build.connect("office", "web"), "NET-017"), 0u) << "a private range comes through a tunnel";
}

Build leaving(Object nat, const char* parent = "edge")
{
    return withSubnet(
        withTable(network().add("nat", "aws.nat_gateway", parent, std::move(nat)), "rt", {row("0.0.0.0/0", "nat")}),
        "app", "rt");
}

TEST(NatRules, ARegionalGatewayNeedsNeitherSubnetNorAddress)
{
    const Design design = leaving({{"mode", "regional"}}, "vpc");
    EXPECT_EQ(countOf(design, "NET-018") + countOf(design, "NET-019"), 0u);
    EXPECT_EQ(countOf(leaving({}, "vpc"), "NET-018"), 1u);
}

TEST(NatRules, AnAddressMayBeNamedByEitherSide)
{
    EXPECT_EQ(countOf(leaving({}), "NET-019"), 1u);
    EXPECT_EQ(countOf(leaving({{"elastic_ip", "gone"}}), "NET-019"), 1u);
    EXPECT_EQ(countOf(leaving({}).add("ip", "aws.elastic_ip", "vpc", {{"attached_to", "nat"}}), "NET-019"), 0u);
    EXPECT_EQ(countOf(leaving({{"elastic_ip", "ip"}}).add("ip", "aws.elastic_ip", "vpc"), "NET-019"), 0u);
}

TEST(NatRules, AnAddressThatNobodyHasIsTaken)
{
    const Design after = mended(leaving({}).add("ip", "aws.elastic_ip", "vpc"), "NET-019");
    EXPECT_EQ(textIn(after, "nat", "elastic_ip"), "ip");
}

TEST(NatRules, AGatewayThatNothingLeadsToIsNotConnectedYet)
{
    EXPECT_EQ(countOf(network().add("nat", "aws.nat_gateway", "edge"), "NET-019"), 0u);
}

TEST(NatRules, APublicSubnetWithoutItsRouteIsTheCauseAndToldOnce)
{
    Build build = withSubnet(withTable(network(), "bad-rt", {row("vpc", "local")}), "public-a", "bad-rt");
    build.add("nat", "aws.nat_gateway", "public-a", {{"elastic_ip", "ip"}}).add("ip", "aws.elastic_ip", "vpc");
    build = withSubnet(withTable(build, "rt", {row("0.0.0.0/0", "nat")}), "app", "rt");
    EXPECT_EQ(countOf(build, "NET-015"), 1u);
    EXPECT_EQ(countOf(build, "NET-018"), 0u);
}

} // namespace
} // namespace gudo::test
