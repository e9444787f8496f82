#include "core/faulttree/modular_diagram.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "core/faulttree/fault_modules.h"
#include "core/faulttree/module_diagram.h"
#include "core/faulttree/variable_order.h"

namespace gudo {

namespace {

/// Operations are recursive, and this deep their stack stays within a few megabytes.
constexpr std::size_t mostVariables = 16'000;
constexpr std::size_t firstLimit = std::size_t {1} << 15U;
constexpr std::size_t limitGrowth = 8;

class Building {
public:
    Building(const FaultTree& tree, FaultNode top, const DecisionDiagram::Options& options)
        : m_reduced {reduced(tree, std::array {top})}
        , m_tree {m_reduced.tree}
        , m_options {options}
        , m_diagram {.table = NodeTable {NodeRule::Functions, options.mostNodes, options.isCancelled}}
        , m_literals(m_tree.nodes())
    {
        describeEvents(tree.events);
        m_isLeaf = modulesOf(m_shape);
        for (FaultNode node = 0; node < m_tree.nodes(); ++node)
            m_isLeaf[node] = m_tree.isEvent(node) || (m_isLeaf[node] && isCoherent(node));
    }

    std::optional<ModularDiagram> result()
    {
        const FaultNode top = m_tree.tops.front();
        if (m_tree.isEvent(top)) {
            useEvent(top);
            m_diagram.table.open(m_options.mostNodes);
            m_diagram.modules.push_back(literal(m_literals[top], m_diagram.table));
            return m_diagram.table.isStopped() ? std::nullopt : std::optional {std::move(m_diagram)};
        }
        VariableOrder order {m_shape, m_isLeaf};
        for (FaultNode node = m_tree.events; node < m_tree.nodes(); ++node)
            if (m_isLeaf[node] && node != top && !build(node, order))
                return std::nullopt;
        if (!build(top, order))
            return std::nullopt;
        return std::move(m_diagram);
    }

private:
    /// Opposites are the same variable, so for modules and orders the tree is looked at without the difference.
    void describeEvents(std::uint32_t eventsOfSource)
    {
        std::vector<std::uint32_t> variables(eventsOfSource);
        for (std::uint32_t event = 0; event < eventsOfSource; ++event)
            variables[event] = event;
        for (const Opposite& opposite : m_options.opposites) {
            assert(variables[opposite.of] == opposite.of && opposite.event != opposite.of);
            variables[opposite.event] = opposite.of;
        }
        std::vector<FaultNode> firstOf(eventsOfSource, noNode);
        for (FaultNode event = 0; event < m_tree.events; ++event) {
            const std::uint32_t source = m_reduced.eventsKept[event];
            FaultNode& first = firstOf[variables[source]];
            if (first == noNode)
                first = event;
            else
                m_twins.push_back(event);
            m_leaves.push_back(first);
            m_sources.push_back(variables[source]);
            m_literals[event].isOpposite = variables[source] != source;
        }
        m_shape = m_tree;
        for (FaultNode& input : m_shape.inputs)
            if (m_shape.isEvent(input))
                input = m_leaves[input];
        m_dependsOnOpposite.assign(m_tree.nodes(), false);
        for (FaultNode event = 0; event < m_tree.events; ++event)
            m_dependsOnOpposite[event] = m_literals[event].isOpposite;
    }

    /// True when more events never make the gate false. Others are no modules: their cut sets may be empty although
    /// they are not always true, and would not multiply. Pre: asked in the order of the gates.
    bool isCoherent(FaultNode node)
    {
        const auto inputs = m_tree.inputsOf(m_tree.gate(node));
        m_dependsOnOpposite[node] =
            std::ranges::any_of(inputs, [this](FaultNode input) { return m_dependsOnOpposite[input]; });
        return !m_dependsOnOpposite[node];
    }

    void addVariable(FaultNode node, ModularDiagram::Variable variable, EventBudget cost)
    {
        m_literals[node].level = static_cast<std::uint32_t>(m_diagram.variables.size());
        m_diagram.variables.push_back(variable);
        m_diagram.costs.push_back(cost);
    }

    void useEvent(FaultNode event) { addVariable(event, {.isModule = false, .number = m_sources[event]}, 1); }

    /// Gives the leaves their levels. Constant modules need none.
    void useLeaves(const std::vector<FaultNode>& leaves)
    {
        for (const FaultNode leaf : leaves) {
            if (m_tree.isEvent(leaf))
                useEvent(leaf);
            else if (const DiagramNodeId root = m_diagram.modules[m_moduleOf[leaf]]; root < 2)
                m_literals[leaf].constant = root;
            else
                addVariable(leaf, {.isModule = true, .number = m_moduleOf[leaf]}, m_costOf[leaf]);
        }
        for (const FaultNode event : m_twins)
            m_literals[event].level = m_literals[m_leaves[event]].level;
    }

    bool build(FaultNode root, VariableOrder& order)
    {
        const TreePart part = order.partBelow(root);
        if (part.leaves.size() > mostVariables)
            return false;
        NodeTable& table = m_diagram.table;
        const auto firstLevel = m_diagram.variables.size();
        for (std::size_t limit = firstLimit;; limit *= limitGrowth) {
            for (const OrderRule rule : orderRules) {
                m_diagram.variables.resize(firstLevel);
                m_diagram.costs.resize(firstLevel);
                useLeaves(order.of(part, rule));
                table.open(limit);
                ModuleDiagram module {m_tree, part, m_isLeaf, m_literals, table, m_diagram.costs, budget()};
                if (const std::optional<DiagramNodeId> built = module.built()) {
                    finish(root, *built);
                    return true;
                }
                table.rollBack();
                if (table.isCancelled())
                    return false;
            }
            if (table.end() + limit >= m_options.mostNodes)
                return false;
        }
    }

    [[nodiscard]] EventBudget budget() const
    {
        const bool isLimited = m_options.order >= 0 && m_options.order < static_cast<int>(anyBudget);
        return isLimited ? static_cast<EventBudget>(m_options.order) : anyBudget;
    }

    void finish(FaultNode root, DiagramNodeId diagram)
    {
        if (m_moduleOf.empty()) {
            m_moduleOf.resize(m_tree.nodes());
            m_costOf.resize(m_tree.nodes());
        }
        m_moduleOf[root] = static_cast<std::uint32_t>(m_diagram.modules.size());
        m_diagram.modules.push_back(diagram);
        m_costOf[root] = fewestEvents(diagram);
    }

    /// How many events it takes at least to make it true.
    [[nodiscard]] EventBudget fewestEvents(DiagramNodeId root) const
    {
        const NodeTable& table = m_diagram.table;
        std::vector<EventBudget> fewest(table.end() - table.openFrom());
        const auto of = [&](DiagramNodeId id) {
            if (id < 2)
                return id == 1 ? 0 : anyBudget;
            return fewest[id - table.openFrom()];
        };
        for (DiagramNodeId id = table.openFrom(); id < table.end(); ++id)
            fewest[id - table.openFrom()] =
                std::min({of(table[id].low), of(table[id].high) + m_diagram.costs[table[id].level], anyBudget - 1});
        return std::max<EventBudget>(of(root), 1);
    }

    static constexpr FaultNode noNode = ~FaultNode {0};

    ReducedTree m_reduced;
    const FaultTree& m_tree;
    FaultTree m_shape {}; // m_tree with each opposite taken for the event itself
    const DecisionDiagram::Options& m_options;
    ModularDiagram m_diagram;
    std::vector<bool> m_isLeaf {};
    std::vector<bool> m_dependsOnOpposite {};
    std::vector<FaultNode> m_leaves {};       // of each event of m_tree: the one that has its level
    std::vector<FaultNode> m_twins {};        // events that are not their own leaf
    std::vector<std::uint32_t> m_sources {};  // of each event of m_tree: the variable in the source tree
    std::vector<DiagramLiteral> m_literals;   // of each node
    std::vector<std::uint32_t> m_moduleOf {}; // of each node
    std::vector<EventBudget> m_costOf {};     // of each node
};

} // namespace

std::optional<ModularDiagram> modularDiagram(const FaultTree& tree, FaultNode top,
                                             const DecisionDiagram::Options& options)
{
    assert(isWellFormed(tree));
    return Building {tree, top, options}.result();
}

} // namespace gudo
