#include "core/faulttree/variable_order.h"

#include <algorithm>

namespace gudo {

namespace {

constexpr std::size_t mostSteps = 50'000'000;

} // namespace

VariableOrder::VariableOrder(const FaultTree& tree, const std::vector<bool>& isLeaf)
    : m_tree {tree}
    , m_isLeaf {isLeaf}
    , m_uses(tree.nodes())
    , m_weights(tree.nodes())
    , m_left(tree.nodes())
    , m_walks(tree.nodes())
{
    for (const FaultNode input : tree.inputs)
        ++m_uses[input];
}

void VariableOrder::weighFromLeaves(const TreePart& part)
{
    for (const FaultNode leaf : part.leaves)
        m_weights[leaf] = 1;
    for (const FaultNode gate : part.gates)
        m_weights[gate] = 0;
    for (const FaultNode gate : part.gates)
        for (const FaultNode input : m_tree.inputsOf(m_tree.gate(gate)))
            m_weights[gate] += m_weights[input];
}

void VariableOrder::weighFromTop(const TreePart& part)
{
    for (const FaultNode leaf : part.leaves)
        m_weights[leaf] = 0;
    for (const FaultNode gate : part.gates) {
        m_weights[gate] = 0;
        m_left[gate] = 0;
        for (const FaultNode input : m_tree.inputsOf(m_tree.gate(gate)))
            m_left[gate] += m_left[input] > 0 ? 1 : 0;
    }
    m_weights[part.root] = 1;
    for (std::size_t at = part.gates.size(); at-- > 0;) {
        const FaultNode gate = part.gates[at];
        for (const FaultNode input : m_tree.inputsOf(m_tree.gate(gate)))
            if (m_left[input] > 0)
                m_weights[input] += m_weights[gate] / m_left[gate];
    }
}

std::vector<FaultNode> VariableOrder::heaviestFirst(const TreePart& part)
{
    std::vector<FaultNode> left = part.leaves;
    std::size_t inputs = 0;
    for (const FaultNode gate : part.gates)
        inputs += m_tree.inputsOf(m_tree.gate(gate)).size();
    const auto atOnce = static_cast<std::ptrdiff_t>(1 + left.size() * inputs / mostSteps);
    for (const FaultNode leaf : left)
        m_left[leaf] = 1;
    for (const FaultNode gate : part.gates)
        m_left[gate] = 1; // in a loop a gate may be asked before it is counted
    for (auto next = left.begin(); next != left.end();) {
        weighFromTop(part);
        const auto last = next + std::min(atOnce, left.end() - next);
        if (atOnce == 1) {
            const auto heaviest =
                std::ranges::max_element(next, left.end(), {}, [this](FaultNode leaf) { return m_weights[leaf]; });
            std::rotate(next, heaviest, heaviest + 1);
        } else {
            std::stable_sort(next, left.end(),
                             [this](FaultNode a, FaultNode b) { return m_weights[a] > m_weights[b]; });
        }
        for (; next != last; ++next)
            m_left[*next] = 0;
    }
    return left;
}

/// From the root downwards, every node once, inputs as `arrange` leaves them.
template<typename Arrange>
void VariableOrder::walk(FaultNode root, TreePart& part, const Arrange& arrange)
{
    ++m_walk;
    std::vector<FaultNode> inputs;
    std::vector<FaultNode> open {root};
    while (!open.empty()) {
        const FaultNode node = open.back();
        open.pop_back();
        if (m_walks[node] == m_walk)
            continue;
        m_walks[node] = m_walk;
        if (node != root && m_isLeaf[node]) {
            part.leaves.push_back(node);
            continue;
        }
        part.gates.push_back(node);
        const auto written = m_tree.inputsOf(m_tree.gate(node));
        inputs.assign(written.begin(), written.end());
        arrange(inputs);
        open.insert(open.end(), inputs.rbegin(), inputs.rend());
    }
}

TreePart VariableOrder::partBelow(FaultNode root)
{
    TreePart part {.root = root};
    walk(root, part, [](std::vector<FaultNode>&) {});
    std::ranges::sort(part.gates);
    return part;
}

std::vector<FaultNode> VariableOrder::of(const TreePart& part, OrderRule rule)
{
    if (rule == OrderRule::Heaviest)
        return heaviestFirst(part);
    if (rule == OrderRule::Largest)
        weighFromLeaves(part);
    const std::vector<double>& weights = rule == OrderRule::Largest ? m_weights : m_uses;
    TreePart ordered;
    walk(part.root, ordered, [&](std::vector<FaultNode>& inputs) {
        std::ranges::stable_sort(inputs, std::ranges::greater {}, [&](FaultNode input) { return weights[input]; });
    });
    return std::move(ordered.leaves);
}

} // namespace gudo
