#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/faulttree/scenarios.h"
#include "core/reliability/failure_model.h"

namespace gudo {

/// In many scenarios at once, one bit each.
using Lanes = std::array<std::uint64_t, ScenarioBlock::words>;

/// Which components requests of clients come to, in all scenarios of a block at once. Requests go on from what is up, to
/// all that it asks for, needed or not, and to its gateways; clients ask whatever fails.
class RequestReach {
public:
    /// `graph` is kept by reference. O(n + m).
    explicit RequestReach(const ServiceGraph& graph);

    /// Where requests come in each lane, by node, with the failures that the block has worked out.
    /// O((n + m) * words) but for lanes whose ways around failures are long.
    [[nodiscard]] std::vector<Lanes> reached(const FailureModel& model, const ScenarioBlock& block) const;

private:
    const ServiceGraph& m_graph;
    /// By vertex: nodes, then needs, so that an arrow to k alternatives from n sources costs n + k and not n * k.
    std::vector<std::vector<int>> m_next;
};

} // namespace gudo
