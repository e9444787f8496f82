#include <gtest/gtest.h>

#include "core/catalog/replaced.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

TEST(Replaced, KeepsWhatFitsAndTellsWhatDoesNot)
{
    const Design design =
        Build {}
            .add("db", "database", {}, {{"engine", "mysql"}, {"port", 3307}, {"own", "kept"}}, "Orders")
            .add("web", "web_server")
            .connect("web", "db");
    const Replaced result = replaced(design, catalog(), "db", "cache", "en");
    ASSERT_FALSE(result.refusal);
    const Component& cache = *result.design.architecture.components.find("db");
    EXPECT_EQ(cache.type, "cache");
    EXPECT_EQ(cache.name, "Orders");
    EXPECT_EQ(cache.properties.at("own"), Value {"kept"});
    EXPECT_EQ(result.design.architecture.connections, design.architecture.connections);
    for (const std::string& key : result.dropped)
        EXPECT_FALSE(cache.properties.contains(key)) << key;
    EXPECT_EQ(cache.properties.size() + result.dropped.size(), 3U);
}

TEST(Replaced, GivesANewLabelWhereNobodyGaveAName)
{
    const Design design = Build {}.add("db", "database", {}, {}, "데이터베이스");
    EXPECT_EQ(replaced(design, catalog(), "db", "cache", "ko").design.architecture.components.find("db")->name, "캐시");
}

TEST(Replaced, RefusesWhatTheContainerOrTheContentsDoNotAllow)
{
    const Design design = Build {}
                              .add("vpc", "aws.vpc")
                              .add("az", "aws.az", "vpc")
                              .add("subnet", "aws.subnet", "az")
                              .add("web", "aws.ec2", "subnet")
                              .add("app", "process", "web");
    for (const auto& [id, type] : {std::pair {"web", "client"}, {"web", "aws.nat_gateway"}, {"vpc", "client"}}) {
        const Replaced result = replaced(design, catalog(), id, type, "en");
        EXPECT_TRUE(result.refusal) << id << ' ' << type;
        EXPECT_EQ(result.design, design);
    }
}

} // namespace
} // namespace gudo::test
