#include <gtest/gtest.h>

#include "core/rules/performance/geographies.h"
#include "tests/support/build.h"
#include "tests/support/rule_findings.h"

namespace gudo::test {
namespace {

using enum Geography;

TEST(Geographies, AreReadInEnglishAndKorean)
{
    EXPECT_EQ(geographiesIn("South Korea"), std::set {EastAsia});
    EXPECT_EQ(geographiesIn("대한민국과 미국"), (std::set {EastAsia, NorthAmerica}));
    EXPECT_EQ(geographiesIn("US, Europe"), (std::set {NorthAmerica, Europe}));
    EXPECT_EQ(geographiesIn("해외"), std::set {Worldwide});
    EXPECT_EQ(geographiesIn("SÃO PAULO; Lima, Peru"), std::set {SouthAmerica});
}

TEST(Geographies, TakeTheLongestNameAndWholeWordsOnly)
{
    EXPECT_EQ(geographiesIn("인도네시아"), std::set {SouthEastAsia});
    EXPECT_EQ(geographiesIn("Indonesia"), std::set {SouthEastAsia});
    EXPECT_EQ(geographiesIn("South America"), std::set {SouthAmerica});
    for (const char* unknown : {"", "customers like us", "USER base", "BUS", "everyone", "Atlantis", "\xff\xfe"})
        EXPECT_TRUE(geographiesIn(unknown).empty()) << unknown;
    EXPECT_TRUE(geographiesIn(std::string(10'000, 'x') + " Korea").empty());
}

TEST(Geographies, KnowEveryRegionOfTheCatalogue)
{
    for (const ComponentType& type : catalog().types()) {
        const PropertySchema* region = type.isKind("region") ? type.property("region") : nullptr;
        for (const std::string& code : region ? region->choices : std::vector<std::string> {})
            EXPECT_EQ(geographyOfRegion(code).size(), 1u) << code;
    }
    EXPECT_EQ(geographyOfRegion("ap-southeast-2"), std::set {Oceania});
    EXPECT_EQ(geographyOfRegion("ap-southeast-1"), std::set {SouthEastAsia});
    EXPECT_TRUE(geographyOfRegion("moon-1").empty());
}

Build usersOf(const char* geography, const char* region = "ap-northeast-2")
{
    Build build;
    build.add("users", "client", "", {{"geography", geography}}).add("region", "aws.region", "", {{"region", region}});
    build.add("vpc", "aws.vpc", "region").add("alb", "aws.alb", "vpc").connect("users", "alb", {{"port", 443}});
    return build;
}

TEST(FarFromUsers, ComparesPartsOfTheWorld)
{
    EXPECT_EQ(found(usersOf("Germany"), "PERF-001").size(), 1u);
    EXPECT_TRUE(found(usersOf("Germany", "eu-west-1"), "PERF-001").empty());
    EXPECT_TRUE(found(usersOf("일본"), "PERF-001").empty()) << "next door";
    EXPECT_EQ(found(usersOf("worldwide"), "PERF-001").size(), 1u);
    EXPECT_TRUE(found(usersOf("the warehouse"), "PERF-001").empty()) << "nobody knows where that is";
    EXPECT_TRUE(found(usersOf("Germany", ""), "PERF-001").empty()) << "the region is not said yet";
}

TEST(FarFromUsers, IsMendedByANetworkOrARegionNearby)
{
    Build two = usersOf("Germany").add("near", "aws.region", "", {{"region", "eu-central-1"}});
    EXPECT_TRUE(found(two.add("alb-2", "load_balancer", "near").connect("users", "alb-2"), "PERF-001").empty());
    const Design design = usersOf("Germany");
    const auto far = found(design, "PERF-001");
    ASSERT_EQ(far.size(), 1u);
    ASSERT_TRUE(far.front().fix && !far.front().fix->isSafe);
    const Design mended = repaired(design, far.front());
    EXPECT_TRUE(found(mended, "PERF-001").empty());
    EXPECT_EQ(mended.architecture.connections.find("users-to-alb")->to, "cdn");
    EXPECT_EQ(textOf(mended.architecture.connections.find("cdn-alb")->properties, "access"), "");
    EXPECT_EQ(mended.architecture.connections.find("cdn-alb")->to, "alb");
}

TEST(FarFromUsers, IsOneFindingForAllWhoComeTheSameWay)
{
    Build build = usersOf("Germany");
    build.add("dns", "aws.route53").connect("dns", "alb").add("more", "client", "", {{"geography", "Brazil"}});
    build.add("others", "client", "", {{"geography", "Peru"}}).connect("more", "dns").connect("others", "dns");
    EXPECT_EQ(found(build, "PERF-001").size(), 2u) << "by the name server, and past it";
}

TEST(CacheOfChangingContent, ReadsTimesOfNothing)
{
    const auto withTtl = [](const char* type, Value ttl) {
        return found(Build {}.add("it", type, "", {{"ttl", std::move(ttl)}}), "PERF-002");
    };
    for (const char* none : {"0", "0s", "00 min"})
        EXPECT_EQ(withTtl("cache", none).size(), 1u) << none;
    EXPECT_EQ(withTtl("cache", 0).size(), 1u);
    for (const char* some : {"", "60s", "0.5s", "s"})
        EXPECT_TRUE(withTtl("cache", some).empty()) << some;
    EXPECT_EQ(withTtl("cdn", "0s").front().severity, Severity::Note) << "it shortens the way at least";
}

TEST(CacheOfChangingContent, NeedsAllRequestsToWrite)
{
    Build build;
    build.add("app", "app_server").add("jobs", "app_server").add("cache", "cache");
    build.connect("app", "cache", {{"access", "write"}});
    EXPECT_EQ(found(build, "PERF-002").size(), 1u);
    EXPECT_TRUE(found(build.connect("jobs", "cache", {{"access", "read"}}), "PERF-002").empty());
}

Build standbyPair()
{
    Build build;
    build.add("vpc", "aws.vpc").add("db", "aws.rds", "vpc").add("standby", "aws.rds", "vpc").add("app", "app_server");
    build.connect("db", "standby", {{"mode", "automatic"}}, "failover").connect("app", "db");
    return build;
}

TEST(RequestsToStandby, AllowAskingEither)
{
    EXPECT_TRUE(found(standbyPair().connect("app", "standby"), "PERF-003").empty());
    EXPECT_EQ(found(standbyPair().connect("app", "standby", {{"access", "read"}}), "PERF-003").size(), 1u);
    EXPECT_EQ(found(standbyPair().add("reports", "app_server").connect("reports", "standby"), "PERF-003").size(), 1u);
}

TEST(RequestsToStandby, AllowReadableStandbys)
{
    Build cluster = standbyPair().add("reports", "app_server").connect("reports", "standby");
    EXPECT_TRUE(found(withProperty(cluster, "db", "standbys", 2), "PERF-003").empty());
}

Build readers(int load)
{
    Build build;
    build.add("users", "client", "", {{"load", load}}).add("search", "app_server").add("orders", "app_server");
    build.add("db", "database", "", {{"capacity", 100}}).connect("users", "search").connect("users", "orders");
    build.connect("search", "db", {{"access", "read"}}).connect("orders", "db");
    return build;
}

TEST(ReadsOnPrimaryOnly, StartsAtThreeFifthsOfTheCapacity)
{
    EXPECT_EQ(found(readers(60), "PERF-004").size(), 1u);
    EXPECT_TRUE(found(readers(59), "PERF-004").empty());
    EXPECT_TRUE(found(withProperty(readers(60), "db", "capacity", {}), "PERF-004").empty()) << "nobody said how much";
    EXPECT_TRUE(found(withProperty(readers(60), "search-to-db", "access", {}), "PERF-004").empty());
}

TEST(ReadsOnPrimaryOnly, IsQuietBesideACacheOrAReplica)
{
    EXPECT_TRUE(found(readers(90).add("redis", "cache").connect("search", "redis"), "PERF-004").empty());
    EXPECT_TRUE(
        found(readers(90).add("copy", "database").connect("db", "copy", {}, "replication"), "PERF-004").empty());
}

TEST(WaitOnDistance, IsQuietWithinAPlaceAndWithADatabaseNearby)
{
    Build build;
    build.add("one", "site", "", {{"location", "Seoul"}}).add("two", "site", "", {{"location", "Busan"}});
    build.add("db", "database", "one").add("app", "app_server", "two").connect("app", "db");
    EXPECT_EQ(found(build, "PERF-005").size(), 1u);
    EXPECT_TRUE(found(withProperty(build, "two", "location", "Seoul"), "PERF-005").empty());
    EXPECT_TRUE(found(build.add("copy", "database", "two").connect("app", "copy"), "PERF-005").empty());
}

TEST(CdnBypassed, ComparesDomains)
{
    const auto withDomain = [](const char* domain) {
        Build build;
        build.add("dns", "dns", "", {{"domain", "shop.example.com"}}).add("web", "web_server");
        build.add("cdn", "cdn", "", {{"domain", domain}}).connect("dns", "web").connect("cdn", "web");
        return build.design();
    };
    EXPECT_TRUE(found(withDomain("static.example.com"), "PERF-006").empty());
    EXPECT_TRUE(found(withDomain(""), "PERF-006").empty());
    const auto past = found(withDomain("shop.example.com"), "PERF-006");
    ASSERT_EQ(past.size(), 1u);
    const Design mended = repaired(withDomain("shop.example.com"), past.front());
    EXPECT_EQ(mended.architecture.connections.find("dns-to-web")->to, "cdn");
    EXPECT_TRUE(found(mended, "PERF-006").empty());
}

TEST(CdnBypassed, NamesOriginsThatAnswerNoVisitors)
{
    const Design design = Build {}.add("cdn", "cdn").add("db", "database").connect("cdn", "db");
    EXPECT_EQ(found(design, "PERF-006").size(), 1u);
}

} // namespace
} // namespace gudo::test
