#include "core/faulttree/flattening.h"

#include <algorithm>

namespace gudo {

namespace {

constexpr std::size_t growth = 4;

} // namespace

FaultTree flattened(const FaultTree& tree)
{
    const std::size_t most = tree.inputs.size() * growth;
    std::vector<bool> isInLoop(tree.nodes(), false);
    for (const FaultTree::Loop& loop : tree.loops)
        std::fill(isInLoop.begin() + tree.events + loop.first, isInLoop.begin() + tree.events + loop.last, true);

    FaultTree flat {.events = tree.events, .loops = tree.loops, .tops = tree.tops};
    std::vector<FaultNode> usedBy(tree.nodes(), 0); // the last gate that took the node for an input
    std::vector<FaultNode> inputs;
    for (FaultNode node = tree.events; node < tree.nodes(); ++node) {
        const FaultTree::Gate& gate = tree.gate(node);
        inputs.clear();
        const auto add = [&](FaultNode input) {
            if (gate.kind == GateKind::AtLeast || usedBy[input] != node)
                inputs.push_back(input);
            usedBy[input] = node;
        };
        for (const FaultNode input : tree.inputsOf(gate)) {
            // An inner gate comes first, so it is flat itself, unless it is in a loop
            const bool isInner = !isInLoop[node] && !tree.isEvent(input) && !isInLoop[input] &&
                                 gate.kind != GateKind::AtLeast && tree.gate(input).kind == gate.kind;
            if (isInner && flat.inputs.size() + inputs.size() + flat.inputsOf(flat.gate(input)).size() <= most)
                std::ranges::for_each(flat.inputsOf(flat.gate(input)), add);
            else
                add(input);
        }
        flat.addGate(gate.kind, inputs, gate.threshold);
    }
    return flat;
}

} // namespace gudo
