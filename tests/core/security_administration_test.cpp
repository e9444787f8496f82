#include <gtest/gtest.h>

#include "tests/support/build.h"
#include "tests/support/rule_findings.h"

namespace gudo::test {
namespace {

const Object ssh {{"protocol", "tcp"}, {"port", 22}};

/// Administrators, a bastion host in a public subnet, and two machines in a private one.
Build guarded()
{
    return Build {}
        .add("admins", "office")
        .add("vpc", "aws.vpc")
        .add("igw", "aws.internet_gateway", "vpc")
        .add("public-rt", "aws.route_table", "vpc",
             {{"routes", List {Object {{"destination", "0.0.0.0/0"}, {"target", "igw"}}}}})
        .add("private-rt", "aws.route_table", "vpc", {{"routes", List {}}})
        .add("open", "aws.subnet", "vpc", {{"route_table", "public-rt"}})
        .add("shut", "aws.subnet", "vpc", {{"route_table", "private-rt"}})
        .add("bastion", "aws.bastion", "open")
        .add("app-1", "aws.ec2", "shut")
        .add("app-2", "aws.ec2", "shut");
}

Build straight()
{
    return guarded().connect("admins", "app-1", ssh, "management").connect("admins", "app-2", ssh);
}

TEST(Administration, StraightIntoAPrivateSubnetIsOneFindingForAllMachines)
{
    const auto found = findingsOf("SEC-035", straight());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().components, (std::vector<Id> {"admins", "app-1", "app-2"}));
    EXPECT_EQ(found.front().connections, (std::vector<Id> {"admins-to-app-1", "admins-to-app-2"}));
}

TEST(Administration, GoesThroughTheBastionHostOnceItIsFixed)
{
    const Design mended = mendedBy("SEC-035", straight());
    EXPECT_EQ(namedBy("SEC-035", mended), Named {});
    EXPECT_EQ(mended.architecture.connections.find("admins-to-app-1")->from, "bastion");
    EXPECT_EQ(mended.architecture.connections.find("admins-to-app-2")->from, "bastion");
    EXPECT_EQ(mended.architecture.connections.find("admins-bastion")->kind, "management");
    const Build known = straight().connect("admins", "bastion", ssh, "management");
    EXPECT_EQ(mendedBy("SEC-035", known).architecture.connections.size(),
              known.design().architecture.connections.size())
        << "the way to the bastion is there already";
}

TEST(Administration, HasOtherWaysInThanABastionHost)
{
    EXPECT_EQ(namedBy("SEC-035", straight().add("vgw", "aws.vpn_gateway", "vpc")), Named {});
    EXPECT_EQ(namedBy("SEC-035", straight().add("ssm", "aws.systems_manager")), Named {});
    EXPECT_EQ(namedBy("SEC-035", straight().add("ssm", "aws.systems_manager", "", {{"targets", texts({"app-1"})}})),
              (Named {{"admins", "app-2"}}));
}

TEST(Administration, OfWhatMayBeReachableIsLeftAlone)
{
    EXPECT_EQ(namedBy("SEC-035", guarded()
                                     .add("half", "aws.subnet", "vpc")
                                     .add("a", "aws.ec2", "half")
                                     .add("b", "aws.ec2", "open")
                                     .add("c", "server")
                                     .connect("admins", "a", ssh)
                                     .connect("admins", "b", ssh)
                                     .connect("admins", "c", ssh)
                                     .connect("admins", "bastion", ssh)
                                     .connect("bastion", "app-1", ssh)),
              Named {});
}

TEST(Administration, OfDatabasesIsNotForUsers)
{
    const Build build = Build {}
                            .add("app", "app_server")
                            .add("db", "database")
                            .add("users", "client")
                            .connect("users", "app")
                            .connect("users", "db");
    EXPECT_EQ(namedBy("SEC-035", build), Named {}) << "nobody else asks it: there is no application to go past";
    const Build past = Build {build}.connect("app", "db");
    EXPECT_EQ(namedBy("SEC-035", past), (Named {{"users", "db"}}));
    EXPECT_EQ(namedBy("SEC-035", Build {past}.connect("users", "app", {}, "management")), Named {})
        << "who administers the application may administer its database";
}

TEST(WebFirewall, IsMissedOnlyWhereTheDesignHasOne)
{
    Build build = Build {}
                      .add("users", "client")
                      .add("a", "aws.alb")
                      .add("b", "aws.alb")
                      .add("inner", "aws.alb", "", {{"scheme", "internal"}})
                      .add("waf", "aws.waf")
                      .connect("users", "a")
                      .connect("users", "b")
                      .connect("users", "inner");
    EXPECT_EQ(namedBy("SEC-036", build), Named {});
    build.add("a", "aws.alb", "", {{"web_acl", "waf"}});
    EXPECT_EQ(namedBy("SEC-036", build), (Named {{"b"}}));
    EXPECT_EQ(namedBy("SEC-036", mendedBy("SEC-036", build)), Named {});
    Design trial = build;
    trial.settings.profile = "dev";
    EXPECT_EQ(namedBy("SEC-036", trial), Named {});
}

TEST(WebFirewall, InFrontIsEnough)
{
    const Build build = Build {}
                            .add("users", "client")
                            .add("cdn", "aws.cloudfront", "", {{"web_acl", "waf"}})
                            .add("waf", "aws.waf")
                            .add("igw", "aws.internet_gateway")
                            .add("alb", "aws.alb")
                            .connect("users", "cdn")
                            .connect("cdn", "igw")
                            .connect("igw", "alb");
    EXPECT_EQ(namedBy("SEC-036", build), Named {});
    const auto past = findingsOf("SEC-036", Build {build}.connect("users", "igw"));
    ASSERT_EQ(past.size(), 1u);
    EXPECT_EQ(past.front().components, (std::vector<Id> {"alb"}));
    EXPECT_FALSE(past.front().fix) << "a firewall of delivery networks cannot protect a load balancer";
}

Object instance(bool hasImage, bool hasKey, bool hasGroup)
{
    Object properties;
    if (hasImage)
        properties.emplace("ami", "ami-1");
    if (hasKey)
        properties.emplace("key_pair", "key");
    if (hasGroup)
        properties.emplace("security_groups", texts({"group"}));
    return properties;
}

TEST(Instance, IsIncompleteWhenOnePartIsMissing)
{
    const auto keyOf = [](Object properties) {
        const auto found = findingsOf("SEC-037", Build {}.add("a", "aws.ec2", "", std::move(properties)));
        return found.empty() ? std::string {} : found.front().key;
    };
    EXPECT_EQ(keyOf(instance(true, true, true)), "");
    EXPECT_EQ(keyOf(instance(false, true, true)), "image");
    EXPECT_EQ(keyOf(instance(true, false, true)), "access");
    EXPECT_EQ(keyOf(instance(true, true, false)), "security-group");
    for (int stated = 0; stated < 4; ++stated)
        EXPECT_EQ(keyOf(instance(stated == 1, stated == 2, stated == 3)), "") << "not there yet";
}

TEST(Instance, IsEnteredByRolesAndSessionsToo)
{
    const Object bare = instance(true, false, true);
    Object withRole = bare;
    withRole.emplace("iam_role", "role");
    EXPECT_EQ(namedBy("SEC-037", Build {}
                                     .add("a", "aws.ec2", "", bare)
                                     .add("b", "aws.ec2", "", withRole)
                                     .add("c", "aws.ec2", "", bare)
                                     .add("d", "aws.ec2", "", bare)
                                     .add("e", "aws.launch_template", "", bare)
                                     .add("ssm", "aws.systems_manager", "", {{"targets", texts({"c"})}})),
              (Named {{"a", "d"}}));
}

TEST(LocalMachine, IsNoServer)
{
    const Build build = Build {}.add("users", "client").add("pc", "client");
    const Object port {{"port", 8080}};
    EXPECT_EQ(namedBy("SEC-038", Build {build}.connect("users", "pc", port)), (Named {{"pc", "users"}}));
    EXPECT_EQ(namedBy("SEC-038", Build {build}.connect("users", "pc")), Named {}) << "perhaps the device they hold";
    EXPECT_EQ(
        namedBy("SEC-038", Build {build}.add("lb", "load_balancer").connect("users", "pc", port).connect("pc", "lb")),
        Named {})
        << "the device they hold";
    EXPECT_EQ(namedBy("SEC-038", Build {build}.add("site", "office").connect("users", "site", port)), Named {});
    EXPECT_EQ(namedBy("SEC-038", Build {build}.add("net", "internet").connect("users", "net", port)), Named {});
    EXPECT_EQ(namedBy("SEC-038", Build {build}.add("net", "internet").connect("net", "pc")), (Named {{"pc", "net"}}));
}

TEST(LocalMachine, AnswersAtLoopbackForItselfAlone)
{
    for (const char* address : {"localhost", "127.0.0.1", "127.8.0.1", "::1"}) {
        const Build build = Build {}
                                .add("pc", "server")
                                .add("other", "server")
                                .add("db", "database", "pc", {{"address", address}})
                                .add("app", "app_server", "pc")
                                .add("far", "app_server", "other")
                                .add("anywhere", "app_server")
                                .connect("app", "db")
                                .connect("anywhere", "db");
        EXPECT_EQ(namedBy("SEC-038", build), Named {}) << address;
        EXPECT_EQ(namedBy("SEC-038", Build {build}.connect("far", "db")), (Named {{"db", "far"}})) << address;
    }
    Design trial =
        Build {}.add("me", "client").add("app", "app_server", "", {{"address", "127.0.0.1"}}).connect("me", "app");
    EXPECT_EQ(namedBy("SEC-038", trial), (Named {{"app", "me"}}));
    trial.settings.profile = "dev";
    EXPECT_EQ(namedBy("SEC-038", trial), Named {}) << "somebody tries it out";
}

TEST(GroupsOnGateways, AreForInterfaceEndpointsOnly)
{
    const Object groups {{"security_groups", texts({"group", "gone"})}};
    Object interface = groups;
    interface.emplace("kind", "interface");
    EXPECT_EQ(namedBy("SEC-039", Build {}
                                     .add("group", "aws.security_group")
                                     .add("a", "aws.nat_gateway", "", groups)
                                     .add("b", "aws.vpc_endpoint", "", groups)
                                     .add("c", "aws.vpc_endpoint", "", interface)
                                     .add("d", "aws.nat_gateway")
                                     .add("e", "aws.ec2", "", groups)),
              (Named {{"a", "group"}, {"b", "group"}}));
}

} // namespace
} // namespace gudo::test
