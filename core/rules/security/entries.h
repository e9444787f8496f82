#pragma once

#include "core/rules/callers.h"
#include "core/rules/rule.h"

namespace gudo {

/// True for whoever is out there, or stands for them in a drawing: clients, names, delivery networks, internet
/// gateways.
[[nodiscard]] bool isFromOutside(const RuleContext& context, const Component& caller);

/// True for a load balancer that takes requests from the internet: its scheme says so, or, where its type has none,
/// somebody outside asks it.
[[nodiscard]] bool takesRequestsFromOutside(const RuleContext& context, const Callers& callers,
                                            const Component& balancer);

} // namespace gudo
