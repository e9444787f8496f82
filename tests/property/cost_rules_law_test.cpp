#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "core/rules/check.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

const CheckOptions options {.only = {"COST-*", "PERF-*", "OPS-017", "OPS-018", "OPS-020", "OPS-021", "OPS-023"}};

/// A shop in the cloud, with pieces missing and arrows that lead anywhere.
Design shop(Dice& dice)
{
    static const std::vector<std::pair<Id, std::string>> services {
        {"users", "client"},         {"dns", "aws.route53"},    {"cdn", "aws.cloudfront"}, {"alb", "aws.alb"},
        {"web", "aws.asg"},          {"app", "aws.ec2"},        {"db", "aws.rds"},         {"standby", "aws.rds"},
        {"copy", "aws.rds_replica"}, {"own", "database"},       {"own-copy", "database"},  {"redis", "cache"},
        {"files", "aws.s3"},         {"nat", "aws.nat_gateway"}};
    Build build;
    build.add("region", "aws.region").add("vpc", "aws.vpc", "region").place("vpc", {0, 0, 900, 700});
    for (const Id zone : {"a", "c"})
        build.add("az-" + zone, "aws.az", "vpc")
            .add("subnet-" + zone, "aws.subnet", "az-" + zone, {{"route_table", dice.chance(80) ? "rt" : ""}});
    build.add("rt", "aws.route_table", "vpc",
              {{"routes", List {Object {{"destination", "0.0.0.0/0"}, {"target", dice.chance(80) ? "nat" : "igw"}}}}});
    build.add("igw", "aws.internet_gateway", "vpc").add("eip", "aws.elastic_ip", "region");
    static const std::vector<std::string> homes {"subnet-a", "subnet-c", "vpc", "region", ""};
    for (const auto& [id, type] : services) {
        Object properties;
        if (dice.chance(70))
            properties = {{"subnets", texts({"subnet-a", "subnet-c"})}, {"source", "db"}, {"targets", texts({"web"})}};
        build.add(id, type, dice.oneOf(homes), std::move(properties));
        if (dice.chance(60))
            build.place(id, {dice.below(800), dice.below(600), 96, 96});
    }
    static const std::vector<std::string> kinds {"replication", "failover", "management"};
    for (std::size_t from = 0; from < services.size(); ++from)
        for (std::size_t to = from + 1; to < services.size(); ++to)
            if (dice.chance(to == from + 1 ? 60 : 6))
                build.connect(services[from].first, services[to].first, {},
                              dice.chance(80) ? "request" : dice.oneOf(kinds));
    return build;
}

/// The shop, whose components and arrows say what these rules ask for, sensible or not.
Design talkative(std::uint32_t seed)
{
    Dice dice {seed};
    Design design = shop(dice);
    static const std::vector<Value> numbers {0, 1, 50, 400, 1e308, -3, "many", true};
    static const std::map<std::string, std::vector<Value>> values {
        {"load", numbers},
        {"capacity", numbers},
        {"cpus", numbers},
        {"desired", {1, 4, 40, -1}},
        {"min", {1, 4, 40, 1'000'000'000}},
        {"geography", {"Brazil", "해외", "US", "here", 7}},
        {"region", {"us-east-1", "eu-west-1", "eu-west-1", Object {}}},
        {"zone", {"a", "us-east-1b", "eu-west-1a"}},
        {"ttl", {"0s", "5m", 0}},
        {"rpo", {"0s", 0, "1h"}},
        {"domain", {"example.com", ""}},
        {"engine", {"mysql", "cassandra", List {}}},
        {"multi_az", {true, false}},
        {"website", {true}},
        {"static_files", {true}},
    };
    const Architecture before = design.architecture;
    for (const auto& row : before.components)
        for (const auto& [key, choices] : values)
            if (catalog().propertyOf(catalog().typeOf(*row), key) && dice.chance(60))
                design = withProperty(std::move(design), row->id, key, dice.oneOf(choices));
    static const std::vector<Value> accesses {"read", "write", "read-write", 3};
    static const std::vector<Value> modes {"synchronous", "asynchronous", "automatic", false};
    for (const auto& row : before.connections) {
        if (dice.chance(60))
            design = withProperty(std::move(design), row->id, "access", dice.oneOf(accesses));
        if (dice.chance(60))
            design = withProperty(std::move(design), row->id, "mode", dice.oneOf(modes));
    }
    return design;
}

bool isFound(const std::vector<Finding>& findings, const Diagnostic& wanted)
{
    return std::ranges::any_of(findings, [&](const Finding& found) {
        return found.diagnostic.rule == wanted.rule && found.diagnostic.key == wanted.key &&
               found.diagnostic.components.front() == wanted.components.front();
    });
}

TEST(CostRulesLaw, FixesMendWhatTheyAreFor)
{
    std::map<std::string, int> fixes;
    for (std::uint32_t seed = 0; seed < 400; ++seed) {
        const Design design = talkative(seed);
        for (const Finding& found : check(design, catalog(), options)) {
            if (!found.diagnostic.fix)
                continue;
            ++fixes[found.diagnostic.rule];
            const std::string what = "seed " + std::to_string(seed) + ": " + found.diagnostic.rule + ' ' +
                                     toEnglish(found.diagnostic.message);
            const Design mended = repaired(design, found.diagnostic);
            EXPECT_FALSE(isFound(check(mended, catalog(), options), found.diagnostic)) << what;
            EXPECT_EQ(repaired(mended, found.diagnostic), mended) << what;
        }
    }
    EXPECT_GE(fixes.size(), 8u) << "too few rules are reached";
}

} // namespace
} // namespace gudo::test
