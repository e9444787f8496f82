#include "core/network/address_set.h"

#include <gtest/gtest.h>

#include <functional>

#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

constexpr int rounds = 2000;
constexpr int corner = 32; ///< addresses at either end of the family that blocks below are drawn in

AddressNumber highest(IpFamily family)
{
    return lastAddress({.family = family});
}

/// The addresses of both corners and some between, where sets below may differ.
std::vector<AddressNumber> universe(IpFamily family)
{
    std::vector<AddressNumber> all;
    for (int eighth = 1; eighth < 8; ++eighth)
        all.push_back(highest(family) / 8 * static_cast<AddressNumber>(eighth));
    for (int offset = 0; offset < corner; ++offset) {
        all.push_back(static_cast<AddressNumber>(offset));
        all.push_back(highest(family) - static_cast<AddressNumber>(offset));
    }
    return all;
}

using Members = std::vector<bool>;

struct Sample {
    AddressSet set;
    Members members;
};

Sample randomSample(Dice& dice, IpFamily family)
{
    std::vector<Cidr> blocks;
    for (int count = dice.below(5); count > 0; --count) {
        const auto offset = static_cast<AddressNumber>(dice.below(corner));
        Cidr block {.family = dice.chance(90) ? family : family == IpFamily::V4 ? IpFamily::V6 : IpFamily::V4};
        block.address = dice.chance(50) ? offset : highest(block.family) - offset;
        block.prefix = dice.chance(3) ? dice.below(3) : widthOf(block.family) - dice.below(5);
        blocks.push_back(block); // host bits are left in: a block as it was written
    }
    Sample sample {.set = AddressSet {family, blocks}, .members = {}};
    for (const AddressNumber address : universe(family))
        sample.members.push_back(std::ranges::any_of(blocks, [&](const Cidr& block) {
            return block.family == family && firstAddress(block) <= address && address <= lastAddress(block);
        }));
    return sample;
}

Members membersOf(const AddressSet& set)
{
    Members members;
    for (const AddressNumber address : universe(set.family()))
        members.push_back(set.contains(address));
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

bool isInOrder(const AddressSet& set)
{
    const auto& ranges = set.ranges();
    for (std::size_t index = 0; index < ranges.size(); ++index) {
        if (ranges[index].first > ranges[index].last)
            return false;
        if (index > 0 && (ranges[index].first <= ranges[index - 1].last || // + 1 may leave the family's width
                          ranges[index].first - ranges[index - 1].last < 2))
            return false;
    }
    return true;
}

TEST(AddressSet, IsWhatEnumerationSays)
{
    Dice dice {1};
    for (int round = 0; round < rounds; ++round) {
        const IpFamily family = round % 2 == 0 ? IpFamily::V4 : IpFamily::V6;
        const auto [a, inA] = randomSample(dice, family);
        const auto [b, inB] = randomSample(dice, family);
        ASSERT_EQ(membersOf(a), inA) << toText(a);
        ASSERT_EQ(membersOf(a.united(b)), each(inA, inB, std::logical_or {})) << toText(a) << " | " << toText(b);
        ASSERT_EQ(membersOf(a.intersected(b)), each(inA, inB, std::logical_and {})) << toText(a) << " & " << toText(b);
        ASSERT_EQ(membersOf(a.without(b)), each(inA, inB, std::greater {})) << toText(a) << " - " << toText(b);
        ASSERT_EQ(a.contains(b), a.intersected(b) == b) << toText(a) << " has " << toText(b);
        ASSERT_EQ(a.intersects(b), !a.intersected(b).isEmpty()) << toText(a) << " meets " << toText(b);
        ASSERT_EQ(a == b, inA == inB) << toText(a) << " is " << toText(b);
        for (const AddressSet& set : {a, a.united(b), a.intersected(b), a.without(b)})
            ASSERT_TRUE(isInOrder(set)) << toText(set);
    }
}

TEST(AddressSet, KeepsTheLawsOfSets)
{
    Dice dice {2};
    for (int round = 0; round < rounds; ++round) {
        const IpFamily family = round % 2 == 0 ? IpFamily::V4 : IpFamily::V6;
        const AddressSet a = randomSample(dice, family).set;
        const AddressSet b = randomSample(dice, family).set;
        const AddressSet c = randomSample(dice, family).set;
        const AddressSet all {Cidr {.family = family}};
        ASSERT_EQ(a.intersected(b.united(c)), a.intersected(b).united(a.intersected(c)));
        ASSERT_EQ(a.without(b.united(c)), a.without(b).without(c));
        ASSERT_EQ(a.without(b).united(a.intersected(b)), a);
        ASSERT_EQ(all.without(all.without(a)), a);
    }
}

TEST(AddressSet, OfOneFamilyHasNothingOfTheOther)
{
    const AddressSet v4 {*cidrFrom("0.0.0.0/0")};
    const AddressSet v6 {*cidrFrom("::/0")};
    EXPECT_FALSE(v4.intersects(v6));
    EXPECT_FALSE(v4.contains(v6));
    EXPECT_NE(v4, v6);
    EXPECT_TRUE(v4.contains(AddressSet {IpFamily::V4}));
}

/// Blocks that it takes to cover first … last of a block: all of it, or as many as its halves take.
std::size_t fewestBlocks(const Cidr& within, const AddressRange& range)
{
    if (range.last < firstAddress(within) || lastAddress(within) < range.first)
        return 0;
    if (range.first <= firstAddress(within) && lastAddress(within) <= range.last)
        return 1;
    Cidr lower = within;
    ++lower.prefix;
    Cidr upper = lower;
    upper.address = firstAddress(within) + (lastAddress(within) - firstAddress(within)) / 2 + 1;
    return fewestBlocks(lower, range) + fewestBlocks(upper, range);
}

TEST(AddressSet, ComesApartIntoAsFewBlocksAsThereCanBe)
{
    for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
        const std::vector<AddressNumber> ends = universe(family);
        for (const AddressNumber first : ends) {
            for (const AddressNumber last : ends) {
                if (first > last)
                    continue;
                const AddressRange range {first, last};
                const std::vector<Cidr> blocks = blocksOf(family, range);
                const AddressSet set {family, blocks};
                ASSERT_EQ(set.ranges(), std::vector {range});
                ASSERT_EQ(blocks.size(), fewestBlocks({.family = family}, range));
                ASSERT_TRUE(std::ranges::is_sorted(blocks, {}, &Cidr::address));
                ASSERT_TRUE(std::ranges::none_of(blocks, hasHostBits));
            }
        }
    }
}

TEST(AddressSet, IsWrittenAsBlocksWhereItCan)
{
    const auto set = [](std::initializer_list<const char*> texts) {
        std::vector<Cidr> blocks;
        for (const char* text : texts)
            blocks.push_back(*cidrOrAddressFrom(text));
        return toText(AddressSet {IpFamily::V4, blocks});
    };
    EXPECT_EQ(set({"10.0.0.0/25", "10.0.0.128/25"}), "10.0.0.0/24");
    EXPECT_EQ(set({"10.0.0.4/30", "10.0.0.8/31"}), "10.0.0.4-10.0.0.9");
    EXPECT_EQ(set({"10.0.1.0/24", "10.0.0.4/31", "10.0.0.6"}), "10.0.0.4-10.0.0.6, 10.0.1.0/24");
    EXPECT_EQ(set({}), "");
}

} // namespace
} // namespace gudo::test
