#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "core/formats/native.h"
#include "core/rules/check.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

using Found = std::set<std::pair<std::string, std::string>>; // rule and the first component

Found findingsOf(const std::string& name)
{
    const ReadResult read = readNative(sourceFile("resources/templates/" + name + ".gudo"), name);
    EXPECT_TRUE(read.diagnostics.empty()) << name;
    Found found;
    for (const Finding& finding : check(read.design, catalog()))
        found.emplace(finding.diagnostic.rule, finding.diagnostic.components.empty() ? Id {} : finding.diagnostic.components.front());
    return found;
}

// What the posts that the designs come from say about them.

TEST(Templates, OneServerIsThreeSinglePointsThatShareAMachine)
{
    EXPECT_EQ(findingsOf("single-server"),
              (Found {{"RED-001", "server"}, {"RED-001", "app"}, {"RED-001", "db"}, {"RED-038", "db"}}));
}

TEST(Templates, BehindALoadBalancerItAndTheDatabaseRemain)
{
    EXPECT_EQ(findingsOf("load-balanced"), (Found {{"RED-001", "lb"}, {"RED-001", "db"}}));
}

TEST(Templates, TheSingleDatabaseIsWhatStopsThreeTiers)
{
    EXPECT_EQ(findingsOf("aws-three-tier"), (Found {{"RED-002", "db"}}));
}

TEST(Templates, MultiAzLeavesNothingToFind)
{
    EXPECT_EQ(findingsOf("aws-multi-az"), Found {});
}

TEST(Templates, AreCanonicalAndDescribedInBothLanguages)
{
    int count = 0;
    const std::filesystem::path folder = std::filesystem::path {GUDO_SOURCE_DIR} / "resources" / "templates";
    for (const auto& entry : std::filesystem::directory_iterator {folder}) {
        const std::string name = entry.path().filename().string();
        const std::string text = sourceFile("resources/templates/" + name);
        const ReadResult read = readNative(text, name);
        EXPECT_EQ(writeNative(read.design), text) << name;
        EXPECT_FALSE(read.design.title.empty()) << name;
        const Value* description = find(read.design.extra, "description");
        ASSERT_TRUE(description && description->asObject()) << name;
        EXPECT_FALSE(textOf(*description->asObject(), "en").empty()) << name;
        EXPECT_FALSE(textOf(*description->asObject(), "ko").empty()) << name;
        ++count;
    }
    EXPECT_GE(count, 4);
}

} // namespace
} // namespace gudo::test
