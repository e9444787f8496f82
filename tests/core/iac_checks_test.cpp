#include <gtest/gtest.h>

#include <algorithm>

#include "core/iac/aws/aws.h"
#include "core/iac/terraform/terraform.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {

namespace {

/// A network with a public and a private subnet in two zones, ready for whatever a test adds.
Build network()
{
    Build build;
    build.add("seoul", "aws.region", {}, {{"region", "ap-northeast-2"}})
        .add("vpc", "aws.vpc", "seoul", {{"cidr", "10.0.0.0/16"}});
    int number = 0;
    for (const std::string zone : {"a", "c"}) {
        build.add("az-" + zone, "aws.az", "vpc", {{"zone", zone}});
        for (const std::string kind : {"public-", "data-"})
            build.add(kind + zone, "aws.subnet", "az-" + zone,
                      {{"cidr", "10.0." + std::to_string(number++) + ".0/24"}});
    }
    build.add("igw", "aws.internet_gateway", "vpc");
    return build;
}

/// The errors about a component.
std::vector<std::string> errorsOf(const Design& design, std::string_view id)
{
    std::vector<std::string> texts;
    for (const Diagnostic& each : iac::loweredToAws(design, catalog()).diagnostics)
        if (each.severity == Severity::Error && !each.components.empty() && each.components.front() == id)
            texts.push_back(toEnglish(each.message));
    return texts;
}

const iac::Resource* resource(const iac::Plan& plan, std::string_view key)
{
    const auto found = std::ranges::find(plan.resources, key, &iac::Resource::key);
    return found == plan.resources.end() ? nullptr : &*found;
}

std::string file(const Design& design, std::string_view path)
{
    for (const LocatedText& each : iac::toTerraform(iac::loweredToAws(design, catalog())))
        if (each.path == path)
            return each.text;
    return {};
}

} // namespace

TEST(IacChecks, AcceptASoundNetwork)
{
    EXPECT_TRUE(iac::loweredToAws(network(), catalog()).diagnostics.empty());
}

TEST(IacChecks, RefuseAZoneOfAnotherRegion)
{
    Build build = network();
    build.add("az-x", "aws.az", "vpc", {{"zone", "us-east-1a"}})
        .add("x", "aws.subnet", "az-x", {{"cidr", "10.0.9.0/24"}});
    EXPECT_EQ(errorsOf(build, "az-x"),
              (std::vector<std::string> {"az-x is zone us-east-1a, which is not in region ap-northeast-2"}));
}

TEST(IacChecks, RefuseBlocksOutsideAndOverEachOther)
{
    Build build = network();
    build.add("out", "aws.subnet", "az-a", {{"cidr", "192.168.0.0/24"}})
        .add("twice", "aws.subnet", "az-a", {{"cidr", "10.0.1.0/25"}});
    EXPECT_EQ(errorsOf(build, "out").size(), 1U);
    EXPECT_EQ(errorsOf(build, "twice"), (std::vector<std::string> {"twice has addresses that data-a has too"}));
    build.add("none", "aws.subnet", "az-a");
    EXPECT_EQ(errorsOf(build, "none").size(), 1U);
}

TEST(IacChecks, RefuseALoadBalancerWithOneSubnetOrWithoutCertificate)
{
    Build build = network();
    build.add("tg", "aws.target_group", "vpc")
        .add("alb", "aws.alb", "vpc",
             {{"subnets", texts({"public-a"})},
              {"target_groups", texts({"tg"})},
              {"listeners", List {Object {{"protocol", "https"}, {"port", 443}}}}});
    const auto errors = errorsOf(build, "alb");
    ASSERT_EQ(errors.size(), 2U);
    EXPECT_EQ(errors[0], "alb needs subnets in 2 zones to be created");
    EXPECT_EQ(errors[1], "alb listens to HTTPS on port 443 without a certificate");
}

TEST(IacChecks, RefuseAMinimumAboveTheMaximum)
{
    Build build = network();
    build.add("asg", "aws.asg", "vpc", {{"subnets", texts({"data-a"})}, {"min", 5}, {"max", 2}});
    EXPECT_EQ(errorsOf(build, "asg"), (std::vector<std::string> {"asg has a minimum of 5 above its maximum of 2"}));
}

TEST(IacChecks, RefuseAPublicGatewayWhoseAddressIsGone)
{
    Build build = network();
    build.add("nat", "aws.nat_gateway", "public-a", {{"elastic_ip", "gone"}});
    EXPECT_EQ(errorsOf(build, "nat").size(), 1U);
}

TEST(IacChecks, ImplyTheAddressOfAPublicGateway)
{
    Build build = network();
    build.add("nat", "aws.nat_gateway", "public-a");
    const iac::Plan plan = iac::loweredToAws(build, catalog());
    EXPECT_TRUE(plan.diagnostics.empty());
    ASSERT_NE(resource(plan, "nat/address"), nullptr);
    EXPECT_EQ(resource(plan, "nat/address")->terraform, "aws_eip");
}

TEST(IacChecks, KeepAFinalSnapshotOfEveryDatabase)
{
    Build build = network();
    build.add("db", "aws.rds", "data-a");
    EXPECT_TRUE(errorsOf(build, "db").empty());
    const std::string text = file(build, "database.tf");
    EXPECT_NE(text.find("final_snapshot_identifier"), std::string::npos);
    EXPECT_NE(text.find("subnet_ids = values(aws_subnet.data)[*].id"), std::string::npos)
        << "its like in the other zone\n"
        << text;
    EXPECT_EQ(text.find("\n  password"), std::string::npos) << "a literal password";
}

TEST(IacChecks, RefuseADatabaseThatNoSecondZoneIsFor)
{
    Build build;
    build.add("vpc", "aws.vpc")
        .add("az", "aws.az", "vpc", {{"zone", "a"}})
        .add("only", "aws.subnet", "az", {{"cidr", "10.0.0.0/24"}})
        .add("db", "aws.rds", "only");
    EXPECT_EQ(errorsOf(build, "db"), (std::vector<std::string> {"db needs subnets in two zones to be created"}));
}

TEST(IacChecks, WriteDescriptionsOfGroupsInLatinLetters)
{
    Build build = network();
    build.add("sg", "aws.security_group", "vpc", {{"description", "웹 계층"}});
    const iac::Plan plan = iac::loweredToAws(build, catalog());
    ASSERT_EQ(plan.diagnostics.size(), 1U);
    EXPECT_EQ(plan.diagnostics[0].severity, Severity::Warning);
    EXPECT_NE(file(build, "security.tf").find("\"wep gyecheung\""), std::string::npos);
}

TEST(IacChecks, LeaveOutPortsOfRulesForEveryProtocol)
{
    Build build = network();
    build.add("sg", "aws.security_group", "vpc",
              {{"ingress",
                List {Object {{"protocol", "any"}, {"source", "10.0.0.0/8"}, {"from_port", 0}, {"to_port", 65535}}}}});
    const std::string text = file(build, "security.tf");
    EXPECT_NE(text.find("ip_protocol       = \"-1\""), std::string::npos) << text;
    EXPECT_EQ(text.find("from_port"), std::string::npos) << text;
}

TEST(IacChecks, RedirectsHttpWhereTheGroupsLetItIn)
{
    Build build = network();
    const auto open = [](int port) {
        return Object {{"protocol", "tcp"}, {"from_port", port}, {"to_port", port}, {"source", "0.0.0.0/0"}};
    };
    build.add("sg", "aws.security_group", "vpc", {{"ingress", List {open(80), open(443)}}})
        .add("cert", "aws.acm", "seoul", {{"domain", "shop.example.com"}})
        .add("tg", "aws.target_group", "vpc")
        .add("alb", "aws.alb", "vpc",
             {{"subnets", texts({"public-a", "public-c"})},
              {"security_groups", texts({"sg"})},
              {"target_groups", texts({"tg"})},
              {"listeners", List {Object {{"protocol", "https"}, {"port", 443}, {"certificate", "cert"}}}}});
    EXPECT_TRUE(errorsOf(build, "alb").empty());
    EXPECT_NE(file(build, "loadbalancer.tf").find("status_code = \"HTTP_301\""), std::string::npos);
}

TEST(IacChecks, ListsWhatItCannotExpress)
{
    Build build = network();
    build.add("rack", "rack").add("odd", "somebody.else").add("note", "note");
    std::vector<std::string> left;
    for (const iac::LeftOut& each : iac::loweredToAws(build, catalog()).leftOut)
        left.push_back(each.component + " " + each.tier);
    EXPECT_EQ(left, (std::vector<std::string> {"note drawing", "odd outside", "rack outside"}));
    const std::string readme = file(build, "README.md");
    EXPECT_NE(readme.find("`rack`"), std::string::npos);
    EXPECT_NE(readme.find("`odd`"), std::string::npos);
}

TEST(IacChecks, RefuseDurationsThatAwsDoesNotTake)
{
    const auto withTimeout = [](const Value& timeout) {
        return errorsOf(network().add("jobs", "aws.sqs", "seoul", {{"visibility_timeout", timeout}}), "jobs");
    };
    for (const char* good : {"0s", "30s", "12h", "1h 30m", "250ms"})
        EXPECT_TRUE(withTimeout(good).empty()) << good;
    for (const Value& bad : {Value {"13h"}, Value {"43201s"}, Value {std::int64_t {-38121}},
                             Value {std::int64_t {9'007'199'254'740'993}}})
        EXPECT_EQ(withTimeout(bad).size(), 1u);
}

TEST(IacChecks, RefuseNumbersBeyondWhatAwsCounts)
{
    const auto withDays = [](std::int64_t days) {
        return errorsOf(network().add("files", "aws.s3", "seoul", {{"expire_days", days}}), "files");
    };
    EXPECT_TRUE(withDays(2'147'483'647).empty());
    EXPECT_EQ(withDays(2'147'483'648).size(), 1u);
    EXPECT_EQ(withDays(0).size(), 1u);
}

TEST(IacChecks, RefuseTablesWithoutKeys)
{
    const auto withKeys = [](const char* partition, const char* sort) {
        return errorsOf(
            network().add("orders", "aws.dynamodb", "seoul", {{"partition_key", partition}, {"sort_key", sort}}),
            "orders");
    };
    EXPECT_TRUE(withKeys("id", "").empty());
    EXPECT_TRUE(withKeys("id", "at").empty());
    EXPECT_EQ(withKeys("", "").size(), 1u);
    EXPECT_EQ(withKeys("id", "id").size(), 1u);
    EXPECT_EQ(withKeys(std::string(256, 'k').c_str(), "").size(), 1u);
}

TEST(IacChecks, RefuseReplicasOfEachOther)
{
    const auto replicas = [](const char* sourceOfNear, const char* sourceOfFar) {
        return network()
            .add("db", "aws.rds", "data-a", {{"engine", "mysql"}})
            .add("near", "aws.rds_replica", "data-c", {{"source", sourceOfNear}})
            .add("far", "aws.rds_replica", "data-c", {{"source", sourceOfFar}});
    };
    const Build inARow = replicas("db", "near");
    EXPECT_TRUE(errorsOf(inARow, "near").empty());
    EXPECT_TRUE(errorsOf(inARow, "far").empty()) << "of a replica of the database";
    const Build inACircle = replicas("far", "near");
    EXPECT_EQ(errorsOf(inACircle, "near").size(), 1u);
    EXPECT_EQ(errorsOf(inACircle, "far").size(), 1u);
    EXPECT_EQ(errorsOf(replicas("near", "db"), "near").size(), 1u) << "of itself";
}

TEST(IacChecks, RefuseDeadLettersThatComeBack)
{
    const auto queues = [](const char* deadOfFirst, const char* deadOfSecond) {
        return network()
            .add("first", "aws.sqs", "seoul", {{"dead_letter_queue", deadOfFirst}})
            .add("second", "aws.sqs", "seoul", {{"dead_letter_queue", deadOfSecond}})
            .add("third", "aws.sqs", "seoul");
    };
    const Build inARow = queues("second", "third");
    EXPECT_TRUE(errorsOf(inARow, "first").empty());
    EXPECT_TRUE(errorsOf(inARow, "second").empty());
    EXPECT_EQ(errorsOf(queues("first", "third"), "first").size(), 1u);
    const Build inACircle = queues("second", "first");
    EXPECT_EQ(errorsOf(inACircle, "first").size(), 1u);
    EXPECT_EQ(errorsOf(inACircle, "second").size(), 1u);
}

TEST(IacChecks, RefuseTwoKeyPairsOfOneName)
{
    Build build = network();
    build.add("ops", "aws.key_pair", "seoul", {{"key_name", "ops"}})
        .add("support", "aws.key_pair", "seoul", {{"key_name", "ops"}})
        .add("unnamed-1", "aws.key_pair", "seoul")
        .add("unnamed-2", "aws.key_pair", "seoul");
    EXPECT_TRUE(errorsOf(build, "ops").empty());
    EXPECT_EQ(errorsOf(build, "support").size(), 1u);
    EXPECT_TRUE(errorsOf(build, "unnamed-2").empty());
}

TEST(IacChecks, RefuseATunnelToNoAddress)
{
    const auto towards = [](const char* address) {
        return errorsOf(network().add("vpn", "aws.vpn_gateway", "vpc", {{"peer_address", address}}), "vpn");
    };
    EXPECT_TRUE(towards("203.0.113.9").empty());
    for (const char* bad : {"300.1.1.1", "203.0.113.9/32", "2001:db8::1", "head office"})
        EXPECT_EQ(towards(bad).size(), 1u) << bad;
}

TEST(IacChecks, WriteTheNetworkOfARangeWithHostBits)
{
    Build build;
    build.add("vpc", "aws.vpc", {}, {{"cidr", "10.0.1.5/24"}});
    const std::string text = file(build, "network.tf");
    EXPECT_NE(text.find("\"10.0.1.0/24\""), std::string::npos) << text;
}

} // namespace gudo::test
