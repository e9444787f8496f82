#include <gtest/gtest.h>

#include <algorithm>

#include "core/rules/check.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

constexpr const char* world = "0.0.0.0/0";

Object row(int from, int to, const char* source, const char* protocol = "tcp")
{
    return {{"protocol", protocol}, {"from_port", from}, {"to_port", to}, {"source", source}};
}

Object row(int port, const char* source)
{
    return row(port, port, source);
}

Object all(const char* peer, const char* key = "source")
{
    return {{"protocol", "-1"}, {key, peer}};
}

/// A network with a subnet for each tier.
Build network()
{
    return Build {}
        .add("vpc", "aws.vpc", "", {{"cidr", "10.0.0.0/16"}})
        .add("az", "aws.az", "vpc", {{"zone", "a"}})
        .add("front", "aws.subnet", "az", {{"cidr", "10.0.1.0/24"}})
        .add("back", "aws.subnet", "az", {{"cidr", "10.0.2.0/24"}});
}

Build withGroup(List ingress)
{
    return network().add("sg", "aws.security_group", "vpc", {{"ingress", std::move(ingress)}});
}

Build withBalancer(List ingress, Object properties = {})
{
    properties.insert(
        {{"security_groups", texts({"sg"})}, {"listeners", List {Object {{"port", 443}, {"protocol", "https"}}}}});
    return withGroup(std::move(ingress)).add("lb", "aws.alb", "vpc", std::move(properties));
}

Build withDatabase(List ingress, Object group = {})
{
    group.insert_or_assign("ingress", std::move(ingress));
    return network()
        .add("app-sg", "aws.security_group", "vpc")
        .add("sg", "aws.security_group", "vpc", std::move(group))
        .add("db", "aws.rds", "back", {{"security_groups", texts({"sg"})}, {"port", 3306}})
        .add("app", "aws.ec2", "front", {{"security_groups", texts({"app-sg"})}});
}

std::vector<Diagnostic> found(const Design& design, const char* rule)
{
    std::vector<Diagnostic> all;
    for (const Finding& finding : check(design, catalog(), {.only = {rule}}))
        all.push_back(finding.diagnostic);
    return all;
}

std::vector<std::string> keys(const Design& design, const char* rule)
{
    std::vector<std::string> keys;
    for (const Diagnostic& one : found(design, rule))
        keys.push_back(one.key);
    return keys;
}

Design mended(const Design& design, const char* rule)
{
    const auto findings = found(design, rule);
    EXPECT_EQ(findings.size(), 1u);
    EXPECT_TRUE(findings.front().fix);
    return findings.front().fix->apply(design);
}

const Value& property(const Design& design, const char* id, const char* key)
{
    return *find(design.architecture.components.find(id)->properties, key);
}

using Keys = std::vector<std::string>;

TEST(WorldRules, TellEachPortByOneRuleOnly)
{
    const Design everything = withGroup({all(world), row(22, world), row(3306, world)});
    EXPECT_EQ(found(everything, "SEC-008").size(), 1u);
    EXPECT_EQ(keys(everything, "SEC-007"), Keys {});
    EXPECT_EQ(keys(everything, "SEC-009"), Keys {});
    const Design some = withGroup({row(22, world), row(3306, world)});
    EXPECT_TRUE(found(some, "SEC-008").empty());
    EXPECT_EQ(keys(some, "SEC-007"), Keys {"22"});
    EXPECT_EQ(keys(some, "SEC-009"), Keys {"3306"});
}

TEST(WorldRules, SeeTheWorldInItsHalves)
{
    EXPECT_EQ(keys(withGroup({row(22, "0.0.0.0/1"), row(22, "128.0.0.0/1")}), "SEC-007"), Keys {"22"});
    EXPECT_EQ(keys(withGroup({row(22, "0.0.0.0/1"), row(22, "128.0.0.0/2")}), "SEC-007"), Keys {});
    EXPECT_EQ(keys(withGroup({row(22, "::/1"), row(22, "8000::/1")}), "SEC-007"), Keys {"22"});
    EXPECT_EQ(keys(withGroup({row(22, "0.0.0.0/1"), row(22, "8000::/1")}), "SEC-007"), Keys {});
    // Together on port 22 only
    EXPECT_EQ(keys(withGroup({row(0, 22, "0.0.0.0/1"), row(22, 30, "128.0.0.0/1")}), "SEC-007"), Keys {"22"});
    EXPECT_EQ(keys(withGroup({row(0, 22, "0.0.0.0/1"), row(23, 30, "128.0.0.0/1")}), "SEC-007"), Keys {});
}

TEST(WorldRules, SeeEveryPortInSeveralRanges)
{
    EXPECT_EQ(found(withGroup({row(0, 30000, world), row(30001, 65535, world)}), "SEC-008").size(), 1u);
    EXPECT_EQ(found(withGroup({row(1, 65535, world)}), "SEC-008").size(), 1u);
    EXPECT_TRUE(found(withGroup({row(0, 30000, world), row(30002, 65535, world)}), "SEC-008").empty());
    EXPECT_TRUE(found(withGroup({all("10.0.0.0/8")}), "SEC-008").empty());
}

TEST(WorldRules, CloseEverythingButWhatIsCalled)
{
    const Build open = withDatabase({all(world), row(22, "10.0.0.0/8")});
    EXPECT_FALSE(found(open, "SEC-008").front().fix); // nobody calls yet
    const Design closed = mended(Build {open}.connect("app", "db"), "SEC-008");
    EXPECT_EQ(property(closed, "sg", "ingress"), (Value {List {row(3306, "app-sg"), row(22, "10.0.0.0/8")}}));
    EXPECT_TRUE(found(closed, "SEC-005").empty());
}

TEST(WorldRules, LeaveListenersOfLoadBalancersAlone)
{
    const List listeners {Object {{"port", 22}, {"protocol", "tcp"}}, Object {{"port", 8080}, {"protocol", "tcp"}}};
    const Design design = withBalancer({row(22, world), row(8080, world)}, {{"listeners", listeners}});
    for (const char* rule : {"SEC-007", "SEC-009", "SEC-010"})
        EXPECT_EQ(keys(design, rule), Keys {}) << rule;
}

TEST(WorldPortWithoutListener, IsToldInsteadOfTheGeneralRules)
{
    const Design design = withBalancer({row(443, world), row(22, world), row(8080, world), row(80, 90, world)});
    EXPECT_EQ(keys(design, "SEC-010"), (Keys {"22", "80-90", "8080"}));
    EXPECT_EQ(keys(design, "SEC-007"), Keys {});
    EXPECT_EQ(keys(design, "SEC-009"), Keys {});
}

TEST(WorldPortWithoutListener, NeedsListenersAndAWayIn)
{
    EXPECT_EQ(keys(withBalancer({row(81, world)}, {{"listeners", List {}}}), "SEC-010"), Keys {});
    EXPECT_EQ(keys(withBalancer({row(81, world)}, {{"scheme", "internal"}}), "SEC-010"), Keys {});
    EXPECT_EQ(keys(withBalancer({row(81, "10.0.0.0/8")}), "SEC-010"), Keys {});
}

TEST(WorldPortWithoutListener, KeepsTheListenersOfARange)
{
    const Design design = mended(withBalancer({row(400, 500, world)}), "SEC-010");
    EXPECT_EQ(property(design, "sg", "ingress"), Value {List {row(443, world)}});
}

TEST(OpenPortsNobodyListensOn, KeepsWhatArrowsAskFor)
{
    const Design design =
        withDatabase({row(3000, 4000, "app-sg")}).connect("app", "db", {{"port", 3333}}, "management");
    EXPECT_EQ(property(mended(design, "SEC-011"), "sg", "ingress"),
              (Value {List {row(3306, "app-sg"), row(3333, "app-sg")}}));
}

TEST(OpenPortsNobodyListensOn, SaysNothingAboutWhatIsNotKnown)
{
    EXPECT_EQ(keys(withDatabase({row(22, "app-sg"), row(3306, 3306, "app-sg")}), "SEC-011"), Keys {}); // single ports
    EXPECT_EQ(keys(withGroup({row(0, 65535, "10.0.0.0/8")}), "SEC-011"), Keys {});                     // nobody there
    EXPECT_EQ(keys(withGroup({row(0, 65535, "10.0.0.0/8")})
                       .add("vm", "aws.ec2", "front", {{"security_groups", texts({"sg"})}}),
                   "SEC-011"),
              Keys {}); // no ports
    EXPECT_EQ(keys(withGroup({row(30000, 32767, "10.0.0.0/8")})
                       .add("node", "k8s.node", "front", {{"security_groups", texts({"sg"})}}),
                   "SEC-011"),
              Keys {}); // containers
}

TEST(UnrestrictedEgress, IsSilentWhereNobodySaidAnything)
{
    EXPECT_TRUE(found(withDatabase({}), "SEC-012").empty());
    EXPECT_TRUE(found(withDatabase({}, {{"egress", List {row(0, 65535, "255.255.255.255/32")}}}), "SEC-012").empty());
    const auto open = found(withDatabase({}, {{"egress", List {all(world, "destination")}}}), "SEC-012");
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open.front().severity, Severity::Warning);
}

TEST(UnrestrictedEgress, IsClosedByARowToNobody)
{
    const Design design = mended(withDatabase({}, {{"egress", List {all(world, "destination")}}}), "SEC-012");
    EXPECT_EQ(property(design, "sg", "egress"), Value {List {all("255.255.255.255/32", "destination")}});
}

TEST(UnrestrictedEgress, LeavesTheArrowsOpen)
{
    const Design design =
        withDatabase({row(3306, "app-sg")})
            .add("app-sg", "aws.security_group", "vpc",
                 {{"egress", List {all("0.0.0.0/1", "destination"), all("128.0.0.0/1", "destination")}}})
            .connect("app", "db");
    const auto open = found(design, "SEC-012");
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open.front().severity, Severity::Note);
    const Design closed = open.front().fix->apply(design);
    EXPECT_EQ(property(closed, "app-sg", "egress").asList()->size(), 1u);
    EXPECT_TRUE(found(closed, "SEC-005").empty());
}

Build twoNetworks(const char* gateway, Object properties, const char* region = "seoul")
{
    properties.insert_or_assign("networks", texts({"vpc", "vpc-2"}));
    return Build {}
        .add("seoul", "aws.region", "", {{"region", "ap-northeast-2"}})
        .add("osaka", "aws.region", "", {{"region", "ap-northeast-3"}})
        .add("vpc", "aws.vpc", "seoul", {{"cidr", "10.0.0.0/16"}})
        .add("vpc-2", "aws.vpc", region, {{"cidr", "10.1.0.0/16"}})
        .add("far", "aws.security_group", "vpc-2")
        .add("sg", "aws.security_group", "vpc", {{"ingress", List {row(443, "far"), row(80, "far")}}})
        .add("gateway", gateway, "", std::move(properties));
}

TEST(GroupReferenceAcrossNetworks, NeedsAGatewayThatPassesNamesOn)
{
    EXPECT_TRUE(found(twoNetworks("aws.peering", {}), "SEC-014").empty());
    EXPECT_EQ(found(twoNetworks("aws.peering", {}, "osaka"), "SEC-014").size(), 1u);
    EXPECT_TRUE(found(twoNetworks("aws.transit_gateway", {{"security_group_referencing", true}}), "SEC-014").empty());
    EXPECT_EQ(found(twoNetworks("aws.internet_gateway", {}), "SEC-014").size(), 1u);
}

TEST(GroupReferenceAcrossNetworks, IsMendedWhereItFails)
{
    const Design turnedOn = mended(twoNetworks("aws.transit_gateway", {}), "SEC-014");
    EXPECT_EQ(property(turnedOn, "gateway", "security_group_referencing"), Value {true});
    const Design byBlock = mended(twoNetworks("aws.peering", {}, "osaka"), "SEC-014");
    EXPECT_EQ(property(byBlock, "sg", "ingress"), (Value {List {row(443, "10.1.0.0/16"), row(80, "10.1.0.0/16")}}));
}

TEST(UnusedSecurityGroup, WaitsUntilSomeGroupIsUsed)
{
    EXPECT_TRUE(found(withGroup({row(443, "sg")}), "SEC-017").empty());
    const Design used = withDatabase({row(3306, "app-sg")}).add("old", "aws.security_group", "vpc");
    const auto unused = found(used, "SEC-017");
    ASSERT_EQ(unused.size(), 1u);
    EXPECT_EQ(unused.front().components, std::vector<Id> {"old"});
}

TEST(UnusedSecurityGroup, TakesAnyMentionForUse)
{
    const Build drawn = withDatabase({row(3306, "app-sg")}).add("old", "aws.security_group", "vpc");
    const Value mentions[] {"old", texts({"old"}), Object {{"network", Object {{"groups", texts({"old"})}}}}};
    for (const Value& mention : mentions)
        EXPECT_TRUE(
            found(Build {drawn}.add("thing", "somebody.thing", "", {{"anything", mention}}), "SEC-017").empty());
    EXPECT_TRUE(found(Build {drawn}.add("endpoint", "aws.vpc_endpoint", "vpc", {{"security_groups", texts({"old"})}}),
                      "SEC-017")
                    .empty());
}

TEST(SecurityGroupQuota, CountsFamiliesApartAndGroupsForBoth)
{
    List rows;
    for (int index = 0; index < 60; ++index)
        rows.emplace_back(row(1000 + index, "10.0.0.0/8"));
    rows.emplace_back(row(443, "fd00::/8"));
    EXPECT_EQ(keys(withGroup(rows), "SEC-018"), Keys {});
    rows.emplace_back(row(443, "sg"));
    EXPECT_EQ(keys(withGroup(rows), "SEC-018"), Keys {"ingress"});
}

TEST(RedundantSecurityRule, IsOneThatOthersCoverTogether)
{
    EXPECT_EQ(
        keys(withGroup({row(80, 90, "10.0.0.0/9"), row(80, 90, "10.128.0.0/9"), row(85, "10.0.0.0/8")}), "SEC-019"),
        Keys {"ingress tcp 85 10.0.0.0/8"});
    EXPECT_EQ(
        keys(withGroup({row(80, 84, "10.0.0.0/8"), row(85, 90, "10.0.0.0/8"), row(82, 88, "10.0.0.0/8")}), "SEC-019"),
        Keys {"ingress tcp 82-88 10.0.0.0/8"});
    EXPECT_EQ(
        keys(withGroup({row(80, 84, "10.0.0.0/8"), row(86, 90, "10.0.0.0/8"), row(82, 88, "10.0.0.0/8")}), "SEC-019"),
        Keys {});
    EXPECT_EQ(keys(withGroup({row(80, 80, "10.0.0.0/8", "udp"), row(80, "10.0.0.0/8")}), "SEC-019"), Keys {});
    EXPECT_EQ(keys(withGroup({all("sg"), row(80, "sg"), row(80, world)}), "SEC-019"), Keys {"ingress tcp 80 sg"});
}

TEST(RedundantSecurityRule, LeavesOneOfSeveralCopies)
{
    const Design design = mended(withGroup({row(80, world), row(80, world), row(80, world)}), "SEC-019");
    EXPECT_EQ(property(design, "sg", "ingress"), Value {List {row(80, world)}});
}

TEST(UnexplainedAddress, IsNobodysThatIsDrawn)
{
    EXPECT_EQ(found(withGroup({row(22, "198.51.100.7/32")}), "SEC-020").size(), 1u);
    EXPECT_TRUE(
        found(withGroup({row(22, "198.51.100.7/32")}).add("office", "office", "", {{"cidr", "198.51.100.0/24"}}),
              "SEC-020")
            .empty());
    EXPECT_TRUE(found(withGroup({row(22, world), row(22, "10.0.1.0/24"), row(22, "sg")}), "SEC-020").empty());
}

TEST(SecurityGroupOfSeveralTiers, MayBeOneForAdministration)
{
    const Build drawn = withGroup({row(22, "10.0.0.0/8")})
                            .add("app", "aws.ec2", "front", {{"security_groups", texts({"sg"})}})
                            .add("db", "aws.rds", "back", {{"security_groups", texts({"sg"})}})
                            .connect("app", "db");
    EXPECT_TRUE(found(drawn, "SEC-021").empty());
}

TEST(SecurityGroupOfSeveralTiers, SplitsIntoAChain)
{
    const Build drawn =
        withGroup({row(443, world), row(8080, "sg"), row(3306, "sg"), row(22, "10.0.0.0/8")})
            .add("lb", "aws.alb", "vpc",
                 {{"security_groups", texts({"sg"})},
                  {"listeners", List {Object {{"port", 443}, {"protocol", "https"}}}}})
            .add("app", "aws.ec2", "front", {{"security_groups", texts({"sg"})}, {"ports", List {8080}}})
            .add("db", "aws.rds", "back", {{"security_groups", texts({"sg"})}})
            .connect("lb", "app")
            .connect("app", "db");
    const Design chain = mended(drawn, "SEC-021");
    EXPECT_EQ(property(chain, "sg", "ingress"), (Value {List {row(443, world), row(22, "10.0.0.0/8")}}));
    EXPECT_EQ(property(chain, "app-sg", "ingress"), (Value {List {row(8080, "sg"), row(22, "10.0.0.0/8")}}));
    EXPECT_EQ(property(chain, "db-sg", "ingress"), (Value {List {row(3306, "app-sg"), row(22, "10.0.0.0/8")}}));
    EXPECT_EQ(property(chain, "db", "security_groups"), Value {texts({"db-sg"})});
    EXPECT_TRUE(found(chain, "SEC-005").empty());
}

TEST(AllPortsOpenWithinGroup, AreNeededInClustersAndByNobodyAlone)
{
    const Build open = withGroup({all("sg")});
    const Object inGroup {{"security_groups", texts({"sg"})}};
    EXPECT_TRUE(found(Build {open}.add("vm", "aws.ec2", "front", inGroup), "SEC-022").empty());
    EXPECT_TRUE(
        found(Build {open}.add("a", "k8s.node", "front", inGroup).add("b", "k8s.node", "front", inGroup), "SEC-022")
            .empty());
    const Design pair = Build {open}
                            .add("a", "aws.ec2", "front", inGroup)
                            .add("b", "aws.ec2", "front", inGroup)
                            .connect("a", "b", {{"port", 7000}});
    const Design narrowed = mended(pair, "SEC-022");
    EXPECT_EQ(property(narrowed, "sg", "ingress"), Value {List {row(7000, "sg")}});
    EXPECT_TRUE(found(narrowed, "SEC-005").empty());
}

} // namespace
} // namespace gudo::test
