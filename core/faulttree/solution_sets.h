#pragma once

#include <optional>
#include <vector>

#include "core/faulttree/minimal_solutions.h"

namespace gudo {

/// Reads cut sets out of families: how many there are, and which.
class SolutionSets {
public:
    /// Counts right away. Looks at sets of up to `order` events, any number when negative. Both are kept by reference.
    /// O(size of `solutions` * order), for each module squared in the order.
    SolutionSets(const ModularDiagram& diagram, const MinimalSolutions& solutions, int order);

    /// The numbers of sets of the top.
    [[nodiscard]] CutSetCounts counts() const { return {m_modules.back()}; }
    /// All of them, by size, then by events. Pre: they fit into memory. O(their size * depth).
    [[nodiscard]] std::vector<CutSet> all() const;

private:
    using Counts = std::vector<double>; ///< [k]: sets of k events

    [[nodiscard]] Counts product(const Counts& a, const Counts& b) const;

    const ModularDiagram& m_diagram;
    const MinimalSolutions& m_solutions;
    std::size_t m_most; ///< events
    std::vector<Counts> m_nodes;
    std::vector<Counts> m_modules;
};

} // namespace gudo
