#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/faulttree/scenarios.h"
#include "core/reliability/failure_model.h"

namespace gudo {

/// How much of the clients' load gets through in one situation.
struct CapacityCase {
    enum class Kind { Normal, Loss, Deployment };

    Kind kind = Kind::Normal;
    std::string event {}; ///< of a loss: its name
    int service = -1;     ///< of a deployment: the one whose copies are replaced, half of them at a time
    double load = 0;      ///< requests per second that clients send at the busiest time
    double served = 0;    ///< of them, at most
    int bottleneck = -1;  ///< the service that has too little, or -1
    double asked = 0;     ///< requests per second that are meant for it; 0 when it is down altogether

    /// Requests per second that the bottleneck answers, at most. Pre: it is not down.
    [[nodiscard]] double carried() const { return asked - (load - served); }

    [[nodiscard]] bool isEnough() const { return served >= load; }
};

struct CapacityOptions {
    bool isBrief = false; ///< of a deployment, only what the service itself lacks, and does not in normal operation
    std::function<bool()> isCancelled {}; ///< asked before each case; then the rest is missing. May be empty
};

/// Normal operation, then the loss of each zone, rack, host and copy with a capacity, then an in-place deployment of
/// each service whose components are deployed so. Empty when no client has a load. Pre: `model` is a simulation model.
///
/// Components without a `capacity` carry anything. A request asks each service that it needs once; load is spread as
/// well as the arrows allow (maximum flow: V. Goldberg, R. E. Tarjan, J. ACM 35(4), 1988). Standbys carry nothing
/// before they take over.
[[nodiscard]] std::vector<CapacityCase> capacityCases(const ServiceGraph& graph, const Catalog& catalog,
                                                      const FailureModel& model, const CapacityOptions& options = {});

/// How busy a service is: what is meant for it against what its copies take.
struct Utilisation {
    int service = 0;
    double asked = 0;             ///< requests per second, above 0
    double capacity = 0;          ///< of its copies that carry load; 0 when none is up
    std::vector<int> carrying {}; ///< its members that do, ascending; copies are taken as evenly busy

    /// 1 is full; above, requests are turned away. Very large where nothing is up.
    [[nodiscard]] double share() const;
};

/// Of each service that clients' load comes to, all of whose members that carry load have a `capacity`, after these
/// events; in the order of the services. Empty when no client has a load. Pre: `model` is a simulation model.
[[nodiscard]] std::vector<Utilisation> utilisations(const ServiceGraph& graph, const Catalog& catalog,
                                                    const FailureModel& model, const Scenario& events = {});

/// The same as capacityCases() for one set of events.
[[nodiscard]] CapacityCase capacityWith(const ServiceGraph& graph, const Catalog& catalog, const FailureModel& model,
                                        const Scenario& events);

} // namespace gudo
