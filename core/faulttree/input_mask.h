#pragma once

#include <algorithm>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>
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

/// The same for any number of inputs, as a list: no larger than what there is to tell.
class WideMask {
public:
    explicit WideMask(std::size_t /*inputs*/) {}
    /// Pre: no input after it is set yet.
    void set(std::size_t input)
    {
        if (m_inputs.empty() || m_inputs.back() != input)
            m_inputs.push_back(static_cast<std::uint32_t>(input));
    }
    void add(const WideMask& other)
    {
        std::vector<std::uint32_t> both;
        both.reserve(m_inputs.size() + other.m_inputs.size());
        std::ranges::set_union(m_inputs, other.m_inputs, std::back_inserter(both));
        m_inputs = std::move(both);
    }
    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(m_inputs.size()); }
    [[nodiscard]] std::uint32_t countWith(const WideMask& other) const
    {
        std::size_t common = 0;
        for (auto a = m_inputs.begin(), b = other.m_inputs.begin(); a != m_inputs.end() && b != other.m_inputs.end();) {
            const std::uint32_t left = *a;
            const std::uint32_t right = *b;
            common += left == right ? 1 : 0;
            a += left <= right ? 1 : 0;
            b += right <= left ? 1 : 0;
        }
        return static_cast<std::uint32_t>(m_inputs.size() + other.m_inputs.size() - common);
    }
    friend auto operator<=>(const WideMask&, const WideMask&) = default;

private:
    std::vector<std::uint32_t> m_inputs {}; // ascending
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
