#pragma once

#include <span>

#include "core/iac/aws/lowering.h"

namespace gudo::iac {

/// The five characters and a hyphen that Terraform makes names of target groups of.
[[nodiscard]] std::string groupPrefix(std::string_view id);
/// What a target is registered by: ids of instances, the address of a function; empty for what registers itself.
[[nodiscard]] std::vector<Expression> registeredIds(const Lowering& lowering, const Component& target);
/// The target groups that a load balancer names, in its order.
[[nodiscard]] std::vector<const Component*> groupsOfBalancer(const Lowering& lowering, const Component& balancer);
/// Adds the target group of a load balancer that names none, for what it is connected to; its key, or an empty text
/// when it is connected to nothing.
[[nodiscard]] std::string impliedGroup(Lowering& lowering, const Component& balancer);
/// True for a service whose tasks run on instances of the account.
[[nodiscard]] bool isOnInstances(const Lowering& lowering, const Component& service);

} // namespace gudo::iac
