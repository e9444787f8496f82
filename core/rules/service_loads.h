#pragma once

#include <vector>

#include "core/rules/rule.h"

namespace gudo {

/// Requests per second that come to each service at the busiest time: the loads of the clients whose requests cannot do
/// without it.
class ServiceLoads {
public:
    /// O(n + m) for each set of services that clients with a load ask first, `mostSteps` at most: designs that take
    /// more of them have no loads.
    explicit ServiceLoads(const RuleContext& context);

    [[nodiscard]] bool isEmpty() const { return m_loads.empty(); }
    /// 0 when no client with a load asks it.
    [[nodiscard]] double of(int service) const
    {
        return m_loads.empty() ? 0 : m_loads[static_cast<std::size_t>(service)];
    }
    /// The service of that component; -1 for what is no component.
    [[nodiscard]] int serviceOf(const Component& component) const;

    static constexpr std::size_t mostSteps = 1'000'000;

private:
    const ServiceGraph& m_graph;
    std::vector<double> m_loads; ///< by service; empty when none are known
};

} // namespace gudo
