#include "tests/support/route_networks.h"

namespace gudo::test {
namespace {

/// A machine in a private subnet whose table has the local route only.
Build shutIn(List routes = {row("10.0.0.0/16", "local")})
{
    return withSubnet(withTable(network(), "rt", std::move(routes)), "app-a", "rt").add("app", "aws.ec2", "app-a");
}

TEST(WayOutRule, WantsEvidenceThatTheInternetIsNeeded)
{
    Build build = shutIn().add("app", "aws.ec2", "app-a", {{"ami", "ami-0123456789abcdef0"}});
    EXPECT_EQ(countOf(build, "NET-020"), 0u);
    EXPECT_EQ(countOf(build.add("world", "internet").connect("app", "world"), "NET-020"), 1u);
}

TEST(WayOutRule, IsContentWithAnEndpointOfTheService)
{
    Build build = shutIn().add("files", "aws.s3").connect("app", "files");
    EXPECT_EQ(countOf(build, "NET-020"), 1u);
    build.add("gate", "aws.vpc_endpoint", "vpc", {{"service", "s3"}, {"kind", "gateway"}});
    EXPECT_EQ(countOf(build, "NET-020"), 1u) << "its route table does not lead there";
    build.add("gate", "aws.vpc_endpoint", "vpc", {{"service", "s3"}, {"route_tables", texts({"rt"})}});
    EXPECT_EQ(countOf(build, "NET-020"), 0u);
    build.add("jobs", "aws.sqs").connect("app", "jobs");
    EXPECT_EQ(countOf(build, "NET-020"), 1u);
    build.add("jobs-gate", "aws.vpc_endpoint", "vpc",
              {{"service", "com.amazonaws.ap-northeast-2.sqs"}, {"kind", "interface"}});
    EXPECT_EQ(countOf(build, "NET-020"), 0u);
}

TEST(WayOutRule, NamesOneMissingGatewayForAllSubnetsBehindIt)
{
    Build build = network().add("world", "internet");
    for (const char* id : {"1", "2", "3", "4", "5", "6"}) {
        const std::string name {id};
        build = withTable(build, ("rt-" + name).c_str(), {row("vpc", "local")});
        build = withSubnet(build, ("app-" + name).c_str(), ("rt-" + name).c_str());
        build.add("machine-" + name, "aws.ec2", "app-" + name).connect("machine-" + name, "world");
    }
    const auto found = findingsOf(build, "NET-020");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().components.size(), 1u + 6u + 6u);
    EXPECT_EQ(found.front().connections.size(), 6u);
    EXPECT_EQ(countOf(mended(build, "NET-020"), "NET-020"), 0u);
}

TEST(WayOutRule, NamesTheTableWhereOnlyTheRouteIsMissing)
{
    Build build = shutIn().add("files", "aws.s3").connect("app", "files");
    build.add("nat", "aws.nat_gateway", "edge", {{"elastic_ip", "ip"}}).add("ip", "aws.elastic_ip", "vpc");
    const auto found = findingsOf(build, "NET-020");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().components.front(), "rt");
    EXPECT_EQ(countOf(mended(build, "NET-020"), "NET-020"), 0u);
}

TEST(WayOutRule, LeavesTunnelsAndUnfinishedTablesAlone)
{
    const auto calling = [](List routes) {
        Build build = shutIn(std::move(routes)).add("vgw", "aws.vpn_gateway", "vpc").add("files", "aws.s3");
        return build.connect("app", "files");
    };
    EXPECT_EQ(countOf(calling({row("10.0.0.0/16", "local")}), "NET-020"), 1u);
    EXPECT_EQ(countOf(calling({row("10.50.0.0/16", "vgw")}), "NET-020"), 0u);
    EXPECT_EQ(countOf(calling({}), "NET-020"), 0u);
}

TEST(WayOutRule, ANameIsResolvedWithoutTheInternet)
{
    EXPECT_EQ(countOf(shutIn().add("names", "aws.route53").connect("app", "names"), "NET-020"), 0u);
}

/// Two networks that a peering joins, each with a table and two subnets.
Build joined(List here, List there, const char* cidrThere = "10.1.0.0/16")
{
    Build build = withSubnet(withTable(network(), "rt", std::move(here)), "app-a", "rt");
    build.add("vpc-2", "aws.vpc", "", {{"cidr", cidrThere}}).add("az-2", "aws.az", "vpc-2", {{"zone", "a"}});
    build.add("rt-2", "aws.route_table", "vpc-2", {{"routes", std::move(there)}});
    build.add("app-2", "aws.subnet", "az-2", {{"cidr", "10.1.4.0/24"}, {"route_table", "rt-2"}});
    build.add("data-2", "aws.subnet", "az-2", {{"cidr", "10.1.5.0/24"}, {"route_table", "rt-2"}});
    return build.add("link", "aws.peering", "", {{"networks", texts({"vpc", "vpc-2"})}});
}

TEST(ForeignGatewayRule, IsAboutADefaultRouteOnlyWhereThePeerLeadsOut)
{
    const Design there = joined({row("vpc", "local")}, {row("0.0.0.0/0", "link"), row("vpc-2", "local")});
    EXPECT_EQ(countOf(there, "NET-021"), 1u) << "the peer has an internet gateway";
    EXPECT_EQ(countOf(there, "NET-031"), 0u);
    const Design here = joined({row("0.0.0.0/0", "link")}, {row("vpc", "link")});
    EXPECT_EQ(countOf(here, "NET-021"), 0u) << "the peer has nothing that leads out";
    EXPECT_EQ(countOf(here, "NET-031"), 1u);
}

TEST(ReturnRouteRule, TakesIdsOfNetworksForTheirRanges)
{
    EXPECT_EQ(countOf(joined({row("vpc-2", "link")}, {row("vpc-2", "local")}), "NET-030"), 1u);
    EXPECT_EQ(countOf(joined({row("vpc-2", "link")}, {row("vpc", "link")}), "NET-030"), 0u);
    EXPECT_EQ(countOf(joined({row("10.1.4.0/24", "link")}, {row("10.0.0.0/24", "link")}), "NET-030"), 0u);
}

TEST(ReturnRouteRule, IsQuietWithoutRoutesThereAndAboutOverlaps)
{
    EXPECT_EQ(countOf(joined({row("vpc-2", "link")}, {}), "NET-030"), 0u);
    EXPECT_EQ(countOf(joined({row("10.0.0.0/8", "link")}, {row("x", "local")}, "10.0.0.0/16"), "NET-030"), 0u);
}

TEST(ReturnRouteRule, AddsTheWayBack)
{
    const Design after = mended(joined({row("vpc-2", "link")}, {row("vpc-2", "local")}), "NET-030");
    EXPECT_EQ(countOf(after, "NET-030"), 0u);
}

TEST(WideRouteRule, WantsArrowsThatSayWhatIsNeeded)
{
    Build build = joined({row("10.1.0.0/16", "link")}, {row("10.0.0.0/16", "link")});
    EXPECT_EQ(countOf(build, "NET-031"), 0u);
    build.add("app", "aws.ec2", "app-a").add("api", "aws.ec2", "app-2").connect("app", "api");
    EXPECT_EQ(findingsOf(build, "NET-031").front().components, (std::vector<Id> {"rt", "link", "vpc-2", "app-2"}));
    build.add("db", "aws.ec2", "data-2").connect("app", "db");
    EXPECT_EQ(countOf(build, "NET-031"), 0u) << "both subnets are needed";
}

std::size_t unusedOf(List routes)
{
    return countOf(withTable(network(), "rt", std::move(routes)), "NET-023");
}

TEST(UnusedRouteRule, WantsEveryAddressTakenByOthers)
{
    const auto halves = [](const char* second) {
        return List {row("0.0.0.0/0", "igw"), row("0.0.0.0/1", "edge-rt"), row(second, "edge-rt")};
    };
    EXPECT_EQ(unusedOf(halves("128.0.0.0/1")), 1u);
    EXPECT_EQ(unusedOf(halves("128.0.0.0/2")), 0u);
    EXPECT_EQ(unusedOf({row("::/0", "igw"), row("::/1", "edge-rt"), row("8000::/1", "edge-rt")}), 1u);
    EXPECT_EQ(unusedOf({row("10.1.0.0/16", "igw"), row("10.1.0.0/16", "edge-rt")}), 0u) << "NET-022 says so";
}

TEST(UnusedRouteRule, KnowsThatTheNetworksOwnRangeIsLocal)
{
    EXPECT_EQ(unusedOf({row("10.0.0.0/16", "igw")}), 1u);
    EXPECT_EQ(unusedOf({row("10.0.0.0/16", "local")}), 0u);
    EXPECT_EQ(unusedOf({row("10.0.3.0/24", "igw")}), 0u) << "more specific than local: a middlebox";
    EXPECT_EQ(unusedOf({row("10.0.0.0/15", "igw")}), 0u);
    EXPECT_EQ(unusedOf({row("10.0.0.0/15", "igw"), row("10.1.0.0/16", "edge-rt")}), 1u);
}

TEST(EndpointRule, IsQuietUntilTablesAreInUse)
{
    Build build = Build {}.add("vpc", "aws.vpc").add("gate", "aws.vpc_endpoint", "vpc");
    EXPECT_EQ(countOf(build, "NET-032"), 0u);
    EXPECT_EQ(countOf(network().add("gate", "aws.vpc_endpoint", "vpc"), "NET-032"), 1u);
    Build routed = withTable(network(), "rt", {row("pl-78a54011", "gate")});
    EXPECT_EQ(countOf(routed.add("gate", "aws.vpc_endpoint", "vpc"), "NET-032"), 0u) << "a route leads to it";
}

TEST(EndpointRule, KnowsTheServicesThatTablesLeadTo)
{
    const auto findings = [](const char* service) {
        return countOf(network().add("gate", "aws.vpc_endpoint", "vpc",
                                     {{"service", service}, {"route_tables", texts({"edge-rt"})}}),
                       "NET-032");
    };
    for (const char* service : {"s3", "dynamodb", "com.amazonaws.us-east-1.s3", "s3express", ""})
        EXPECT_EQ(findings(service), 0u) << service;
    for (const char* service : {"sqs", "com.amazonaws.us-east-1.ssm"})
        EXPECT_EQ(findings(service), 1u) << service;
}

Design dualStack(List six, Object subnet)
{
    Build build = network().add("nat", "aws.nat_gateway", "edge", {{"elastic_ip", "ip"}});
    build.add("ip", "aws.elastic_ip", "vpc").add("out", "aws.internet_gateway", "vpc", {{"egress_only", true}});
    six.emplace_back(row("0.0.0.0/0", "nat"));
    return withSubnet(withTable(build, "rt", std::move(six)), "app-a", "rt", std::move(subnet));
}

TEST(Ipv6Rule, SeesASubnetBehindNatThatIsOpenOnIpv6)
{
    const Object six {{"ipv6_cidr", "2001:db8:1200:1::/64"}};
    EXPECT_EQ(findingsOf(dualStack({row("::/0", "igw")}, six), "NET-038").front().severity, Severity::Warning);
    EXPECT_EQ(countOf(dualStack({row("::/0", "igw")}, {}), "NET-038"), 0u) << "nothing there has IPv6";
    EXPECT_EQ(countOf(dualStack({row("::/0", "out")}, six), "NET-038"), 0u);
    EXPECT_EQ(findingsOf(dualStack({}, six), "NET-038").front().severity, Severity::Note);
    EXPECT_EQ(countOf(mended(dualStack({row("::/0", "igw")}, six), "NET-038"), "NET-038"), 0u);
}

Build balanced(Object server, Object arrow = {})
{
    return Build {}
        .add("lb", "load_balancer")
        .add("web", "web_server", "", std::move(server))
        .connect("lb", "web", std::move(arrow));
}

TEST(PortRule, BelievesOnlyWhatSomebodyWroteDown)
{
    EXPECT_EQ(countOf(balanced({}, {{"port", 3000}}), "NET-040"), 0u);
    EXPECT_EQ(countOf(balanced({{"ports", List {8080}}}), "NET-040"), 0u);
    EXPECT_EQ(countOf(balanced({{"ports", List {8080}}}, {{"port", 3000}}), "NET-040"), 1u);
    EXPECT_EQ(countOf(balanced({{"ports", List {"3000-3010"}}}, {{"port", 3000}}), "NET-040"), 0u);
    EXPECT_EQ(countOf(balanced({{"ports", List {8080}}}, {{"port", "1-9000"}}), "NET-040"), 0u);
    EXPECT_EQ(countOf(balanced({{"ports", List {8080}}}, {{"port", 70000}}), "NET-040"), 0u);
}

TEST(PortRule, ReadsThePortOfAHealthCheck)
{
    const auto probing = [](const char* probe) {
        return countOf(balanced({{"ports", List {8080}}}).add("lb", "load_balancer", "", {{"health_check", probe}}),
                       "NET-040");
    };
    for (const char* probe : {"tcp:9000", "http://:9000/health", "http://web:9000"})
        EXPECT_EQ(probing(probe), 1u) << probe;
    for (const char* probe : {"tcp", "/health", "tcp:8080", "http://web/", "tcp:", ":99999999999", "/a:9000b"})
        EXPECT_EQ(probing(probe), 0u) << probe;
}

TEST(PortRule, OffersNoPortThatSecurityGroupsBlock)
{
    const auto behind = [](int open) {
        Build build = network().add("front", "aws.security_group", "vpc");
        const Object rule {{"protocol", "tcp"}, {"from_port", open}, {"to_port", open}, {"source", "front"}};
        build.add("back", "aws.security_group", "vpc", {{"ingress", List {rule}}});
        build.add("lb", "aws.alb", "vpc", {{"security_groups", texts({"front"})}});
        build.add("web", "aws.ec2", "edge", {{"ports", List {8080}}, {"security_groups", texts({"back"})}});
        return findingsOf(build.connect("lb", "web", {{"port", 80}}), "NET-040");
    };
    ASSERT_EQ(behind(80).size(), 1u);
    EXPECT_FALSE(behind(80).front().fix);
    EXPECT_TRUE(behind(8080).front().fix);
}

TEST(SchemeRule, BelievesADefaultOnlyWhereSomebodyOutsideAsks)
{
    Build build = shutIn().add("lb", "aws.alb", "vpc", {{"subnets", texts({"app-a"})}});
    EXPECT_EQ(countOf(build, "NET-028"), 0u);
    EXPECT_EQ(countOf(build.add("users", "client").connect("users", "lb"), "NET-028"), 1u);
    EXPECT_EQ(textIn(mended(build, "NET-028"), "lb", "scheme"), "internet-facing");
    EXPECT_EQ(countOf(mended(build, "NET-028"), "NET-028"), 0u);
}

TEST(ServerSubnetRule, LeavesServersAloneThatClientsAskDirectly)
{
    Build build = network().add("lb", "aws.alb", "vpc").add("web", "aws.ec2", "edge").connect("lb", "web");
    EXPECT_EQ(countOf(build, "NET-027"), 1u);
    EXPECT_EQ(countOf(build.add("users", "client").connect("users", "web"), "NET-027"), 0u);
}

} // namespace
} // namespace gudo::test
