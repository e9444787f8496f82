#include "core/faulttree/decision_diagram.h"

#include <cassert>
#include <numeric>
#include <utility>

#include "core/faulttree/modular_diagram.h"
#include "core/faulttree/solution_sets.h"

namespace gudo {

/// What a diagram is made of.
struct DecisionDiagram::Body {
    ModularDiagram diagram;
    Options options;
    std::uint32_t events;

    /// Of each node; those of modules that other modules need included.
    [[nodiscard]] std::vector<double> nodeProbabilities(std::span<const double> probabilities) const;
    /// Of the variable of a node.
    [[nodiscard]] double probabilityOf(const DiagramNode& node, std::span<const double> probabilities,
                                       const std::vector<double>& ofNodes) const;
    /// The order up to which sets can be asked for, when they are asked for up to that one.
    [[nodiscard]] int reach(int order) const
    {
        return order < 0 || (options.order >= 0 && options.order < order) ? options.order : order;
    }
};

double CutSetCounts::total() const
{
    return std::accumulate(byOrder.begin(), byOrder.end(), 0.0);
}

DecisionDiagram::DecisionDiagram(std::unique_ptr<Body> body)
    : m_body {std::move(body)}
{
}

DecisionDiagram::DecisionDiagram(DecisionDiagram&&) noexcept = default;
DecisionDiagram& DecisionDiagram::operator=(DecisionDiagram&&) noexcept = default;
DecisionDiagram::~DecisionDiagram() = default;

std::optional<DecisionDiagram> DecisionDiagram::of(const FaultTree& tree, FaultNode top, const Options& options)
{
    std::optional<ModularDiagram> diagram = modularDiagram(tree, top, options);
    if (!diagram)
        return std::nullopt;
    return DecisionDiagram {std::make_unique<Body>(Body {std::move(*diagram), options, tree.events})};
}

std::size_t DecisionDiagram::size() const
{
    return m_body->diagram.table.end();
}

double DecisionDiagram::Body::probabilityOf(const DiagramNode& node, std::span<const double> probabilities,
                                            const std::vector<double>& ofNodes) const
{
    const ModularDiagram::Variable& variable = diagram.variables[node.level];
    return variable.isModule ? ofNodes[diagram.modules[variable.number]] : probabilities[variable.number];
}

std::vector<double> DecisionDiagram::Body::nodeProbabilities(std::span<const double> probabilities) const
{
    assert(probabilities.size() == events);
    std::vector<double> ofNodes(diagram.table.end());
    ofNodes[1] = 1;
    for (DiagramNodeId id = 2; id < diagram.table.end(); ++id) {
        const DiagramNode& node = diagram.table[id];
        const double own = probabilityOf(node, probabilities, ofNodes);
        ofNodes[id] = own * ofNodes[node.high] + (1 - own) * ofNodes[node.low];
    }
    return ofNodes;
}

double DecisionDiagram::probability(std::span<const double> probabilities) const
{
    return m_body->nodeProbabilities(probabilities)[m_body->diagram.modules.back()];
}

std::vector<double> DecisionDiagram::importance(std::span<const double> probabilities) const
{
    const ModularDiagram& diagram = m_body->diagram;
    const std::vector<double> ofNodes = m_body->nodeProbabilities(probabilities);
    std::vector<double> importance(m_body->events);
    // How much the top depends on each node: for a node of the top's own module the probability of coming there, for
    // the root of a module that times how much it matters. From the top downwards; modules come before those that use
    // them.
    std::vector<double> weights(diagram.table.end());
    weights[diagram.modules.back()] = 1;
    for (DiagramNodeId id = diagram.table.end(); id-- > 2;) {
        const DiagramNode& node = diagram.table[id];
        const ModularDiagram::Variable& variable = diagram.variables[node.level];
        const double own = m_body->probabilityOf(node, probabilities, ofNodes);
        const double difference = weights[id] * (ofNodes[node.high] - ofNodes[node.low]);
        (variable.isModule ? weights[diagram.modules[variable.number]] : importance[variable.number]) += difference;
        weights[node.high] += weights[id] * own;
        weights[node.low] += weights[id] * (1 - own);
    }
    return importance;
}

std::optional<CutSetCounts> DecisionDiagram::countCutSets(int order) const
{
    const int reach = m_body->reach(order);
    const std::optional<MinimalSolutions> solutions = minimalSolutions(m_body->diagram, reach, m_body->options);
    if (!solutions)
        return std::nullopt;
    return SolutionSets {m_body->diagram, *solutions, reach}.counts();
}

std::optional<std::vector<CutSet>> DecisionDiagram::cutSets(int order, std::size_t most) const
{
    const int reach = m_body->reach(order);
    const std::optional<MinimalSolutions> solutions = minimalSolutions(m_body->diagram, reach, m_body->options);
    if (!solutions)
        return std::nullopt;
    const SolutionSets sets {m_body->diagram, *solutions, reach};
    if (sets.counts().total() > static_cast<double>(most))
        return std::nullopt;
    return sets.all();
}

} // namespace gudo
