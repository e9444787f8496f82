#pragma once

#include <cstdint>
#include <vector>

#include "core/faulttree/fault_tree.h"

namespace gudo {

/// Where events and modules come in a diagram. Which rule is best differs from tree to tree, by factors of ten and
/// more. These are worth trying, in this order: measured on the Aralia models, each of them is the only one that fits
/// somewhere.
enum class OrderRule : std::uint8_t {
    MostShared, ///< in the order of a walk that goes to inputs first that many gates use: failure domains
    Heaviest,   ///< one by one: always the leaf with the largest part of the top, halved by siblings on the way down,
                ///< of the tree without those before. S. Minato, N. Ishiura, S. Yajima, DAC 1990
    Largest,    ///< in the order of a walk that goes to inputs with the most leaves first
};
inline constexpr OrderRule orderRules[] {OrderRule::MostShared, OrderRule::Heaviest, OrderRule::Largest};

/// A gate and all that is below it, down to leaves: events, and gates that are solved by themselves.
struct TreePart {
    FaultNode root = 0;
    std::vector<FaultNode> gates {};  ///< ascending, `root` among them
    std::vector<FaultNode> leaves {}; ///< in the order of the walk as written
};

/// Orders the leaves of parts of one tree.
class VariableOrder {
public:
    /// `isLeaf`: one flag a node, true for events. Both are kept by reference. O(inputs).
    VariableOrder(const FaultTree& tree, const std::vector<bool>& isLeaf);

    /// The part below a gate, whether or not that is a leaf of others. O(inputs of the part * log).
    [[nodiscard]] TreePart partBelow(FaultNode root);
    /// The leaves of the part, from the top of the diagram to its ends. O(inputs of the part * log); Heaviest also
    /// O(inputs * leaves), but no more than 100 ms or so: where that is much, several leaves are taken at a time.
    [[nodiscard]] std::vector<FaultNode> of(const TreePart& part, OrderRule rule);

private:
    [[nodiscard]] std::vector<FaultNode> heaviestFirst(const TreePart& part);
    void weighFromTop(const TreePart& part);
    void weighFromLeaves(const TreePart& part);
    template<typename Arrange>
    void walk(FaultNode root, TreePart& part, const Arrange& arrange);

    const FaultTree& m_tree;
    const std::vector<bool>& m_isLeaf;
    std::vector<double> m_uses;    // of each node in the whole tree
    std::vector<double> m_weights; // of nodes of the last part
    std::vector<double> m_left;    // of nodes of the last part: inputs that have leaves left, of leaves 1 while left
    std::vector<std::uint32_t> m_walks; // the last walk that came to a node
    std::uint32_t m_walk = 0;
};

} // namespace gudo
