#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/reliability/label_stem.h"
#include "core/reliability/request_paths.h"
#include "core/reliability/single_points.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

TEST(LabelStem, DropsWhatTellsCopiesApart)
{
    for (const char* label :
         {"Web-1", "web 2", "WEB_a", "web.2c", "web-ap-northeast-2a", "Web", "web3", "web (4)", "web-us-gov-east-1b"})
        EXPECT_EQ(labelStem(label), "web") << label;
    EXPECT_EQ(labelStem("웹 서버 2"), "웹 서버");
    EXPECT_EQ(labelStem("App A"), "app");
    EXPECT_EQ(labelStem("app"), "app");
    EXPECT_EQ(labelStem("42"), "42");
    EXPECT_EQ(labelStem("a"), "a");
    EXPECT_EQ(labelStem(""), "");
    EXPECT_EQ(labelStem("orders api"), "orders api");
    EXPECT_EQ(labelStem("---"), "");
}

struct Analysed {
    explicit Analysed(Design made)
        : design {std::move(made)}
    {
    }

    /// Names of what is a single point: events as the command line calls them.
    std::set<std::string> points(bool isDistinct = true) const
    {
        std::set<std::string> names;
        auto found = singlePoints(graph, model);
        if (isDistinct)
            found = distinctPoints(graph, model, std::move(found));
        for (const SinglePoint& point : found)
            names.insert(model.events[static_cast<std::size_t>(point.event)].id);
        return names;
    }

    Design design;
    Containment containment {design.architecture};
    Zones zones {design.architecture, catalog(), containment};
    ServiceGraph graph = serviceGraph(design.architecture, catalog(), zones);
    FailureModel model = failureModel(graph, catalog(), zones);
};

using Ids = std::set<std::string>;

Build loadBalanced()
{
    return Build {}
        .add("customers", "client")
        .add("lb", "load_balancer")
        .add("web-1", "server")
        .add("web-2", "server")
        .add("db", "database")
        .connect("customers", "lb")
        .connect("lb", "web-1")
        .connect("lb", "web-2")
        .connect("web-1", "db")
        .connect("web-2", "db");
}

TEST(SinglePoints, AreTheLoadBalancerAndTheDatabaseButNotTheServers)
{
    EXPECT_EQ(Analysed {loadBalanced()}.points(), (Ids {"db", "lb"}));
}

TEST(SinglePoints, NeedAClient)
{
    EXPECT_EQ(Analysed {Build {}.add("a", "server").add("b", "server").connect("a", "b")}.points(), Ids {});
}

TEST(SinglePoints, AreNotWhatIsOptionalOrNoRequest)
{
    EXPECT_EQ(Analysed {Build {}
                            .add("c", "client")
                            .add("app", "server")
                            .add("cache", "cache")
                            .add("logs", "database")
                            .add("git", "git")
                            .connect("c", "app")
                            .connect("app", "cache", {{"required", false}})
                            .connect("app", "logs", {}, "replication")
                            .connect("git", "app", {}, "management")}
                  .points(),
              (Ids {"app"}));
}

TEST(SinglePoints, ADifferentServiceIsNoAlternative)
{
    const Build two =
        Build {}.add("c", "client").add("lb", "load_balancer").add("orders", "server").add("users", "server");
    Build drawn = two;
    drawn.connect("c", "lb").connect("lb", "orders").connect("lb", "users");
    EXPECT_EQ(Analysed {drawn}.points(), (Ids {"lb", "orders", "users"}));
    drawn.add("orders", "server", "", {{"service", "api"}}).add("users", "server", "", {{"service", "api"}});
    EXPECT_EQ(Analysed {drawn}.points(), (Ids {"lb"}));
}

TEST(SinglePoints, AutomaticFailoverHelpsAndManualDoesNot)
{
    const auto pair = [](const char* mode, bool isAskedToo) {
        Build build =
            Build {}.add("c", "client").add("lb-1", "load_balancer").add("lb-2", "load_balancer").connect("c", "lb-1");
        if (isAskedToo)
            build.connect("c", "lb-2");
        return Analysed {build.connect("lb-1", "lb-2", {{"mode", mode}}, "failover")}.points();
    };
    EXPECT_EQ(pair("automatic", false), Ids {});
    EXPECT_EQ(pair("automatic", true), Ids {});
    EXPECT_EQ(pair("manual", false), (Ids {"lb-1"}));
    EXPECT_EQ(pair("manual", true), (Ids {"lb-1"}));
}

TEST(SinglePoints, AReadReplicaIsReplacedByItsPrimaryButNotTheOtherWayRound)
{
    EXPECT_EQ(Analysed {Build {}
                            .add("c", "client")
                            .add("db", "aws.rds", "", {{"multi_az", true}})
                            .add("copy", "aws.rds_replica", "", {{"source", "db"}})
                            .connect("c", "db")
                            .connect("c", "copy", {{"access", "read"}})}
                  .points(),
              Ids {});
    EXPECT_EQ(Analysed {Build {}
                            .add("c", "client")
                            .add("db", "database")
                            .add("copy", "database", "", {}, "Report")
                            .connect("c", "db")
                            .connect("db", "copy", {}, "replication")}
                  .points(),
              (Ids {"db"}));
}

TEST(SinglePoints, AHostTakesEverythingInsideWithIt)
{
    EXPECT_EQ(Analysed {Build {}
                            .add("c", "client")
                            .add("host", "server")
                            .add("lb", "load_balancer", "host", {{"replicas", 2}})
                            .add("app-1", "process", "host")
                            .add("app-2", "process", "host")
                            .connect("c", "lb")
                            .connect("lb", "app-1")
                            .connect("lb", "app-2")}
                  .points(),
              (Ids {"host"}));
    EXPECT_EQ(Analysed {Build {}
                            .add("c", "client")
                            .add("host", "server")
                            .add("app", "process", "host")
                            .add("db", "database", "host")
                            .connect("c", "app")
                            .connect("app", "db")}
                  .points(),
              (Ids {"app", "db", "host"}));
}

TEST(SinglePoints, AHostIsNamedOnceForWhatIsInIt)
{
    EXPECT_EQ(Analysed {Build {}
                            .add("c", "client")
                            .add("rack", "rack")
                            .add("host", "server", "rack")
                            .add("hyper", "hypervisor", "host")
                            .add("vm-1", "vm", "hyper")
                            .add("vm-2", "vm", "hyper")
                            .connect("c", "vm-1")
                            .connect("c", "vm-2")}
                  .points(),
              (Ids {"host"}));
}

Build zones()
{
    return Build {}
        .add("c", "client")
        .add("vpc", "aws.vpc")
        .add("az-a", "aws.az", "vpc", {{"zone", "a"}})
        .add("az-c", "aws.az", "vpc", {{"zone", "c"}})
        .add("a1", "aws.subnet", "az-a")
        .add("a2", "aws.subnet", "az-a")
        .add("c1", "aws.subnet", "az-c");
}

Ids pointsOf(const char* type, Object properties)
{
    return Analysed {zones().add("x", type, "vpc", std::move(properties)).connect("c", "x")}.points();
}

TEST(SinglePoints, SpreadOverZonesWithEnoughCopiesAreNone)
{
    EXPECT_EQ(pointsOf("aws.alb", {{"subnets", texts({"a1", "c1"})}}), Ids {});
    EXPECT_EQ(pointsOf("aws.alb", {}), Ids {}) << "not placed yet";
    EXPECT_EQ(pointsOf("aws.alb", {{"subnets", texts({"a1", "a2"})}}), (Ids {"zone:a"}))
        << "the provider mends it within the zone";
    EXPECT_EQ(pointsOf("aws.asg", {{"min", 2}, {"subnets", texts({"a1", "c1"})}}), Ids {});
    EXPECT_EQ(pointsOf("aws.asg", {{"min", 2}, {"subnets", texts({"a1", "a2", "c1"})}}), Ids {})
        << "zones before subnets";
    EXPECT_EQ(pointsOf("aws.asg", {{"min", 1}, {"desired", 1}, {"subnets", texts({"a1", "c1"})}}), (Ids {"x"}));
    EXPECT_EQ(pointsOf("aws.asg", {{"min", 2}, {"desired", 1}, {"subnets", texts({"a1", "c1"})}}), Ids {});
    EXPECT_EQ(pointsOf("aws.asg", {{"min", 2}, {"subnets", texts({"a1", "a2"})}}), (Ids {"zone:a"}));
    EXPECT_EQ(pointsOf("aws.asg", {{"min", 3}, {"required_replicas", 2}, {"subnets", texts({"a1", "c1"})}}),
              (Ids {"zone:a"}));
    EXPECT_EQ(pointsOf("aws.rds", {{"multi_az", true}, {"subnets", texts({"a1", "c1"})}}), Ids {});
    EXPECT_EQ(pointsOf("aws.rds", {{"subnets", texts({"a1", "c1"})}}), (Ids {"x"}));
    EXPECT_EQ(pointsOf("aws.s3", {}), Ids {});
    EXPECT_EQ(pointsOf("app_server", {{"replicas", 2}}), Ids {});
    EXPECT_EQ(pointsOf("app_server", {{"replicas", 2}, {"required_replicas", 2}}), (Ids {"x@vpc#1"}))
        << "the first of two alike";
}

TEST(SinglePoints, ANameServiceThatChoosesNeedsAnyOfItsTargets)
{
    const auto drawn = [](const char* routing) {
        return Analysed {Build {}
                             .add("c", "client")
                             .add("dns", "aws.route53", "", {{"routing", routing}})
                             .add("lb-seoul", "load_balancer", "", {}, "Seoul")
                             .add("lb-tokyo", "load_balancer", "", {}, "Tokyo")
                             .add("db-seoul", "database", "", {}, "Seoul data")
                             .connect("c", "dns")
                             .connect("dns", "lb-seoul")
                             .connect("dns", "lb-tokyo")
                             .connect("lb-seoul", "db-seoul")}
            .points();
    };
    EXPECT_EQ(drawn("simple"), (Ids {"lb-seoul", "lb-tokyo", "db-seoul"}));
    EXPECT_EQ(drawn("failover"), Ids {});
    EXPECT_EQ(drawn("weighted"), Ids {});
}

TEST(SinglePoints, BoxesOfOneZoneAreOneDomain)
{
    Build build = zones();
    build.add("vpc2", "aws.vpc").add("az-x", "aws.az", "vpc2", {{"zone", "a"}}).add("x1", "aws.subnet", "az-x");
    build.add("web-1", "aws.ec2", "a1").add("web-2", "aws.ec2", "x1").connect("c", "web-1").connect("c", "web-2");
    EXPECT_EQ(Analysed {build}.points(), (Ids {"zone:a"}));
}

TEST(SinglePoints, ACycleStaysUpUntilSomethingInItFails)
{
    EXPECT_EQ(Analysed {Build {}
                            .add("c", "client")
                            .add("orders", "server")
                            .add("users", "server")
                            .connect("c", "orders")
                            .connect("orders", "users")
                            .connect("users", "orders")}
                  .points(),
              (Ids {"orders", "users"}));
}

TEST(RequestPaths, LeadFromClientsToWhatTheyNeed)
{
    const Analysed analysed {loadBalanced()};
    RequestPaths paths {analysed.graph};
    const auto node = [&](std::string_view id) {
        return analysed.graph.find(id);
    };
    EXPECT_EQ(paths.path(node("customers"), node("db")).size(), 4u);
    EXPECT_TRUE(paths.path(node("db"), node("lb")).empty());
}

TEST(SinglePoints, APassiveFrameThatIsAskedGoesWithItsZone)
{
    const Analysed analysed {Build {}
                                 .add("region", "aws.region")
                                 .add("az", "aws.az", "region")
                                 .add("client", "client")
                                 .add("team", "area", "az")
                                 .connect("client", "team")};
    const auto points = singlePoints(analysed.graph, analysed.model);
    ASSERT_FALSE(points.empty());
    for (const SinglePoint& point : points)
        EXPECT_EQ(point.hit, std::vector<int> {analysed.graph.find("team")});
}

} // namespace
} // namespace gudo::test
