#include <algorithm>
#include <cassert>
#include <unordered_map>
#include <utility>

#include "core/faulttree/fault_tree.h"
#include "core/faulttree/scenarios.h"

namespace gudo {

namespace {

/// A set of numbers that empties at once.
class Marks {
public:
    explicit Marks(std::size_t size)
        : m_stamps(size)
    {
    }
    void clear() { ++m_round; }
    /// False when it was there already.
    bool insert(std::uint32_t number) { return std::exchange(m_stamps[number], m_round) != m_round; }

private:
    std::vector<std::uint32_t> m_stamps;
    std::uint32_t m_round = 1;
};

class Reduction {
public:
    Reduction(const FaultTree& tree, std::span<const FaultNode> tops)
        : m_tree {tree}
        , m_tops {tops}
        , m_same(tree.nodes())
        , m_marks {tree.nodes()}
    {
        for (FaultNode node = 0; node < tree.nodes(); ++node)
            m_same[node] = node;
    }

    ReducedTree result()
    {
        findConstants();
        simplify();
        findUses();
        number();
        emit();
        for (const FaultNode top : m_tops)
            m_result.tree.tops.push_back(numberOfTop(top));
        return std::move(m_result);
    }

private:
    enum class State : std::uint8_t { Unused, Varies, Never, Always };

    /// Lane 0: nothing has failed. Lane 1: everything has.
    void findConstants()
    {
        const std::vector<bool> cone = coneOf(m_tree, m_tops);
        ScenarioBlock block {m_tree, cone};
        for (std::uint32_t event = 0; event < m_tree.events; ++event)
            if (cone[event])
                block.fail(event, 1);
        block.evaluate();
        m_states.assign(m_tree.nodes(), State::Unused);
        for (FaultNode node = 0; node < m_tree.nodes(); ++node)
            if (cone[node])
                m_states[node] = block.isFailed(node, 0)   ? State::Always
                                 : block.isFailed(node, 1) ? State::Varies
                                                           : State::Never;
    }

    /// What stands for a node. Ends: gates that only stand for each other in a circle are never true and left out.
    FaultNode standIn(FaultNode node)
    {
        FaultNode last = node;
        while (m_same[last] != last)
            last = m_same[last];
        while (m_same[node] != last)
            node = std::exchange(m_same[node], last);
        return last;
    }

    /// Simpler gates, in their old places, and for each node what stands for it.
    void simplify()
    {
        m_gates.resize(m_tree.gates.size());
        auto loop = m_tree.loops.begin();
        for (std::uint32_t index = 0; index < m_tree.gates.size(); ++index) {
            while (loop != m_tree.loops.end() && loop->last <= index)
                ++loop;
            m_gates[index] = {};
            const auto node = static_cast<FaultNode>(m_tree.events + index);
            if (m_states[node] != State::Varies)
                continue;
            FaultTree::Gate& gate = m_gates[index] = simplified(node);
            if (gate.last - gate.first == 1)
                m_same[node] = m_inputs[gate.first];
            else if (loop == m_tree.loops.end() || loop->first > index)
                m_same[node] = firstEqual(node);
        }
    }

    FaultTree::Gate simplified(FaultNode node)
    {
        FaultTree::Gate gate = m_tree.gate(node);
        const std::span<const FaultNode> inputs = m_tree.inputsOf(gate);
        gate.first = static_cast<std::uint32_t>(m_inputs.size());
        if (gate.kind == GateKind::AtLeast) {
            std::uint32_t varying = 0;
            for (const FaultNode input : inputs) {
                gate.threshold -= m_states[input] == State::Always ? 1 : 0;
                varying += m_states[input] == State::Varies ? 1 : 0;
            }
            if (gate.threshold == 1)
                gate.kind = GateKind::Or;
            else if (gate.threshold == varying)
                gate.kind = GateKind::And;
        }
        m_marks.clear();
        for (const FaultNode input : inputs) {
            const FaultNode other = standIn(input);
            const bool isNew = gate.kind == GateKind::AtLeast || m_marks.insert(other);
            const bool isItself = gate.kind == GateKind::Or && other == node; // adds nothing to the least solution
            if (m_states[input] == State::Varies && isNew && !isItself)
                m_inputs.push_back(other);
        }
        if (gate.kind != GateKind::AtLeast)
            gate.threshold = 0;
        gate.last = static_cast<std::uint32_t>(m_inputs.size());
        return gate;
    }

    FaultNode firstEqual(FaultNode node)
    {
        const FaultTree::Gate& gate = m_gates[node - m_tree.events];
        std::uint64_t hash = std::uint64_t {gate.threshold} * 4 + static_cast<std::uint64_t>(gate.kind);
        m_sorted.resize(m_inputs.size());
        for (std::uint32_t i = gate.first; i < gate.last; ++i)
            m_sorted[i] = m_inputs[i];
        std::sort(m_sorted.begin() + gate.first, m_sorted.end());
        for (std::uint32_t i = gate.first; i < gate.last; ++i)
            hash = (hash ^ m_sorted[i]) * 0x9e3779b97f4a7c15u ^ hash >> 29;
        const auto [begin, end] = m_byHash.equal_range(hash);
        for (auto it = begin; it != end; ++it) {
            const FaultTree::Gate& other = m_gates[it->second - m_tree.events];
            if (other.kind == gate.kind && other.threshold == gate.threshold &&
                std::ranges::equal(inputsOf(m_sorted, other), inputsOf(m_sorted, gate)))
                return it->second;
        }
        m_byHash.emplace(hash, node);
        return node;
    }

    static std::span<const FaultNode> inputsOf(const std::vector<FaultNode>& all, const FaultTree::Gate& gate)
    {
        return {all.data() + gate.first, gate.last - gate.first};
    }

    /// How often nodes are inputs in what is left, and which gate may take in its only user's place.
    void findUses()
    {
        m_uses.assign(m_tree.nodes(), 0);
        std::vector<FaultNode> users(m_tree.nodes(), 0);
        std::vector<FaultNode> open;
        const auto use = [&](FaultNode node, std::uint32_t times) {
            if (m_uses[node] == 0 && !m_tree.isEvent(node))
                open.push_back(node);
            m_uses[node] += times;
        };
        for (const FaultNode top : m_tops)
            if (m_states[top] == State::Varies)
                use(standIn(top), 2); // as good as shared: it has to stay
        while (!open.empty()) {
            const FaultNode node = open.back();
            open.pop_back();
            const FaultTree::Gate& gate = m_gates[node - m_tree.events];
            for (std::uint32_t i = gate.first; i < gate.last; ++i) {
                m_inputs[i] = standIn(m_inputs[i]);
                users[m_inputs[i]] = node;
                use(m_inputs[i], 1);
            }
        }

        m_isAbsorbed.assign(m_gates.size(), false);
        auto loop = m_tree.loops.begin();
        for (std::uint32_t index = 0; index < m_gates.size(); ++index) {
            while (loop != m_tree.loops.end() && loop->last <= index)
                ++loop;
            const FaultNode node = m_tree.events + index;
            const bool isInLoop = loop != m_tree.loops.end() && loop->first <= index;
            if (m_uses[node] == 1 && !isInLoop && m_gates[index].kind != GateKind::AtLeast)
                m_isAbsorbed[index] = m_gates[users[node] - m_tree.events].kind == m_gates[index].kind;
        }
    }

    void number()
    {
        m_numbers.assign(m_tree.nodes(), 0);
        for (std::uint32_t event = 0; event < m_tree.events; ++event) {
            if (m_uses[event] == 0)
                continue;
            m_numbers[event] = static_cast<FaultNode>(m_result.eventsKept.size());
            m_result.eventsKept.push_back(event);
        }
        m_result.tree.events = static_cast<std::uint32_t>(m_result.eventsKept.size());
        FaultNode next = m_result.tree.events;
        for (std::uint32_t index = 0; index < m_gates.size(); ++index)
            if (isKept(index))
                m_numbers[m_tree.events + index] = next++;
    }

    [[nodiscard]] bool isKept(std::uint32_t index) const
    {
        return m_uses[m_tree.events + index] > 0 && !m_isAbsorbed[index];
    }

    void emit()
    {
        FaultTree& tree = m_result.tree;
        std::uint32_t index = 0;
        const auto emitUpTo = [&](std::uint32_t last) {
            bool looksAhead = false;
            for (; index < last; ++index) {
                if (!isKept(index))
                    continue;
                const std::vector<FaultNode> inputs = flattened(index);
                const FaultNode node = tree.addGate(m_gates[index].kind, inputs, m_gates[index].threshold);
                looksAhead = looksAhead || std::ranges::any_of(inputs, [&](FaultNode input) { return input >= node; });
            }
            return looksAhead;
        };
        for (const FaultTree::Loop& loop : m_tree.loops) {
            emitUpTo(loop.first);
            const auto first = static_cast<std::uint32_t>(tree.gates.size());
            if (emitUpTo(loop.last))
                tree.loops.push_back({.first = first, .last = static_cast<std::uint32_t>(tree.gates.size())});
        }
        emitUpTo(static_cast<std::uint32_t>(m_gates.size()));
    }

    /// The inputs by their new numbers, those of absorbed gates in these gates' places.
    std::vector<FaultNode> flattened(std::uint32_t index)
    {
        std::vector<FaultNode> inputs;
        m_marks.clear();
        const auto inputsFromBehind = [&](std::uint32_t gate, std::vector<FaultNode>& into) {
            const std::span<const FaultNode> of = inputsOf(m_inputs, m_gates[gate]);
            into.insert(into.end(), of.rbegin(), of.rend());
        };
        std::vector<FaultNode> open;
        inputsFromBehind(index, open);
        while (!open.empty()) {
            const FaultNode node = open.back();
            open.pop_back();
            if (!m_tree.isEvent(node) && m_isAbsorbed[node - m_tree.events])
                inputsFromBehind(node - m_tree.events, open);
            else if (m_gates[index].kind == GateKind::AtLeast || m_marks.insert(node))
                inputs.push_back(m_numbers[node]);
        }
        return inputs;
    }

    FaultNode numberOfTop(FaultNode top)
    {
        if (m_states[top] == State::Varies)
            return m_numbers[standIn(top)];
        const bool isAlways = m_states[top] == State::Always;
        FaultNode& constant = isAlways ? m_always : m_never;
        if (constant == none)
            constant = m_result.tree.addGate(isAlways ? GateKind::And : GateKind::Or, {});
        return constant;
    }

    static constexpr FaultNode none = ~FaultNode {0};

    const FaultTree& m_tree;
    std::span<const FaultNode> m_tops;
    std::vector<State> m_states {};          // of the source's nodes, like all that follow
    std::vector<FaultNode> m_same;           // a simpler node with the same answers, or the node itself
    std::vector<FaultTree::Gate> m_gates {}; // simplified; their inputs are in m_inputs
    std::vector<FaultNode> m_inputs {};
    std::vector<FaultNode> m_sorted {}; // m_inputs, sorted within each gate
    std::unordered_multimap<std::uint64_t, FaultNode> m_byHash {};
    std::vector<std::uint32_t> m_uses {};
    std::vector<bool> m_isAbsorbed {};   // of gates: its inputs go into the gate that uses it
    std::vector<FaultNode> m_numbers {}; // in the result
    Marks m_marks;
    FaultNode m_always = none;
    FaultNode m_never = none;
    ReducedTree m_result {};
};

} // namespace

ReducedTree reduced(const FaultTree& tree, std::span<const FaultNode> tops)
{
    assert(isWellFormed(tree));
    return Reduction {tree, tops}.result();
}

} // namespace gudo
