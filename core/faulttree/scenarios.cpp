#include "core/faulttree/scenarios.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>

namespace gudo {

namespace {

constexpr std::size_t laneWords = ScenarioBlock::words;
using Lanes = std::array<std::uint64_t, laneWords>;

constexpr Lanes all(bool isSet)
{
    Lanes lanes {};
    lanes.fill(isSet ? ~std::uint64_t {0} : 0);
    return lanes;
}

bool isNone(const std::uint64_t* lanes)
{
    std::uint64_t any = 0;
    for (std::size_t w = 0; w < laneWords; ++w)
        any |= lanes[w];
    return any == 0;
}

Lanes anyOf(const std::uint64_t* values, std::span<const FaultNode> inputs)
{
    Lanes result {};
    for (const FaultNode input : inputs)
        for (std::size_t w = 0; w < laneWords; ++w)
            result[w] |= values[input * laneWords + w];
    return result;
}

Lanes allOf(const std::uint64_t* values, std::span<const FaultNode> inputs)
{
    Lanes result = all(true);
    for (const FaultNode input : inputs) {
        for (std::size_t w = 0; w < laneWords; ++w)
            result[w] &= values[input * laneWords + w];
        if (isNone(result.data()))
            break;
    }
    return result;
}

/// Counts in all lanes at once: bit b of every lane's counter is in counter[b]. Counters start so that the threshold
/// makes them overflow: no comparison is needed.
Lanes atLeast(const std::uint64_t* values, std::span<const FaultNode> inputs, std::uint32_t threshold)
{
    if (threshold == 0 || threshold > inputs.size())
        return all(threshold == 0);
    const auto bits = static_cast<std::size_t>(std::bit_width(threshold - 1));
    const std::uint64_t start = (std::uint64_t {1} << bits) - threshold;
    std::array<Lanes, 32> counter;
    for (std::size_t b = 0; b < bits; ++b)
        counter[b] = all((start >> b & 1) != 0);
    Lanes reached {};
    for (const FaultNode input : inputs) {
        Lanes carry;
        std::copy_n(values + input * laneWords, laneWords, carry.begin());
        for (std::size_t b = 0; b < bits && !isNone(carry.data()); ++b) {
            for (std::size_t w = 0; w < laneWords; ++w) {
                const std::uint64_t next = counter[b][w] & carry[w];
                counter[b][w] ^= carry[w];
                carry[w] = next;
            }
        }
        for (std::size_t w = 0; w < laneWords; ++w)
            reached[w] |= carry[w];
    }
    return reached;
}

} // namespace

ScenarioBlock::ScenarioBlock(const FaultTree& tree)
    : m_tree {tree}
{
    link(nullptr);
}

ScenarioBlock::ScenarioBlock(const FaultTree& tree, const std::vector<bool>& wanted)
    : m_tree {tree}
{
    assert(wanted.size() == tree.nodes());
    link(&wanted);
}

void ScenarioBlock::link(const std::vector<bool>* wanted)
{
    assert(isWellFormed(m_tree));
    const std::size_t nodes = m_tree.nodes();
    const auto gates = static_cast<std::uint32_t>(m_tree.gates.size());
    const auto isWanted = [&](std::uint32_t gate) {
        return !wanted || (*wanted)[m_tree.events + gate];
    };
    m_values.assign(nodes * laneWords, 0);
    m_dirty.assign(gates / 64 + 1, 0);
    m_parentsEnd.assign(nodes + 1, 0);
    for (std::uint32_t gate = 0; gate < gates; ++gate)
        if (isWanted(gate))
            for (const FaultNode input : m_tree.inputsOf(m_tree.gates[gate]))
                ++m_parentsEnd[input + 1];
    for (std::size_t node = 0; node < nodes; ++node)
        m_parentsEnd[node + 1] += m_parentsEnd[node];
    m_parents.resize(m_parentsEnd[nodes]);
    for (std::uint32_t gate = 0; gate < gates; ++gate)
        if (isWanted(gate))
            for (const FaultNode input : m_tree.inputsOf(m_tree.gates[gate]))
                m_parents[m_parentsEnd[input]++] = gate;

    // What is true without any failure: it stays so, and is worked out here once and for all.
    for (std::uint32_t gate = 0; gate < gates; ++gate) {
        const FaultTree::Gate& g = m_tree.gates[gate];
        if (isWanted(gate) &&
            ((g.kind == GateKind::And && g.first == g.last) || (g.kind == GateKind::AtLeast && g.threshold == 0)))
            m_dirty[gate / 64] |= std::uint64_t {1} << gate % 64;
    }
    evaluate();
    m_touched.clear();
}

void ScenarioBlock::clear()
{
    for (const FaultNode node : m_touched)
        std::fill_n(m_values.begin() + static_cast<std::ptrdiff_t>(node * laneWords), laneWords, 0);
    m_touched.clear();
    std::ranges::fill(m_dirty, 0);
}

void ScenarioBlock::touch(FaultNode node)
{
    if (isNone(lanesOf(node)))
        m_touched.push_back(node);
}

void ScenarioBlock::markParents(FaultNode node)
{
    for (std::uint32_t i = node == 0 ? 0 : m_parentsEnd[node - 1]; i < m_parentsEnd[node]; ++i)
        m_dirty[m_parents[i] / 64] |= std::uint64_t {1} << m_parents[i] % 64;
}

void ScenarioBlock::fail(std::uint32_t event, std::size_t lane)
{
    assert(event < m_tree.events && lane < lanes);
    touch(event);
    m_values[event * laneWords + lane / 64] |= std::uint64_t {1} << lane % 64;
    markParents(event);
}

void ScenarioBlock::failEverywhere(std::uint32_t event)
{
    assert(event < m_tree.events);
    touch(event);
    std::fill_n(m_values.begin() + static_cast<std::ptrdiff_t>(event * laneWords), laneWords, ~std::uint64_t {0});
    markParents(event);
}

void ScenarioBlock::evaluate()
{
    std::uint32_t done = 0;
    for (const FaultTree::Loop& loop : m_tree.loops) {
        sweep(done, loop.first);
        // Values only ever grow, so sweeping ends, and at the least solution.
        while (sweep(loop.first, loop.last)) {
        }
        done = loop.last;
    }
    sweep(done, static_cast<std::uint32_t>(m_tree.gates.size()));
}

std::uint32_t ScenarioBlock::nextDirty(std::uint32_t gate, std::uint32_t last) const
{
    while (gate < last) {
        const std::uint64_t rest = m_dirty[gate / 64] >> gate % 64;
        if (rest != 0)
            return std::min(last, gate + static_cast<std::uint32_t>(std::countr_zero(rest)));
        gate = (gate / 64 + 1) * 64;
    }
    return last;
}

/// Works out the gates in [first, last) that need it, once each. False when none did.
bool ScenarioBlock::sweep(std::uint32_t first, std::uint32_t last)
{
    bool isAny = false;
    for (std::uint32_t gate = nextDirty(first, last); gate < last; gate = nextDirty(gate + 1, last)) {
        isAny = true;
        m_dirty[gate / 64] &= ~(std::uint64_t {1} << gate % 64);
        if (workOut(gate))
            markParents(static_cast<FaultNode>(m_tree.events + gate));
    }
    return isAny;
}

/// False when the gate stays what it was.
bool ScenarioBlock::workOut(std::uint32_t gate)
{
    const FaultTree::Gate& g = m_tree.gates[gate];
    const std::span<const FaultNode> inputs = m_tree.inputsOf(g);
    const Lanes result = g.kind == GateKind::Or    ? anyOf(m_values.data(), inputs)
                         : g.kind == GateKind::And ? allOf(m_values.data(), inputs)
                                                   : atLeast(m_values.data(), inputs, g.threshold);
    const auto node = static_cast<FaultNode>(m_tree.events + gate);
    std::uint64_t* own = m_values.data() + node * laneWords;
    std::uint64_t change = 0;
    for (std::size_t w = 0; w < laneWords; ++w)
        change |= own[w] ^ result[w];
    if (change == 0)
        return false;
    touch(node);
    std::ranges::copy(result, own);
    return true;
}

bool ScenarioBlock::isFailed(FaultNode node, std::size_t lane) const
{
    return (m_values[node * laneWords + lane / 64] >> lane % 64 & 1) != 0;
}

std::vector<std::vector<std::uint32_t>> singleEvents(const FaultTree& tree)
{
    const std::vector<bool> cone = coneOf(tree, tree.tops);
    std::vector<std::uint32_t> events;
    for (std::uint32_t event = 0; event < tree.events; ++event)
        if (cone[event])
            events.push_back(event);

    ScenarioBlock block {tree, cone};
    std::vector<std::size_t> open; // tops that are not true anyway
    for (std::size_t top = 0; top < tree.tops.size(); ++top)
        if (isNone(block.lanesOf(tree.tops[top])))
            open.push_back(top);

    std::vector<std::vector<std::uint32_t>> singles(tree.tops.size());
    for (std::size_t start = 0; start < events.size(); start += ScenarioBlock::lanes) {
        block.clear();
        const std::size_t count = std::min(ScenarioBlock::lanes, events.size() - start);
        for (std::size_t lane = 0; lane < count; ++lane)
            block.fail(events[start + lane], lane);
        block.evaluate();
        for (const std::size_t top : open) {
            const std::uint64_t* lanes = block.lanesOf(tree.tops[top]);
            for (std::size_t w = 0; w < laneWords; ++w)
                for (std::uint64_t rest = lanes[w]; rest != 0; rest &= rest - 1)
                    singles[top].push_back(events[start + w * 64 + static_cast<std::size_t>(std::countr_zero(rest))]);
        }
    }
    return singles;
}

std::vector<std::vector<bool>> failedNodes(const FaultTree& tree, const std::vector<Scenario>& scenarios)
{
    ScenarioBlock block {tree};
    std::vector<std::vector<bool>> failed;
    failed.reserve(scenarios.size());
    for (std::size_t start = 0; start < scenarios.size(); start += ScenarioBlock::lanes) {
        block.clear();
        const std::size_t count = std::min(ScenarioBlock::lanes, scenarios.size() - start);
        for (std::size_t lane = 0; lane < count; ++lane)
            for (const std::uint32_t event : scenarios[start + lane])
                block.fail(event, lane);
        block.evaluate();
        for (std::size_t lane = 0; lane < count; ++lane) {
            std::vector<bool>& flags = failed.emplace_back(tree.nodes());
            for (FaultNode node = 0; node < tree.nodes(); ++node)
                flags[node] = block.isFailed(node, lane);
        }
    }
    return failed;
}

} // namespace gudo
