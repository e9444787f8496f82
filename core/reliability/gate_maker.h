#pragma once

#include <vector>

#include "core/faulttree/fault_tree.h"

namespace gudo {

/// Adds gates to a tree, and none where an input or the gate that never is says the same. O(n log n) for n inputs.
class GateMaker {
public:
    using Inputs = std::vector<FaultNode>;

    /// Adds the gate that never is. `tree` is kept by reference and has all its events.
    explicit GateMaker(FaultTree& tree)
        : m_tree {tree}
        , m_never {tree.addGate(GateKind::Or, {})}
    {
    }

    [[nodiscard]] FaultNode never() const { return m_never; }
    /// Any of them.
    [[nodiscard]] FaultNode any(Inputs inputs);
    /// All of them; never when there are none.
    [[nodiscard]] FaultNode all(Inputs inputs);
    /// `threshold` of them or more; counts inputs that are listed twice twice. Pre: `threshold` is at least 1.
    [[nodiscard]] FaultNode atLeast(Inputs inputs, int threshold);

private:
    FaultTree& m_tree;
    FaultNode m_never;
};

} // namespace gudo
