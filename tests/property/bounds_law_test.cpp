#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "core/faulttree/bounds.h"
#include "tests/support/fault_tree_oracle.h"

namespace gudo::test {
namespace {

constexpr std::uint32_t trees = 1500;
constexpr double rounding = 1e-11; // of the sum over all sets of events, relative

/// Anything from 0 to 1, both included, or small as in a real design.
std::vector<double> randomProbabilities(Dice& dice, std::uint32_t events)
{
    constexpr std::array scales {1.0, 0.1, 1e-3, 1e-9, 1e-80};
    const double scale = dice.oneOf(scales);
    std::vector<double> probabilities;
    for (std::uint32_t event = 0; event < events; ++event)
        probabilities.push_back(dice.chance(5)                   ? 0
                                : dice.chance(3)                 ? 1
                                : dice.chance(10) && scale < 0.1 ? 0.5
                                                                 : scale * (1 + dice.below(1000)) / 1001);
    return probabilities;
}

TEST(BoundsLaws, ExactProbabilityIsBetween)
{
    std::size_t tight = 0;
    for (std::uint32_t seed = 0; seed < trees; ++seed) {
        Dice dice {seed};
        const FaultTree tree = seed % 3 == 0 ? redundantFaultTree(dice, 8) : oddFaultTree(dice, 7);
        const std::vector<double> probabilities = randomProbabilities(dice, tree.events);
        const auto answers = trueNodesOfAllSets(tree);
        for (int order = 1; order <= 3; ++order) {
            const std::vector<CutSets> found =
                minimalCutSets(tree, {.order = order, .most = seed % 7 == 0 ? 2u : 1000u});
            for (std::size_t top = 0; top < tree.tops.size(); ++top) {
                const double exact = exactProbability(answers, tree.tops[top], probabilities);
                const ProbabilityBounds bounds = probabilityBounds(found[top], probabilities);
                ASSERT_LE(bounds.lower, exact * (1 + rounding)) << seed << ' ' << order;
                ASSERT_GE(bounds.upper, exact * (1 - rounding)) << seed << ' ' << order;
                ASSERT_GE(bounds.lower, 0);
                ASSERT_LE(bounds.upper, 1);
                tight += exact > 0 && bounds.upper < 1.1 * bounds.lower ? 1 : 0;
            }
        }
    }
    EXPECT_GT(tight, trees); // of about ten thousand
}

TEST(BoundsLaws, KnowingMoreSetsNeverWidens)
{
    for (std::uint32_t seed = 0; seed < trees; ++seed) {
        Dice dice {seed};
        const FaultTree tree = oddFaultTree(dice, 8);
        const std::vector<double> probabilities = randomProbabilities(dice, tree.events);
        const std::vector<CutSets> one = minimalCutSets(tree, {.order = 1});
        for (std::size_t top = 0; top < tree.tops.size(); ++top) {
            const ProbabilityBounds nothing = probabilityBounds({}, probabilities);
            const ProbabilityBounds some = probabilityBounds(one[top], probabilities);
            const bool isAlways = one[top].sets == std::vector<CutSet> {{}};
            EXPECT_TRUE(isAlways || some.upper <= nothing.upper * (1 + rounding)) << seed;
            EXPECT_GE(some.lower, nothing.lower) << seed;
        }
    }
}

} // namespace
} // namespace gudo::test
