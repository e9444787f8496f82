#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/network/security_groups.h"

namespace gudo {

/// One row of a network ACL.
struct AclRule {
    int number = 0;
    bool isAllowed = false;
    std::string protocol {"any"}; ///< as SecurityRule's
    PortRange ports {};
    Cidr cidr {};          ///< the other side
    std::size_t index = 0; ///< place in the property's list
};

/// The rows that can be understood, in the order they are tried: by number, then as they stand. The first that fits
/// decides; what fits none is refused. Rows without a number, action or block that make sense are left out.
[[nodiscard]] std::vector<AclRule> aclRules(const Component& acl, Direction direction);

} // namespace gudo
