#include "core/network/editing/address_blocks.h"

#include <algorithm>

#include "core/network/address_set.h"

namespace gudo {

std::vector<Cidr> freeBlocks(const Cidr& parent, std::span<const Cidr> taken)
{
    std::vector<Cidr> blocks;
    const AddressSet left = AddressSet {canonical(parent)}.without(AddressSet {parent.family, taken});
    for (const AddressRange& range : left.ranges())
        for (const Cidr& block : blocksOf(parent.family, range))
            blocks.push_back(block);
    return blocks;
}

std::optional<Cidr> snuggestFreeBlock(const Cidr& parent, int prefix, std::span<const Cidr> taken)
{
    if (prefix < 0 || prefix > widthOf(parent.family))
        return {};
    std::optional<Cidr> best;
    for (const Cidr& block : freeBlocks(parent, taken))
        if (block.prefix <= prefix && (!best || block.prefix > best->prefix))
            best = block;
    if (best)
        best->prefix = prefix;
    return best;
}

std::vector<Cidr> equalBlocks(const Cidr& parent, int prefix, int longestPrefix, std::size_t count,
                              std::span<const Cidr> taken)
{
    const int longest = std::min(longestPrefix, widthOf(parent.family));
    for (int size = std::max(prefix, parent.prefix); size <= longest; ++size) {
        std::vector<Cidr> all {taken.begin(), taken.end()};
        std::vector<Cidr> blocks;
        while (blocks.size() < count) {
            const auto block = snuggestFreeBlock(parent, size, all);
            if (!block)
                break;
            blocks.push_back(*block);
            all.push_back(*block);
        }
        if (blocks.size() == count)
            return blocks;
    }
    return {};
}

Resized resized(const Cidr& parent, const Cidr& block, int prefix, std::span<const Cidr> others,
                std::span<const AddressNumber> used)
{
    if (prefix < 0 || prefix > widthOf(block.family))
        return {.obstacle = ResizeObstacle::NoSize};
    Cidr result {block.family, firstAddress(block), prefix};
    if (prefix <= block.prefix) {
        result = canonical(result);
        if (!contains(parent, result))
            return {.obstacle = ResizeObstacle::OutsideParent};
        const auto isInTheWay = [&](const Cidr& other) {
            return overlaps(other, result) && !overlaps(other, block);
        };
        if (const auto other = std::ranges::find_if(others, isInTheWay); other != others.end())
            return {.obstacle = ResizeObstacle::Taken, .other = static_cast<std::size_t>(other - others.begin())};
        return {.block = result};
    }
    bool isPlaced = false;
    for (const AddressNumber address : used) {
        const Cidr host {block.family, address, widthOf(block.family)};
        if (!contains(block, host))
            continue;
        if (!isPlaced)
            result.address = canonical({block.family, address, prefix}).address;
        isPlaced = true;
        if (!contains(result, host))
            return {.obstacle = ResizeObstacle::InUse, .address = address};
    }
    return {.block = result};
}

} // namespace gudo
