#include "core/faulttree/cut_sets.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "core/faulttree/cut_set_join.h"
#include "core/faulttree/scenarios.h"

namespace gudo {

namespace {

/// The families of all gates of a reduced tree, from the events to the tops. Families are let go after their last use.
class Propagation {
public:
    Propagation(const FaultTree& tree, JoinLimits limits)
        : m_tree {tree}
        , m_order {limits.order}
        , m_limits {std::move(limits)}
        , m_families(tree.gates.size(), CutSetFamily {.completeOrder = m_order})
        , m_uses(tree.gates.size())
        , m_slots(tree.events)
    {
        for (const FaultTree::Gate& gate : tree.gates)
            for (const FaultNode input : tree.inputsOf(gate))
                if (!tree.isEvent(input))
                    ++m_uses[input - tree.events];
        for (const FaultNode top : tree.tops)
            if (!tree.isEvent(top))
                ++m_uses[top - tree.events];
    }

    /// False when it was cancelled.
    bool run()
    {
        std::uint32_t gate = 0;
        for (const FaultTree::Loop& loop : m_tree.loops) {
            if (!runStraight(gate, loop.first) || !runLoop(loop))
                return false;
            gate = loop.last;
        }
        return runStraight(gate, static_cast<std::uint32_t>(m_tree.gates.size()));
    }

    [[nodiscard]] CutSetView viewOf(const FaultNode& node) const
    {
        if (m_tree.isEvent(node))
            return {.singles = {&node, 1}};
        const CutSetFamily& family = m_families[node - m_tree.events];
        return {.singles = family.singles, .pairs = family.pairs, .triples = family.triples};
    }

    [[nodiscard]] int completeOrderOf(FaultNode node) const
    {
        return m_tree.isEvent(node) ? m_order : m_families[node - m_tree.events].completeOrder;
    }

private:
    bool runStraight(std::uint32_t first, std::uint32_t last)
    {
        for (std::uint32_t gate = first; gate < last; ++gate) {
            if (m_limits.isStopped())
                return false;
            m_families[gate] = joined(gate);
            letGo(gate);
        }
        return true;
    }

    /// Starts with nothing ever true and goes on until nothing changes: the least solution. A gate is joined again when
    /// an input has changed since.
    bool runLoop(const FaultTree::Loop& loop)
    {
        const std::uint32_t size = loop.last - loop.first;
        std::vector<std::uint32_t> changed(size, 0); // when
        std::vector<std::uint32_t> worked(size, 0);
        std::uint32_t now = 1;
        for (bool isStable = false; !isStable;) {
            isStable = true;
            for (std::uint32_t gate = loop.first; gate < loop.last; ++gate) {
                const bool isDue = std::ranges::any_of(m_tree.inputsOf(m_tree.gates[gate]), [&](FaultNode input) {
                    const FaultNode first = m_tree.events + loop.first;
                    return input >= first && changed[input - first] > worked[gate - loop.first];
                });
                if (worked[gate - loop.first] != 0 && !isDue)
                    continue;
                if (m_limits.isStopped())
                    return false;
                worked[gate - loop.first] = ++now;
                CutSetFamily family = joined(gate);
                if (family == m_families[gate])
                    continue;
                m_families[gate] = std::move(family);
                changed[gate - loop.first] = ++now;
                isStable = false;
            }
        }
        for (std::uint32_t gate = loop.first; gate < loop.last; ++gate)
            letGo(gate);
        return true;
    }

    CutSetFamily joined(std::uint32_t index)
    {
        const FaultTree::Gate& gate = m_tree.gates[index];
        const std::span<const FaultNode> inputs = m_tree.inputsOf(gate);
        const std::size_t threshold = gate.kind == GateKind::Or    ? 1
                                      : gate.kind == GateKind::And ? inputs.size()
                                                                   : gate.threshold;
        m_views.clear();
        m_limits.order = m_families[index].completeOrder; // in a loop, what was given up stays so
        for (const FaultNode& input : inputs) {
            m_limits.order = std::min(m_limits.order, completeOrderOf(input));
            if (const CutSetView view = viewOf(input); !view.isEmpty())
                m_views.push_back(view);
        }
        if (m_views.size() < threshold || m_views.empty())
            return {.completeOrder = m_limits.order};
        if (threshold == 1)
            return joinedAny(m_views, m_limits, m_slots);
        return joinedAtLeast(m_views, static_cast<std::uint32_t>(threshold), m_limits, m_slots);
    }

    void letGo(std::uint32_t gate)
    {
        for (const FaultNode input : m_tree.inputsOf(m_tree.gates[gate]))
            if (!m_tree.isEvent(input) && --m_uses[input - m_tree.events] == 0)
                m_families[input - m_tree.events] = {};
    }

    const FaultTree& m_tree;
    int m_order;
    JoinLimits m_limits; // of the gate in work
    std::vector<CutSetFamily> m_families;
    std::vector<std::uint32_t> m_uses; // by gates and tops, of what is not worked out yet
    EventSlots m_slots;
    std::vector<CutSetView> m_views {};
};

CutSets setsOf(const CutSetView& family, int completeOrder, const std::vector<std::uint32_t>& events)
{
    CutSets result {.completeOrder = completeOrder};
    result.sets.reserve(family.singles.size() + family.pairs.size() + family.triples.size());
    for (const std::uint32_t event : family.singles)
        result.sets.push_back({events[event]});
    for (const std::uint64_t pair : family.pairs) {
        const auto [a, b] = unpackedPair(pair);
        result.sets.push_back({events[a], events[b]});
    }
    for (const std::uint64_t triple : family.triples) {
        const auto [a, b, c] = unpackedTriple(triple);
        result.sets.push_back({events[a], events[b], events[c]});
    }
    return result;
}

/// Lanes do order 1 whatever the tree.
std::vector<CutSets> setsOfOrderOne(const FaultTree& tree)
{
    const std::vector<std::vector<std::uint32_t>> singles = singleEvents(tree);
    const std::vector<bool> always = failedNodes(tree, {{}}).front();
    std::vector<CutSets> result(tree.tops.size(), CutSets {.completeOrder = 1});
    for (std::size_t top = 0; top < tree.tops.size(); ++top) {
        for (const std::uint32_t event : singles[top])
            result[top].sets.push_back({event});
        if (always[tree.tops[top]])
            result[top].sets.emplace_back();
    }
    return result;
}

} // namespace

std::vector<CutSets> minimalCutSets(const FaultTree& tree, const CutSetOptions& options)
{
    assert(options.order >= 1 && options.order <= 3);
    if (options.order == 1)
        return setsOfOrderOne(tree);
    const auto [small, events] = reduced(tree, tree.tops);
    const int order = small.events > mostEventsInTriples ? 2 : options.order;
    Propagation propagation {small, {.order = order, .most = options.most, .isCancelled = options.isCancelled}};
    const bool isComplete = propagation.run();

    std::vector<CutSets> result;
    result.reserve(tree.tops.size());
    for (const FaultNode& top : small.tops) {
        const bool isConstant = !small.isEvent(top) && small.inputsOf(small.gate(top)).empty();
        if (isConstant && small.gate(top).kind == GateKind::And)
            result.push_back({.sets = {{}}, .completeOrder = options.order});
        else if (isConstant)
            result.push_back({.completeOrder = options.order});
        else if (isComplete)
            result.push_back(setsOf(propagation.viewOf(top), propagation.completeOrderOf(top), events));
        else
            result.push_back({});
    }
    return result;
}

} // namespace gudo
