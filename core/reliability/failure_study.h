#pragma once

#include <string>
#include <vector>

#include "core/model/containment.h"
#include "core/model/design.h"
#include "core/network/zones.h"
#include "core/reliability/capacity.h"
#include "core/reliability/simulation.h"

namespace gudo {

/// A design with all that simulations of its failures work on, made once: graph and model point into it.
struct FailureStudy {
    const Design design;
    const Catalog& catalog;
    const Containment containment;
    const Zones zones;
    const ServiceGraph graph;
    const FailureModel model;

    /// `types` is kept by reference. O((n + m) log n + copies).
    FailureStudy(Design made, const Catalog& types);
    FailureStudy(const FailureStudy&) = delete; // members point at each other
    FailureStudy& operator=(const FailureStudy&) = delete;
};

/// What happens when some things fail.
struct FailureAnswer {
    std::vector<std::string> failed {};  ///< the names that mean something, in the order in which they were given
    std::vector<std::string> unknown {}; ///< those that mean nothing in this design
    Scenario events {};                  ///< of the model, ascending, each once
    Simulation simulation {};
    CapacityCase carried {};
};

/// The answer of `gudo simulate --fail NAMES`. O(size of the model).
[[nodiscard]] FailureAnswer answered(const FailureStudy& study, const std::vector<std::string>& names);

} // namespace gudo
