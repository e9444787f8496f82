#include "core/network/port_set.h"

#include <gtest/gtest.h>

#include <array>

#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

constexpr int rounds = 3000;

/// Ports around both ends and one between: enough to tell any two of the sets below apart.
const std::vector<int>& universe()
{
    static const std::vector<int> ports = [] {
        std::vector<int> all {30000};
        for (int port = 0; port < 20; ++port) {
            all.push_back(port);
            all.push_back(highestPort - port);
        }
        return all;
    }();
    return ports;
}

/// A set as the list of what is in it.
using Members = std::vector<bool>;

struct Sample {
    PortSet set;
    Members members;
};

Sample randomSample(Dice& dice)
{
    std::vector<PortRange> ranges;
    const auto end = [&] {
        return dice.chance(50) ? dice.below(22) - 1 : highestPort + 1 - dice.below(22);
    };
    for (int count = dice.below(5); count > 0; --count) {
        PortRange range {end(), end()};
        if (range.from > range.to)
            std::swap(range.from, range.to);
        ranges.push_back(range);
    }
    Sample sample {.set = PortSet {ranges}, .members = {}};
    for (const int port : universe())
        sample.members.push_back(
            std::ranges::any_of(ranges, [&](const PortRange& range) { return range.contains(port); }));
    return sample;
}

Members membersOf(const PortSet& set)
{
    Members members;
    for (const int port : universe())
        members.push_back(set.contains(port));
    return members;
}

template<typename Operation>
Members each(const Members& a, const Members& b, Operation operation)
{
    Members result;
    for (std::size_t index = 0; index < a.size(); ++index)
        result.push_back(operation(a[index], b[index]));
    return result;
}

bool isInOrder(const PortSet& set)
{
    int next = 0;
    for (const PortRange& range : set.ranges()) {
        if (range.from < next || range.to < range.from || range.to > highestPort)
            return false;
        next = range.to + 2;
    }
    return true;
}

TEST(PortSet, IsWhatEnumerationSays)
{
    Dice dice {1};
    for (int round = 0; round < rounds; ++round) {
        const auto [a, inA] = randomSample(dice);
        const auto [b, inB] = randomSample(dice);
        ASSERT_EQ(membersOf(a), inA) << toText(a);
        ASSERT_EQ(membersOf(a.united(b)), each(inA, inB, std::logical_or {})) << toText(a) << " | " << toText(b);
        ASSERT_EQ(membersOf(a.intersected(b)), each(inA, inB, std::logical_and {})) << toText(a) << " & " << toText(b);
        ASSERT_EQ(membersOf(a.without(b)), each(inA, inB, std::greater {})) << toText(a) << " - " << toText(b);
        ASSERT_EQ(a.contains(b), a.intersected(b) == b) << toText(a) << " has " << toText(b);
        ASSERT_EQ(a == b, inA == inB) << toText(a) << " is " << toText(b);
        ASSERT_EQ(a.isEmpty(), a == PortSet {});
        for (const PortSet& set : {a, a.united(b), a.intersected(b), a.without(b)})
            ASSERT_TRUE(isInOrder(set)) << toText(set);
    }
}

TEST(PortSet, KeepsTheLawsOfSets)
{
    Dice dice {2};
    for (int round = 0; round < rounds; ++round) {
        const PortSet a = randomSample(dice).set;
        const PortSet b = randomSample(dice).set;
        const PortSet c = randomSample(dice).set;
        ASSERT_EQ(a.intersected(b.united(c)), a.intersected(b).united(a.intersected(c)));
        ASSERT_EQ(a.without(b.united(c)), a.without(b).without(c));
        ASSERT_EQ(a.without(b).united(a.intersected(b)), a);
        ASSERT_EQ(PortSet::all().without(PortSet::all().without(a)), a);
        ASSERT_TRUE(a.united(b).contains(a));
    }
}

TEST(PortSet, IsWrittenAsPeopleWriteIt)
{
    const std::array ranges {PortRange {8000, 8080}, PortRange {443, 443}, PortRange {80, 80}, PortRange {81, 90}};
    EXPECT_EQ(toText(PortSet {ranges}), "80-90, 443, 8000-8080");
    EXPECT_EQ(toText(PortSet::all()), "all");
    EXPECT_EQ(toText(PortSet {}), "");
}

TEST(PortSet, CutsOffWhatIsNoPort)
{
    EXPECT_EQ(PortSet(PortRange {-5, 3}), PortSet(PortRange {0, 3}));
    EXPECT_EQ(PortSet(PortRange {65530, 70000}), PortSet(PortRange {65530, 65535}));
    EXPECT_TRUE(PortSet(PortRange {70000, 80000}).isEmpty());
    EXPECT_TRUE(PortSet(PortRange {9, 3}).isEmpty());
    EXPECT_FALSE(PortSet::all().contains(-1));
    EXPECT_FALSE(PortSet::all().contains(65536));
}

} // namespace
} // namespace gudo::test
