#include "tests/support/random_fault_tree.h"

#include <algorithm>

#include "tests/support/random_design.h"

namespace gudo::test {

namespace {

/// One tree in the making.
class Maker {
public:
    Maker(std::uint32_t seed, const RandomFaultTree& bounds)
        : m_dice {seed}
        , m_bounds {bounds}
    {
    }

    FaultTree make()
    {
        m_tree.events = static_cast<std::uint32_t>(1 + m_dice.below(m_bounds.events));
        const auto gates = static_cast<std::size_t>(1 + m_dice.below(m_bounds.gates));
        while (m_tree.gates.size() < gates) {
            const auto first = static_cast<std::uint32_t>(m_tree.gates.size());
            const bool isLoop = m_bounds.hasLoops && m_dice.chance(20);
            const std::uint32_t last = first + (isLoop ? static_cast<std::uint32_t>(1 + m_dice.below(4)) : 1);
            if (isLoop)
                m_tree.loops.push_back({first, last});
            while (m_tree.gates.size() < last)
                addGate(isLoop ? m_tree.events + last : static_cast<FaultNode>(m_tree.nodes()));
        }
        m_tree.tops.push_back(static_cast<FaultNode>(m_tree.nodes() - 1));
        for (int more = m_dice.below(3); more > 0; --more)
            m_tree.tops.push_back(static_cast<FaultNode>(m_dice.below(static_cast<int>(m_tree.nodes()))));
        return std::move(m_tree);
    }

private:
    void addGate(FaultNode end)
    {
        std::vector<FaultNode> inputs;
        for (int count = inputCount(); count > 0; --count) {
            // Near nodes more often: deep trees rather than wide ones
            const int reach = m_dice.chance(60) ? std::min(static_cast<int>(end), 5) : static_cast<int>(end);
            inputs.push_back(end - 1 - static_cast<FaultNode>(m_dice.below(reach)));
            if (m_dice.chance(8))
                inputs.push_back(inputs.back());
        }
        const auto kind = m_dice.chance(35) ? GateKind::Or : m_dice.chance(55) ? GateKind::And : GateKind::AtLeast;
        const auto bound = static_cast<int>(inputs.size()) + 2;
        m_tree.addGate(kind, inputs, kind == GateKind::AtLeast ? static_cast<std::uint32_t>(m_dice.below(bound)) : 0);
    }

    int inputCount()
    {
        if (m_dice.chance(4))
            return 0;
        return 1 + m_dice.below(m_dice.chance(80) ? 4 : 7);
    }

    Dice m_dice;
    RandomFaultTree m_bounds;
    FaultTree m_tree {};
};

bool isFailed(const FaultTree& tree, const FaultTree::Gate& gate, const std::vector<bool>& failed)
{
    const auto inputs = tree.inputsOf(gate);
    const auto count =
        static_cast<std::size_t>(std::ranges::count_if(inputs, [&](FaultNode input) { return failed[input]; }));
    switch (gate.kind) {
    case GateKind::Or:
        return count > 0;
    case GateKind::And:
        return count == inputs.size();
    case GateKind::AtLeast:
        return count >= gate.threshold;
    }
    return false;
}

} // namespace

FaultTree randomFaultTree(std::uint32_t seed, const RandomFaultTree& bounds)
{
    return Maker {seed, bounds}.make();
}

FaultTree randomTreeOfTrees(std::uint32_t seed)
{
    const FaultTree outer = randomFaultTree(seed, {.events = 4, .gates = 8});
    std::vector<FaultTree> inner;
    FaultTree tree;
    for (std::uint32_t event = 0; event < outer.events; ++event) {
        inner.push_back(randomFaultTree(seed * 5 + event, {.events = 3, .gates = 5}));
        tree.events += inner.back().events;
    }
    const auto append = [&tree](const FaultTree& part, const auto& numberOfEvent) {
        const auto first = static_cast<std::uint32_t>(tree.gates.size());
        const auto number = [&, firstGate = static_cast<FaultNode>(tree.nodes())](FaultNode node) -> FaultNode {
            return part.isEvent(node) ? numberOfEvent(node) : firstGate + (node - part.events);
        };
        for (const FaultTree::Gate& gate : part.gates) {
            std::vector<FaultNode> inputs;
            for (const FaultNode input : part.inputsOf(gate))
                inputs.push_back(number(input));
            tree.addGate(gate.kind, inputs, gate.threshold);
        }
        for (const FaultTree::Loop& loop : part.loops)
            tree.loops.push_back({first + loop.first, first + loop.last});
        return number(part.tops.front());
    };
    std::vector<FaultNode> tops;
    std::uint32_t firstEvent = 0;
    for (const FaultTree& part : inner) {
        tops.push_back(append(part, [&](FaultNode event) { return firstEvent + event; }));
        firstEvent += part.events;
    }
    tree.tops = {append(outer, [&](FaultNode event) { return tops[event]; })};
    return tree;
}

std::vector<bool> failedNodesOf(const FaultTree& tree, std::uint32_t events)
{
    std::vector<bool> failed(tree.nodes());
    for (std::uint32_t event = 0; event < tree.events; ++event)
        failed[event] = (events >> event & 1U) != 0;
    // Nothing ever mends: going over all gates until nothing changes is the least solution.
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (std::size_t gate = 0; gate < tree.gates.size(); ++gate)
            if (!failed[tree.events + gate] && isFailed(tree, tree.gates[gate], failed)) {
                failed[tree.events + gate] = true;
                isChanged = true;
            }
    }
    return failed;
}

} // namespace gudo::test
