#pragma once

#include <vector>

#include "core/model/design.h"
#include "core/network/port_range.h"
#include "core/network/security_groups.h"

namespace gudo {

/// A row for a security group that lets a protocol through on these ports, from or to a peer (a group or a block).
[[nodiscard]] Object groupRow(Direction direction, const std::string& protocol, const PortRange& ports,
                              const std::string& peer);

/// The design with rows at the end of one of a group's lists, as far as they are not in it already.
[[nodiscard]] Design withGroupRows(Design design, const Id& group, Direction direction,
                                   const std::vector<Object>& rows);

} // namespace gudo
