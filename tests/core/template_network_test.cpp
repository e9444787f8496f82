#include <gtest/gtest.h>

#include <algorithm>

#include "core/catalog/references.h"
#include "core/formats/native.h"
#include "core/network/reach/exposure.h"
#include "core/rules/check.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

// What the posts say about networks and security, each statement tried on the template that draws its post: as it is,
// the template has it right; with the statement broken, the rule says so.

Design opened(const std::string& name)
{
    return readNative(sourceFile("resources/templates/" + name + ".gudo"), name).design;
}

Design with(Design design, const Id& id, const char* key, Value value)
{
    return withProperty(std::move(design), id, key, std::move(value));
}

Design removed(Design design, std::vector<Id> ids)
{
    return gudo::removed(std::move(design), catalog(), ids);
}

bool finds(const Design& design, const std::string& rule, const Id& component = {})
{
    return std::ranges::any_of(check(design, catalog(), {.only = {rule}}), [&](const Finding& found) {
        const auto& ids = found.diagnostic.components;
        return found.diagnostic.rule == rule && (component.empty() || std::ranges::find(ids, component) != ids.end());
    });
}

/// The template says nothing of the rule, and the broken version does.
void expectSaid(const std::string& name, const Design& broken, const std::string& rule, const Id& component)
{
    EXPECT_FALSE(finds(opened(name), rule, component)) << name << ' ' << rule;
    EXPECT_TRUE(finds(broken, rule, component)) << name << " broken: " << rule;
}

class Reach {
public:
    explicit Reach(Design design)
        : m_design {std::move(design)}
        , m_context {m_design, catalog()}
    {
    }

    bool operator()(const char* from, const char* to, int port) const
    {
        const NetworkMap& map = m_context.network();
        return reach(map, *map.endNamed(from), *map.endNamed(to), {"tcp", PortSet {PortRange {port, port}}})
            .isReachable;
    }

private:
    Design m_design;
    RuleContext m_context;
};

List routes(std::vector<std::pair<const char*, const char*>> rows)
{
    List list;
    for (const auto& [destination, target] : rows)
        list.emplace_back(Object {{"destination", destination}, {"target", target}});
    return list;
}

List rules(std::vector<std::pair<int, const char*>> rows)
{
    List list;
    for (const auto& [port, source] : rows)
        list.emplace_back(Object {{"protocol", "tcp"}, {"from_port", port}, {"to_port", port}, {"source", source}});
    return list;
}

TEST(Posts, TheChainAllowsOnlyTheTierInFront)
{
    const Reach reaches {opened("aws-three-tier")};
    EXPECT_TRUE(reaches("internet", "alb", 443));
    EXPECT_TRUE(reaches("alb", "web-asg", 80));
    EXPECT_TRUE(reaches("web-asg", "app-asg", 8080));
    EXPECT_TRUE(reaches("app-asg", "db", 3306));
    EXPECT_FALSE(reaches("internet", "web-asg", 80));
    EXPECT_FALSE(reaches("alb", "app-asg", 8080));
    EXPECT_FALSE(reaches("alb", "db", 3306));
    EXPECT_FALSE(reaches("web-asg", "db", 3306));
    EXPECT_FALSE(reaches("db", "app-asg", 8080));
    const Design design = opened("aws-three-tier");
    expectSaid("aws-three-tier", with(design, "rds-sg", "ingress", rules({{3306, "app-sg"}, {3306, "web-sg"}})),
               "SEC-001", "db");
    expectSaid("aws-three-tier", with(design, "app-sg", "ingress", rules({{8080, "elb-sg"}, {8080, "web-sg"}})),
               "SEC-002", "app-asg");
    expectSaid("aws-three-tier", with(design, "web-sg", "ingress", rules({{80, "0.0.0.0/0"}})), "SEC-003", "web-asg");
    expectSaid("aws-three-tier", with(design, "rds-sg", "ingress", rules({{3306, "10.0.0.0/16"}})), "SEC-004", "db");
    expectSaid("aws-three-tier", with(design, "rds-sg", "ingress", rules({{5432, "app-sg"}})), "SEC-005", "db");
}

TEST(Posts, AnInternetGatewayAndARouteMakeASubnetPublic)
{
    const Design design = opened("aws-three-tier");
    const Design routeless = with(design, "public-rt", "routes", routes({{"10.0.0.0/16", "local"}}));
    expectSaid("aws-three-tier", routeless, "NET-015", "public-a");
    EXPECT_FALSE(Reach {routeless}("internet", "alb", 443));
    expectSaid("aws-three-tier", with(design, "public-rt", "routes", List {}), "NET-034", "public-rt");
    EXPECT_FALSE(Reach {removed(design, {"igw"})}("internet", "alb", 443));
    EXPECT_TRUE(finds(
        with(with(design, "web-a", "access", "private"), "private-rt-a", "routes", routes({{"0.0.0.0/0", "igw"}})),
        "NET-016", "web-a"));
}

TEST(Posts, TheLongestPrefixWins)
{
    const Design design = opened("aws-three-tier");
    EXPECT_TRUE(Reach {design}("app-asg", "8.8.8.8", 443));
    const auto narrow = [&](const char* block) {
        return with(with(design, "private-rt-a", "routes", routes({{"0.0.0.0/0", "nat-a"}, {block, "igw"}})),
                    "private-rt-c", "routes", routes({{"0.0.0.0/0", "nat-c"}, {block, "igw"}}));
    };
    EXPECT_FALSE(Reach {narrow("8.8.8.0/24")}("app-asg", "8.8.8.8", 443)) << "no public address to leave with";
    EXPECT_TRUE(Reach {narrow("8.8.9.0/24")}("app-asg", "8.8.8.8", 443));
}

TEST(Posts, NatLetsPrivateInstancesOutAndNobodyIn)
{
    const Design design = opened("aws-three-tier");
    const Reach reaches {design};
    EXPECT_TRUE(reaches("app-asg", "internet", 443));
    EXPECT_FALSE(reaches("internet", "app-asg", 8080));
    EXPECT_FALSE(Reach {with(design, "app-sg", "ingress", rules({{8080, "0.0.0.0/0"}}))}("internet", "app-asg", 8080))
        << "even with an open group";
    const std::vector<Id> nat {"nat-a"};
    expectSaid("aws-three-tier", reparented(design, nat, "web-a"), "NET-018", "nat-a");
    expectSaid("aws-three-tier", with(with(design, "nat-a", "elastic_ip", {}), "eip-a", "attached_to", {}), "NET-019",
               "nat-a");
    const Design shared = with(removed(design, {"nat-c"}), "private-rt-c", "routes", routes({{"0.0.0.0/0", "nat-a"}}));
    expectSaid("aws-three-tier", shared, "RED-011", "nat-a");
}

TEST(Posts, EveryZoneHasAPublicAndAPrivateSubnet)
{
    expectSaid("aws-three-tier", removed(opened("aws-three-tier"), {"public-c"}), "NET-029", "az-c");
}

TEST(Posts, ALoadBalancerNeedsTwoZones)
{
    expectSaid("aws-three-tier", with(opened("aws-three-tier"), "alb", "subnets", texts({"public-a"})), "RED-005",
               "alb");
}

TEST(Posts, GroupsHoldTheirSizeTemplateAndTargetGroup)
{
    const Design design = opened("aws-three-tier");
    expectSaid("aws-three-tier", with(design, "web-asg", "desired", 9), "OPS-002", "web-asg");
    expectSaid("aws-three-tier", with(design, "web-asg", "launch_template", {}), "OPS-003", "web-asg");
    expectSaid("aws-three-tier", with(with(design, "web-asg", "min", 6), "web-asg", "max", 6), "OPS-005", "web-asg");
    expectSaid("monitored", with(with(opened("monitored"), "web-asg", "min", 12), "web-asg", "max", 12), "OPS-005",
               "web-asg");
}

TEST(Posts, OneGroupForAllTiersIsNoChain)
{
    Design design = opened("aws-three-tier");
    for (const char* member : {"web-asg", "app-asg", "db"})
        design = with(std::move(design), member, "security_groups", texts({"app-sg"}));
    expectSaid("aws-three-tier", design, "SEC-021", "app-sg");
}

TEST(Posts, AddressesFitIntoTheNetwork)
{
    const Design design = opened("aws-three-tier");
    expectSaid("aws-three-tier", with(design, "shop-vpc", "cidr", "10.0.0.0/8"), "NET-002", "shop-vpc");
    expectSaid("aws-three-tier", with(design, "web-a", "cidr", "10.0.10.0/29"), "NET-003", "web-a");
    expectSaid("aws-three-tier", with(design, "web-a", "cidr", "10.1.0.0/24"), "NET-004", "web-a");
    expectSaid("aws-three-tier", with(design, "web-a", "cidr", "10.0.20.0/24"), "NET-005", "web-a");
    expectSaid("aws-three-tier", with(design, "db", "address", "10.0.30.2"), "NET-008", "db");
}

TEST(Posts, ASubnetThatMovesTakesItsMachinesAlong)
{
    const Design design =
        with(with(opened("aws-three-tier"), "data-a", "cidr", "10.1.0.0/24"), "db", "address", "10.1.0.77");
    const auto found = check(design, catalog(), {.only = {"NET-004"}});
    ASSERT_EQ(found.size(), 1u);
    const Design mended = repaired(design, found.front().diagnostic);
    const auto block = cidrFrom(textOf(mended.architecture.components.find("data-a")->properties, "cidr"));
    const auto host = cidrOrAddressFrom(textOf(mended.architecture.components.find("db")->properties, "address"));
    ASSERT_TRUE(block && host);
    EXPECT_TRUE(contains(*block, *host));
    EXPECT_EQ(static_cast<int>(host->address - block->address), 77);
    EXPECT_FALSE(finds(mended, "NET-008"));
}

TEST(Posts, ADatabaseIsInAPrivateSubnet)
{
    const std::vector<Id> db {"db"};
    const Design design = reparented(opened("aws-three-tier"), db, "public-a");
    expectSaid("aws-three-tier", design, "NET-026", "db");
    expectSaid("aws-three-tier", with(opened("aws-three-tier"), "db", "publicly_accessible", true), "SEC-027", "db");
    const Design open =
        with(with(design, "db", "publicly_accessible", true), "rds-sg", "ingress", rules({{3306, "0.0.0.0/0"}}));
    expectSaid("aws-three-tier", open, "SEC-006", "db");
}

TEST(Posts, AdministrationIsNotOpenToTheWorld)
{
    EXPECT_TRUE(finds(opened("bastion-ssh"), "SEC-007", "bastion-sg"));
    EXPECT_FALSE(
        finds(with(opened("bastion-ssh"), "bastion-sg", "ingress", rules({{22, "203.0.113.0/24"}})), "SEC-007"));
    const Reach reaches {opened("bastion-ssh")};
    EXPECT_TRUE(reaches("admins", "bastion", 22));
    EXPECT_TRUE(reaches("bastion", "web", 22));
    EXPECT_FALSE(reaches("internet", "web", 22));
    EXPECT_FALSE(reaches("internet", "db", 3306));
}

TEST(Posts, WithoutAnEndpointPrivateSubnetsPayTheWayThroughNat)
{
    Design design = removed(opened("aws-static-web"), {"s3-endpoint"});
    design = withConnection(std::move(design),
                            {.id = "app-site", .from = "app-asg", .to = "site-bucket", .properties = {{"port", 443}}});
    expectSaid("aws-static-web", design, "COST-001", "site-bucket");
}

TEST(Posts, AWebsiteHasAnIndexAndAnErrorPage)
{
    expectSaid("aws-static-web", with(opened("aws-static-web"), "site-bucket", "index_document", {}), "OPS-021",
               "site-bucket");
}

TEST(Posts, ClientsFarAwayWantAContentNetwork)
{
    const Design near = opened("aws-static-web");
    EXPECT_FALSE(finds(near, "PERF-001"));
    EXPECT_TRUE(finds(with(near, "users", "geography", "United States"), "PERF-001"));
    EXPECT_FALSE(finds(opened("aws-cdn"), "PERF-001"));
}

TEST(Posts, EntriesAreEncrypted)
{
    const List plain {Object {{"protocol", "http"}, {"port", 80}}};
    expectSaid("aws-cdn", with(opened("aws-cdn"), "alb", "listeners", plain), "SEC-030", "alb");
    expectSaid("aws-cdn", with(opened("aws-cdn"), "cdn", "certificate", {}), "SEC-031", "cdn");
    expectSaid("aws-cdn", with(opened("aws-cdn"), "site-bucket", "public", true), "SEC-034", "site-bucket");
}

TEST(Posts, SiteAndCloudTalkThroughTheTunnel)
{
    const Reach reaches {opened("migration")};
    EXPECT_TRUE(reaches("dms", "source-db", 3306));
    EXPECT_TRUE(reaches("dms", "target-db", 3306));
    EXPECT_FALSE(reaches("internet", "target-db", 3306));
    EXPECT_FALSE(reaches("internet", "source-db", 3306));
}

} // namespace
} // namespace gudo::test
