#pragma once

#include <functional>
#include <vector>

#include "core/network/security_groups.h"
#include "core/rules/rule.h"

namespace gudo {

/// Rules of a group that accept TCP (and all else, where they say so) from anywhere.
[[nodiscard]] std::vector<SecurityRule> rulesFromWorld(const Component& group);

/// An edit: the rows of a group's ingress that accept exactly that port from anywhere accept it from `sources` instead
/// (ids of groups); without any, the rows go.
[[nodiscard]] std::function<Design(Design)> narrowedWorldPort(const Id& group, int port, std::vector<Id> sources = {});

} // namespace gudo
