#pragma once

#include <algorithm>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace gudo {

/// Which inputs a set of events makes true: up to 64 of them.
class NarrowMask {
public:
    explicit NarrowMask(std::size_t /*inputs*/) {}
    void set(std::size_t input) { m_bits |= std::uint64_t {1} << input; }
    void add(const NarrowMask& other) { m_bits |= other.m_bits; }
    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(std::popcount(m_bits)); }
    [[nodiscard]] std::uint32_t countWith(const NarrowMask& other) const
    {
        return static_cast<std::uint32_t>(std::popcount(m_bits | other.m_bits));
    }
    friend auto operator<=>(const NarrowMask&, const NarrowMask&) = default;

private:
    std::uint64_t m_bits = 0;
};

/// The same for any number of inputs.
class WideMask {
public:
    explicit WideMask(std::size_t inputs)
        : m_bits((inputs + 63) / 64)
    {
    }
    void set(std::size_t input) { m_bits[input / 64] |= std::uint64_t {1} << input % 64; }
    void add(const WideMask& other)
    {
        for (std::size_t w = 0; w < m_bits.size(); ++w)
            m_bits[w] |= other.m_bits[w];
    }
    [[nodiscard]] std::uint32_t count() const { return countWith(*this); }
    [[nodiscard]] std::uint32_t countWith(const WideMask& other) const
    {
        int count = 0;
        for (std::size_t w = 0; w < m_bits.size(); ++w)
            count += std::popcount(m_bits[w] | other.m_bits[w]);
        return static_cast<std::uint32_t>(count);
    }
    friend auto operator<=>(const WideMask&, const WideMask&) = default;

private:
    std::vector<std::uint64_t> m_bits;
};

/// Sets that make the same inputs true: `first` … last - 1 of some list.
template<typename Mask>
struct MaskClass {
    Mask cover;
    std::uint32_t count = 0; ///< of cover
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Sorts a list by what its members cover, most inputs first, and tells the runs that cover the same. `coverOf` gives
/// of a member the count and a pointer to the mask.
template<typename Mask, typename Member, typename CoverOf>
[[nodiscard]] std::vector<MaskClass<Mask>> classesOf(std::vector<Member>& members, const CoverOf& coverOf)
{
    std::ranges::sort(members, [&](const Member& left, const Member& right) {
        const auto [leftCount, leftCover] = coverOf(left);
        const auto [rightCount, rightCover] = coverOf(right);
        return leftCount != rightCount ? leftCount > rightCount : *leftCover < *rightCover;
    });
    std::vector<MaskClass<Mask>> classes;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto [count, cover] = coverOf(members[i]);
        if (classes.empty() || classes.back().cover != *cover)
            classes.push_back({.cover = *cover, .count = count, .first = i});
        classes.back().last = i + 1;
    }
    return classes;
}

} // namespace gudo
