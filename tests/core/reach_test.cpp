#include "core/network/reach/reach.h"

#include <gtest/gtest.h>

#include "core/model/edits.h"

#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/reach_comparison.h"
#include "tests/support/reach_situations.h"
#include "tests/support/rows.h"

namespace gudo::test {
namespace {

class ReachTextbook : public testing::TestWithParam<ReachSituation> {};

TEST_P(ReachTextbook, IsRight)
{
    const ReachSituation& situation = GetParam();
    const ReachEngine engine {situation.design, catalog()};
    const auto answer = engine.ask({.from = situation.from, .to = situation.to, .port = situation.port});
    ASSERT_TRUE(answer);
    const OracleReach found = summaryOf(*answer);
    EXPECT_EQ(found.code, situation.code) << toText(found);
    EXPECT_EQ(found.component, situation.component) << toText(found);
    EXPECT_EQ(answer->isReachable, situation.code.empty());
}

INSTANTIATE_TEST_SUITE_P(Situations, ReachTextbook, testing::ValuesIn(reachSituations()),
                         [](const auto& one) { return one.param.name; });

/// Who reaches what on tcp.
Reachability answer(const Design& design, const std::string& from, const std::string& to, int port)
{
    const auto found = ReachEngine {design, catalog()}.ask({.from = from, .to = to, .port = port});
    EXPECT_TRUE(found);
    return found.value_or(Reachability {});
}

/// One network with two subnets, "here" and "there", whose ranges nobody drew, and a machine in each.
Build halfDrawn()
{
    return Build {}
        .add("vpc", "aws.vpc")
        .add("zone", "aws.az", "vpc")
        .add("here", "aws.subnet", "zone")
        .add("there", "aws.subnet", "zone")
        .add("a", "aws.ec2", "here")
        .add("b", "aws.ec2", "there");
}

TEST(Reach, TakesUnknownAddressesForOnesOfTheirFamily)
{
    const List v6 {naclRow(100, "allow", 0, 65535, "::/0")};
    const List v4 {naclRow(100, "allow", 0, 65535, "0.0.0.0/0")};
    Build build = halfDrawn();
    build.add("acl", "aws.nacl", "vpc", {{"ingress", v4}, {"egress", v6}});
    const Design design = withProperty(build, "there", "nacl", "acl");
    EXPECT_EQ(summaryOf(answer(design, "a", "b", 443)).code, "RETURN_NACL");
    EXPECT_TRUE(answer(withProperty(design, "acl", "egress", v4), "a", "b", 443).isReachable);
}

TEST(Reach, HearsWhatAFirewallDoesWithTheRest)
{
    const auto through = [](Object properties) {
        Design design =
            withComponent(textbookNetwork(),
                          {.id = "fw", .type = "firewall", .parent = "fw-subnet", .properties = std::move(properties)});
        design = withProperty(std::move(design), "private-routes", "routes",
                              List {routeRow("0.0.0.0/0", "nat"), routeRow("10.0.5.0/24", "fw")});
        design = withProperty(std::move(design), "public-routes", "routes",
                              List {routeRow("0.0.0.0/0", "gate"), routeRow("10.0.2.0/24", "fw")});
        design = withProperty(std::move(design), "balancer", "subnets", texts({"public-b"}));
        return answer(design, "app", "balancer", 443);
    };
    EXPECT_TRUE(through({}).isReachable); // not drawn yet
    EXPECT_EQ(summaryOf(through({{"default_action", "deny"}})).code, "FIREWALL");
    EXPECT_EQ(summaryOf(through({{"rules", List {}}})).code, "FIREWALL");
    EXPECT_TRUE(through({{"default_action", "allow"}}).isReachable);
}

TEST(Reach, TakesExampleAddressesForPublicOnes)
{
    // RFC 5737: nobody has them, and everybody draws them
    for (const char* block : {"203.0.113.0/28", "198.51.100.7/32", "192.0.2.0/25", "8.8.4.0/28"}) {
        Design design =
            withComponent(textbookNetwork(), {.id = "office", .type = "office", .properties = {{"cidr", block}}});
        design = withProperty(std::move(design), "web-group", "ingress", List {tcpRow(443, 443, "source", block)});
        EXPECT_TRUE(answer(design, "office", "web", 443).isReachable) << block;
        EXPECT_FALSE(answer(design, "internet", "web", 443).isReachable) << block;
    }
}

TEST(Reach, GivesFunctionsNoPublicAddress)
{
    // AWS Lambda Developer Guide: a public subnet gives a function no way to the internet
    const Design design = withProperty(textbookNetwork(), "public-a", "auto_public_ip", true);
    const Object place {{"subnets", texts({"public-a"})}};
    const Component function {.id = "f", .type = "aws.lambda", .parent = "vpc", .properties = place};
    EXPECT_EQ(summaryOf(answer(withComponent(design, function), "f", "internet", 443)).code, "NO_PUBLIC_ADDRESS");
    const Component group {.id = "f", .type = "aws.asg", .parent = "vpc", .properties = place};
    EXPECT_TRUE(answer(withComponent(design, group), "f", "internet", 443).isReachable);
}

TEST(Reach, KeepsTheLocalRouteInATableDrawnElsewhere)
{
    Build build = halfDrawn();
    build.add("stray", "aws.route_table", "", {{"routes", List {routeRow("192.168.0.0/16", "gone")}}});
    Design design = build;
    for (const char* subnet : {"here", "there"})
        design = withProperty(std::move(design), subnet, "route_table", "stray");
    design = withProperty(std::move(design), "vpc", "cidr", "10.0.0.0/24");
    design = withProperty(std::move(design), "here", "cidr", "10.0.0.0/28");
    design = withProperty(std::move(design), "there", "cidr", "10.0.0.16/28");
    EXPECT_TRUE(answer(design, "a", "b", 443).isReachable);
}

TEST(Reach, CountsPortsAndPlacesOfAllWays)
{
    const auto acl = [](int port) {
        return Object {
            {"ingress", List {naclRow(1, "allow", port, port, "0.0.0.0/0"), naclRow(2, "allow", 0, 65535, "::/0")}},
            {"egress", List {naclRow(1, "allow", 0, 65535, "0.0.0.0/0"), naclRow(2, "allow", 0, 65535, "::/0")}}};
    };
    Design design =
        Build {textbookNetwork()}.add("acl-a", "aws.nacl", "vpc", acl(3306)).add("acl-b", "aws.nacl", "vpc", acl(3307));
    design = withProperty(std::move(design), "private-a", "nacl", "acl-a");
    design = withProperty(std::move(design), "private-b", "nacl", "acl-b");
    design = withProperty(std::move(design), "db", "security_groups", {});
    const ReachEngine engine {design, catalog()};
    const auto found = engine.ask("web", "db", {});
    ASSERT_TRUE(found);
    EXPECT_EQ(toText(found->ports), "3306-3307"); // each in one of the two subnets
    EXPECT_EQ(engine.ask({.from = "web", .to = "db", .port = 3306})->notTo, (std::vector<Id> {"private-b"}));

    design = withProperty(std::move(design), "public-a", "ipv6_cidr", "2001:db8:0:1::/64");
    design = withProperty(std::move(design), "private-b", "ipv6_cidr", "2001:db8:0:2::/64");
    design = withProperty(std::move(design), "vpc", "ipv6_cidr", "2001:db8::/48");
    EXPECT_TRUE(ReachEngine(design, catalog()).ask({.from = "web", .to = "db", .port = 3306})->notTo.empty());
}

TEST(Reach, KnowsNetworksInRoutesByTheirIds)
{
    Design design = without(peeredNetworks(), std::vector<Id> {"peering"});
    design = Build {std::move(design)}.add(
        "transit", "aws.transit_gateway", "",
        {{"networks", texts({"left-net", "right-net"})},
         {"routes", List {routeRow("left-net", "left-net"), routeRow("right-net", "right-net")}}});
    design = withProperty(std::move(design), "left-routes", "routes", List {routeRow("right-net", "transit")});
    design = withProperty(std::move(design), "right-routes", "routes", List {routeRow("left-net", "transit")});
    EXPECT_TRUE(answer(design, "left", "right", 443).isReachable);
    // one that nobody gave a range has the one of the catalogue
    design =
        withProperty(withProperty(std::move(design), "left-net", "cidr", {}), "left-subnet", "cidr", "10.0.7.0/24");
    EXPECT_TRUE(answer(design, "left", "right", 443).isReachable);
}

TEST(Reach, LeavesTheProvidersServicesWhereTheyAre)
{
    // drawn into an area of the network, a bucket is still the provider's
    const Design design = Build {textbookNetwork()}.add("group", "area", "vpc").add("files", "aws.s3", "group");
    EXPECT_EQ(summaryOf(answer(withProperty(design, "private-routes", "routes", List {}), "app", "files", 443)).code,
              "NO_ROUTE");
    EXPECT_EQ(summaryOf(answer(design, "internet", "files", 443)).code, "NOT_PUBLIC");
}

TEST(Reach, TakesWhatIsNoAddressForNone)
{
    const Design design =
        withProperty(textbookNetwork(), "app-group", "ingress", List {tcpRow(8080, 8080, "source", "0.0.0.0/0")});
    const auto codeWith = [&](const char* address) {
        return summaryOf(answer(withProperty(design, "app", "public_address", address), "internet", "app", 8080)).code;
    };
    EXPECT_EQ(codeWith("52.78.0"), "NO_PUBLIC_ADDRESS");
    EXPECT_EQ(codeWith("52.78.0.9"), "RETURN_ROUTE"); // it has one, and no way back
}

} // namespace
} // namespace gudo::test
