#pragma once

#include <map>
#include <set>
#include <vector>

#include "core/reliability/service_graph.h"

namespace gudo {

/// Full name of the zone that a property of a component names, where it is drawn in none; empty when there is none.
[[nodiscard]] std::string namedZone(const Catalog& catalog, const Zones& zones, const Component& component);

/// True for boxes that take what they hold with them and of which there may be several, each with copies of what is in
/// it: racks, hosts, machines. Zones and sites are there once.
[[nodiscard]] bool copiesWhatItHolds(const ComponentType& type);

/// Hypervisors that restart each other's machines: those with the same `cluster`.
struct HostCluster {
    std::vector<int> hypervisors {}; ///< nodes, sorted
    /// How many of its hosts may be lost with room for what ran on them, by the memory of hosts and machines; what is not
    /// known is no lack; of a hypervisor without its own that of its host. In the worst case: the hosts that leave the
    /// least room.
    int tolerates = 0;
};

/// What runs on what: containers, virtual machines, hypervisors, hosts, and the clusters among them.
class Platform {
public:
    Platform(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones);

    /// What the box runs in: its container, but for a pod the node that it names, and for virtual machines that must not
    /// share a host, the one a distributing scheduler (DRS) moves them to: one after the other by id, to the first host
    /// of the cluster without one that it must not meet. -1 on the bare canvas.
    [[nodiscard]] int holderOf(int box) const { return m_holders[static_cast<std::size_t>(box)]; }
    /// The cluster on whose other hosts this virtual machine goes on running or starts again, or nullptr.
    [[nodiscard]] const HostCluster* clusterOf(int machine) const;
    /// Hosts that may be lost while the machine still finds another.
    [[nodiscard]] int toleratedBy(int machine) const;
    /// Power feeds of a box, of which one is enough; nodes, sorted.
    [[nodiscard]] std::vector<int> feedsOf(int box) const;
    [[nodiscard]] const std::map<std::string, HostCluster, std::less<>>& clusters() const { return m_clusters; }

private:
    [[nodiscard]] bool holds(int outer, int inner) const;
    [[nodiscard]] int hypervisorOf(int machine) const;
    void findClusters();
    void spreadMachines();
    void findTolerance(HostCluster& cluster) const;

    const ServiceGraph& m_graph;
    const Catalog& m_catalog;
    std::vector<int> m_holders;
    std::map<std::string, HostCluster, std::less<>> m_clusters; ///< by name
    std::map<int, std::vector<int>> m_machines;                 ///< by hypervisor
};

} // namespace gudo
