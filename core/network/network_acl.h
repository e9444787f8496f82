#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/model/component.h"
#include "core/network/cidr.h"
#include "core/network/port_range.h"
#include "core/network/security_groups.h"

namespace gudo {

/// Number of the row that refuses everything else, which the provider adds and some write down.
inline constexpr int lastAclNumber = 32767;

/// One row of a network ACL. The first row that matches a packet decides about it, and when none does it is refused
/// (Amazon VPC User Guide, "Network ACL rules"). ACLs are stateless: replies are packets like any others.
struct AclRule {
    int number = 0; ///< 1 … lastAclNumber
    bool isAllowed = false;
    std::string protocol {}; ///< tcp, udp, icmp, any, or what the row says
    PortRange ports {};      ///< all for protocols without ports
    Cidr cidr {};            ///< canonical; of the sources of ingress, the destinations of egress
    std::size_t index = 0;   ///< place in the property's list
};

/// The rows of a network ACL that can be understood, in the order they are tried: by number, then by row. The final row
/// that refuses everything else is not among them.
[[nodiscard]] std::vector<AclRule> aclRules(const Component& acl, Direction direction);

/// False when it has neither property: nobody has said yet what it lets through.
[[nodiscard]] bool isAclDrawn(const Component& acl);

} // namespace gudo
