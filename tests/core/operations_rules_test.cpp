#include <gtest/gtest.h>

#include "core/rules/check.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

std::vector<Diagnostic> found(const Design& design, std::string_view rule)
{
    std::vector<Diagnostic> list;
    for (Finding& finding : check(design, catalog(), {.only = {std::string {rule}}}))
        list.push_back(std::move(finding.diagnostic));
    return list;
}

std::vector<Id> culprits(const Design& design, std::string_view rule)
{
    std::vector<Id> ids;
    for (const Diagnostic& finding : found(design, rule))
        ids.push_back(finding.components.front());
    return ids;
}

using Ids = std::vector<Id>;

/// A load balancer in a network, and users who ask it.
Build cloud()
{
    return Build {}
        .add("region", "aws.region")
        .add("vpc", "aws.vpc", "region")
        .add("az", "aws.az", "vpc")
        .add("subnet", "aws.subnet", "az")
        .add("alb", "aws.alb", "vpc")
        .add("users", "client")
        .connect("users", "alb");
}

/// Behind it a group with these properties.
Build grouped(Object properties)
{
    return cloud().add("web", "aws.asg", "vpc", std::move(properties)).connect("alb", "web");
}

TEST(OperationsRules, ServersThatNoProviderCanStartMayStayTwo)
{
    Build rack;
    rack.add("rack", "rack").add("lb", "load_balancer").add("users", "client", "", {{"load", 500}});
    rack.add("web-1", "server", "rack").add("web-2", "server", "rack");
    rack.connect("users", "lb").connect("lb", "web-1").connect("lb", "web-2");
    EXPECT_EQ(culprits(rack, "OPS-001"), Ids {});
}

TEST(OperationsRules, InstancesOfFixedNumberAreOneFindingATier)
{
    Build tier = cloud().add("web-1", "aws.ec2", "subnet").add("web-2", "aws.ec2", "subnet");
    tier.connect("alb", "web-1");
    EXPECT_EQ(culprits(tier, "OPS-001"), Ids {}) << "one alone has worse troubles";
    tier.connect("alb", "web-2");
    EXPECT_EQ(culprits(tier, "OPS-001"), Ids {"web-1"});
    tier.add("data", "database", "web-1");
    EXPECT_EQ(culprits(tier, "OPS-001"), Ids {}) << "what holds data is not started and stopped at will";
}

TEST(OperationsRules, ADeploymentIsTooFixedOnlyWhenALoadIsKnown)
{
    Build cluster;
    cluster.add("cluster", "k8s.cluster").add("ingress", "k8s.ingress", "cluster").add("users", "client");
    cluster.add("api", "k8s.deployment", "cluster").connect("users", "ingress").connect("ingress", "api");
    EXPECT_EQ(culprits(cluster, "OPS-001"), Ids {});
    const Design busy = withProperty(cluster, "users", "load", 500);
    ASSERT_EQ(culprits(busy, "OPS-001"), Ids {"api"});
    const Design grown = repaired(busy, found(busy, "OPS-001").front());
    EXPECT_EQ(integerOf(grown.architecture.components.find("api")->properties, "max_replicas", 0), 4);
    EXPECT_EQ(culprits(grown, "OPS-001"), Ids {});
}

struct Sizes {
    Object given;
    Object mended; ///< empty where nothing is wrong
};

TEST(OperationsRules, NumbersOfAGroupArePutInOrder)
{
    const std::vector<Sizes> cases {
        {{{"min", 2}, {"desired", 2}, {"max", 2}}, {}},
        {{{"min", 3}}, {}}, // what should run follows
        {{{"min", 6}}, {{"min", 6}, {"max", 6}}},
        {{{"max", 1}}, {{"max", 1}, {"min", 1}}},
        {{{"min", 6}, {"max", 3}}, {{"min", 3}, {"max", 6}}},
        {{{"min", 2}, {"desired", 8}, {"max", 4}}, {{"min", 2}, {"desired", 4}, {"max", 4}}},
        {{{"min", 2}, {"desired", 1}, {"max", 4}}, {{"min", 2}, {"desired", 2}, {"max", 4}}},
        {{{"min", 0}, {"max", -3}}, {{"min", 0}, {"max", 0}}},
        {{{"min", "many"}, {"max", 1}}, {}},
    };
    for (const Sizes& sizes : cases) {
        const Design design = grouped(sizes.given);
        const auto findings = found(design, "OPS-002");
        ASSERT_EQ(findings.size(), sizes.mended.empty() ? 0u : 1u);
        if (findings.empty())
            continue;
        const Design mended = repaired(design, findings.front());
        EXPECT_EQ(mended.architecture.components.find("web")->properties, sizes.mended);
        EXPECT_EQ(culprits(mended, "OPS-002"), Ids {});
    }
}

TEST(OperationsRules, AGroupNeedsATemplateOnlyWhereTemplatesAreDrawn)
{
    Build group = grouped({});
    EXPECT_EQ(culprits(group, "OPS-003"), Ids {});
    group.add("recipe", "aws.launch_template", "vpc");
    ASSERT_EQ(culprits(group, "OPS-003"), Ids {"web"});
    const Design named = repaired(group, found(group, "OPS-003").front());
    EXPECT_EQ(culprits(named, "OPS-003"), Ids {}) << "nobody names images yet";
    const Design imaged = withComponent(named, {.id = "vm", .type = "aws.ec2", .properties = {{"ami", "ami-1"}}});
    EXPECT_EQ(culprits(imaged, "OPS-003"), Ids {"recipe"});
}

TEST(OperationsRules, BoundsThatNobodySetWantNoPolicy)
{
    EXPECT_EQ(culprits(grouped({}), "OPS-004"), Ids {});
    EXPECT_EQ(culprits(grouped({{"min", 3}, {"max", 3}}), "OPS-004"), Ids {});
    EXPECT_EQ(culprits(grouped({{"max", 6}, {"scaling", "schedule"}}), "OPS-004"), Ids {});
    const Design still = grouped({{"max", 6}, {"scaling_target", 900}});
    ASSERT_EQ(culprits(still, "OPS-004"), Ids {"web"});
    const Design moving = repaired(still, found(still, "OPS-004").front());
    EXPECT_EQ(integerOf(moving.architecture.components.find("web")->properties, "scaling_target", 0), 60)
        << "900 per cent of the processors is no target";
}

TEST(OperationsRules, ASchedulesBoundsMayBeEqual)
{
    EXPECT_EQ(culprits(grouped({{"min", 3}, {"max", 3}, {"scaling", "schedule"}}), "OPS-005"), Ids {});
    EXPECT_EQ(culprits(grouped({{"min", 3}, {"max", 3}, {"scaling", "requests"}}), "OPS-005"), Ids {"web"});
    EXPECT_EQ(culprits(grouped({{"min", 3}, {"max", 4}, {"scaling", "requests"}}), "OPS-005"), Ids {});
}

TEST(OperationsRules, MonitoringIsMissedOnlyInADesignThatIsRun)
{
    Build shop = grouped({}).add("db", "aws.rds", "vpc").connect("web", "db");
    EXPECT_EQ(culprits(shop, "OPS-008"), Ids {}) << "nobody says how it is run";
    shop.add("deploy", "aws.codedeploy", "region");
    ASSERT_EQ(culprits(shop, "OPS-008"), Ids {"db"});
    const Design watched = repaired(shop, found(shop, "OPS-008").front());
    EXPECT_EQ(culprits(watched, "OPS-008"), Ids {});
    const Design unnamed = Build {shop}.add("watch", "aws.cloudwatch", "region");
    EXPECT_EQ(culprits(unnamed, "OPS-008"), Ids {}) << "it may watch everything";
}

TEST(OperationsRules, MonitoringSaysWhichTiersItLeavesOut)
{
    Build shop = grouped({}).add("db", "aws.rds", "vpc").connect("web", "db");
    shop.add("watch", "aws.cloudwatch", "region", {{"targets", texts({"alb"})}});
    ASSERT_EQ(found(shop, "OPS-008").size(), 1u);
    EXPECT_EQ(found(shop, "OPS-008").front().components, (Ids {"watch", "db", "web"}));
    EXPECT_EQ(found(Build {shop}.connect("watch", "db", {}, "management"), "OPS-008").front().components,
              (Ids {"watch", "web"}));
    EXPECT_EQ(culprits(withProperty(shop, "watch", "targets", texts({"vpc"})), "OPS-008"), Ids {});
}

TEST(OperationsRules, OnlyAStatedMethodStopsASingleInstance)
{
    Build shop;
    shop.add("users", "client").add("web", "web_server").connect("users", "web");
    EXPECT_EQ(culprits(shop, "OPS-010"), Ids {});
    EXPECT_EQ(culprits(withProperty(shop, "web", "deployment", "in-place"), "OPS-010"), Ids {"web"});
    EXPECT_EQ(culprits(withProperty(shop, "web", "deployment", "blue-green"), "OPS-010"), Ids {});
    Object twice {{"deployment", "in-place"}, {"replicas", 2}};
    EXPECT_EQ(culprits(Build {shop}.add("web", "web_server", "", twice), "OPS-010"), Ids {});
}

TEST(OperationsRules, OneCopyReplacedInPlaceNeverMeetsItsSuccessor)
{
    Build shop;
    shop.add("users", "client").add("web", "web_server", "", {{"versions_coexist", false}}).connect("users", "web");
    EXPECT_EQ(culprits(shop, "OPS-011"), Ids {});
    EXPECT_EQ(culprits(withProperty(shop, "web", "replicas", 2), "OPS-011"), Ids {"web"});
    EXPECT_EQ(culprits(withProperty(shop, "web", "deployment", "blue-green"), "OPS-011"), Ids {"web"});
}

Build hosted(double memory)
{
    Build host;
    host.add("host", "server", "", {{"memory_gib", memory}}).add("esxi", "hypervisor", "host");
    for (const char* id : {"vm-1", "vm-2", "vm-3", "vm-4"})
        host.add(id, "vm", "esxi", {{"memory_gib", 16}});
    return host;
}

TEST(OperationsRules, AHostMayBeFullToTheBrim)
{
    EXPECT_EQ(culprits(hosted(64), "OPS-012"), Ids {});
    EXPECT_EQ(culprits(hosted(63.5), "OPS-012"), Ids {"host"});
    EXPECT_EQ(culprits(withProperty(hosted(63.5), "host", "memory_gib", {}), "OPS-012"), Ids {}) << "nobody said";
}

TEST(OperationsRules, AHypervisorCountsForItsHostAndMachinesForTheHypervisor)
{
    const Design claims = withProperty(hosted(64), "esxi", "memory_gib", 128);
    EXPECT_EQ(culprits(claims, "OPS-012"), Ids {"host"});
    const Design keeps = withProperty(hosted(64), "esxi", "memory_gib", 60);
    EXPECT_EQ(culprits(keeps, "OPS-012"), Ids {"esxi"});
}

TEST(OperationsRules, LimitsOfContainersAreNoPromises)
{
    Build host;
    host.add("host", "server", "", {{"memory_gib", 8}}).add("engine", "container_engine", "host");
    host.add("a", "container", "engine", {{"memory_gib", 6}}).add("b", "container", "engine", {{"memory_gib", 6}});
    ASSERT_EQ(found(host, "OPS-012").size(), 1u);
    EXPECT_EQ(found(host, "OPS-012").front().severity, Severity::Warning);
    EXPECT_EQ(found(hosted(32), "OPS-012").front().severity, Severity::Error);
}

TEST(OperationsRules, AClusterOfOverfullHostsIsToldOnce)
{
    Build cluster;
    for (const std::string n : {"1", "2"}) {
        cluster.add("host-" + n, "server", "", {{"memory_gib", 64}});
        cluster.add("esxi-" + n, "hypervisor", "host-" + n, {{"cluster", "prod"}, {"ha", true}});
        cluster.add("vm-" + n, "vm", "esxi-" + n, {{"memory_gib", 80}});
    }
    EXPECT_EQ(culprits(cluster, "OPS-012"), (Ids {"host-1", "host-2"}));
    EXPECT_EQ(culprits(cluster, "RED-014"), Ids {});
    const Design fitting = withProperty(withProperty(cluster, "vm-1", "memory_gib", 60), "vm-2", "memory_gib", 60);
    EXPECT_EQ(culprits(fitting, "OPS-012"), Ids {});
    EXPECT_EQ(culprits(fitting, "RED-014"), Ids {"esxi-1"});
}

TEST(OperationsRules, ARackHasNoRoomBeyondFourFifths)
{
    const auto rackWith = [](int servers) {
        Build rack;
        rack.add("rack", "rack", "", {{"rack_units", 10}});
        rack.add("server", "server", "rack", {{"replicas", servers}});
        return rack.design();
    };
    EXPECT_EQ(culprits(rackWith(8), "OPS-013"), Ids {});
    ASSERT_EQ(culprits(rackWith(9), "OPS-013"), Ids {"rack"});
    EXPECT_EQ(found(rackWith(9), "OPS-013").front().severity, Severity::Warning);
    EXPECT_EQ(found(rackWith(10), "OPS-013").front().severity, Severity::Warning);
    EXPECT_EQ(found(rackWith(11), "OPS-013").front().severity, Severity::Error);
}

TEST(OperationsRules, ServicesThatAskEachOtherAreOne)
{
    Build server;
    server.add("server", "server").add("users", "client").add("staff", "office");
    server.add("web", "web_server", "server").add("app", "app_server", "server");
    server.connect("users", "web").connect("web", "app");
    EXPECT_EQ(culprits(server, "OPS-015"), Ids {});
    server.add("books", "app_server", "server");
    EXPECT_EQ(culprits(server, "OPS-015"), Ids {}) << "nobody asks it yet";
    server.connect("staff", "books");
    EXPECT_EQ(culprits(server, "OPS-015"), Ids {"server"});
}

TEST(OperationsRules, TenServersAreFewAndADesignMaySayOtherwise)
{
    Build site;
    for (int index = 0; index < 10; ++index)
        site.add("server-" + std::to_string(index), "server");
    EXPECT_EQ(culprits(site, "OPS-019"), Ids {});
    Design strict = site;
    strict.settings.rules["OPS-019"] = Object {{"servers", 9}};
    EXPECT_EQ(culprits(strict, "OPS-019").size(), 1u);
    site.add("server-a", "server");
    EXPECT_EQ(culprits(site, "OPS-019").size(), 1u);
    EXPECT_EQ(culprits(site.add("deploy", "deploy_server"), "OPS-019"), Ids {});
}

TEST(OperationsRules, AProcessThatUsesItsProcessorsLeavesNoneIdle)
{
    Build server;
    server.add("server", "server").add("users", "client").add("shop", "process", "server").connect("users", "shop");
    EXPECT_EQ(culprits(server, "OPS-024"), Ids {}) << "nobody said how many there are";
    const Design large = withProperty(server, "server", "cpus", 8);
    EXPECT_EQ(culprits(large, "OPS-024"), Ids {"server"});
    EXPECT_EQ(culprits(withProperty(large, "shop", "cpus", 8), "OPS-024"), Ids {});
    EXPECT_EQ(culprits(withProperty(large, "shop", "replicas", 8), "OPS-024"), Ids {});
}

TEST(OperationsRules, AGroupMayHaveANameButNoAddress)
{
    EXPECT_EQ(culprits(grouped({{"address", "web.example.com"}}), "OPS-025"), Ids {});
    EXPECT_EQ(culprits(grouped({{"address", "10.0.0.5"}}), "OPS-025"), Ids {"web"});
}

TEST(OperationsRules, AResolverLeadsNowhereOnPurpose)
{
    Build names = grouped({}).add("dns", "aws.route53");
    EXPECT_EQ(culprits(names, "OPS-022"), Ids {});
    EXPECT_EQ(culprits(Build {names}.connect("users", "dns"), "OPS-022"), Ids {}) << "users ask others as well";
    const Design lost = Build {names}.add("guests", "client").connect("guests", "dns");
    ASSERT_EQ(culprits(lost, "OPS-022"), Ids {"dns"});
    EXPECT_EQ(found(lost, "OPS-022").front().severity, Severity::Warning);
}

TEST(OperationsRules, WhatNothingConnectsIsOneNoteInADesignThatIsDrawn)
{
    Build shop = grouped({}).add("db", "aws.rds", "vpc");
    ASSERT_EQ(found(shop, "OPS-022").size(), 1u);
    EXPECT_EQ(found(shop, "OPS-022").front().severity, Severity::Note);
    EXPECT_EQ(found(shop, "OPS-022").front().components, Ids {"db"});
    EXPECT_EQ(culprits(Build {shop}.add("cache", "aws.elasticache", "vpc").add("more", "aws.rds", "vpc"), "OPS-022"),
              Ids {})
        << "arrows are still to come";
}

TEST(OperationsRules, SubnetsStandInANetwork)
{
    Build region;
    region.add("region", "aws.region").add("az", "aws.az", "region");
    EXPECT_EQ(culprits(region, "OPS-016"), Ids {});
    EXPECT_EQ(culprits(region.add("subnet", "aws.subnet", "az"), "OPS-016"), Ids {"az"});
}

} // namespace
} // namespace gudo::test
