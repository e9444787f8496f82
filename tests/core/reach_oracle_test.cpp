#include <gtest/gtest.h>

#include "core/formats/native.h"
#include "tests/support/catalog.h"
#include "tests/support/reach_oracle.h"
#include "tests/support/reach_situations.h"

namespace gudo::test {
namespace {

// The judge is judged by the textbook before it judges the engine.

class ReachOracleTextbook : public testing::TestWithParam<ReachSituation> {};

TEST_P(ReachOracleTextbook, IsRight)
{
    const ReachSituation& situation = GetParam();
    const ReachOracle oracle {situation.design.architecture, catalog()};
    const auto answer = oracle.reach(situation.from, situation.to, "tcp", situation.port);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->code, situation.code) << toText(*answer);
    EXPECT_EQ(answer->component, situation.component) << toText(*answer);
    EXPECT_EQ(answer->isReachable, situation.code.empty());
}

INSTANTIATE_TEST_SUITE_P(Situations, ReachOracleTextbook, testing::ValuesIn(reachSituations()),
                         [](const auto& one) { return one.param.name; });

TEST(ReachOracle, KnowsNothingOfWhatIsNoEnd)
{
    const Design design = textbookNetwork();
    const ReachOracle oracle {design.architecture, catalog()};
    for (const char* nobody : {"vpc", "public-a", "public-routes", "gate", "nat", "nowhere", "10.0.0.0/8", ""})
        EXPECT_FALSE(oracle.reach("web", nobody, "tcp", 443)) << nobody;
}

TEST(ReachOracle, NamesTheSubnetsThatDoNotTakePart)
{
    Design design = textbookNetwork();
    const ReachOracle oracle {design.architecture, catalog()};
    EXPECT_EQ(oracle.reach("web", "db", "tcp", 3306)->notTo, (std::vector<Id> {"private-a", "private-b"}));
    EXPECT_TRUE(oracle.reach("app", "db", "tcp", 3306)->notTo.empty());
}

} // namespace
} // namespace gudo::test
