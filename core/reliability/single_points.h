#pragma once

#include <vector>

#include "core/reliability/request_graph.h"

namespace gudo {

/// What fails at once: one component, or everything in a domain.
struct FailureEvent {
    int node = -1;   ///< the component, or -1
    int domain = -1; ///< the domain, or -1; of a host that is itself asked both are one event and only this is set

    friend bool operator==(const FailureEvent&, const FailureEvent&) = default;
};

/// A client that needs a service.
struct Requirement {
    int client = 0;
    int service = 0;

    friend auto operator<=>(const Requirement&, const Requirement&) = default;
};

/// An event that alone takes requirements away, and which.
struct SinglePoint {
    FailureEvent event {};
    std::vector<Requirement> lost {};
    std::vector<int> hit {}; ///< nodes in the cone of what is lost that go down with the event itself, sorted
};

/// All requirements of all entries, in the order of their clients.
[[nodiscard]] std::vector<Requirement> requirementsOf(const RequestGraph& graph);

/// Every event that can matter: components that may fail and domains, as far as some requirement needs them.
[[nodiscard]] std::vector<FailureEvent> eventsOf(const RequestGraph& graph);

/// Nodes that the event itself takes down, sorted; what needs them is not among them.
[[nodiscard]] std::vector<int> hitBy(const RequestGraph& graph, const FailureEvent& event);

/// The events that alone lose some requirement: minimal cut sets of order one, exact. A component is up when it is not
/// hit and every service it needs has an alternative that is up; cycles stay up until something in them is hit
/// (greatest fixpoint). Bit-parallel simulation of all events: O((n + m) * events / 64) for designs without cycles.
[[nodiscard]] std::vector<SinglePoint> singlePoints(const RequestGraph& graph);

/// The points worth telling people: a domain is left out where it only repeats what the one component in it already
/// says, and of domains around the same components only one remains (a host or what is in it before racks and zones).
[[nodiscard]] std::vector<SinglePoint> distinctPoints(const RequestGraph& graph, const Catalog& catalog,
                                                      std::vector<SinglePoint> points);

} // namespace gudo
