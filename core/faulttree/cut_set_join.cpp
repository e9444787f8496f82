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

/// Families come sorted, so what is joined of a few of them is merged sooner than sorted.
void sortRuns(std::vector<std::uint64_t>& sets)
{
    std::vector<std::size_t> ends;
    for (std::size_t i = 1; i <= sets.size(); ++i)
        if (i == sets.size() || sets[i] < sets[i - 1])
            ends.push_back(i);
    if (ends.size() > 64 || ends.size() * 8 > sets.size()) {
        std::ranges::sort(sets);
        return;
    }
    std::vector<std::uint64_t> merged(ends.size() > 1 ? sets.size() : 0);
    while (ends.size() > 1) {
        std::vector<std::size_t> next;
        for (std::size_t run = 0; run < ends.size(); run += 2) {
            const auto at = [&](std::size_t i) {
                return sets.begin() + static_cast<std::ptrdiff_t>(i == 0 ? 0 : ends[std::min(i, ends.size()) - 1]);
            };
            std::merge(at(run), at(run + 1), at(run + 1), at(run + 2), merged.begin() + (at(run) - sets.begin()));
            next.push_back(ends[std::min(run + 1, ends.size() - 1)]);
        }
        sets.swap(merged);
        ends = std::move(next);
    }
}

} // namespace

void PackedSets::compact()
{
    sortRuns(m_sets);
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
