#include <gtest/gtest.h>

#include "tests/support/build.h"
#include "tests/support/rule_findings.h"

namespace gudo::test {
namespace {

/// A network with a public and a private subnet.
Build network()
{
    const auto routeTo = [](const char* target) {
        return List {Object {{"destination", "0.0.0.0/0"}, {"target", target}}};
    };
    return Build {}
        .add("vpc", "aws.vpc")
        .add("igw", "aws.internet_gateway", "vpc")
        .add("public-rt", "aws.route_table", "vpc", {{"routes", routeTo("igw")}})
        .add("private-rt", "aws.route_table", "vpc", {{"routes", List {}}})
        .add("az", "aws.az", "vpc", {{"zone", "a"}})
        .add("open", "aws.subnet", "az", {{"route_table", "public-rt"}})
        .add("shut", "aws.subnet", "az", {{"route_table", "private-rt"}});
}

Value propertyOf(const Design& design, const Id& id, const char* key)
{
    const Value* value = find(design.architecture.components.find(id)->properties, key);
    return value ? *value : Value {};
}

TEST(PublicDatabase, IsFoundOnlyWhereItIsTurnedOn)
{
    const Design design = Build {}
                              .add("a", "aws.rds", "", {{"publicly_accessible", true}})
                              .add("b", "aws.rds")
                              .add("c", "aws.aurora", "", {{"publicly_accessible", false}})
                              .add("d", "database", "", {{"publicly_accessible", true}});
    EXPECT_EQ(namedBy("SEC-027", design), (Named {{"a"}}));
}

TEST(NeedlessAddress, IsOneThatOnlyNeighboursAsk)
{
    const Build build = network()
                            .add("alb", "aws.alb", "vpc")
                            .add("web", "aws.ec2", "open", {{"public_ip", true}})
                            .add("client", "client")
                            .connect("client", "alb")
                            .connect("alb", "web");
    EXPECT_EQ(namedBy("SEC-028", build), (Named {{"web"}}));
    EXPECT_EQ(namedBy("SEC-028", Build {build}.connect("igw", "web")), Named {}) << "the internet asks it too";
    EXPECT_EQ(namedBy("SEC-028", Build {build}.add("cdn", "aws.cloudfront").connect("cdn", "web")), Named {});
    EXPECT_EQ(namedBy("SEC-028", Build {build}.add("far", "aws.vpc").add("x", "aws.ecs", "far").connect("x", "web")),
              Named {})
        << "another network has no other way to it";
}

TEST(NeedlessAddress, IsNeededToAskTheInternet)
{
    const auto asking = [](const char* subnet) {
        return network()
            .add("web", "aws.ec2", "open")
            .add("app", "aws.ec2", subnet, {{"public_ip", true}})
            .connect("web", "app")
            .connect("app", "igw");
    };
    EXPECT_EQ(namedBy("SEC-028", asking("open")), Named {});
    EXPECT_EQ(namedBy("SEC-028", asking("shut")), (Named {{"app"}})) << "it leads nowhere from there";
    EXPECT_TRUE(findingsOf("SEC-028", asking("shut")).front().fix->isSafe);
}

TEST(NeedlessAddress, IsNotToldOfWhatNobodyAsksYet)
{
    EXPECT_EQ(namedBy("SEC-028", network().add("web", "aws.ec2", "open", {{"public_ip", true}})), Named {});
}

TEST(NeedlessAddress, IsNoneOfABastionHost)
{
    EXPECT_EQ(
        namedBy(
            "SEC-028",
            network().add("bastion", "aws.bastion", "open").add("web", "aws.ec2", "shut").connect("web", "bastion")),
        Named {});
}

TEST(NeedlessAddress, CountsTargetsOfTargetGroupsAsAsked)
{
    EXPECT_EQ(namedBy("SEC-028", network()
                                     .add("alb", "aws.alb", "vpc", {{"target_groups", texts({"group"})}})
                                     .add("group", "aws.target_group", "vpc", {{"targets", texts({"web"})}})
                                     .add("web", "aws.ec2", "open", {{"public_ip", true}})),
              (Named {{"web"}}));
}

TEST(NeedlessAddress, IsTakenFromTheElasticAddressToo)
{
    const Design design = network()
                              .add("web", "aws.ec2", "open")
                              .add("app", "aws.ec2", "shut", {{"public_address", "203.0.113.9"}})
                              .add("eip", "aws.elastic_ip", "vpc", {{"attached_to", "app"}})
                              .connect("web", "app");
    const Design mended = mendedBy("SEC-028", design);
    EXPECT_TRUE(propertyOf(mended, "eip", "attached_to").isNull());
    EXPECT_TRUE(propertyOf(mended, "app", "public_address").isNull());
    EXPECT_EQ(namedBy("SEC-028", mended), Named {});
}

TEST(NeedlessAddress, BlamesTheTemplateOnceForAllItsGroups)
{
    const Build build = network()
                            .add("template", "aws.launch_template", "vpc", {{"public_ip", true}})
                            .add("a", "aws.asg", "vpc", {{"launch_template", "template"}})
                            .add("b", "aws.asg", "vpc", {{"launch_template", "template"}})
                            .add("web", "aws.ec2", "open")
                            .connect("web", "a")
                            .connect("web", "b");
    EXPECT_EQ(namedBy("SEC-028", build), (Named {{"template", "a", "b"}}));
    EXPECT_EQ(propertyOf(mendedBy("SEC-028", build), "template", "public_ip"), Value {false});
    const auto shared = findingsOf("SEC-028", Build {build}.connect("igw", "b"));
    ASSERT_EQ(shared.size(), 1u);
    EXPECT_EQ(shared.front().components, (std::vector<Id> {"template", "a"}));
    EXPECT_FALSE(shared.front().fix) << "the other group needs it";
}

TEST(AddressingSubnet, IsFoundOnlyWhenItIsKnownToBePrivate)
{
    const Object on {{"auto_public_ip", true}};
    Object shut = on;
    shut.emplace("route_table", "private-rt");
    Object open = on;
    open.emplace("route_table", "public-rt");
    const Build build = network().add("x", "aws.subnet", "az", on).add("y", "aws.subnet", "az", open);
    EXPECT_EQ(namedBy("SEC-029", build), Named {});
    const Build wrong = Build {build}.add("z", "aws.subnet", "az", shut);
    EXPECT_EQ(namedBy("SEC-029", wrong), (Named {{"z"}}));
    EXPECT_EQ(namedBy("SEC-029", Build {wrong}.add("nat", "aws.nat_gateway", "z")), Named {})
        << "what it lacks is a route";
}

Design balancer(List listeners, const char* scheme = "internet-facing", const char* type = "aws.alb")
{
    return Build {}.add("lb", type, "", {{"scheme", scheme}, {"listeners", std::move(listeners)}});
}

const Object http {{"protocol", "HTTP"}, {"port", 80}};
const Object https {{"protocol", "https"}, {"port", 443}, {"certificate", "cert"}};
const Object redirect {{"protocol", "http"}, {"port", 80}, {"redirect", "https"}};

TEST(PlainHttp, IsWhatAListenerSpeaksThatDoesNotSayOtherwise)
{
    EXPECT_EQ(namedBy("SEC-030", balancer({http, https})), (Named {{"lb"}}));
    EXPECT_EQ(namedBy("SEC-030", balancer({redirect, https})), Named {});
    EXPECT_EQ(namedBy("SEC-030", balancer({https})), Named {});
    EXPECT_EQ(namedBy("SEC-030", balancer({Object {{"protocol", "tcp"}, {"port", 80}}}, "internet-facing", "aws.nlb")),
              Named {})
        << "what goes through is not known";
    EXPECT_EQ(namedBy("SEC-030", Build {}.add("lb", "aws.alb")), Named {});
}

TEST(PlainHttp, IsFineWithinTheNetwork)
{
    EXPECT_EQ(namedBy("SEC-030", balancer({http, https}, "internal")), Named {});
    EXPECT_EQ(namedBy("SEC-030", balancer({http}, "internal")), Named {});
}

TEST(PlainHttp, IsRedirectedWhereHttpsIsReady)
{
    EXPECT_EQ(mendedBy("SEC-030", balancer({https, http})),
              balancer({https, Object {{"protocol", "HTTP"}, {"port", 80}, {"redirect", "https"}}}));
    const auto alone = findingsOf("SEC-030", balancer({http}));
    ASSERT_EQ(alone.size(), 1u);
    EXPECT_FALSE(alone.front().fix) << "there is nothing to redirect to";
}

TEST(PlainHttp, IsToldOncePerPort)
{
    const Object other {{"protocol", "http"}, {"port", "8080"}};
    const auto found = findingsOf("SEC-030", balancer({http, other, http}));
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].key, "80");
    EXPECT_EQ(found[1].key, "8080");
}

TEST(PlainHttp, IsWhatDistributionsAndIngressesAnswerToo)
{
    EXPECT_EQ(namedBy("SEC-030", Build {}.add("cdn", "aws.cloudfront")), Named {});
    EXPECT_EQ(namedBy("SEC-030", Build {}.add("cdn", "aws.cloudfront", "", {{"https_only", false}})),
              (Named {{"cdn"}}));
    const Build ingress = Build {}
                              .add("cluster", "k8s.cluster")
                              .add("ingress", "k8s.ingress", "cluster", {{"tls", false}})
                              .add("client", "client");
    EXPECT_EQ(namedBy("SEC-030", ingress), Named {}) << "nobody outside asks it";
    EXPECT_EQ(namedBy("SEC-030", Build {ingress}.connect("client", "ingress")), (Named {{"ingress"}}));
}

TEST(Certificate, IsMissingWhereSomethingIsEncrypted)
{
    const Object bare {{"protocol", "TLS"}, {"port", 8443}};
    EXPECT_EQ(namedBy("SEC-031", balancer({bare, https, http}, "internal", "aws.nlb")), (Named {{"lb"}}));
    EXPECT_EQ(namedBy("SEC-031", balancer({https, http})), Named {});
    EXPECT_EQ(findingsOf("SEC-031", balancer({Object {{"protocol", "https"}}})).front().key, "443");
}

TEST(Certificate, IsMissingForADomainOfOnesOwn)
{
    EXPECT_EQ(namedBy("SEC-031", Build {}
                                     .add("cdn", "aws.cloudfront")
                                     .add("named", "aws.cloudfront", "", {{"domain", "shop.example.com"}})
                                     .add("other", "cdn", "", {{"domain", "shop.example.com"}})
                                     .add("zone", "aws.route53", "", {{"domain", "shop.example.com"}})),
              (Named {{"named"}}));
}

TEST(TlsPolicy, IsOldBelowOnePointTwo)
{
    const auto with = [](const char* policy, List listeners) {
        return Build {}.add("lb", "aws.alb", "", {{"tls_policy", policy}, {"listeners", std::move(listeners)}});
    };
    for (const char* policy : {"tls-1.0", "tls-1.1"})
        EXPECT_EQ(namedBy("SEC-032", with(policy, {https})), (Named {{"lb"}})) << policy;
    for (const char* policy : {"tls-1.2", "tls-1.3", "tls-0", ""})
        EXPECT_EQ(namedBy("SEC-032", with(policy, {https})), Named {}) << policy;
    EXPECT_EQ(namedBy("SEC-032", with("tls-1.0", {http})), Named {}) << "it has no effect";
    EXPECT_EQ(namedBy("SEC-032", with("tls-1.0", {})), (Named {{"lb"}}));
}

TEST(Encryption, IsMissedOnlyWhereItWasTurnedOff)
{
    EXPECT_EQ(namedBy("SEC-033", Build {}
                                     .add("a", "database")
                                     .add("b", "storage")
                                     .add("c", "aws.rds")
                                     .add("d", "aws.ebs", "", {{"encrypted", false}})
                                     .add("e", "aws.s3", "", {{"encrypted", false}})),
              (Named {{"d"}}))
        << "the default of machines of one's own is not known, and buckets are always encrypted";
}

TEST(Encryption, OfReplicasFollowsTheirSource)
{
    const Object off {{"encrypted", false}};
    const Object copy {{"encrypted", false}, {"source", "db"}};
    const Build build = Build {}.add("a", "aws.rds_replica", "", copy).add("db", "aws.rds", "", off);
    EXPECT_EQ(namedBy("SEC-033", build), (Named {{"db", "a"}}));
    EXPECT_EQ(namedBy("SEC-033", mendedBy("SEC-033", build)), Named {});
    EXPECT_EQ(namedBy("SEC-033", Build {}.add("a", "aws.rds_replica", "", copy).add("db", "aws.rds")), (Named {{"a"}}));
    const Build loop = Build {}
                           .add("a", "aws.rds_replica", "", {{"encrypted", false}, {"source", "b"}})
                           .add("b", "aws.rds_replica", "", {{"encrypted", false}, {"source", "a"}});
    EXPECT_EQ(namedBy("SEC-033", loop), (Named {{"a"}, {"b"}})) << "a circle hides nobody";
}

TEST(BucketBesideCdn, IsClosedUnlessSomebodyReadsItDirectly)
{
    const Build build = Build {}
                            .add("cdn", "aws.cloudfront", "", {{"origin_access_control", false}})
                            .add("site", "aws.s3", "", {{"public", true}, {"website", true}})
                            .connect("cdn", "site");
    EXPECT_EQ(namedBy("SEC-034", build), (Named {{"site", "cdn"}}));
    const Design mended = mendedBy("SEC-034", build);
    EXPECT_EQ(propertyOf(mended, "site", "public"), Value {false});
    EXPECT_EQ(propertyOf(mended, "site", "website"), Value {false});
    EXPECT_EQ(propertyOf(mended, "cdn", "origin_access_control"), Value {true});
    const auto direct = findingsOf("SEC-034", Build {build}.add("dns", "dns").connect("dns", "site"));
    ASSERT_EQ(direct.size(), 1u);
    EXPECT_FALSE(direct.front().fix);
}

TEST(BucketBesideCdn, IsNotMissedWithoutADeliveryNetwork)
{
    EXPECT_EQ(namedBy("SEC-034", Build {}.add("cdn", "aws.cloudfront").add("site", "aws.s3", "", {{"public", true}})),
              Named {});
}

} // namespace
} // namespace gudo::test
