#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/network/security_groups.h"
#include "core/rules/rule.h"

namespace gudo {

/// A row as it is written.
[[nodiscard]] Object rowAt(const Component& group, Direction direction, std::size_t index);

/// Copies of a row, one for each of these ranges of ports: of its protocol, or of TCP when it is about all protocols.
[[nodiscard]] List narrowedTo(const Object& row, std::span<const PortRange> ports);

/// The row with another source (of ingress) or destination (of egress).
[[nodiscard]] Object withPeer(Object row, Direction direction, std::string peer);

/// A row that gives way to others, which may be none.
struct RowChange {
    Object row;
    List by {};
};

/// An edit: every row of the list under `key` that equals one of the changes' gives way; what would be there twice is
/// not added.
[[nodiscard]] std::function<Design(Design)> withRowsChanged(const Id& component, std::string key,
                                                            std::vector<RowChange> changes);

/// "tcp 443 10.0.0.0/16": tells rows apart, for keys.
[[nodiscard]] std::string keyOf(const SecurityRule& rule);

} // namespace gudo
