#include <gtest/gtest.h>

#include <filesystem>

#include "core/formats/native.h"
#include "core/model/edits.h"
#include "tests/support/catalog.h"
#include "tests/support/random_services.h"
#include "tests/support/reliability_comparison.h"
#include "tests/support/shrink.h"

namespace gudo::test {
namespace {

/// Twenty thousand in all, for tests of some seconds.
constexpr std::uint32_t designsPerTest = 1250;

/// Every level in turn; three failures at once in every tenth design.
Comparison comparisonOf(std::uint32_t seed)
{
    return {.order = seed % 10 == 0 ? 3 : 2, .level = static_cast<FailureLevel>(seed / 3 % 7), .seed = seed};
}

/// Shows the smallest design with a difference of the same sort.
void expectAgreement(const Design& design, const Comparison& comparison, const std::string& name)
{
    const std::string fault = difference(design, catalog(), comparison);
    if (fault.empty())
        return;
    const std::string sort = fault.substr(0, 4);
    const Design smallest = shrunk(design, [&](const Design& candidate) {
        return difference(candidate, catalog(), comparison).starts_with(sort);
    });
    ADD_FAILURE() << name << " at level " << toText(comparison.level) << ": "
                  << difference(smallest, catalog(), comparison) << '\n'
                  << writeNative(smallest);
}

class ReliabilityLawOnServices : public ::testing::TestWithParam<std::uint32_t> {};

TEST_P(ReliabilityLawOnServices, EngineAndOracleAgree)
{
    const std::uint32_t first = GetParam() * designsPerTest;
    for (std::uint32_t seed = first; seed < first + designsPerTest && !HasFailure(); ++seed)
        expectAgreement(randomServices(seed), comparisonOf(seed), "seed " + std::to_string(seed));
}

INSTANTIATE_TEST_SUITE_P(Seeds, ReliabilityLawOnServices, ::testing::Range(0u, 16u));

/// Without numbers of thousands of copies, which the engine counts in proportion and the oracle one by one.
Design withFewCopies(Design design)
{
    const Table<Component> before = design.architecture.components;
    for (const auto& row : before)
        for (const auto& [key, value] : row->properties)
            if (const std::int64_t* number = value.asInteger(); number && *number > 12)
                design = withProperty(std::move(design), row->id, key, *number % 12);
    return design;
}

TEST(ReliabilityLaw, EngineAndOracleAgreeOnAnyDesign)
{
    for (std::uint32_t seed = 0; seed < 1500 && !testing::Test::HasFailure(); ++seed)
        expectAgreement(withFewCopies(randomDesign(seed, catalog(), 4 + static_cast<int>(seed % 20))),
                        {.order = 1, .level = static_cast<FailureLevel>(seed % 7), .seed = seed},
                        "any design " + std::to_string(seed));
}

TEST(ReliabilityLaw, EngineAndOracleAgreeOnWhatOnceWentWrong)
{
    int cases = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator {std::string {GUDO_SOURCE_DIR} + "/tests/cases/reliability"}) {
        const std::string name = "tests/cases/reliability/" + entry.path().filename().string();
        const ReadResult result = readNative(sourceFile(name), name);
        EXPECT_TRUE(result.diagnostics.empty()) << name;
        const ReliabilityOracle oracle {result.design, catalog()};
        EXPECT_FALSE(oracle.simulatedSets(3, "region").empty()) << name << " requires nothing";
        for (int level = 0; level < 7; ++level)
            expectAgreement(result.design, {.order = 3, .level = static_cast<FailureLevel>(level), .seed = 1}, name);
        ++cases;
    }
    EXPECT_GT(cases, 0);
}

/// Without the feature, the answers of these many designs would be others: each is there, and matters.
TEST(ReliabilityLaw, EveryFeatureOfRandomServicesChangesAnswers)
{
    constexpr int enough = 3;
    for (const std::string& feature : serviceFeatures()) {
        int changed = 0;
        for (std::uint32_t seed = 0; seed < 6000 && changed < enough; ++seed) {
            const Design with = randomServices(seed);
            const Design without = randomServices(seed, feature);
            if (with == without)
                continue;
            const ReliabilityOracle oracle {with, catalog()};
            const ReliabilityOracle other {without, catalog()};
            changed += oracle.simulatedSets(1, "region") != other.simulatedSets(1, "region") ||
                               oracle.simulatedSets(2, "region") != other.simulatedSets(2, "region")
                           ? 1
                           : 0;
        }
        EXPECT_EQ(changed, enough) << feature << " does nothing";
    }
}

bool isLost(const OracleAnswer& answer, const OracleRequirement& requirement)
{
    return answer.lost.contains(requirement);
}

TEST(ReliabilityLaw, CutSetsAreMinimalAndComplete)
{
    int checked = 0;
    for (std::uint32_t seed = 0; seed < 1500; ++seed) {
        const EngineAnswers engine {randomServices(seed), catalog()};
        const OracleEvents all = engine.events(FailureLevel::Region);
        const std::vector<std::string> events {all.begin(), all.end()};
        Dice dice {seed};
        OracleEvents anything;
        for (int left = events.empty() ? 0 : 2; left > 0; --left)
            anything.insert(dice.oneOf(events));
        const OracleAnswer after = engine.after({anything}).front();
        for (const auto& [requirement, sets] : engine.cutSets(2, FailureLevel::Region)) {
            std::vector<OracleEvents> tries;
            for (const OracleEvents& set : sets) {
                tries.push_back(set);
                for (const std::string& event : set) {
                    tries.push_back(set);
                    tries.back().erase(event);
                }
            }
            const auto answers = engine.after(tries);
            std::size_t index = 0;
            for (const OracleEvents& set : sets) {
                EXPECT_TRUE(isLost(answers[index++], requirement)) << "seed " << seed;
                for (std::size_t left = set.size(); left > 0; --left)
                    EXPECT_FALSE(isLost(answers[index++], requirement)) << "seed " << seed << ": not minimal";
                ++checked;
            }
            const bool isKnown = std::ranges::any_of(
                sets, [&](const OracleEvents& set) { return std::ranges::includes(anything, set); });
            EXPECT_EQ(isLost(after, requirement), isKnown) << "seed " << seed << ": incomplete";
        }
    }
    EXPECT_GT(checked, 5000);
}

TEST(ReliabilityLaw, MoreFailuresNeverMendAnything)
{
    int grown = 0;
    for (std::uint32_t seed = 0; seed < 2000; ++seed) {
        const EngineAnswers engine {randomServices(seed), catalog()};
        const OracleEvents all = engine.allEvents();
        const std::vector<std::string> events {all.begin(), all.end()};
        Dice dice {seed};
        std::vector<OracleEvents> more {{}};
        for (int left = events.empty() ? 0 : 6; left > 0; --left) {
            more.push_back(more.back());
            more.back().insert(dice.oneOf(events));
        }
        const auto answers = engine.after(more);
        EXPECT_TRUE(answers.front().down.empty()) << "seed " << seed << ": down before anything failed";
        EXPECT_TRUE(answers.front().lost.empty()) << "seed " << seed;
        for (std::size_t index = 1; index < answers.size(); ++index) {
            EXPECT_TRUE(std::ranges::includes(answers[index].down, answers[index - 1].down)) << "seed " << seed;
            EXPECT_TRUE(std::ranges::includes(answers[index].lost, answers[index - 1].lost)) << "seed " << seed;
            grown += answers[index].down.size() > answers[index - 1].down.size() ? 1 : 0;
        }
    }
    EXPECT_GT(grown, 2000);
}

/// Pre: what it asks for is there already, and nothing asks for a share of all copies.
bool isCopied(const OracleFacts& facts, const std::string& id)
{
    const OracleThing& thing = facts.things.at(id);
    const ComponentType& type = catalog().typeOf(*thing.component);
    const bool isCountedByReplicas =
        !thing.isRunByProvider && type.traits.standby.empty() && type.traits.copies.empty();
    const bool hasQuorum = std::ranges::any_of(facts.things, [](const auto& row) { return row.second.hasQuorum; });
    return isCountedByReplicas && !thing.isUnfailing() && !thing.isBox && !hasQuorum && thing.wanted <= thing.copies;
}

TEST(ReliabilityLaw, OneCopyMoreMakesNoNewSinglePoint)
{
    int tried = 0;
    int mended = 0;
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        const Design design = randomServices(seed);
        const OracleFacts facts = oracleFacts(design, catalog());
        for (const auto& row : design.architecture.components) {
            if (!isCopied(facts, row->id))
                continue;
            const std::int64_t copies = std::max<std::int64_t>(1, integerOf(row->properties, "replicas", 1));
            const Design more = withProperty(design, row->id, "replicas", copies + 1);
            const auto before = EngineAnswers {design, catalog()}.cutSets(1, FailureLevel::Region);
            const auto after = EngineAnswers {more, catalog()}.cutSets(1, FailureLevel::Region);
            const auto isOfCopied = [&](const OracleEvents& set) {
                const std::string& event = *set.begin();
                return event == row->id || event.starts_with(row->id + '@') || event.starts_with(row->id + '#');
            };
            for (const auto& [requirement, sets] : after) {
                const auto& known = before.at(requirement);
                for (const OracleEvents& set : sets)
                    EXPECT_TRUE(known.contains(set) || (isOfCopied(set) && std::ranges::any_of(known, isOfCopied)))
                        << "seed " << seed << ": a copy of " << row->id << " makes " << *set.begin()
                        << " a single point";
                mended += sets.size() < known.size() ? 1 : 0;
            }
            ++tried;
            break;
        }
    }
    EXPECT_GT(tried, 1000);
    EXPECT_GT(mended, 300);
}

} // namespace
} // namespace gudo::test
