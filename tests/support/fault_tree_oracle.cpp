#include "tests/support/fault_tree_oracle.h"

#include <algorithm>
#include <bit>

namespace gudo::test {

namespace {

std::uint32_t number(Dice& dice, std::size_t bound)
{
    return static_cast<std::uint32_t>(dice.below(static_cast<int>(bound)));
}

bool isTrue(const FaultTree& tree, const FaultTree::Gate& gate, const std::vector<bool>& nodes)
{
    std::uint32_t count = 0;
    for (const FaultNode input : tree.inputsOf(gate))
        count += nodes[input] ? 1 : 0;
    switch (gate.kind) {
    case GateKind::Or:
        return count > 0;
    case GateKind::And:
        return count == gate.last - gate.first;
    case GateKind::AtLeast:
        return count >= gate.threshold;
    }
    return false;
}

} // namespace

FaultTree oddFaultTree(Dice& dice, int events)
{
    FaultTree tree;
    tree.events =
        dice.chance(80) ? static_cast<std::uint32_t>(events) : 1 + number(dice, static_cast<std::size_t>(events));
    const std::uint32_t gates = 1 + number(dice, static_cast<std::size_t>(events) + 4);
    const bool hasLoops = dice.chance(50);
    const int oddity = dice.chance(50) ? 3 : 25; // many odd gates leave few trees that mean anything
    std::uint32_t loopEnd = 0;
    for (std::uint32_t gate = 0; gate < gates; ++gate) {
        if (hasLoops && gate >= loopEnd && dice.chance(30)) {
            loopEnd = gate + 1 + number(dice, std::min<std::size_t>(5, gates - gate));
            tree.loops.push_back({.first = gate, .last = loopEnd});
        }
        const std::size_t end = tree.events + std::max(gate, gate < loopEnd ? loopEnd : 0);
        std::vector<FaultNode> inputs;
        std::uint32_t wanted = dice.chance(oddity) ? number(dice, 2) : 2 + number(dice, 4);
        while (wanted-- > 0)
            inputs.push_back(dice.chance(oddity) && !inputs.empty() ? dice.oneOf(inputs) : number(dice, end));
        const auto threshold = dice.chance(oddity) ? number(dice, inputs.size() + 2)
                                                   : 1 + number(dice, std::max<std::size_t>(1, inputs.size()));
        tree.addGate(static_cast<GateKind>(dice.below(3)), inputs, threshold);
    }
    for (std::uint32_t top = 1 + number(dice, 4); top > 0; --top)
        tree.tops.push_back(
            static_cast<FaultNode>(tree.nodes() - 1 - number(dice, std::min<std::size_t>(6, tree.nodes()))));
    return tree;
}

FaultTree redundantFaultTree(Dice& dice, int events)
{
    FaultTree tree {.events = static_cast<std::uint32_t>(events)};
    std::vector<FaultNode> copies;
    for (int copy = 0; copy < events; ++copy) {
        const FaultNode host = number(dice, tree.events / 3);
        copies.push_back(tree.addGate(GateKind::Or, std::vector {number(dice, tree.events), host}));
        if (dice.chance(20)) // what takes two failures to take it down
            copies.back() = tree.addGate(GateKind::And, std::vector {copies.back(), dice.oneOf(copies)});
    }
    std::vector<FaultNode> tiers;
    for (int tier = 0; tier < 6; ++tier) {
        std::vector<FaultNode> of;
        for (int copy = 2 + dice.below(6); copy > 0; --copy)
            of.push_back(dice.oneOf(copies));
        tiers.push_back(tree.addGate(GateKind::AtLeast, of, 2 + number(dice, of.size() - 1)));
    }
    for (int top = 0; top < 4; ++top)
        tree.tops.push_back(tree.addGate(dice.chance(70) ? GateKind::Or : GateKind::And,
                                         std::vector {dice.oneOf(tiers), dice.oneOf(tiers), dice.oneOf(tiers)}));
    return tree;
}

std::vector<bool> trueNodes(const FaultTree& tree, std::uint64_t events)
{
    std::vector<bool> nodes(tree.nodes());
    for (std::uint32_t event = 0; event < tree.events; ++event)
        nodes[event] = (events >> event & 1) != 0;
    for (bool isStable = false; !isStable;) {
        isStable = true;
        for (std::size_t gate = 0; gate < tree.gates.size(); ++gate) {
            if (nodes[tree.events + gate] || !isTrue(tree, tree.gates[gate], nodes))
                continue;
            nodes[tree.events + gate] = true;
            isStable = false;
        }
    }
    return nodes;
}

std::vector<std::vector<bool>> trueNodesOfAllSets(const FaultTree& tree)
{
    std::vector<std::vector<bool>> answers;
    for (std::uint64_t set = 0; set < std::uint64_t {1} << tree.events; ++set)
        answers.push_back(trueNodes(tree, set));
    return answers;
}

std::vector<CutSet> minimalSets(const std::vector<std::vector<bool>>& answers, FaultNode top, std::uint32_t events,
                                int order)
{
    std::vector<CutSet> sets;
    for (std::uint64_t set = 0; set < answers.size(); ++set) {
        if (std::popcount(set) > order || !answers[set][top])
            continue;
        CutSet members;
        bool isMinimal = true;
        for (std::uint32_t event = 0; event < events; ++event) {
            const std::uint64_t bit = std::uint64_t {1} << event;
            if ((set & bit) == 0)
                continue;
            members.push_back(event);
            isMinimal = isMinimal && !answers[set & ~bit][top];
        }
        if (isMinimal)
            sets.push_back(members);
    }
    std::ranges::sort(sets, [](const CutSet& left, const CutSet& right) {
        return left.size() != right.size() ? left.size() < right.size() : left < right;
    });
    return sets;
}

double exactProbability(const std::vector<std::vector<bool>>& answers, FaultNode top,
                        std::span<const double> probabilities)
{
    double sum = 0;
    for (std::uint64_t set = 0; set < answers.size(); ++set) {
        if (!answers[set][top])
            continue;
        double product = 1;
        for (std::size_t event = 0; event < probabilities.size(); ++event)
            product *= (set >> event & 1) != 0 ? probabilities[event] : 1 - probabilities[event];
        sum += product;
    }
    return sum;
}

} // namespace gudo::test
