#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/network/cidr.h"

namespace gudo {

// Dividing a range of addresses into blocks. Blocks are canonical, so they are aligned to their size. `taken` may be in
// any order, overlap, be of the other family or lie outside of `parent`.

/// What is left of the range as blocks as large as can be, from low to high. O(n log n).
[[nodiscard]] std::vector<Cidr> freeBlocks(const Cidr& parent, std::span<const Cidr> taken);

/// A free block of that prefix length cut from the smallest free block that holds it, the lowest of these: large ones
/// stay whole. In a range that was filled from its beginning this is the next block. O(n log n).
[[nodiscard]] std::optional<Cidr> snuggestFreeBlock(const Cidr& parent, int prefix, std::span<const Cidr> taken);

/// So many blocks of one size, one behind the other as snuggestFreeBlock() finds them: of `prefix`, or the next smaller
/// size that leaves room for all, down to `longestPrefix`. Empty where there is no room.
[[nodiscard]] std::vector<Cidr> equalBlocks(const Cidr& parent, int prefix, int longestPrefix, std::size_t count,
                                            std::span<const Cidr> taken);

/// Why a block cannot have another size.
enum class ResizeObstacle {
    None,
    OutsideParent, ///< it would be larger than the range, or reach out of it
    Taken,         ///< the room beside it belongs to another block
    InUse,         ///< addresses in it are used that lie too far apart for the smaller size
    NoSize,        ///< there is no such prefix length
};

struct Resized {
    std::optional<Cidr> block {};
    ResizeObstacle obstacle = ResizeObstacle::None;
    std::size_t other = 0;     ///< place of the block in `others` that has Taken the room
    AddressNumber address = 0; ///< that is InUse and would be left out
};

/// The block with another prefix length, where it is: a larger one takes the room around it, a smaller one keeps its
/// beginning, or the part that the used addresses lie in. `others` does not have the block itself.
[[nodiscard]] Resized resized(const Cidr& parent, const Cidr& block, int prefix, std::span<const Cidr> others,
                              std::span<const AddressNumber> used = {});

} // namespace gudo
