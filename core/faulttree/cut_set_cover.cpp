#include <algorithm>
#include <cassert>
#include <utility>

#include "core/faulttree/cut_set_join.h"
#include "core/faulttree/input_mask.h"

namespace gudo {

namespace {

/// A set of up to three events is a cut of the gate when the sets of the inputs within it (its *atoms*) cover
/// `threshold` inputs. Every cut set is a union of atoms: three singles, a pair and another atom, or a triple.
template<typename Mask>
class Cover {
public:
    Cover(std::span<const CutSetView> inputs, std::uint32_t threshold, const JoinLimits& limits, EventSlots& slots)
        : m_inputs {inputs}
        , m_threshold {threshold}
        , m_limits {limits}
        , m_slots {slots}
        , m_pairs {limits.most}
        , m_triples {limits.most}
    {
    }
    ~Cover()
    {
        for (const std::uint32_t event : m_events)
            m_slots[event] = 0;
    }
    Cover(const Cover&) = delete;
    Cover& operator=(const Cover&) = delete;

    CutSetFamily family()
    {
        CutSetFamily family {.completeOrder = m_limits.order};
        collectSingles();
        for (std::uint32_t local = 0; local < m_events.size(); ++local)
            if (isSingle(local))
                family.singles.push_back(m_events[local]);
        std::ranges::sort(family.singles);
        if (family.completeOrder >= 2) {
            collectPairs();
            classify();
            if (!joinPairs()) {
                family.completeOrder = 1;
                return family;
            }
            family.pairs = std::move(m_cutPairs);
        }
        if (family.completeOrder >= 3) {
            if (joinTriples())
                family.triples = std::move(m_cutTriples);
            else
                family.completeOrder = 2;
        }
        return family;
    }

private:
    using Class = MaskClass<Mask>;
    /// Two events that make an input true.
    struct PairAtom {
        std::uint64_t pair = 0;
        std::uint32_t a = 0; ///< local, like b
        std::uint32_t b = 0;
        Mask cover; ///< with what each of both covers alone
        std::uint32_t count = 0;
    };
    struct Neighbour {
        std::uint32_t local = 0;
        std::uint32_t atom = 0;
    };

    [[nodiscard]] bool isSingle(std::uint32_t local) const { return m_counts[local] >= m_threshold; }
    [[nodiscard]] bool isSingleEvent(std::uint32_t event) const
    {
        return m_slots[event] != 0 && isSingle(m_slots[event] - 1);
    }

    /// A small number for the event, from 0.
    std::uint32_t local(std::uint32_t event)
    {
        if (m_slots[event] == 0) {
            m_events.push_back(event);
            m_alone.emplace_back(m_inputs.size());
            m_counts.push_back(0);
            m_slots[event] = static_cast<std::uint32_t>(m_events.size());
        }
        return m_slots[event] - 1;
    }

    void collectSingles()
    {
        for (std::size_t input = 0; input < m_inputs.size(); ++input)
            for (const std::uint32_t event : m_inputs[input].singles)
                m_alone[local(event)].set(input);
        for (std::size_t i = 0; i < m_events.size(); ++i)
            m_counts[i] = m_alone[i].count();
    }

    /// Atoms of one size that contain no single, ascending, with the inputs they make true.
    template<typename IsWanted, typename Add>
    void forEachAtom(std::span<const std::uint64_t> CutSetView::*sets, const IsWanted& isWanted, const Add& add)
    {
        std::vector<std::pair<std::uint64_t, std::uint32_t>> found;
        for (std::size_t input = 0; input < m_inputs.size(); ++input)
            for (const std::uint64_t set : m_inputs[input].*sets)
                if (isWanted(set))
                    found.emplace_back(set, static_cast<std::uint32_t>(input));
        std::ranges::sort(found);
        for (std::size_t i = 0; i < found.size();) {
            Mask mask {m_inputs.size()};
            const std::uint64_t set = found[i].first;
            for (; i < found.size() && found[i].first == set; ++i)
                mask.set(found[i].second);
            add(set, std::move(mask));
        }
    }

    void collectPairs()
    {
        const auto isWanted = [this](std::uint64_t pair) {
            return !isSingleEvent(unpackedPair(pair).a) && !isSingleEvent(unpackedPair(pair).b);
        };
        forEachAtom(&CutSetView::pairs, isWanted, [this](std::uint64_t pair, Mask cover) {
            const std::uint32_t a = local(unpackedPair(pair).a);
            const std::uint32_t b = local(unpackedPair(pair).b);
            cover.add(m_alone[a]);
            cover.add(m_alone[b]);
            const std::uint32_t count = cover.count();
            m_atoms.push_back({.pair = pair, .a = a, .b = b, .cover = std::move(cover), .count = count});
        });
    }

    void classify()
    {
        for (std::uint32_t i = 0; i < m_events.size(); ++i)
            if (m_counts[i] > 0 && !isSingle(i))
                m_members.push_back(i);
        m_classes = classesOf<Mask>(m_members, [this](std::uint32_t i) {
            return std::pair {m_counts[i], &m_alone[i]};
        });
    }

    bool joinPairs()
    {
        std::size_t total = 0;
        for (auto a = m_classes.begin(); a != m_classes.end(); ++a) {
            for (auto b = a + 1; b != m_classes.end() && a->count + b->count >= m_threshold; ++b) {
                if (a->cover.countWith(b->cover) < m_threshold)
                    continue;
                total += (a->last - a->first) * (b->last - b->first);
                if (total > m_limits.most)
                    return false;
                for (std::size_t i = a->first; i < a->last; ++i)
                    for (std::size_t j = b->first; j < b->last; ++j)
                        m_pairs.add(packedPair(m_events[m_members[i]], m_events[m_members[j]]));
            }
            if (m_limits.isStopped())
                return false;
        }
        for (const PairAtom& atom : m_atoms) {
            if (atom.count < m_threshold)
                continue;
            m_pairs.add(atom.pair);
            if (m_alone[atom.a].countWith(m_alone[atom.b]) < m_threshold)
                m_cutAtoms.push_back(atom.pair);
        }
        m_cutPairs = m_pairs.taken();
        return !m_pairs.isOver();
    }

    /// True when two events that are no singles are a cut set. Pre: joinPairs().
    [[nodiscard]] bool isCutPair(std::uint32_t a, std::uint32_t b) const
    {
        return m_alone[a].countWith(m_alone[b]) >= m_threshold || isCutAtom(a, b);
    }
    [[nodiscard]] bool isCutAtom(std::uint32_t a, std::uint32_t b) const
    {
        return !m_cutAtoms.empty() && std::ranges::binary_search(m_cutAtoms, packedPair(m_events[a], m_events[b]));
    }
    [[nodiscard]] const PairAtom* atom(std::uint32_t a, std::uint32_t b) const
    {
        const std::uint64_t pair = packedPair(m_events[a], m_events[b]);
        const auto at = std::ranges::lower_bound(m_atoms, pair, {}, &PairAtom::pair);
        return at != m_atoms.end() && at->pair == pair ? &*at : nullptr;
    }
    void addTriple(std::uint32_t a, std::uint32_t b, std::uint32_t c)
    {
        m_triples.add(packedTriple(m_events[a], m_events[b], m_events[c]));
    }
    [[nodiscard]] bool isOver() const { return m_triples.isOver() || m_limits.isStopped(); }

    bool joinTriples()
    {
        const bool isWithin = joinTripleAtoms() && joinAtomsWithSingles() && joinAtomsWithAtoms() && joinThreeSingles();
        m_cutTriples = m_triples.taken();
        return isWithin && !m_triples.isOver();
    }

    bool joinTripleAtoms()
    {
        const auto isWanted = [this](std::uint64_t triple) {
            const auto [a, b, c] = unpackedTriple(triple);
            return !isSingleEvent(a) && !isSingleEvent(b) && !isSingleEvent(c);
        };
        forEachAtom(&CutSetView::triples, isWanted, [this](std::uint64_t triple, Mask cover) {
            const Triple events = unpackedTriple(triple);
            const std::uint32_t a = local(events.a);
            const std::uint32_t b = local(events.b);
            const std::uint32_t c = local(events.c);
            for (const std::uint32_t one : {a, b, c})
                cover.add(m_alone[one]);
            for (const auto& [one, other] : {std::pair {a, b}, std::pair {a, c}, std::pair {b, c}})
                if (const PairAtom* pair = atom(one, other))
                    cover.add(pair->cover);
            if (cover.count() >= m_threshold && !isCutPair(a, b) && !isCutPair(a, c) && !isCutPair(b, c))
                m_triples.add(triple);
        });
        return !isOver();
    }

    /// A pair atom, and one more event for what that event makes true alone.
    bool joinAtomsWithSingles()
    {
        for (const PairAtom& pair : m_atoms) {
            if (pair.count >= m_threshold)
                continue;
            for (const Class& one : m_classes) {
                if (pair.count + one.count < m_threshold)
                    break;
                if (pair.cover.countWith(one.cover) < m_threshold ||
                    m_alone[pair.a].countWith(one.cover) >= m_threshold ||
                    m_alone[pair.b].countWith(one.cover) >= m_threshold)
                    continue;
                for (std::size_t i = one.first; i < one.last; ++i) {
                    const std::uint32_t c = m_members[i];
                    if (c != pair.a && c != pair.b && !isCutAtom(pair.a, c) && !isCutAtom(pair.b, c))
                        addTriple(pair.a, pair.b, c);
                }
            }
            if (isOver())
                return false;
        }
        return true;
    }

    /// Two pair atoms with an event in common, or three around a triangle.
    bool joinAtomsWithAtoms()
    {
        std::vector<std::vector<Neighbour>> neighbours(m_events.size());
        std::uint32_t largest = 0;
        for (std::uint32_t i = 0; i < m_atoms.size(); ++i) {
            if (m_atoms[i].count >= m_threshold)
                continue;
            neighbours[m_atoms[i].a].push_back({.local = m_atoms[i].b, .atom = i});
            neighbours[m_atoms[i].b].push_back({.local = m_atoms[i].a, .atom = i});
            largest = std::max(largest, m_atoms[i].count);
        }
        for (std::uint32_t shared = 0; shared < neighbours.size(); ++shared)
            if (!joinAround(shared, neighbours[shared]))
                return false;
        if (m_threshold < 3 || 3 * largest < m_threshold)
            return true; // two atoms do whatever three can
        for (const PairAtom& pair : m_atoms) {
            if (pair.count >= m_threshold || pair.count + 2 * largest < m_threshold)
                continue;
            const bool isFewer = neighbours[pair.a].size() < neighbours[pair.b].size();
            for (const Neighbour& third : neighbours[isFewer ? pair.a : pair.b])
                joinTriangle(pair, isFewer ? pair.b : pair.a, third);
            if (isOver())
                return false;
        }
        return true;
    }

    bool joinAround(std::uint32_t shared, std::vector<Neighbour>& neighbours)
    {
        const std::vector<Class> classes = classesOf<Mask>(neighbours, [this](const Neighbour& neighbour) {
            const PairAtom& pair = m_atoms[neighbour.atom];
            return std::pair {pair.count, &pair.cover};
        });
        for (auto a = classes.begin(); a != classes.end(); ++a) {
            for (auto b = a + 1; b != classes.end() && a->count + b->count >= m_threshold; ++b) {
                if (a->cover.countWith(b->cover) < m_threshold)
                    continue;
                for (std::size_t i = a->first; i < a->last && !m_triples.isOver(); ++i)
                    for (std::size_t j = b->first; j < b->last; ++j)
                        if (!isCutPair(neighbours[i].local, neighbours[j].local))
                            addTriple(shared, neighbours[i].local, neighbours[j].local);
            }
            if (isOver())
                return false;
        }
        return true;
    }

    void joinTriangle(const PairAtom& pair, std::uint32_t far, const Neighbour& third)
    {
        if (third.local == far)
            return;
        const PairAtom& near = m_atoms[third.atom];
        const PairAtom* other = atom(third.local, far);
        if (!other || other->count >= m_threshold || pair.count + near.count + other->count < m_threshold)
            return;
        Mask cover = pair.cover;
        cover.add(near.cover);
        if (cover.countWith(other->cover) >= m_threshold)
            addTriple(pair.a, pair.b, third.local);
    }

    bool joinThreeSingles()
    {
        if (m_threshold < 3)
            return true; // two events do whatever three can
        std::size_t total = 0;
        for (auto a = m_classes.begin(); a != m_classes.end() && 3 * a->count >= m_threshold; ++a) {
            for (auto b = a + 1; b != m_classes.end() && a->count + 2 * b->count >= m_threshold; ++b) {
                Mask both = a->cover;
                both.add(b->cover);
                const std::uint32_t count = both.count();
                if (count >= m_threshold)
                    continue;
                for (auto c = b + 1; c != m_classes.end() && count + c->count >= m_threshold; ++c) {
                    if (both.countWith(c->cover) < m_threshold || a->cover.countWith(c->cover) >= m_threshold ||
                        b->cover.countWith(c->cover) >= m_threshold)
                        continue;
                    total += (a->last - a->first) * (b->last - b->first) * (c->last - c->first);
                    if (total > m_limits.most)
                        return false;
                    addProduct(*a, *b, *c);
                }
            }
            if (isOver())
                return false;
        }
        return true;
    }

    void addProduct(const Class& a, const Class& b, const Class& c)
    {
        for (std::size_t i = a.first; i < a.last; ++i) {
            for (std::size_t j = b.first; j < b.last; ++j) {
                if (isCutAtom(m_members[i], m_members[j]))
                    continue;
                for (std::size_t k = c.first; k < c.last; ++k)
                    if (!isCutAtom(m_members[i], m_members[k]) && !isCutAtom(m_members[j], m_members[k]))
                        addTriple(m_members[i], m_members[j], m_members[k]);
            }
        }
    }

    std::span<const CutSetView> m_inputs;
    std::uint32_t m_threshold;
    const JoinLimits& m_limits;
    EventSlots& m_slots;                    // local number + 1
    std::vector<std::uint32_t> m_events {}; // by local number, like m_alone and m_counts
    std::vector<Mask> m_alone {};           // the inputs that the event alone makes true
    std::vector<std::uint32_t> m_counts {};
    std::vector<PairAtom> m_atoms {}; // ascending
    std::vector<std::uint32_t> m_members {};
    std::vector<Class> m_classes {};          // of m_members, most inputs first
    std::vector<std::uint64_t> m_cutAtoms {}; // pairs that are cut sets though their events alone do not cover enough
    PackedSets m_pairs;
    PackedSets m_triples;
    std::vector<std::uint64_t> m_cutPairs {};
    std::vector<std::uint64_t> m_cutTriples {};
};

} // namespace

CutSetFamily joinedAtLeast(std::span<const CutSetView> inputs, std::uint32_t threshold, const JoinLimits& limits,
                           EventSlots& slots)
{
    assert(threshold > 0);
    if (inputs.size() <= 64)
        return Cover<NarrowMask> {inputs, threshold, limits, slots}.family();
    return Cover<WideMask> {inputs, threshold, limits, slots}.family();
}

} // namespace gudo
