#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/reliability/request_paths.h"
#include "core/reliability/single_points.h"

namespace gudo {

/// Single points of failure of a design, in words.
class Losses {
public:
    /// Costs one analysis of the whole design.
    Losses(const Architecture& architecture, const Catalog& catalog, const Zones& zones);

    [[nodiscard]] const RequestGraph& graph() const { return m_graph; }
    [[nodiscard]] const std::vector<SinglePoint>& points() const { return m_points; }

    /// The point that is this component alone, or nullptr.
    [[nodiscard]] const SinglePoint* of(std::string_view id) const;
    /// Names of the clients whose requests fail when that component alone does; empty when none do.
    [[nodiscard]] std::string clientsLost(std::string_view id) const;
    /// Names of the clients that lose something.
    [[nodiscard]] std::string clients(const SinglePoint& point) const;
    /// "Customers → Web LB → Orders DB": how the first of the clients comes to the point.
    [[nodiscard]] std::string way(const SinglePoint& point);
    /// Names of components that are only reached through it; empty for domains and where there are none.
    [[nodiscard]] std::string behind(const SinglePoint& point) const;
    [[nodiscard]] const Component& component(int node) const
    {
        return *m_graph.nodes[static_cast<std::size_t>(node)].component;
    }

private:
    [[nodiscard]] std::string serviceName(int service) const;

    RequestGraph m_graph;
    std::vector<SinglePoint> m_points;
    RequestPaths m_paths;
    std::map<std::string_view, std::size_t> m_byComponent;
};

} // namespace gudo
