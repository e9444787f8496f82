#include <gtest/gtest.h>

#include "tests/support/build.h"
#include "tests/support/findings.h"

namespace gudo::test {
namespace {

Object to(std::vector<std::pair<std::string, std::string>> routes)
{
    List list;
    for (auto& [destination, target] : routes)
        list.emplace_back(Object {{"destination", destination}, {"target", target}});
    return {{"routes", std::move(list)}};
}

/// Two VPCs, each with an internet gateway.
Build networks()
{
    return Build {}
        .add("region", "aws.region", "", {{"region", "ap-northeast-2"}})
        .add("vpc", "aws.vpc", "region", {{"cidr", "10.0.0.0/16"}})
        .add("lab", "aws.vpc", "region", {{"cidr", "10.1.0.0/16"}})
        .add("igw", "aws.internet_gateway", "vpc")
        .add("lab-igw", "aws.internet_gateway", "lab");
}

TEST(ZoneOfASubnet, IsOneOfTheRegion)
{
    const auto faults = [](const char* zone) {
        return findingsOf(networks().add("az", "aws.az", "vpc", {{"zone", zone}}).add("subnet", "aws.subnet", "az"),
                          "NET-012")
            .size();
    };
    for (const char* zone : {"", "a", "2a", "ap-northeast-2a", "ap-northeast-2-lax-1a", "Zone A"})
        EXPECT_EQ(faults(zone), 0u) << zone;
    for (const char* zone : {"a, c", "a/c", "2a and 2c", "us-east-1a"})
        EXPECT_EQ(faults(zone), 1u) << zone;
}

TEST(ZoneOfASubnet, IsNoFaultBeforeThereIsASubnet)
{
    EXPECT_TRUE(findingsOf(networks().add("az", "aws.az", "vpc", {{"zone", "a, c"}}), "NET-012").empty());
}

TEST(InternetGateways, AreMergedWithTheirRoutesAndArrows)
{
    const Design design = networks()
                              .add("second", "aws.internet_gateway", "vpc")
                              .add("rt", "aws.route_table", "vpc", to({{"0.0.0.0/0", "igw"}}))
                              .add("rt-2", "aws.route_table", "vpc", to({{"0.0.0.0/0", "second"}}))
                              .add("web", "aws.alb", "vpc")
                              .connect("second", "web");
    const auto findings = findingsOf(design, "NET-013");
    ASSERT_EQ(findings.size(), 1u);
    const Architecture mended = repaired(design, findings.front()).architecture;
    EXPECT_FALSE(mended.components.contains("second"));
    EXPECT_EQ(mended.components.find("rt-2")->properties, to({{"0.0.0.0/0", "igw"}}));
    EXPECT_EQ((*mended.connections.begin())->from, "igw");
}

TEST(InternetGateways, ForOutboundTrafficCountApart)
{
    EXPECT_TRUE(
        findingsOf(networks().add("out", "aws.internet_gateway", "vpc", {{"egress_only", true}}), "NET-013").empty());
}

TEST(Routes, LeadToWhatIsInTheirNetworkOrJoinsIt)
{
    const auto faults = [](const char* target) {
        return findingsOf(networks()
                              .add("joining", "aws.peering", "region", {{"networks", texts({"vpc", "lab"})}})
                              .add("foreign", "aws.peering", "region", {{"networks", texts({"lab", "lab"})}})
                              .add("undrawn", "aws.peering", "region")
                              .add("rt", "aws.route_table", "vpc", to({{"10.1.0.0/16", target}})),
                          "NET-014")
            .size();
    };
    for (const char* target : {"igw", "joining", "undrawn", "local", "", "nobody"})
        EXPECT_EQ(faults(target), 0u) << target;
    for (const char* target : {"lab-igw", "foreign"})
        EXPECT_EQ(faults(target), 1u) << target;
}

TEST(Routes, AreLedToTheGatewayOfTheirOwnNetwork)
{
    const Design design = networks().add("rt", "aws.route_table", "vpc", to({{"0.0.0.0/0", "lab-igw"}}));
    const auto findings = findingsOf(design, "NET-014");
    ASSERT_TRUE(findings.front().fix);
    EXPECT_TRUE(findings.front().fix->isSafe);
    EXPECT_EQ(repaired(design, findings.front()).architecture.components.find("rt")->properties,
              to({{"0.0.0.0/0", "igw"}}));
}

TEST(Routes, AreTheSameHoweverTheyAreWritten)
{
    const auto twice = [](const char* a, const char* b) {
        return findingsOf(networks().add("rt", "aws.route_table", "vpc", to({{a, "igw"}, {b, "igw"}})), "NET-022")
            .size();
    };
    EXPECT_EQ(twice("0.0.0.0/0", "0.0.0.0/0"), 1u);
    EXPECT_EQ(twice("10.9.0.0/16", "10.9.0.7/16"), 1u);
    EXPECT_EQ(twice("::/0", "0:0::/0"), 1u);
    EXPECT_EQ(twice("0.0.0.0/0", "::/0"), 0u);
    EXPECT_EQ(twice("", ""), 0u);
}

TEST(Routes, ThatAreRepeatedGoWithoutAChoice)
{
    const auto safe = [](const char* second) {
        return findingsOf(networks()
                              .add("nat", "aws.nat_gateway", "vpc")
                              .add("rt", "aws.route_table", "vpc", to({{"0.0.0.0/0", "igw"}, {"0.0.0.0/0", second}})),
                          "NET-022")
            .front()
            .fix->isSafe;
    };
    EXPECT_TRUE(safe("igw"));
    EXPECT_FALSE(safe("nat"));
}

TEST(RouteTables, ThatAreMainNeedAChoiceOnlyWhenSubnetsFollow)
{
    Build build = networks()
                      .add("rt-1", "aws.route_table", "vpc", {{"main", true}})
                      .add("rt-2", "aws.route_table", "vpc", {{"main", true}});
    EXPECT_TRUE(findingsOf(build, "NET-025").front().fix->isSafe);
    build.add("az", "aws.az", "vpc").add("subnet", "aws.subnet", "az");
    EXPECT_FALSE(findingsOf(build, "NET-025").front().fix->isSafe);
    build.add("rt-2", "aws.route_table", "lab", {{"main", true}});
    EXPECT_TRUE(findingsOf(build, "NET-025").empty());
}

TEST(RouteTables, NamedTwiceAreForOneRuleOnly)
{
    const Design design = networks()
                              .add("rt-1", "aws.route_table", "vpc")
                              .add("rt-2", "aws.route_table", "vpc")
                              .add("az", "aws.az", "vpc")
                              .add("subnet", "aws.subnet", "az", {{"route_table", texts({"rt-1", "rt-2"})}});
    EXPECT_EQ(findingsOf(design, "NET-025").size(), 1u);
    EXPECT_TRUE(findingsOf(design, "ENG-002").empty());
}

/// Zone a with both kinds of subnet, zone c with a private one.
Build zones()
{
    return networks()
        .add("public-rt", "aws.route_table", "vpc", to({{"0.0.0.0/0", "igw"}}))
        .add("private-rt", "aws.route_table", "vpc", to({{"10.0.0.0/16", "local"}}))
        .add("az-a", "aws.az", "vpc", {{"zone", "a"}})
        .add("az-c", "aws.az", "vpc", {{"zone", "c"}})
        .add("public-a", "aws.subnet", "az-a", {{"cidr", "10.0.0.0/24"}, {"route_table", "public-rt"}})
        .add("app-a", "aws.subnet", "az-a", {{"cidr", "10.0.10.0/24"}, {"route_table", "private-rt"}})
        .add("app-c", "aws.subnet", "az-c", {{"cidr", "10.0.11.0/24"}, {"route_table", "private-rt"}});
}

TEST(ZonesOfANetwork, LackASubnetOnlyWhereSomethingServes)
{
    EXPECT_TRUE(findingsOf(zones(), "NET-029").empty());
    EXPECT_TRUE(findingsOf(zones().add("db", "aws.aurora", "vpc", {{"subnets", texts({"app-a", "app-c"})}}), "NET-029")
                    .empty());
    const Design design = zones().add("app", "aws.asg", "vpc", {{"subnets", texts({"app-a", "app-c"})}});
    const auto findings = findingsOf(design, "NET-029");
    ASSERT_EQ(findings.size(), 1u);
    ASSERT_TRUE(findings.front().fix);
    const Design mended = repaired(design, findings.front());
    EXPECT_EQ(mended.architecture.components.size(), design.architecture.components.size() + 1);
    EXPECT_TRUE(findingsOf(mended, "NET-*").empty());
}

TEST(ZonesOfANetwork, AreNotJudgedBeforeTheRoutesAreDrawn)
{
    EXPECT_TRUE(findingsOf(zones()
                               .add("app", "aws.asg", "vpc", {{"subnets", texts({"app-a", "app-c"})}})
                               .add("new", "aws.subnet", "az-c"),
                           "NET-029")
                    .empty());
}

TEST(Quotas, AreExceededByOneMore)
{
    Build build;
    build.add("region", "aws.region");
    for (int index = 1; index <= 5; ++index)
        build.add("eip-" + std::to_string(index), "aws.elastic_ip", "region");
    EXPECT_TRUE(findingsOf(build, "NET-037").empty());
    EXPECT_EQ(findingsOf(build.add("eip-6", "aws.elastic_ip", "region"), "NET-037").size(), 1u);
}

TEST(DefaultNetworks, AreFineForTryingOut)
{
    Design design = Build {}.add("vpc", "aws.vpc", "", {{"default_network", true}}).add("az", "aws.az", "vpc");
    EXPECT_EQ(findingsOf(design, "NET-039").size(), 1u);
    design.settings.profile = "dev";
    EXPECT_TRUE(findingsOf(design, "NET-039").empty());
}

TEST(FixedAddresses, MatterOfManagedServicesThatSomebodyCalls)
{
    const Object fixed {{"address", "10.0.3.4"}};
    EXPECT_EQ(findingsOf(Build {}.add("a", "app_server").add("db", "aws.rds", "", fixed).connect("a", "db"), "NET-041")
                  .size(),
              1u);
    EXPECT_TRUE(findingsOf(Build {}.add("a", "app_server").add("db", "aws.rds", "", fixed), "NET-041").empty());
    EXPECT_TRUE(
        findingsOf(Build {}.add("a", "app_server").add("db", "database", "", fixed).connect("a", "db"), "NET-041")
            .empty());
    EXPECT_TRUE(
        findingsOf(Build {}.add("a", "app_server").add("lb", "aws.nlb", "", fixed).connect("a", "lb"), "NET-041")
            .empty());
}

TEST(FixedAddresses, GoTogether)
{
    const Design design = Build {}
                              .add("a", "app_server")
                              .add("db", "aws.rds", "", {{"address", "10.0.3.4"}, {"public_address", "8.8.8.8"}})
                              .connect("a", "db");
    const auto findings = findingsOf(design, "NET-041");
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(repaired(design, findings.front()).architecture.components.find("db")->properties, Object {});
}

TEST(LocalNetworks, HaveAGatewayOfTheirOwn)
{
    const auto faults = [](const char* gateway) {
        return findingsOf(Build {}.add("lan", "network", "", {{"cidr", "192.168.10.0/24"}, {"gateway", gateway}}),
                          "NET-042")
            .size();
    };
    for (const char* gateway : {"192.168.10.1", "192.168.10.254", "", "router.local"})
        EXPECT_EQ(faults(gateway), 0u) << gateway;
    for (const char* gateway : {"192.168.20.1", "192.168.10.0", "192.168.10.255"})
        EXPECT_EQ(faults(gateway), 1u) << gateway;
}

TEST(LocalNetworks, GiveTheirGatewayToNoOtherMachine)
{
    const Build lan = Build {}.add("lan", "network", "", {{"cidr", "192.168.10.0/24"}, {"gateway", "192.168.10.1"}});
    EXPECT_EQ(findingsOf(Build {lan}.add("pc", "server", "lan", {{"address", "192.168.10.1"}}), "NET-042").size(), 1u);
    EXPECT_TRUE(findingsOf(Build {lan}.add("r", "router", "lan", {{"address", "192.168.10.1"}}), "NET-042").empty());
}

TEST(LocalNetworks, AreCarriedByTheirSwitches)
{
    const auto faults = [](const List& vlans) {
        return findingsOf(Build {}
                              .add("lan", "network", "", {{"vlan", 15}})
                              .add("pc", "server", "lan")
                              .add("sw", "switch", "", {{"vlans", vlans}})
                              .connect("pc", "sw"),
                          "NET-042")
            .size();
    };
    EXPECT_EQ(faults({}), 0u);
    EXPECT_EQ(faults(texts({"10-20"})), 0u);
    EXPECT_EQ(faults(texts({"trunk"})), 0u);
    EXPECT_EQ(faults(texts({"10", "20"})), 1u);
}

TEST(PublicAddresses, AreKnownToTheInternet)
{
    const auto faults = [](const char* address) {
        return findingsOf(Build {}.add("web", "server", "", {{"public_address", address}}), "NET-043").size();
    };
    for (const char* address : {"203.0.113.10", "8.8.8.8", "2001:db8::1", "shop.example.com", ""})
        EXPECT_EQ(faults(address), 0u) << address;
    for (const char* address :
         {"10.0.0.1", "172.31.0.1", "192.168.1.1", "127.0.0.1", "169.254.1.1", "100.64.0.1", "fd00::1"})
        EXPECT_EQ(faults(address), 1u) << address;
}

TEST(PublicAddresses, MayBeThoseOfTheMachineAround)
{
    const Build build = Build {}
                            .add("net", "internet")
                            .add("m", "server", "", {{"public_address", "203.0.113.10"}})
                            .add("web", "web_server", "m", {{"address", "192.168.1.5"}});
    EXPECT_TRUE(findingsOf(Build {build}.connect("net", "web"), "NET-043").empty());
    EXPECT_EQ(findingsOf(Build {build}.add("m", "server").connect("net", "web"), "NET-043").size(), 1u);
}

TEST(References, MayNotLeadToTheirOwner)
{
    EXPECT_EQ(findingsOf(Build {}.add("q", "aws.sqs", "", {{"dead_letter_queue", "q"}}), "OPS-022").size(), 1u);
    EXPECT_EQ(findingsOf(networks().add("p", "aws.peering", "region", {{"networks", texts({"vpc", "vpc"})}}), "OPS-022")
                  .size(),
              1u);
    EXPECT_TRUE(
        findingsOf(networks().add("sg", "aws.security_group", "vpc", {{"ingress", List {Object {{"source", "sg"}}}}}),
                   "OPS-022")
            .empty());
    EXPECT_EQ(findingsOf(networks().add("sg", "aws.security_group", "vpc",
                                        {{"egress", List {Object {{"destination", "gone"}}}}}),
                         "OPS-022")
                  .size(),
              1u);
    EXPECT_EQ(findingsOf(networks().add("rt", "aws.route_table", "vpc", to({{"0.0.0.0/0", "gone"}})), "OPS-022").size(),
              1u);
}

} // namespace
} // namespace gudo::test
