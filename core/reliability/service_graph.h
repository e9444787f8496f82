#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <vector>

#include "core/diagnostics/message.h"
#include "core/network/zones.h"

namespace gudo {

/// What a component asks of a service. Reads may be answered by read replicas, writes only by what holds the original.
struct Need {
    int service = 0;
    bool isRead = false;    ///< reads only
    bool isRequired = true; ///< without it the component is down, else degraded

    friend auto operator<=>(const Need&, const Need&) = default;
};

/// A component on the way out of a network.
struct Egress {
    int gateway = 0; ///< node
    bool isRequired = true;

    friend auto operator<=>(const Egress&, const Egress&) = default;
};

/// Where copies of a component run.
struct Place {
    const Component* box = nullptr; ///< the container
    std::vector<Egress> egress {};  ///< sorted
};

/// One component of the graph, with what its own redundancy survives.
struct ServiceNode {
    const Component* component = nullptr;
    bool isClient = false;        ///< where requests come from; does not fail
    bool isPassive = false;       ///< configuration: does not fail, passes on what it needs
    bool isFrame = false;         ///< a frame around others (network, subnet, region): does not fail as a component
    bool isRunByProvider = false; ///< a copy in each of its places that fails with the place alone, not by itself
    bool holdsData = false;       ///< a database, a cache, storage
    bool isReadReplica = false;   ///< answers reads only
    bool isRegional = false;      ///< run by the provider in a whole region, in no zone that can be lost
    int copies = 1;               ///< spread round robin over the places
    int required = 1;             ///< of them, for it to be up; at most `copies`
    int wanted = 1;               ///< what was asked for; more than `copies` is asked of its service
    bool needsMajority = false;   ///< more than half of all copies of its service must be up
    std::vector<Place> places {}; ///< zones before second places in a zone; empty when nowhere in particular
    std::vector<Need> needs {};   ///< sorted; all required ones must be served

    [[nodiscard]] bool isUnfailing() const { return isClient || isPassive || isFrame; }
    [[nodiscard]] std::size_t placeOf(int copy) const { return static_cast<std::size_t>(copy) % places.size(); }
};

/// Components that stand in for each other.
struct Service {
    std::string name {};             ///< the `service` they carry; empty when the group was inferred
    std::vector<int> members {};     ///< nodes, sorted, never empty
    std::vector<int> writers {};     ///< members that answer writes, but for standbys that somebody has to start by hand
    std::vector<int> readers {};     ///< members that answer reads, likewise
    std::vector<int> standbys {};    ///< nodes outside that take over by themselves when members are gone, sorted
    std::vector<int> originals {};   ///< nodes outside that hold what read replicas among the members hold, sorted
    std::vector<int> coldStandbys {};///< nodes that could take over when somebody acts, sorted
    std::vector<int> waiting {};     ///< members that another member fails over to: they carry no load before
    int chooser = -1;                ///< node that answers with any of them, where they are different services; else -1
    int required = 1;                ///< copies of members, all together, that must be up
};

/// Something that could not be told from the design, so that answers leave it out.
struct Unknown {
    Message message {};
    std::vector<Id> components {};

    friend bool operator==(const Unknown&, const Unknown&) = default;
};

/// Who needs whom: the meaning that every analysis of failures shares. Only connections of kind request make needs;
/// services are joined by AND, what is in a service by OR. Points into the architecture it was made from.
///
/// * A service is the components with the same `service`; without one, components of the same type that the same sources
///   ask and whose labels and ids differ only in a trailing number, letter or zone; else a component is its own.
/// * A failover that is automatic makes the standby an alternative to the active one, for whoever asks for it, and so on
///   from there; a manual one does not, not even where both are in one service. Where members wait for each other, none
///   of them waits. Asking for the active as well as for its standby is asking for either, and for writes if one of the
///   two is.
/// * A copy that only receives a replication, or names its `source`, and takes over from nobody by itself answers reads
///   only; when it is gone its original (of a replica of a replica: the first that is none) answers them.
/// * A balancer asks the target groups it names; a target group asks its `targets` and what names it.
/// * A name service (`routing` other than simple, or a `health_check` where there is no such choice) needs any of the
///   services it points at, not all.
/// * More `required_replicas` than a component has copies is asked of its service. With `quorum` more than half of all
///   copies must be up. `load` and `capacity` together ask for load / capacity copies.
/// * A component in a subnet that asks for something outside of its network needs the gateway that the route table of
///   the subnet names for it, one place apart from the other.
struct ServiceGraph {
    std::vector<ServiceNode> nodes {}; ///< in the order of the architecture's components
    std::vector<Service> services {};
    std::vector<int> serviceOf {};     ///< of each node
    IdMap<int> numbers {};             ///< of the nodes, by component
    std::vector<int> entries {};       ///< clients that no other client requires, but in turns; sorted
    std::vector<Unknown> unknowns {};

    [[nodiscard]] const ServiceNode& node(int index) const { return nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const Service& service(int index) const { return services[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const Id& idOf(int index) const { return node(index).component->id; }
    /// The node of that component, or -1. O(1).
    [[nodiscard]] int find(std::string_view id) const;
    /// Nodes that can serve that need, sorted: members, standbys, originals of read replicas.
    [[nodiscard]] std::vector<int> alternatives(const Need& need) const;
    /// `name` or the id of the first member: what reports call the service.
    [[nodiscard]] std::string_view nameOf(int service) const;
};

/// O((n + m) log n) for n components and m connections.
[[nodiscard]] ServiceGraph serviceGraph(const Architecture& architecture, const Catalog& catalog, const Zones& zones);

} // namespace gudo
