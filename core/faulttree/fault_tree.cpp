#include "core/faulttree/fault_tree.h"

#include <algorithm>

namespace gudo {

FaultNode FaultTree::addGate(GateKind kind, std::span<const FaultNode> of, std::uint32_t threshold)
{
    Gate gate {.kind = kind, .threshold = threshold, .first = static_cast<std::uint32_t>(inputs.size())};
    inputs.insert(inputs.end(), of.begin(), of.end());
    gate.last = static_cast<std::uint32_t>(inputs.size());
    gates.push_back(gate);
    return static_cast<FaultNode>(nodes() - 1);
}

bool isWellFormed(const FaultTree& tree)
{
    std::uint32_t loopEnd = 0;
    for (const FaultTree::Loop& loop : tree.loops) {
        if (loop.first < loopEnd || loop.first >= loop.last || loop.last > tree.gates.size())
            return false;
        loopEnd = loop.last;
    }
    auto loop = tree.loops.begin();
    for (std::uint32_t index = 0; index < tree.gates.size(); ++index) {
        while (loop != tree.loops.end() && loop->last <= index)
            ++loop;
        const bool isInLoop = loop != tree.loops.end() && loop->first <= index;
        const FaultNode end = tree.events + (isInLoop ? loop->last : index);
        const FaultTree::Gate& gate = tree.gates[index];
        if (gate.first > gate.last || gate.last > tree.inputs.size() ||
            std::ranges::any_of(tree.inputsOf(gate), [&](FaultNode input) { return input >= end; }))
            return false;
    }
    return std::ranges::all_of(tree.tops, [&](FaultNode top) { return top < tree.nodes(); });
}

std::vector<bool> coneOf(const FaultTree& tree, std::span<const FaultNode> tops)
{
    std::vector<bool> cone(tree.nodes());
    std::vector<FaultNode> open;
    const auto reach = [&](FaultNode node) {
        if (cone[node])
            return;
        cone[node] = true;
        if (!tree.isEvent(node))
            open.push_back(node);
    };
    std::ranges::for_each(tops, reach);
    while (!open.empty()) {
        const FaultNode node = open.back();
        open.pop_back();
        std::ranges::for_each(tree.inputsOf(tree.gate(node)), reach);
    }
    return cone;
}

} // namespace gudo
