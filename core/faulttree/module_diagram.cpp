#include "core/faulttree/module_diagram.h"

#include <algorithm>

namespace gudo {

namespace {

constexpr std::size_t fewestToCollect = std::size_t {1} << 15U;

} // namespace

DiagramNodeId literal(const DiagramLiteral& literal, NodeTable& table)
{
    if (literal.constant < 2)
        return literal.constant;
    return literal.isOpposite ? table.node(literal.level, 0, 1) : table.node(literal.level, 1, 0);
}

ModuleDiagram::ModuleDiagram(const FaultTree& tree, const TreePart& part, const std::vector<bool>& isLeaf,
                             const std::vector<DiagramLiteral>& literals, NodeTable& table,
                             const std::vector<EventBudget>& costs, EventBudget budget)
    : m_tree {tree}
    , m_part {part}
    , m_isLeaf {isLeaf}
    , m_literals {literals}
    , m_table {table}
    , m_operations {table, costs}
    , m_budget {budget}
    , m_values(part.gates.size())
{
    value(part.root).users = 1;
    for (const FaultNode gate : part.gates)
        for (const FaultNode input : tree.inputsOf(tree.gate(gate)))
            if (input == part.root || !isLeaf[input])
                ++value(input).users;
}

ModuleDiagram::Value& ModuleDiagram::value(FaultNode gate)
{
    return m_values[static_cast<std::size_t>(std::ranges::lower_bound(m_part.gates, gate) - m_part.gates.begin())];
}

std::optional<DiagramNodeId> ModuleDiagram::built()
{
    auto loop = m_tree.loops.begin();
    for (std::size_t at = 0; at < m_part.gates.size() && !m_table.isStopped();) {
        const std::uint32_t gate = m_part.gates[at] - m_tree.events;
        while (loop != m_tree.loops.end() && loop->last <= gate)
            ++loop;
        if (loop != m_tree.loops.end() && loop->first <= gate) {
            const auto first = static_cast<std::uint32_t>(at);
            while (at < m_part.gates.size() && m_part.gates[at] < m_tree.events + loop->last)
                ++at;
            buildLoop(first, static_cast<std::uint32_t>(at));
        } else {
            m_values[at].diagram = worked(m_part.gates[at]);
            release(m_part.gates[at]);
            ++at;
        }
        if (m_table.end() - m_table.openFrom() > std::max(fewestToCollect, m_nodesKept * 4))
            collect();
    }
    if (m_table.isStopped())
        return std::nullopt;
    for (Value& other : m_values)
        if (&other != &value(m_part.root))
            other.users = 0;
    collect();
    return value(m_part.root).diagram;
}

/// From "never" upwards. A state of the events is settled after as many rounds as there are gates, so that many are
/// enough even where a budget gives the same function two shapes.
void ModuleDiagram::buildLoop(std::uint32_t first, std::uint32_t last)
{
    for (std::uint32_t round = first; round <= last; ++round) {
        bool isChanged = false;
        for (std::uint32_t at = first; at < last && !m_table.isStopped(); ++at) {
            const DiagramNodeId diagram = worked(m_part.gates[at]);
            isChanged = isChanged || diagram != m_values[at].diagram;
            m_values[at].diagram = diagram;
        }
        if (!isChanged)
            break;
    }
    for (std::uint32_t at = first; at < last; ++at)
        release(m_part.gates[at]);
}

DiagramNodeId ModuleDiagram::worked(FaultNode gate)
{
    const FaultTree::Gate& shape = m_tree.gate(gate);
    std::vector<DiagramNodeId> inputs;
    for (const FaultNode input : m_tree.inputsOf(shape))
        inputs.push_back(input != m_part.root && m_isLeaf[input] ? literal(m_literals[input], m_table)
                                                                 : value(input).diagram);
    // From the ends of the diagram upwards: each step then adds on top of what is there
    std::ranges::sort(inputs, [this](DiagramNodeId a, DiagramNodeId b) {
        return m_table[a].level != m_table[b].level ? m_table[a].level > m_table[b].level : a > b;
    });
    if (shape.kind == GateKind::AtLeast)
        return atLeast(shape.threshold, inputs);
    DiagramNodeId result = shape.kind == GateKind::And ? 1 : 0;
    for (const DiagramNodeId input : inputs)
        result = shape.kind == GateKind::And ? m_operations.both(input, result, m_budget)
                                             : m_operations.either(input, result, m_budget);
    return result;
}

DiagramNodeId ModuleDiagram::atLeast(std::uint32_t threshold, const std::vector<DiagramNodeId>& inputs)
{
    if (threshold > inputs.size())
        return 0;
    std::vector<DiagramNodeId> counted(threshold + 1, 0); // [k]: k or more of the inputs so far
    counted[0] = 1;
    for (std::size_t done = 0; done < inputs.size(); ++done) {
        const std::size_t left = inputs.size() - done - 1;
        const std::size_t fewest = threshold > left ? threshold - left : 1; // lower counts do not get there any more
        for (std::size_t k = std::min<std::size_t>(threshold, done + 1); k >= fewest; --k)
            counted[k] =
                m_operations.either(counted[k], m_operations.both(inputs[done], counted[k - 1], m_budget), m_budget);
    }
    return counted[threshold];
}

/// The gate has been worked out for good: its inputs have one user less.
void ModuleDiagram::release(FaultNode gate)
{
    for (const FaultNode input : m_tree.inputsOf(m_tree.gate(gate)))
        if (input == m_part.root || !m_isLeaf[input])
            --value(input).users;
}

void ModuleDiagram::collect()
{
    std::vector<DiagramNodeId*> roots;
    for (Value& gate : m_values)
        if (gate.users > 0)
            roots.push_back(&gate.diagram);
        else
            gate.diagram = 0;
    m_table.collect(roots);
    m_nodesKept = m_table.end() - m_table.openFrom();
}

} // namespace gudo
