#pragma once

#include <functional>
#include <vector>

#include "core/network/security_groups.h"
#include "core/rules/rule.h"

namespace gudo {

/// Rules of a group that accept TCP (and all else, where they say so) from anywhere.
[[nodiscard]] std::vector<SecurityRule> rulesFromWorld(const Component& group);

/// The design without the rows of a group's ingress that accept exactly that port from anywhere.
[[nodiscard]] std::function<Design(Design)> withoutWorldPort(const Id& group, int port);

} // namespace gudo
