#include <gtest/gtest.h>

#include <bit>

#include "core/faulttree/cut_set_join.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

constexpr std::uint32_t events = 9;
constexpr std::uint32_t rounds = 6000;
using Set = std::uint32_t; // a bit for each event

bool isWithin(Set part, Set whole)
{
    return (part & ~whole) == 0;
}

/// Sets of one to three events of which none contains another.
std::vector<Set> randomSets(Dice& dice)
{
    std::vector<Set> sets;
    for (int tries = dice.below(12); tries > 0; --tries) {
        Set set = 0;
        for (int size = 1 + dice.below(3) + dice.below(2); size > 0; --size)
            set |= Set {1} << dice.below(events);
        if (std::popcount(set) > 3)
            continue;
        const auto contains = [&](Set other) {
            return isWithin(other, set) || isWithin(set, other);
        };
        if (std::ranges::none_of(sets, contains))
            sets.push_back(set);
    }
    return sets;
}

CutSetFamily familyOf(std::vector<Set> sets, int order)
{
    CutSetFamily family {.completeOrder = order};
    for (const Set set : sets) {
        const auto a = static_cast<std::uint32_t>(std::countr_zero(set));
        const auto c = static_cast<std::uint32_t>(std::bit_width(set)) - 1;
        if (std::popcount(set) == 1)
            family.singles.push_back(a);
        else if (std::popcount(set) == 2)
            family.pairs.push_back(packedPair(a, c));
        else
            family.triples.push_back(packedTriple(c, static_cast<std::uint32_t>(std::countr_zero(set & (set - 1))), a));
    }
    std::ranges::sort(family.singles);
    std::ranges::sort(family.pairs);
    std::ranges::sort(family.triples);
    return family;
}

/// The minimal sets that contain a set of at least `threshold` inputs, by trying every set.
CutSetFamily joinedSlowly(const std::vector<std::vector<Set>>& inputs, std::uint32_t threshold, int order)
{
    const auto isCut = [&](Set whole) {
        return std::ranges::count_if(inputs, [&](const std::vector<Set>& input) {
                   return std::ranges::any_of(input, [&](Set set) { return isWithin(set, whole); });
               }) >= threshold;
    };
    std::vector<Set> cuts;
    for (Set set = 1; set < Set {1} << events; ++set) {
        bool isMinimal = std::popcount(set) <= order && isCut(set);
        for (Set rest = set; rest != 0 && isMinimal; rest &= rest - 1)
            isMinimal = !isCut(set & ~(rest & -rest));
        if (isMinimal)
            cuts.push_back(set);
    }
    return familyOf(cuts, order);
}

struct Inputs {
    std::vector<std::vector<Set>> sets;
    std::vector<CutSetFamily> families;
    std::vector<CutSetView> views;
};

/// Up to seven different families, each of them `times` times.
Inputs randomInputs(Dice& dice, std::size_t times)
{
    Inputs inputs;
    const std::size_t different = 1 + static_cast<std::size_t>(dice.below(7));
    for (std::size_t i = 0; i < different; ++i) {
        const std::vector<Set> sets = randomSets(dice);
        inputs.sets.insert(inputs.sets.end(), times, sets);
        inputs.families.push_back(familyOf(sets, 3));
    }
    for (const CutSetFamily& family : inputs.families)
        inputs.views.insert(inputs.views.end(), times,
                            {.singles = family.singles, .pairs = family.pairs, .triples = family.triples});
    return inputs;
}

TEST(CutSetJoinLaws, AnyIsWhatTryingEverySetFinds)
{
    EventSlots slots(events);
    for (std::uint32_t seed = 0; seed < rounds; ++seed) {
        Dice dice {seed};
        const Inputs inputs = randomInputs(dice, 1);
        for (int order = 1; order <= 3; ++order)
            ASSERT_EQ(joinedAny(inputs.views, {.order = order}, slots), joinedSlowly(inputs.sets, 1, order))
                << seed << ' ' << order;
        ASSERT_EQ(slots, EventSlots(events));
    }
}

TEST(CutSetJoinLaws, AtLeastIsWhatTryingEverySetFinds)
{
    EventSlots slots(events);
    std::size_t triples = 0;
    for (std::uint32_t seed = 0; seed < rounds; ++seed) {
        Dice dice {seed};
        const Inputs inputs = randomInputs(dice, 1);
        for (std::uint32_t threshold = 1; threshold <= inputs.views.size() + 1; ++threshold) {
            for (int order = 1; order <= 3; ++order) {
                const CutSetFamily family = joinedAtLeast(inputs.views, threshold, {.order = order}, slots);
                ASSERT_EQ(family, joinedSlowly(inputs.sets, threshold, order))
                    << seed << ' ' << threshold << ' ' << order;
                triples += family.triples.size();
            }
        }
        ASSERT_EQ(slots, EventSlots(events));
    }
    EXPECT_GT(triples, 4 * rounds);
}

TEST(CutSetJoinLaws, ManyInputsAreJoinedAsFewAre)
{
    EventSlots slots(events);
    for (std::uint32_t seed = 0; seed < rounds / 10; ++seed) {
        Dice dice {seed};
        const Inputs inputs = randomInputs(dice, 23);
        const std::size_t count = inputs.views.size();
        for (const std::size_t threshold : {std::size_t {2}, std::size_t {23}, std::size_t {24}, count / 2 + 1, count})
            ASSERT_EQ(joinedAtLeast(inputs.views, static_cast<std::uint32_t>(threshold), {.order = 3}, slots),
                      joinedSlowly(inputs.sets, static_cast<std::uint32_t>(threshold), 3))
                << seed << ' ' << threshold;
    }
}

TEST(CutSetJoinLaws, GivingUpKeepsTheOrdersBefore)
{
    EventSlots slots(events);
    for (std::uint32_t seed = 0; seed < rounds; ++seed) {
        Dice dice {seed};
        const Inputs inputs = randomInputs(dice, 1);
        const std::size_t most = seed % 6;
        const std::uint32_t threshold = 1 + static_cast<std::uint32_t>(dice.below(3));
        const CutSetFamily all = joinedSlowly(inputs.sets, threshold, 3);
        const int order = all.pairs.size() > most ? 1 : all.triples.size() > most ? 2 : 3;
        const CutSetFamily family = threshold == 1
                                        ? joinedAny(inputs.views, {.order = 3, .most = most}, slots)
                                        : joinedAtLeast(inputs.views, threshold, {.order = 3, .most = most}, slots);
        ASSERT_EQ(family, joinedSlowly(inputs.sets, threshold, family.completeOrder)) << seed;
        ASSERT_EQ(family.completeOrder, order) << seed;
    }
}

} // namespace
} // namespace gudo::test
