#pragma once

#include <string>
#include <vector>

#include "core/iac/compose/calls.h"

namespace gudo::iac {

/// Where the configuration of a load balancer's image has to be.
[[nodiscard]] std::string_view balancerConfigPath(const Lowering& design, const ComposeService& balancer);

/// The configuration of nginx as that load balancer: what it listens on, whom it passes requests to, how it chooses.
/// Pre: it calls somebody.
[[nodiscard]] std::string balancerConfig(const Lowering& design, const ComposeService& balancer,
                                         const std::vector<ComposeCall>& calls);

} // namespace gudo::iac
