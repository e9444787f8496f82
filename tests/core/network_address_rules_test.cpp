#include <gtest/gtest.h>

#include "tests/support/build.h"
#include "tests/support/findings.h"

namespace gudo::test {
namespace {

std::string valueAfterFix(const Design& design, const Diagnostic& finding, const Id& id, const char* key)
{
    return std::string {textOf(repaired(design, finding).architecture.components.find(id)->properties, key)};
}

/// A VPC 10.0.0.0/16 in a region with the zones a and c.
Build network()
{
    return Build {}
        .add("region", "aws.region", "", {{"region", "ap-northeast-2"}})
        .add("vpc", "aws.vpc", "region", {{"cidr", "10.0.0.0/16"}})
        .add("az-a", "aws.az", "vpc", {{"zone", "a"}})
        .add("az-c", "aws.az", "vpc", {{"zone", "c"}});
}

Build withSubnet(const char* cidr)
{
    return network().add("subnet", "aws.subnet", "az-a", {{"cidr", cidr}});
}

TEST(NetworkSizes, MayBeTheBoundsThemselves)
{
    for (const char* cidr : {"10.0.0.0/16", "10.0.0.0/28"})
        EXPECT_TRUE(findingsOf(Build {}.add("vpc", "aws.vpc", "", {{"cidr", cidr}}), "NET-002").empty()) << cidr;
    for (const char* cidr : {"10.0.0.0/15", "10.0.0.0/29"})
        EXPECT_EQ(findingsOf(Build {}.add("vpc", "aws.vpc", "", {{"cidr", cidr}}), "NET-002").size(), 1u) << cidr;
    for (const char* cidr : {"10.0.0.0/16", "10.0.1.0/28"})
        EXPECT_TRUE(findingsOf(withSubnet(cidr), "NET-003").empty()) << cidr;
    EXPECT_EQ(findingsOf(withSubnet("10.0.1.0/29"), "NET-003").size(), 1u);
}

TEST(NetworkSizes, AreFreeOnPremises)
{
    EXPECT_TRUE(findingsOf(Build {}.add("lan", "network", "", {{"cidr", "10.0.0.0/8"}}), "NET-*").empty());
}

TEST(NetworkSizes, OfIpv6ComeInSteps)
{
    const auto sizes = [](const char* cidr) {
        return findingsOf(Build {}.add("vpc", "aws.vpc", "", {{"ipv6_cidr", cidr}}), "NET-002").size();
    };
    EXPECT_EQ(sizes("2600:1f00::/56"), 0u);
    EXPECT_EQ(sizes("2600:1f00::/57"), 1u);
    EXPECT_EQ(sizes("2600:1f00::/64"), 1u);
}

TEST(NetworkSizes, AreNotMendedByLosingASubnet)
{
    Build build = Build {}
                      .add("vpc", "aws.vpc", "", {{"cidr", "10.0.0.0/8"}})
                      .add("az", "aws.az", "vpc")
                      .add("subnet", "aws.subnet", "az", {{"cidr", "10.7.0.0/24"}});
    EXPECT_FALSE(findingsOf(build, "NET-002").front().fix);
    build.add("subnet", "aws.subnet", "az", {{"cidr", "10.0.7.0/24"}});
    const auto findings = findingsOf(build, "NET-002");
    ASSERT_TRUE(findings.front().fix);
    EXPECT_EQ(valueAfterFix(build, findings.front(), "vpc", "cidr"), "10.0.0.0/16");
}

TEST(NetworkSizes, OfSubnetsWithAddressesAreMendedInPlaceOnly)
{
    Build build = withSubnet("10.0.1.8/29").add("web", "aws.ec2", "subnet", {{"address", "10.0.1.12"}});
    EXPECT_EQ(valueAfterFix(build, findingsOf(build, "NET-003").front(), "subnet", "cidr"), "10.0.1.0/28");
    build.add("other", "aws.subnet", "az-a", {{"cidr", "10.0.1.0/29"}});
    const auto findings = findingsOf(build, "NET-003");
    EXPECT_EQ(findings.size(), 2u);
    EXPECT_FALSE(std::ranges::find(findings, std::vector<Id> {"subnet"}, &Diagnostic::components)->fix);
}

Build peered(const char* first, const char* second)
{
    return Build {}
        .add("a", "aws.vpc", "", {{"cidr", first}})
        .add("b", "aws.vpc", "", {{"cidr", second}})
        .add("peering", "aws.peering", "", {{"networks", texts({"a", "b"})}});
}

TEST(JoinedNetworks, MayNotShareAddresses)
{
    EXPECT_EQ(findingsOf(peered("10.0.0.0/16", "10.0.128.0/17"), "NET-006").size(), 1u);
    EXPECT_TRUE(findingsOf(peered("10.0.0.0/16", "10.1.0.0/16"), "NET-006").empty());
}

TEST(JoinedNetworks, AreNotJudgedByTheDefaultRange)
{
    Build build = Build {}
                      .add("a", "aws.vpc")
                      .add("b", "aws.vpc")
                      .add("peering", "aws.peering", "", {{"networks", texts({"a", "b"})}});
    EXPECT_TRUE(findingsOf(build, "NET-006").empty());
    for (const char* vpc : {"a", "b"}) {
        const Id zone = std::string {"az-"} + vpc;
        build.add(zone, "aws.az", vpc)
            .add(std::string {"subnet-"} + vpc, "aws.subnet", zone, {{"cidr", "10.0.1.0/24"}});
    }
    EXPECT_EQ(findingsOf(build, "NET-006").size(), 1u);
}

TEST(JoinedNetworks, AreRenumberedWithAllThatIsInThem)
{
    const Design design = peered("10.0.0.0/16", "10.0.0.0/16")
                              .add("az", "aws.az", "b")
                              .add("subnet", "aws.subnet", "az", {{"cidr", "10.0.3.0/24"}})
                              .add("web", "aws.ec2", "subnet", {{"address", "10.0.3.10"}})
                              .add("sg", "aws.security_group", "b",
                                   {{"ingress", List {Object {{"source", "10.0.0.0/16"}}, Object {{"source", "sg"}}}}});
    const auto findings = findingsOf(design, "NET-006");
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_FALSE(findings.front().fix->isSafe);
    const Design mended = repaired(design, findings.front());
    const auto& components = mended.architecture.components;
    EXPECT_EQ(textOf(components.find("b")->properties, "cidr"), "10.1.0.0/16");
    EXPECT_EQ(textOf(components.find("subnet")->properties, "cidr"), "10.1.3.0/24");
    EXPECT_EQ(textOf(components.find("web")->properties, "address"), "10.1.3.10");
    EXPECT_EQ(*find(components.find("sg")->properties, "ingress"),
              (Value {List {Object {{"source", "10.1.0.0/16"}}, Object {{"source", "sg"}}}}));
}

TEST(JoinedNetworks, IncludeTheOtherEndOfAVpn)
{
    Build build = network()
                      .add("site", "site", "", {{"cidr", "10.0.0.0/8"}})
                      .add("edge", "router", "site")
                      .add("vgw", "aws.vpn_gateway", "vpc", {{"peer", "edge"}});
    EXPECT_EQ(findingsOf(build, "NET-006").size(), 1u);
    build.add("site", "site", "", {{"cidr", "172.16.0.0/12"}});
    EXPECT_TRUE(findingsOf(build, "NET-006").empty());
    build.add("vgw", "aws.vpn_gateway", "vpc", {{"remote_networks", texts({"10.0.4.0/24"})}});
    EXPECT_EQ(findingsOf(build, "NET-006").size(), 1u);
}

TEST(NetworkRanges, AreFoundToBeSomebodyElses)
{
    const auto severity = [](const char* cidr) {
        const auto findings = findingsOf(Build {}.add("vpc", "aws.vpc", "", {{"cidr", cidr}}), "NET-007");
        return findings.empty() ? std::string {} : std::string {toText(findings.front().severity)};
    };
    for (const char* cidr : {"10.0.0.0/16", "172.16.0.0/16", "172.31.0.0/16", "192.168.0.0/16", "100.64.0.0/16"})
        EXPECT_EQ(severity(cidr), "") << cidr;
    for (const char* cidr : {"172.17.0.0/16", "172.17.4.0/24", "8.8.0.0/16", "172.32.0.0/16"})
        EXPECT_EQ(severity(cidr), "warning") << cidr;
    for (const char* cidr : {"169.254.0.0/16", "127.0.0.0/16", "198.19.0.0/16", "224.0.0.0/16"})
        EXPECT_EQ(severity(cidr), "error") << cidr;
}

TEST(Addresses, AreNotThoseThatTheProviderKeeps)
{
    for (const char* address : {"10.0.1.0", "10.0.1.1", "10.0.1.2", "10.0.1.3", "10.0.1.255", "10.0.2.4", "8.8.8.8"})
        EXPECT_EQ(
            findingsOf(withSubnet("10.0.1.0/24").add("web", "aws.ec2", "subnet", {{"address", address}}), "NET-008")
                .size(),
            1u)
            << address;
    for (const char* address : {"10.0.1.4", "10.0.1.254", "web.internal", "127.0.0.1", ""})
        EXPECT_TRUE(
            findingsOf(withSubnet("10.0.1.0/24").add("web", "aws.ec2", "subnet", {{"address", address}}), "NET-008")
                .empty())
            << address;
}

TEST(Addresses, AreReplacedByTheFirstFreeOne)
{
    const Design design = withSubnet("10.0.1.0/24")
                              .add("a", "aws.ec2", "subnet", {{"address", "10.0.1.4"}})
                              .add("web", "aws.ec2", "subnet", {{"address", "10.0.1.1"}});
    EXPECT_EQ(valueAfterFix(design, findingsOf(design, "NET-008").front(), "web", "address"), "10.0.1.5");
}

TEST(Addresses, HaveNoFixWhereNoneIsFree)
{
    Build build = withSubnet("10.0.1.0/28").add("web", "aws.ec2", "subnet", {{"address", "10.0.1.1"}});
    for (int host = 4; host < 15; ++host)
        build.add("m" + std::to_string(host), "aws.ec2", "subnet", {{"address", "10.0.1." + std::to_string(host)}});
    EXPECT_FALSE(findingsOf(build, "NET-008").front().fix);
}

TEST(Addresses, AreOfOneMachineEach)
{
    const Object same {{"address", "192.168.10.11"}};
    EXPECT_EQ(findingsOf(Build {}.add("a", "server", "", same).add("b", "server", "", same), "NET-009").size(), 1u);
    const auto three = findingsOf(
        Build {}.add("a", "server", "", same).add("b", "server", "", same).add("c", "server", "", same), "NET-009");
    ASSERT_EQ(three.size(), 1u);
    EXPECT_EQ(three.front().components, (std::vector<Id> {"b", "c", "a"}));
}

TEST(Addresses, AreSharedByWhatRunsOnOneMachineOrTakesItsPlace)
{
    const Object same {{"address", "192.168.10.11"}};
    const Build machine = Build {}.add("m", "server", "", same).add("app", "app_server", "m", same);
    EXPECT_TRUE(findingsOf(Build {machine}.add("db", "database", "m", same), "NET-009").empty());
    const Build pair = Build {}.add("a", "vm", "", same).add("b", "vm", "", same);
    EXPECT_EQ(findingsOf(pair, "NET-009").size(), 1u);
    EXPECT_TRUE(findingsOf(Build {pair}.connect("a", "b", {}, "failover"), "NET-009").empty());
    EXPECT_TRUE(findingsOf(Build {}
                               .add("n1", "network")
                               .add("n2", "network")
                               .add("a", "server", "n1", same)
                               .add("b", "server", "n2", same),
                           "NET-009")
                    .empty());
}

TEST(SubnetRoom, EndsAtFourFifthsAndAtAll)
{
    // /28 has 11 addresses: 8 are 73 %, 9 are 82 %
    const auto severity = [](int copies, int most) {
        const auto findings = findingsOf(
            withSubnet("10.0.1.0/28")
                .add("asg", "aws.asg", "vpc", {{"subnets", texts({"subnet"})}, {"desired", copies}, {"max", most}}),
            "NET-010");
        return findings.empty() ? std::string {} : std::string {toText(findings.front().severity)};
    };
    EXPECT_EQ(severity(8, 8), "");
    EXPECT_EQ(severity(8, 9), "warning");
    EXPECT_EQ(severity(11, 11), "warning");
    EXPECT_EQ(severity(12, 12), "error");
}

TEST(SubnetRoom, IsNotNeededByWhatRunsInsideOfMachines)
{
    Build build = withSubnet("10.0.1.0/28").add("web", "aws.ec2", "subnet");
    for (int index = 0; index < 20; ++index)
        build.add("p" + std::to_string(index), "process", "web");
    EXPECT_TRUE(findingsOf(build, "NET-010").empty());
}

TEST(SubnetRoom, OfLoadBalancersIsEightAddressesInA27)
{
    const auto small = [](const char* cidr, int others) {
        Build build = withSubnet(cidr).add("alb", "aws.alb", "vpc", {{"subnets", texts({"subnet"})}});
        for (int index = 0; index < others; ++index)
            build.add("m" + std::to_string(index), "aws.ec2", "subnet");
        return findingsOf(build, "NET-011").size();
    };
    EXPECT_EQ(small("10.0.0.0/28", 0), 1u);
    EXPECT_EQ(small("10.0.0.0/27", 0), 0u);
    EXPECT_EQ(small("10.0.0.0/27", 19), 0u);
    EXPECT_EQ(small("10.0.0.0/27", 20), 1u);
}

TEST(SubnetRoom, IsOneFindingForALoadBalancerWithTwoSmallSubnets)
{
    const Design design = withSubnet("10.0.0.0/28")
                              .add("other", "aws.subnet", "az-c", {{"cidr", "10.0.0.16/28"}})
                              .add("alb", "aws.alb", "vpc", {{"subnets", texts({"subnet", "other"})}});
    const auto findings = findingsOf(design, "NET-011");
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_TRUE(findingsOf(repaired(design, findings.front()), "NET-*").empty());
}

} // namespace
} // namespace gudo::test
