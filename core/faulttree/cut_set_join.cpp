#include "core/faulttree/cut_set_join.h"

#include <algorithm>
#include <utility>

namespace gudo {

namespace {

constexpr std::uint32_t isCut = 1;    // the event alone is a cut set
constexpr std::uint32_t isInPair = 2; // the event is in a pair that is one

CutSetFamily joinedAnySets(std::span<const CutSetView> inputs, const JoinLimits& limits, EventSlots& slots)
{
    CutSetFamily family {.completeOrder = limits.order};
    for (const CutSetView& input : inputs)
        family.singles.insert(family.singles.end(), input.singles.begin(), input.singles.end());
    std::ranges::sort(family.singles);
    family.singles.erase(std::unique(family.singles.begin(), family.singles.end()), family.singles.end());
    if (family.completeOrder < 2)
        return family;

    for (const std::uint32_t event : family.singles)
        slots[event] = isCut;
    PackedSets pairs {limits.most};
    for (const CutSetView& input : inputs)
        for (const std::uint64_t pair : input.pairs)
            if (slots[unpackedPair(pair).a] != isCut && slots[unpackedPair(pair).b] != isCut)
                pairs.add(pair);
    family.pairs = pairs.taken();
    if (pairs.isOver()) {
        family.completeOrder = 1;
        family.pairs.clear();
    }
    if (family.completeOrder < 3)
        return family;

    for (const std::uint64_t pair : family.pairs)
        slots[unpackedPair(pair).a] = slots[unpackedPair(pair).b] = isInPair;
    const auto isPair = [&](std::uint32_t a, std::uint32_t b) {
        return slots[a] == isInPair && slots[b] == isInPair &&
               std::ranges::binary_search(family.pairs, packedPair(a, b));
    };
    PackedSets triples {limits.most};
    for (const CutSetView& input : inputs) {
        for (const std::uint64_t triple : input.triples) {
            const auto [a, b, c] = unpackedTriple(triple);
            const bool hasSingle = slots[a] == isCut || slots[b] == isCut || slots[c] == isCut;
            if (!hasSingle && !isPair(a, b) && !isPair(a, c) && !isPair(b, c))
                triples.add(triple);
        }
    }
    family.triples = triples.taken();
    if (triples.isOver()) {
        family.completeOrder = 2;
        family.triples.clear();
    }
    return family;
}

} // namespace

void PackedSets::compact()
{
    std::ranges::sort(m_sets);
    m_sets.erase(std::unique(m_sets.begin(), m_sets.end()), m_sets.end());
    m_isOver = m_isOver || m_sets.size() > m_most;
    if (m_isOver)
        m_sets.clear();
}

std::vector<std::uint64_t> PackedSets::taken()
{
    compact();
    return std::exchange(m_sets, {});
}

CutSetFamily joinedAny(std::span<const CutSetView> inputs, const JoinLimits& limits, EventSlots& slots)
{
    CutSetFamily family = joinedAnySets(inputs, limits, slots);
    for (const std::uint32_t event : family.singles)
        slots[event] = 0;
    for (const CutSetView& input : inputs)
        for (const std::uint64_t pair : input.pairs)
            slots[unpackedPair(pair).a] = slots[unpackedPair(pair).b] = 0;
    return family;
}

} // namespace gudo
