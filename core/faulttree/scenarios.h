#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/faulttree/fault_tree.h"

namespace gudo {

/// Failures that happen together: the events of each scenario.
using Scenario = std::vector<std::uint32_t>;

/// The answers of a fault tree in many scenarios at once, one bit each: 256 scenarios in one pass over the gates,
/// exact. Only gates above a failure are worked out, so scenarios of few and related failures cost little. Loops are
/// repeated until nothing changes. Pre: the tree is well formed and outlives the block.
class ScenarioBlock {
public:
    static constexpr std::size_t lanes = 256; ///< scenarios in a block
    static constexpr std::size_t words = lanes / 64;

    explicit ScenarioBlock(const FaultTree& tree);
    /// Only for the nodes wanted (one flag a node, all inputs of a wanted gate included): other gates stay as they are.
    ScenarioBlock(const FaultTree& tree, const std::vector<bool>& wanted);

    /// Nothing failed anywhere. O(what has failed).
    void clear();
    /// The event happens in that lane.
    void fail(std::uint32_t event, std::size_t lane);
    /// The event happens in every lane.
    void failEverywhere(std::uint32_t event);
    /// Works out what the failures since the last time bring about. O(inputs of the gates above them * words), times
    /// the depth of loops.
    void evaluate();
    /// True when the node is (has failed) in that lane.
    [[nodiscard]] bool isFailed(FaultNode node, std::size_t lane) const;
    /// All lanes of a node: bit l % 64 of word l / 64.
    [[nodiscard]] const std::uint64_t* lanesOf(FaultNode node) const { return m_values.data() + node * words; }

private:
    void link(const std::vector<bool>* wanted);
    void touch(FaultNode node);
    void markParents(FaultNode node);
    [[nodiscard]] std::uint32_t nextDirty(std::uint32_t gate, std::uint32_t last) const;
    bool sweep(std::uint32_t first, std::uint32_t last);
    [[nodiscard]] bool workOut(std::uint32_t gate);

    const FaultTree& m_tree;
    std::vector<std::uint64_t> m_values;
    std::vector<std::uint32_t>
        m_parentsEnd; ///< parents of node n are m_parents[m_parentsEnd[n - 1]] … [m_parentsEnd[n] - 1]
    std::vector<std::uint32_t> m_parents; ///< gates
    std::vector<std::uint64_t> m_dirty;   ///< gates to work out, one bit each
    std::vector<FaultNode> m_touched;     ///< nodes that failed somewhere since clear()
};

/// Events that alone make a top true, for each top, ascending. Nothing for a top that is true anyway. At most
/// O(events / lanes * inputs); far less where few gates are above an event.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> singleEvents(const FaultTree& tree);

/// For each scenario, which nodes are (have failed): one flag a node. For a few scenarios that people look at.
[[nodiscard]] std::vector<std::vector<bool>> failedNodes(const FaultTree& tree, const std::vector<Scenario>& scenarios);

} // namespace gudo
