#pragma once

#include "core/iac/aws/lowering.h"

namespace gudo::iac {

/// What a role is for.
struct RoleFacts {
    std::string role {};                  ///< of the component: "execution-role"; empty: it is the component itself
    std::string_view service {};          ///< that may take it
    std::vector<std::string> policies {}; ///< names or ARNs of managed ones
    List statements {};                   ///< of a policy of its own
};

/// Adds a role with its policies; its key.
std::string addRole(Lowering& lowering, const Component& component, const RoleFacts& facts);

} // namespace gudo::iac
