#pragma once

#include <optional>

#include "core/network/security_groups.h"
#include "core/rules/group_members.h"
#include "core/rules/used_ports.h"

namespace gudo {

/// Rows that let through what arrows to (ingress) or from (egress) the members ask for, each once; may be empty.
/// Nothing when somebody at the other end has no group, or when it is not known what an arrow asks for.
[[nodiscard]] std::optional<List> rowsForArrows(const RuleContext& context, const Arrows& arrows,
                                                GroupMembers::Components members, Direction direction);

} // namespace gudo
