#pragma once

#include <cstdint>
#include <vector>

#include "core/faulttree/fault_tree.h"

namespace gudo {

/// Failures that happen together: the events of each scenario.
using Scenario = std::vector<std::uint32_t>;

/// The answers of a fault tree in many scenarios at once, one bit each: 256 scenarios in one pass over the gates, exact.
/// Loops are repeated until nothing changes.
class ScenarioBlock {
public:
    static constexpr std::size_t lanes = 256; ///< scenarios in a block
    static constexpr std::size_t words = lanes / 64;

    explicit ScenarioBlock(const FaultTree& tree);

    /// Nothing failed anywhere.
    void clear();
    /// The event happens in that lane.
    void fail(std::uint32_t event, std::size_t lane);
    /// The event happens in every lane.
    void failEverywhere(std::uint32_t event);
    /// Works all gates out. O(inputs * words), times the depth of loops.
    void evaluate();
    /// True when the node is (has failed) in that lane.
    [[nodiscard]] bool isFailed(FaultNode node, std::size_t lane) const;
    /// All lanes of a node.
    [[nodiscard]] const std::uint64_t* lanesOf(FaultNode node) const { return m_values.data() + node * words; }

private:
    const FaultTree& m_tree;
    std::vector<std::uint64_t> m_values;
};

/// Events that alone make a top true, for each top, ascending. O(events / lanes * inputs).
[[nodiscard]] std::vector<std::vector<std::uint32_t>> singleEvents(const FaultTree& tree);

/// For each scenario, which nodes are (have failed): one flag a node. For a few scenarios that people look at.
[[nodiscard]] std::vector<std::vector<bool>> failedNodes(const FaultTree& tree, const std::vector<Scenario>& scenarios);

} // namespace gudo
