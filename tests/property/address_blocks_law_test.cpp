#include "core/network/editing/address_blocks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "core/network/address_set.h"

namespace gudo::test {
namespace {

unsigned below(std::mt19937& random, unsigned count)
{
    return static_cast<unsigned>(random() % count);
}

struct RandomSpace {
    Cidr parent;
    std::vector<Cidr> taken;
};

/// A range of 2^12 addresses with blocks in it that may overlap, and some that have nothing to do with it.
RandomSpace randomSpace(std::mt19937& random)
{
    RandomSpace space {.parent = *cidrFrom("10.0.16.0/20"), .taken = {}};
    const unsigned count = below(random, 12);
    for (unsigned at = 0; at < count; ++at) {
        const int prefix = 21 + static_cast<int>(below(random, 11));
        space.taken.push_back(canonical({IpFamily::V4, firstAddress(space.parent) + below(random, 4096), prefix}));
    }
    if (below(random, 3) == 0)
        space.taken.push_back(*cidrFrom("192.168.0.0/24"));
    if (below(random, 3) == 0)
        space.taken.push_back(*cidrFrom("fd00::/48"));
    return space;
}

bool isFree(const Cidr& block, const std::vector<Cidr>& taken)
{
    return std::ranges::none_of(taken, [&](const Cidr& other) { return overlaps(other, block); });
}

TEST(AddressBlocks, FreeOnesAreAllThatIsLeft)
{
    std::mt19937 random {1};
    for (int round = 0; round < 2'000; ++round) {
        const RandomSpace space = randomSpace(random);
        AddressSet sum {IpFamily::V4};
        for (const Cidr& block : freeBlocks(space.parent, space.taken)) {
            ASSERT_TRUE(isFree(block, space.taken));
            ASSERT_FALSE(sum.intersects(AddressSet {block}));
            ASSERT_FALSE(hasHostBits(block));
            sum = sum.united(AddressSet {block});
        }
        const AddressSet taken {IpFamily::V4, space.taken};
        ASSERT_EQ(sum, AddressSet {space.parent}.without(taken));
    }
}

TEST(AddressBlocks, TheSnuggestIsFreeAlignedInsideAndBreaksNoLargerBlockThanItMust)
{
    std::mt19937 random {2};
    int found = 0;
    for (int round = 0; round < 2'000; ++round) {
        const RandomSpace space = randomSpace(random);
        const int prefix = 20 + static_cast<int>(below(random, 13));
        const auto block = snuggestFreeBlock(space.parent, prefix, space.taken);
        // Slow: every place for such a block, one by one.
        bool isThere = false;
        const AddressNumber size = AddressNumber {1} << (32 - prefix);
        for (AddressNumber at = firstAddress(space.parent); at <= lastAddress(space.parent); at += size)
            isThere = isThere || isFree({IpFamily::V4, at, prefix}, space.taken);
        ASSERT_EQ(block.has_value(), isThere);
        if (!block)
            continue;
        ++found;
        ASSERT_EQ(block->prefix, prefix);
        ASSERT_FALSE(hasHostBits(*block));
        ASSERT_TRUE(contains(space.parent, *block));
        ASSERT_TRUE(isFree(*block, space.taken));
        auto reversed = space.taken;
        std::ranges::reverse(reversed);
        ASSERT_EQ(snuggestFreeBlock(space.parent, prefix, reversed), block) << "depends on the order";
        int wasted = 0; // the free block that it was cut from
        for (const Cidr& free : freeBlocks(space.parent, space.taken))
            if (contains(free, *block))
                wasted = free.prefix;
        for (const Cidr& free : freeBlocks(space.parent, space.taken))
            ASSERT_FALSE(free.prefix <= prefix && free.prefix > wasted) << "a smaller one would have done";
    }
    EXPECT_GT(found, 500);
}

TEST(AddressBlocks, EqualOnesNeverOverlapAndAreAsLargeAsThereIsRoom)
{
    std::mt19937 random {3};
    int planned = 0;
    for (int round = 0; round < 500; ++round) {
        const RandomSpace space = randomSpace(random);
        const std::size_t count = 1 + below(random, 12);
        const auto blocks = equalBlocks(space.parent, 24, 28, count, space.taken);
        if (blocks.empty()) {
            ASSERT_TRUE(equalBlocks(space.parent, 28, 28, count, space.taken).empty());
            continue;
        }
        ++planned;
        ASSERT_EQ(blocks.size(), count);
        auto all = space.taken;
        for (const Cidr& block : blocks) {
            ASSERT_TRUE(contains(space.parent, block));
            ASSERT_TRUE(isFree(block, all));
            ASSERT_EQ(block.prefix, blocks.front().prefix);
            all.push_back(block);
        }
        if (blocks.front().prefix > 24) {
            ASSERT_TRUE(equalBlocks(space.parent, 24, blocks.front().prefix - 1, count, space.taken).empty());
        }
    }
    EXPECT_GT(planned, 100);
}

TEST(AddressBlocks, FillsAnEmptyRangeFromItsBeginning)
{
    const auto blocks = equalBlocks(*cidrFrom("10.0.0.0/16"), 24, 28, 4, {});
    ASSERT_EQ(blocks.size(), 4u);
    for (std::size_t at = 0; at < blocks.size(); ++at)
        EXPECT_EQ(toText(blocks[at]), "10.0." + std::to_string(at) + ".0/24");
    const auto six = equalBlocks(*cidrFrom("fd00:1::/56"), 64, 64, 2, {});
    ASSERT_EQ(six.size(), 2u);
    EXPECT_EQ(toText(six[1]), "fd00:1:0:1::/64");
}

TEST(AddressBlocks, ResizingTakesOnlyFreeRoomAndKeepsUsedAddresses)
{
    std::mt19937 random {4};
    int grown = 0;
    int refused = 0;
    for (int round = 0; round < 3'000; ++round) {
        RandomSpace space = randomSpace(random);
        const auto block = snuggestFreeBlock(space.parent, 22 + static_cast<int>(below(random, 6)), space.taken);
        if (!block)
            continue;
        std::vector<AddressNumber> used;
        for (unsigned at = below(random, 3); at > 0; --at)
            used.push_back(block->address + below(random, 16));
        const int prefix = 19 + static_cast<int>(below(random, 12));
        const Resized result = resized(space.parent, *block, prefix, space.taken, used);
        ++(result.block ? grown : refused);
        if (!result.block) {
            ASSERT_NE(result.obstacle, ResizeObstacle::None);
            continue;
        }
        ASSERT_EQ(result.block->prefix, prefix);
        ASSERT_FALSE(hasHostBits(*result.block));
        ASSERT_TRUE(contains(space.parent, *result.block));
        ASSERT_TRUE(isFree(*result.block, space.taken));
        ASSERT_TRUE(overlaps(*result.block, *block));
        for (const AddressNumber address : used)
            ASSERT_TRUE(contains(*result.block, {IpFamily::V4, address, 32}));
    }
    EXPECT_GT(grown, 300);
    EXPECT_GT(refused, 300);
}

} // namespace
} // namespace gudo::test
