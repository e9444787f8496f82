#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace gudo {

/// Minimal cut sets of one gate, of up to three events, packed so that they sort by events: see packedPair,
/// packedTriple.
struct CutSetFamily {
    std::vector<std::uint32_t> singles {}; ///< ascending, like the others; no set contains another
    std::vector<std::uint64_t> pairs {};
    std::vector<std::uint64_t> triples {};
    int completeOrder = 0; ///< all sets up to this size, and none above it

    friend bool operator==(const CutSetFamily&, const CutSetFamily&) = default;
};

/// A family that somebody else keeps. An event is one as well: a single of its own number.
struct CutSetView {
    std::span<const std::uint32_t> singles {};
    std::span<const std::uint64_t> pairs {};
    std::span<const std::uint64_t> triples {};

    [[nodiscard]] bool isEmpty() const { return singles.empty() && pairs.empty() && triples.empty(); }
};

struct Pair {
    std::uint32_t a = 0;
    std::uint32_t b = 0; ///< above a
};
/// Two different events in any order.
[[nodiscard]] constexpr std::uint64_t packedPair(std::uint32_t a, std::uint32_t b)
{
    return std::uint64_t {std::min(a, b)} << 32 | std::max(a, b);
}
[[nodiscard]] constexpr Pair unpackedPair(std::uint64_t pair)
{
    return {.a = static_cast<std::uint32_t>(pair >> 32), .b = static_cast<std::uint32_t>(pair)};
}

struct Triple {
    std::uint32_t a = 0;
    std::uint32_t b = 0; ///< above a
    std::uint32_t c = 0; ///< above b
};
constexpr std::uint32_t mostEventsInTriples = 1u << 21; ///< events below this number fit three to a word

/// Three different events in any order, below mostEventsInTriples.
[[nodiscard]] constexpr std::uint64_t packedTriple(std::uint32_t a, std::uint32_t b, std::uint32_t c)
{
    const std::uint32_t low = std::min({a, b, c});
    const std::uint32_t high = std::max({a, b, c});
    return std::uint64_t {low} << 42 | std::uint64_t {a ^ b ^ c ^ low ^ high} << 21 | high;
}
[[nodiscard]] constexpr Triple unpackedTriple(std::uint64_t triple)
{
    constexpr std::uint64_t mask = mostEventsInTriples - 1;
    return {.a = static_cast<std::uint32_t>(triple >> 42),
            .b = static_cast<std::uint32_t>(triple >> 21 & mask),
            .c = static_cast<std::uint32_t>(triple & mask)};
}

/// Packed sets on their way into a family: any order, any number of times.
class PackedSets {
public:
    /// Holds up to `most` different sets, and takes memory for a few times as many.
    explicit PackedSets(std::size_t most)
        : m_most {most}
        , m_room {2 * most + 1024}
    {
    }
    void add(std::uint64_t set)
    {
        m_sets.push_back(set);
        if (m_sets.size() >= m_room)
            compact();
    }
    /// True when there were more than `most`; what is left then means nothing.
    [[nodiscard]] bool isOver() const { return m_isOver; }
    /// Ascending, each once. Afterwards nothing is left but the answer of isOver().
    [[nodiscard]] std::vector<std::uint64_t> taken();

private:
    void compact();

    std::size_t m_most;
    std::size_t m_room;
    std::vector<std::uint64_t> m_sets {};
    bool m_isOver = false;
};

} // namespace gudo
