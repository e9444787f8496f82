#pragma once

#include <map>
#include <vector>

#include "core/reliability/capacity.h"

namespace gudo {

/// What the loss of a zone and a deployment leave of the load, as far as they are what is to blame.
class Capacities {
public:
    /// Costs an analysis where some client has a load. `graph` is kept by reference.
    Capacities(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones);

    /// By service: the loss of a zone that leaves it with least, where it is enough otherwise and not gone altogether.
    [[nodiscard]] const std::map<int, CapacityCase>& zoneLosses() const { return m_zoneLosses; }
    /// The zone of such a case. The event's id is "zone:" and this.
    [[nodiscard]] static std::string zoneOf(const CapacityCase& found);
    /// Deployments that leave something, but too little, where it is enough otherwise.
    [[nodiscard]] const std::vector<CapacityCase>& deployments() const { return m_deployments; }

private:
    std::map<int, CapacityCase> m_zoneLosses;
    std::vector<CapacityCase> m_deployments;
};

} // namespace gudo
