#pragma once

#include <cstdint>
#include <string>

#include "core/catalog/catalog.h"

namespace gudo::test {

/// Small numbers that are the same on every machine: std::uniform_int_distribution is not.
class Dice {
public:
    explicit Dice(std::uint32_t seed)
        : m_state {seed * 2654435761u + 0x9e3779b9u}
    {
    }

    /// 0 … bound - 1. Pre: bound > 0.
    [[nodiscard]] int below(int bound) { return static_cast<int>(next() % static_cast<std::uint32_t>(bound)); }
    /// True in about `percent` of 100 throws.
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    /// One element. Pre: not empty.
    template<typename List>
    [[nodiscard]] const auto& oneOf(const List& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
    }

private:
    std::uint32_t next()
    {
        // xorshift64*, G. Marsaglia, J. Stat. Softw. 8(14), 2003; S. Vigna, ACM TOMS 42(4), 2016
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return static_cast<std::uint32_t>((m_state * 0x2545f4914f6cdd1dull) >> 32);
    }

    std::uint64_t m_state;
};

/// A design that keeps the structure (ends and parents exist, containment has no cycle, ids are valid and unique) and
/// nothing else: half-drawn, with types nobody knows, values of the wrong shape, references to nothing, components in
/// the wrong place, arrows to themselves, odd layouts, a stage, settings that make no sense. About two thirds of it
/// make sense. Texts are valid UTF-8, numbers finite, coordinates within maxCoordinate. The same arguments always give
/// the same design.
[[nodiscard]] Design randomDesign(std::uint32_t seed, const Catalog& catalog, int components);

} // namespace gudo::test
