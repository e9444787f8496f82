#pragma once

#include "core/network/security_groups.h"
#include "core/rules/rule.h"

namespace gudo {

/// A row without a number that lets a protocol through an ACL on these ports, from or to a block.
[[nodiscard]] Object aclRow(const std::string& protocol, const PortRange& ports, const std::string& block);

/// The design with rows (without numbers) behind all others in one of an ACL's lists, as far as they are not in it
/// already. Unchanged when there is no number left.
[[nodiscard]] Design withAclRows(Design design, const Id& acl, Direction direction, const List& rows);

/// The same with the rows tried before the one with that number, which refuses what they let through.
[[nodiscard]] Design withAclRowsBefore(Design design, const Id& acl, Direction direction, const List& rows, int number);

} // namespace gudo
