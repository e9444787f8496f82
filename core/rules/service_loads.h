#pragma once

#include <vector>

#include "core/rules/rule.h"

namespace gudo {

/// Requests per second that come to each service at the busiest time: the loads of the clients whose requests cannot do
/// without it.
class ServiceLoads {
public:
    /// O(entries × (n + m)) for at most `mostEntries` different things that clients with a load ask first; beyond that
    /// every service counts as getting all of the load.
    explicit ServiceLoads(const RuleContext& context);

    [[nodiscard]] bool isEmpty() const { return m_loads.empty(); }
    /// 0 when no client with a load asks it.
    [[nodiscard]] double of(int service) const
    {
        return m_loads.empty() ? 0 : m_loads[static_cast<std::size_t>(service)];
    }
    /// The service of that component; -1 for what is no component.
    [[nodiscard]] int serviceOf(const Component& component) const;

    static constexpr std::size_t mostEntries = 64;

private:
    const ServiceGraph& m_graph;
    std::vector<double> m_loads; ///< by service; empty when no client has a load
};

} // namespace gudo
