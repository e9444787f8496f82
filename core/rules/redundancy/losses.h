#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/reliability/request_paths.h"
#include "core/reliability/single_points.h"

namespace gudo {

/// Single points of failure of a design, in words.
class Losses {
public:
    /// Costs one analysis of the whole design. `graph` is kept by reference.
    Losses(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones);

    [[nodiscard]] const ServiceGraph& graph() const { return m_graph; }
    /// Of all events up to the loss of a zone.
    [[nodiscard]] const FailureModel& model() const { return m_model; }
    /// Those worth telling.
    [[nodiscard]] const std::vector<SinglePoint>& points() const { return m_points; }
    /// Ways from clients to components.
    [[nodiscard]] RequestPaths& paths() { return m_paths; }
    [[nodiscard]] const FailureEvent& eventOf(const SinglePoint& point) const
    {
        return m_model.events[static_cast<std::size_t>(point.event)];
    }
    [[nodiscard]] const Component& component(int node) const { return *m_graph.node(node).component; }

    /// The point that is this component alone, or nullptr.
    [[nodiscard]] const SinglePoint* of(std::string_view id) const;
    /// Names of the clients whose requests fail when that component alone does; empty when none do.
    [[nodiscard]] std::string clientsLost(std::string_view id) const;
    /// Name of the client of a requirement.
    [[nodiscard]] std::string clientName(int requirement) const;
    /// Names of the clients that lose something.
    [[nodiscard]] std::string clients(const SinglePoint& point) const;
    /// What people call what has to fail: a component, a box, a zone.
    [[nodiscard]] std::string failureName(const SinglePoint& point) const;
    /// "Customers → Web LB → Orders DB": how the first of the clients comes to the point.
    [[nodiscard]] std::string way(const SinglePoint& point);
    /// Names of what could take over if somebody acted; empty where nothing could.
    [[nodiscard]] std::string coldStandbys(const SinglePoint& point) const;
    /// Domains, up to zones, that take what runs in the box with them; numbers of the model.
    [[nodiscard]] std::set<int> domainsAround(int box) const;
    /// True when so many copies of the node, spread over its places, would survive every loss of one place or zone.
    [[nodiscard]] bool wouldSurvive(int node, int copies) const;

private:
    const ServiceGraph& m_graph;
    FailureModel m_model;
    std::vector<SinglePoint> m_points;
    RequestPaths m_paths;
    std::map<std::string_view, std::size_t> m_byComponent;
    std::vector<int> m_domainOfBox; ///< of nodes, -1 for what is no domain
};

} // namespace gudo
