#pragma once

#include <string>
#include <vector>

#include "core/iac/plan.h"
#include "core/model/id_map.h"

namespace gudo::iac {

/// Resources that are made together.
struct Stack {
    std::string name {};                       ///< of its file: "template", "template.us-east-1", "network"
    std::string region {};                     ///< empty: the main one
    bool isNested = false;                     ///< in the stack of its region that is not
    std::vector<const Resource*> resources {}; ///< in the order of the plan; of a stack that nests others empty
};

/// Where the resources of a plan go.
struct Stacks {
    std::vector<Stack> stacks {};        ///< of the main region first, each before those nested in it
    IdMap<std::size_t> byKey {};         ///< index of the stack of a resource
    IdMap<const Resource*> resources {}; ///< by key; one that is Terraform's alone leads to its twin

    [[nodiscard]] std::size_t parentOf(std::size_t stack) const;
};

/// Divides a plan into stacks: by region, and where one has more than `most` resources by tiers. Tiers that need each
/// other stay together, and a tier that is still too large is cut so that later parts need earlier ones only.
[[nodiscard]] Stacks dividedIntoStacks(const Plan& plan, std::size_t most);

} // namespace gudo::iac
