#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/reliability/failure_model.h"

namespace gudo {

/// What is asked about the failures of a design.
struct FailureQuery {
    int from = -1;    ///< node that asks; -1: every client
    int to = -1;      ///< service that must be lost; -1: every service that is asked for
    int order = 2;    ///< events in a set, 1 to 3
    FailureLevel level = FailureLevel::Zone;
    std::function<bool()> isCancelled {}; ///< asked now and then; may be empty
};

/// The minimal sets of events that take a service from whoever asks for it.
struct FailureSets {
    Requirement requirement {};
    std::vector<std::vector<std::string>> sets {}; ///< names of events, ascending; by size, then by text
    bool isExact = true;                           ///< false: there may be more of the greatest size
};

/// The model of a query: its requirements, and those of what lies further away where `to` is not asked for directly. A
/// service further away is also lost when everything on the way to it is. O((n + m) log n + copies).
[[nodiscard]] FailureModel failureModel(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones,
                                        const FailureQuery& query);

/// For each requirement of such a model. Cost of `minimalCutSets`.
[[nodiscard]] std::vector<FailureSets> failureSets(const FailureModel& model, const FailureQuery& query);

/// The service of that name, or that has that component; -1 when there is none.
[[nodiscard]] int serviceNamed(const ServiceGraph& graph, std::string_view nameOrId);

} // namespace gudo
