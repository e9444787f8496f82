#pragma once

#include "core/iac/aws/lowering.h"

namespace gudo::iac {

// Who hands requests to whom. Target groups go by the keys of their resources.

/// The target groups that a component is registered in: those it names, those that name it, and the one that a load
/// balancer without any is given for what it is connected to.
[[nodiscard]] std::vector<std::string> targetGroupsOf(const Lowering& lowering, const Component& component);
/// The key of a load balancer that forwards to a target group, or an empty text.
[[nodiscard]] std::string balancerOf(const Lowering& lowering, std::string_view targetGroup);
/// True when the type is one of the two load balancers of AWS.
[[nodiscard]] bool isBalancer(const Component& component);
/// True for a load balancer that listens to HTTPS or TLS.
[[nodiscard]] bool isSecure(const Lowering& lowering, const Component& balancer);
/// The certificate as an argument: that which has been validated where the zone that proves it is in the design.
[[nodiscard]] Expression certificateArn(Lowering& lowering, const Component& certificate);

} // namespace gudo::iac
