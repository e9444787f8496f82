#pragma once

#include <string>
#include <vector>

#include "core/reliability/service_graph.h"

namespace gudo {

/// Components that stand in for each other, in ids.
struct ServiceGroup {
    std::string name {};      ///< the `service` they carry, or the id of the first when they were recognised by their names
    bool isInferred = false;  ///< nobody said that they belong together
    std::vector<Id> members {}; ///< sorted, two or more

    friend bool operator==(const ServiceGroup&, const ServiceGroup&) = default;
};

/// The services of more than one component, in the order of their first members.
[[nodiscard]] std::vector<ServiceGroup> serviceGroups(const ServiceGraph& graph);

/// The group that the component is in, or nullptr. O(groups * log n).
[[nodiscard]] const ServiceGroup* groupOf(const std::vector<ServiceGroup>& groups, std::string_view component);

} // namespace gudo
