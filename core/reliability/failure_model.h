#pragma once

#include <functional>
#include <map>
#include <vector>

#include "core/faulttree/fault_tree.h"
#include "core/reliability/failure_events.h"

namespace gudo {

/// A client that needs a service.
struct Requirement {
    int client = 0;
    Need need {};

    friend auto operator<=>(const Requirement&, const Requirement&) = default;
};

/// A design as a fault tree: which events take which components, and so which requirements, away.
///
/// * A copy is down when an event holds it or the place where it runs, or a gateway on its way out is down.
/// * A component is down when fewer copies are up than are required, or nothing serves a need that is required.
/// * Nothing serves a need when all alternatives are down; a service that asks for more copies than its components do
///   counts the copies of its members together.
/// * A box is down with the box it runs in, with the zone that it names, and when all its power feeds are: by themselves,
///   or with the zone, site or region around them. A virtual machine with HA or FT goes down only with more hosts of its
///   cluster than there is room to lose.
/// * Of a box in several copies each holds its share of the copies of what runs in it, one after the other.
/// * Components that need each other stay up until an event takes one of them.
struct FailureModel {
    std::vector<FailureEvent> events {};     ///< by their numbers in the tree
    std::vector<FailureDomain> domains {};
    std::vector<Requirement> requirements {};
    FaultTree tree {};                       ///< one top for each requirement: that it is lost
    std::vector<FaultNode> components {};    ///< of each node of the graph: that it is down
    std::vector<std::vector<FaultNode>> copies {}; ///< of each node and copy: that it is down
    std::vector<FaultNode> boxes {};         ///< of each node: that all that runs in it is down
    std::vector<int> holders {};             ///< of each node: what it runs in, -1 on the bare canvas
    std::vector<FaultNode> lacks {};         ///< of each node: that a required need is not served, or all of it is gone
    std::map<std::pair<int, bool>, FaultNode> needs {}; ///< by service, and whether for reads only: that it is not served
    FaultNode never = 0;                     ///< a gate that is never true

    [[nodiscard]] FaultNode unserved(const Need& need) const { return needs.at({need.service, need.isRead}); }
};

/// All requirements of all entries, in the order of their clients: what they ask for and cannot do without, behind other
/// clients as well.
[[nodiscard]] std::vector<Requirement> requirementsOf(const ServiceGraph& graph);
/// What one component asks for and cannot do without.
[[nodiscard]] std::vector<Requirement> requirementsOf(const ServiceGraph& graph, int node);

/// Events for which `isWanted` says no never happen. O((n + m) log n + copies).
[[nodiscard]] FailureModel failureModel(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones,
                                        std::vector<Requirement> requirements,
                                        const std::function<bool(const FailureEvent&)>& isWanted);
/// The model of all events up to that level.
[[nodiscard]] FailureModel failureModel(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones,
                                        FailureLevel level = FailureLevel::Zone);

} // namespace gudo
