#include "core/rules/finding_groups.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_services.h"

namespace gudo::test {
namespace {

constexpr std::array groupings {FindingGrouping::Cause, FindingGrouping::Severity, FindingGrouping::Rule,
                                FindingGrouping::Component};

TEST(FindingGroups, HoldEveryFindingExactlyOnceInTheOrderOfTheirFirst)
{
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        const Analysis analysis = *analysed(randomServices(seed), catalog());
        for (const FindingGrouping by : groupings) {
            std::vector<int> all;
            std::set<std::string> keys;
            int last = -1;
            for (const FindingGroup& group : grouped(analysis, by)) {
                ASSERT_FALSE(group.findings.empty());
                EXPECT_TRUE(std::ranges::is_sorted(group.findings));
                EXPECT_TRUE(keys.insert(group.key).second) << group.key;
                EXPECT_GT(group.findings.front(), last);
                last = group.findings.front();
                all.insert(all.end(), group.findings.begin(), group.findings.end());
            }
            std::ranges::sort(all);
            ASSERT_EQ(all.size(), analysis.findings.size());
            for (std::size_t at = 0; at < all.size(); ++at)
                EXPECT_EQ(all[at], static_cast<int>(at));
        }
    }
}

TEST(FindingGroups, KnowTheSpotOfEachFinding)
{
    int known = 0;
    for (std::uint32_t seed = 0; seed < 120; ++seed) {
        const Analysis analysis = *analysed(randomServices(seed), catalog());
        const std::vector<int> spots = spotsOf(analysis);
        ASSERT_EQ(spots.size(), analysis.findings.size());
        for (std::size_t at = 0; at < spots.size(); ++at) {
            EXPECT_EQ(spots[at], analysis.weakSpotOf(analysis.findings[at].diagnostic)) << seed;
            known += spots[at] >= 0 ? 1 : 0;
        }
    }
    EXPECT_GT(known, 50);
}

TEST(FindingGroups, PutWhatOneSpotExplainsTogether)
{
    int shared = 0;
    for (std::uint32_t seed = 0; seed < 120; ++seed) {
        const Analysis analysis = *analysed(randomServices(seed), catalog());
        const std::vector<int> spots = spotsOf(analysis);
        for (const FindingGroup& group : grouped(analysis, FindingGrouping::Cause))
            for (const int finding : group.findings) {
                const auto at = static_cast<std::size_t>(finding);
                if (group.spot >= 0)
                    EXPECT_EQ(spots[at], group.spot);
                else
                    EXPECT_EQ(analysis.findings[at].diagnostic.rule, group.rule);
                shared += group.spot >= 0 ? 1 : 0;
            }
    }
    EXPECT_GT(shared, 0);
}

TEST(FindingGroups, AreRememberedByTheirWords)
{
    for (const FindingGrouping by : groupings)
        EXPECT_EQ(findingGroupingFrom(toText(by)), by);
    EXPECT_EQ(findingGroupingFrom("what nobody wrote"), FindingGrouping::Cause);
}

} // namespace
} // namespace gudo::test
