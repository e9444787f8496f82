#include <gtest/gtest.h>

#include "tests/support/build.h"
#include "tests/support/rule_findings.h"

namespace gudo::test {
namespace {

TEST(EngineNotOffered, ForgivesSpelling)
{
    const auto withEngine = [](const char* type, const char* engine) {
        return found(Build {}.add("vpc", "aws.vpc").add("db", type, "vpc", {{"engine", engine}}), "OPS-017").size();
    };
    for (const char* known : {"", "mysql", "PostgreSQL", "SQL Server", "oracle-ee", "db2-se", "aurora", "aurora-mysql"})
        EXPECT_EQ(withEngine("aws.rds", known), 0u) << known;
    for (const char* other : {"cassandra", "mongodb", "sqlite"})
        EXPECT_EQ(withEngine("aws.rds", other), 1u) << other;
    EXPECT_EQ(withEngine("database", "sqlite"), 0u) << "whoever runs it chooses";
}

Build withReplica(const char* rpo)
{
    Build build;
    build.add("vpc", "aws.vpc").add("db", "aws.rds", "vpc", {{"rpo", rpo}});
    build.add("copy", "aws.rds_replica", "vpc", {{"source", "db"}});
    return build;
}

TEST(AsynchronousCopiesOnly, IsAboutALossOfNothing)
{
    EXPECT_EQ(found(withReplica("0s"), "OPS-018").size(), 1u);
    EXPECT_TRUE(found(withReplica("5m"), "OPS-018").empty());
    EXPECT_TRUE(found(withReplica(""), "OPS-018").empty());
    EXPECT_TRUE(found(withProperty(withReplica("0s"), "db", "multi_az", true), "OPS-018").empty());
    EXPECT_TRUE(found(Build {}.add("db", "database", "", {{"rpo", "0s"}}), "OPS-018").empty()) << "there are no copies";
}

TEST(AsynchronousCopiesOnly, LeavesUnsaidModesAlone)
{
    const auto copied = [](Object mode) {
        return Build {}
            .add("db", "database", "", {{"rpo", "0s"}})
            .add("copy", "database")
            .connect("db", "copy", std::move(mode), "replication")
            .design();
    };
    EXPECT_TRUE(found(copied({}), "OPS-018").empty());
    EXPECT_TRUE(found(copied({{"mode", "synchronous"}}), "OPS-018").empty());
    const auto late = found(copied({{"mode", "asynchronous"}}), "OPS-018");
    ASSERT_EQ(late.size(), 1u);
    ASSERT_TRUE(late.front().fix);
    EXPECT_TRUE(found(repaired(copied({{"mode", "asynchronous"}}), late.front()), "OPS-018").empty());
}

TEST(MigrationWithoutTool, IsAboutTheWayIntoTheCloud)
{
    const auto move = [](const char* from, const char* to) {
        return found(Build {}
                         .add("vpc", "aws.vpc")
                         .add("old", from, "", {{"engine", "mysql"}})
                         .add("new", to, "vpc", {{"engine", "mysql"}})
                         .connect("old", "new", {}, "replication"),
                     "OPS-020")
            .size();
    };
    EXPECT_EQ(move("database", "aws.rds"), 1u);
    EXPECT_EQ(move("database", "database"), 0u);
    EXPECT_EQ(move("aws.rds", "aws.rds"), 0u);
}

Design zonesNamed(const char* region, const char* first, const char* second)
{
    Build build;
    build.add("region", "aws.region", "", region ? Object {{"region", region}} : Object {})
        .add("vpc", "aws.vpc", "region");
    return build.add("one", "aws.az", "vpc", {{"zone", first}}).add("two", "aws.az", "vpc", {{"zone", second}});
}

TEST(RegionMismatch, KnowsLettersAndLocalZones)
{
    EXPECT_TRUE(found(zonesNamed("us-west-2", "a", "us-west-2b"), "OPS-023").empty());
    EXPECT_TRUE(found(zonesNamed("us-west-2", "us-west-2-lax-1a", "basement"), "OPS-023").empty());
}

TEST(RegionMismatch, RenamesTheZoneOrNamesTheRegion)
{
    const Design stray = zonesNamed("us-west-2", "us-west-2a", "us-west-1b");
    const auto one = found(stray, "OPS-023");
    ASSERT_EQ(one.size(), 1u);
    EXPECT_EQ(one.front().components, (std::vector<Id> {"two", "region"}));
    EXPECT_EQ(textOf(repaired(stray, one.front()).architecture.components.find("two")->properties, "zone"),
              "us-west-2b");
    const Design unsaid = zonesNamed(nullptr, "us-west-1a", "us-west-1b");
    const auto all = found(unsaid, "OPS-023");
    ASSERT_EQ(all.size(), 1u) << "one cause";
    EXPECT_EQ(textOf(repaired(unsaid, all.front()).architecture.components.find("region")->properties, "region"),
              "us-west-1");
}

TEST(RegionMismatch, AllowsAllTargetsElsewhere)
{
    Build build;
    build.add("one", "aws.region", "", {{"region", "us-west-1"}})
        .add("two", "aws.region", "", {{"region", "us-west-2"}});
    build.add("lb", "load_balancer", "one").add("web-1", "web_server", "two").connect("lb", "web-1");
    EXPECT_TRUE(found(build, "OPS-023").empty()) << "meant so";
    EXPECT_EQ(found(build.add("web-2", "web_server", "one").connect("lb", "web-2"), "OPS-023").size(), 1u);
}

TEST(WebsiteWithoutDocuments, IsAnErrorOnlyWithoutTheIndex)
{
    const auto site = [](Object properties) {
        properties.emplace("website", true);
        return found(Build {}.add("site", "aws.s3", "", std::move(properties)), "OPS-021");
    };
    EXPECT_EQ(site({}).front().severity, Severity::Error);
    EXPECT_EQ(site({{"index_document", "index.html"}}).front().severity, Severity::Warning);
    EXPECT_TRUE(site({{"index_document", "index.html"}, {"error_document", "404.html"}}).empty());
    EXPECT_TRUE(found(Build {}.add("files", "aws.s3"), "OPS-021").empty());
}

} // namespace
} // namespace gudo::test
