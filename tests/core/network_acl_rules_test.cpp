#include <gtest/gtest.h>

#include "core/rules/check.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

constexpr const char* world = "0.0.0.0/0";

Object row(int number, const char* action, const char* cidr, int from, int to, const char* protocol = "tcp")
{
    return {{"number", number}, {"action", action},  {"protocol", protocol},
            {"cidr", cidr},     {"from_port", from}, {"to_port", to}};
}

Object row(int number, const char* action, const char* cidr)
{
    return {{"number", number}, {"action", action}, {"protocol", "-1"}, {"cidr", cidr}};
}

/// An application and a database in two subnets; the second has the ACL.
Build flow(Object acl)
{
    return Build {}
        .add("vpc", "aws.vpc", "", {{"cidr", "10.0.0.0/16"}})
        .add("az", "aws.az", "vpc", {{"zone", "a"}})
        .add("front", "aws.subnet", "az", {{"cidr", "10.0.1.0/24"}})
        .add("back", "aws.subnet", "az", {{"cidr", "10.0.2.0/24"}, {"nacl", "acl"}})
        .add("acl", "aws.nacl", "vpc", std::move(acl))
        .add("app", "aws.ec2", "front")
        .add("db", "aws.rds", "back", {{"port", 3306}})
        .connect("app", "db");
}

Build flow(List ingress, List egress)
{
    return flow(Object {{"ingress", std::move(ingress)}, {"egress", std::move(egress)}});
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

using Keys = std::vector<std::string>;

const List everything {row(100, "allow", world)};

TEST(FlowBlockedByNetworkAcl, IsOneThatSomeRowDoesNotLetThrough)
{
    EXPECT_EQ(keys(flow(everything, everything), "SEC-023"), Keys {});
    EXPECT_EQ(keys(flow({row(100, "allow", "10.0.1.0/24", 3306, 3306)}, everything), "SEC-023"), Keys {});
    EXPECT_EQ(keys(flow({row(100, "allow", "10.0.1.0/25", 3306, 3306)}, everything), "SEC-023"),
              Keys {"ingress requests tcp 3306"});
    EXPECT_EQ(keys(flow({row(100, "allow", "10.0.1.0/25", 3306, 3306), row(110, "allow", "10.0.1.128/25", 0, 4000)},
                        everything),
                   "SEC-023"),
              Keys {});
    EXPECT_EQ(keys(flow({}, {}), "SEC-023"), (Keys {"egress replies tcp 1024-65535", "ingress requests tcp 3306"}));
}

TEST(FlowBlockedByNetworkAcl, WaitsUntilTheAclSaysSomething)
{
    EXPECT_EQ(keys(flow(Object {}), "SEC-023"), Keys {});
    EXPECT_EQ(keys(flow(Object {{"ingress", everything}}), "SEC-023"), Keys {"egress replies tcp 1024-65535"});
}

TEST(FlowBlockedByNetworkAcl, KeepsRefusalsThatSomebodyWrote)
{
    const auto refused =
        found(flow({row(50, "deny", "10.0.1.64/26", 3306, 3306), row(100, "allow", world)}, everything), "SEC-023");
    ASSERT_EQ(refused.size(), 1u);
    EXPECT_FALSE(refused.front().fix);
    EXPECT_EQ(refused.front().message.arguments.back(), "50");
    EXPECT_TRUE(
        found(flow({row(50, "deny", "10.0.9.0/24", 3306, 3306), row(100, "allow", world)}, everything), "SEC-023")
            .empty());
}

TEST(FlowBlockedByNetworkAcl, IsMilderWhereMostRepliesPass)
{
    const auto some = found(flow(everything, {row(100, "allow", world, 32768, 65535)}), "SEC-023");
    ASSERT_EQ(some.size(), 1u);
    EXPECT_EQ(some.front().severity, Severity::Warning);
    const auto none = found(flow(everything, {row(100, "allow", world, 1024, 20000)}), "SEC-023");
    ASSERT_EQ(none.size(), 1u);
    EXPECT_EQ(none.front().severity, Severity::Error);
}

TEST(FlowBlockedByNetworkAcl, IsLetThroughByRowsBehindTheOthers)
{
    const Design design = flow({row(105, "allow", "10.9.0.0/16"), row(32767, "deny", world)}, everything);
    const auto blocked = found(design, "SEC-023");
    ASSERT_EQ(blocked.size(), 1u);
    const Design open = blocked.front().fix->apply(design);
    const List& rows = *find(open.architecture.components.find("acl")->properties, "ingress")->asList();
    EXPECT_EQ(rows.back(), Value {row(110, "allow", "10.0.1.0/24", 3306, 3306)});
    EXPECT_TRUE(found(open, "SEC-023").empty());
}

TEST(FlowBlockedByNetworkAcl, NamesACauseOnce)
{
    const Design design = flow({}, everything).design();
    const Design two = Build {flow({}, everything)}.add("app-2", "aws.ec2", "front").connect("app-2", "db");
    EXPECT_EQ(found(design, "SEC-023").size(), 1u);
    const auto blocked = found(two, "SEC-023");
    ASSERT_EQ(blocked.size(), 1u);
    EXPECT_EQ(blocked.front().connections.size(), 2u);
}

TEST(FlowBlockedByNetworkAcl, TakesClientsForStrangers)
{
    const auto toUsers = [](List ingress) {
        return Build {flow(std::move(ingress), everything)}.add("users", "client").connect("users", "db");
    };
    const List office {row(90, "allow", "10.0.1.0/24"), row(100, "allow", "203.0.113.0/24")};
    EXPECT_EQ(keys(toUsers(office), "SEC-023"), Keys {"ingress requests tcp 3306"});
    const List butOne {row(90, "deny", "203.0.113.0/24"), row(100, "allow", world)};
    EXPECT_EQ(keys(toUsers(butOne), "SEC-023"), Keys {});
}

TEST(NetworkAclRuleNeverMatches, IsCoveredByEarlierOnesTogether)
{
    EXPECT_EQ(keys(flow({row(10, "allow", "0.0.0.0/1"), row(20, "deny", "128.0.0.0/1"), row(30, "allow", world)}, {}),
                   "SEC-024"),
              Keys {"ingress 30"});
    EXPECT_EQ(keys(flow({row(10, "allow", "0.0.0.0/1"), row(20, "deny", "128.0.0.0/2"), row(30, "allow", world)}, {}),
                   "SEC-024"),
              Keys {});
    EXPECT_EQ(keys(flow({row(10, "allow", world), row(32767, "deny", world)}, {}), "SEC-024"), Keys {});
    EXPECT_EQ(keys(flow({row(10, "allow", world, 0, 65535, "udp"), row(20, "allow", world, 53, 53)}, {}), "SEC-024"),
              Keys {});
}

TEST(NetworkAclRuleNeverMatches, KeepsARefusalThatComesTooLate)
{
    const auto late = found(flow({row(10, "allow", world), row(20, "deny", "198.51.100.0/24")}, {}), "SEC-024");
    ASSERT_EQ(late.size(), 1u);
    EXPECT_FALSE(late.front().fix);
    const auto twice = found(flow({row(10, "deny", world), row(20, "deny", "198.51.100.0/24")}, {}), "SEC-024");
    ASSERT_EQ(twice.size(), 1u);
    EXPECT_TRUE(twice.front().fix);
}

TEST(NetworkAclRuleNeverMatches, RenumbersOnlyWhereThereIsRoom)
{
    const auto rows = [](int next) {
        return flow({row(100, "allow", world, 80, 80), row(100, "allow", world, 443, 443),
                     row(100, "allow", world, 22, 22), row(next, "allow", world, 25, 25)},
                    {});
    };
    ASSERT_EQ(keys(rows(103), "SEC-024"), Keys {"ingress 100"});
    EXPECT_TRUE(found(rows(103), "SEC-024").front().fix);
    EXPECT_FALSE(found(rows(102), "SEC-024").front().fix);
}

TEST(OpenNetworkAcl, DoesNotMindWideRowsForReplies)
{
    EXPECT_EQ(keys(flow({row(100, "allow", world, 1024, 65535)}, {}), "SEC-025"), Keys {});
    EXPECT_EQ(keys(flow({row(100, "allow", world, 22, 22)}, {}), "SEC-025"), Keys {"ports"});
    EXPECT_EQ(keys(flow({row(90, "deny", world, 22, 22), row(100, "allow", world, 0, 1000)}, {}), "SEC-025"),
              Keys {"ports"}); // 20 and 21
    EXPECT_EQ(keys(flow({row(90, "deny", world, 20, 22), row(100, "allow", world, 0, 1000)}, {}), "SEC-025"), Keys {});
    EXPECT_EQ(keys(flow(everything, {}), "SEC-025"), Keys {"all"});
    EXPECT_EQ(keys(flow({row(100, "allow", "0.0.0.0/1")}, {}), "SEC-025"), Keys {}); // half the world
}

TEST(OpenNetworkAcl, LooksAtIpv6WhereThereIsAny)
{
    const Build drawn = flow({row(100, "allow", "::/0", 22, 22)}, {});
    EXPECT_EQ(keys(drawn, "SEC-025"), Keys {});
    EXPECT_EQ(
        keys(Build {drawn}.add("front", "aws.subnet", "az", {{"ipv6_cidr", "fd00::/64"}, {"nacl", "acl"}}), "SEC-025"),
        Keys {"ports"});
}

TEST(OpenNetworkAcl, IsAdviceForTheDefaultOneAndNothingWithoutSubnets)
{
    const auto usual = found(flow({{"default", true}, {"ingress", everything}}), "SEC-025");
    ASSERT_EQ(usual.size(), 1u);
    EXPECT_EQ(usual.front().severity, Severity::Note);
    EXPECT_TRUE(
        found(Build {}.add("vpc", "aws.vpc").add("acl", "aws.nacl", "vpc", {{"ingress", everything}}), "SEC-025")
            .empty());
}

} // namespace
} // namespace gudo::test
