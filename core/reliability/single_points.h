#pragma once

#include <vector>

#include "core/reliability/failure_model.h"

namespace gudo {

/// An event that alone takes requirements away, and which.
struct SinglePoint {
    int event = 0;              ///< of the model
    std::vector<int> lost {};   ///< requirements of the model, ascending
    std::vector<int> hit {};    ///< nodes that what is lost needs and that the event itself takes, ascending

    friend bool operator==(const SinglePoint&, const SinglePoint&) = default;
};

/// Every event that alone loses a requirement: minimal cut sets of order one, exact. O(size of the tree * events / 256).
[[nodiscard]] std::vector<SinglePoint> singlePoints(const ServiceGraph& graph, const FailureModel& model);

/// The points worth telling people: of the copies of one component only the first; a domain is left out where it only
/// repeats what the one component in it already says, and of domains around the same components only one remains (a
/// host or what is in it before racks and zones).
[[nodiscard]] std::vector<SinglePoint> distinctPoints(const ServiceGraph& graph, const FailureModel& model,
                                                      std::vector<SinglePoint> points);

/// Nodes that a need asks for at any depth, as marks; those that can be done without as well if `withOptional`.
[[nodiscard]] std::vector<char> coneOf(const ServiceGraph& graph, const Need& need, bool withOptional = false);

} // namespace gudo
