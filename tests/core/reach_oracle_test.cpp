#include <gtest/gtest.h>

#include "core/formats/native.h"
#include "tests/support/catalog.h"
#include "tests/support/random_network.h"
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

// What is never asked is never wrong: the questions must be good ones.
TEST(RandomNetwork, GetsEveryAnswerThereIs)
{
    std::map<std::string, int> answers;
    int questions = 0;
    for (std::uint32_t seed = 0; seed < 1000; ++seed) {
        const RandomNetwork network = randomNetwork(seed);
        const ReachOracle oracle {network.design.architecture, catalog()};
        for (const ReachQuestion& question : network.questions)
            if (const auto answer = oracle.reach(question.from, question.to, question.protocol, question.port)) {
                ++questions;
                ++answers[answer->code];
            }
    }
    EXPECT_GT(answers[""], questions * 2 / 5);
    EXPECT_LT(answers[""], questions * 4 / 5);
    for (const char* code : {"SG_OUT", "SG_IN", "NACL_OUT", "NACL_IN", "RETURN_NACL", "RETURN_ROUTE", "NO_ROUTE",
                             "BAD_ROUTE", "NO_PUBLIC_ADDRESS", "NO_INTERNET_GATEWAY", "NAT_PRIVATE", "NAT_NO_ADDRESS",
                             "NAT_NO_ROUTE", "NOT_CONNECTED", "NOT_PUBLIC", "FIREWALL", "LISTENER", "LOOP"})
        EXPECT_GT(answers[code], 0) << code;
}

} // namespace
} // namespace gudo::test
