#include "core/faulttree/bounds.h"

#include <gtest/gtest.h>

#include <cmath>

namespace gudo {
namespace {

TEST(Bounds, SingleEventsAreExact)
{
    const std::vector<double> probabilities {0.5, 0.25, 0};
    const ProbabilityBounds bounds = probabilityBounds({.sets = {{0}, {1}, {2}}, .completeOrder = 2}, probabilities);
    EXPECT_NEAR(bounds.lower, 0.625, 1e-9);
    EXPECT_NEAR(bounds.upper, 0.625, 1e-9);
}

TEST(Bounds, SetsThatShareNothingAreExactFromBelow)
{
    const std::vector<double> probabilities {0.5, 0.5, 0.5, 0.5};
    const ProbabilityBounds bounds = probabilityBounds({.sets = {{0, 1}, {2, 3}}, .completeOrder = 4}, probabilities);
    EXPECT_NEAR(bounds.lower, 0.4375, 1e-9);
    EXPECT_NEAR(bounds.upper, 0.4375, 1e-9);
}

TEST(Bounds, TwoOfThreeByHand)
{
    const std::vector<double> probabilities {0.1, 0.1, 0.1};
    const CutSets sets {.sets = {{0, 1}, {0, 2}, {1, 2}}, .completeOrder = 3};
    const ProbabilityBounds bounds = probabilityBounds(sets, probabilities);
    EXPECT_NEAR(bounds.lower, 3 * 0.01 - 3 * 0.001, 1e-9); // Bonferroni's, the exact value is 0.028
    EXPECT_NEAR(bounds.upper, 1 - std::pow(0.99, 3), 1e-9);
}

TEST(Bounds, WhatIsLeftOutWidensFromAbove)
{
    const std::vector<double> probabilities {0.1, 0.1, 0.1, 0.5};
    const ProbabilityBounds bounds = probabilityBounds({.sets = {{3}}, .completeOrder = 2}, probabilities);
    EXPECT_NEAR(bounds.lower, 0.5, 1e-9);
    EXPECT_NEAR(bounds.upper, 1 - 0.5 * (1 - 0.001), 1e-9); // all of the three others
}

TEST(Bounds, NothingKnownIsStillBounded)
{
    const std::vector<double> probabilities {0.1, 0.2};
    const ProbabilityBounds bounds = probabilityBounds({}, probabilities);
    EXPECT_EQ(bounds.lower, 0);
    EXPECT_NEAR(bounds.upper, 0.28, 1e-9);
}

TEST(Bounds, AlwaysAndNever)
{
    const std::vector<double> probabilities {0.5};
    EXPECT_EQ(probabilityBounds({.sets = {{}}, .completeOrder = 2}, probabilities),
              (ProbabilityBounds {.lower = 1, .upper = 1}));
    EXPECT_EQ(probabilityBounds({.sets = {}, .completeOrder = 2}, probabilities),
              (ProbabilityBounds {.lower = 0, .upper = 0}));
    const std::vector<double> certain {1};
    EXPECT_NEAR(probabilityBounds({.sets = {{0}}, .completeOrder = 2}, certain).lower, 1, 1e-9);
    EXPECT_EQ(probabilityBounds({.sets = {{0}}, .completeOrder = 2}, certain).upper, 1);
}

TEST(Bounds, TinyProbabilitiesKeepTheirDigits)
{
    const std::vector<double> probabilities {1e-30, 2e-30, 1e-60};
    const ProbabilityBounds bounds = probabilityBounds({.sets = {{2}, {0, 1}}, .completeOrder = 3}, probabilities);
    EXPECT_NEAR(bounds.lower / 3e-60, 1, 1e-9);
    EXPECT_NEAR(bounds.upper / 3e-60, 1, 1e-9);
}

TEST(Bounds, WhatADoubleCannotHoldIsAboveZero)
{
    const std::vector<double> probabilities {1e-200, 1e-200};
    const ProbabilityBounds bounds = probabilityBounds({.sets = {{0, 1}}, .completeOrder = 2}, probabilities);
    EXPECT_EQ(bounds.lower, 0);
    EXPECT_GT(bounds.upper, 0);
    EXPECT_LT(bounds.upper, 1e-280);
}

TEST(Bounds, ManySetsThatShareOneEventAreNotLost)
{
    // One event and any of thousands: close to the one event's own probability, far above any one set's.
    std::vector<double> probabilities(5001, 0.01);
    CutSets sets {.sets = {}, .completeOrder = 2};
    for (std::uint32_t event = 1; event < probabilities.size(); ++event)
        sets.sets.push_back({0, event});
    const ProbabilityBounds bounds = probabilityBounds(sets, probabilities);
    EXPECT_GT(bounds.lower, 0.005);
    EXPECT_LE(bounds.lower, 0.01);
}

} // namespace
} // namespace gudo
