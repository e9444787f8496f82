#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/rules/callers.h"
#include "core/rules/rule.h"

namespace gudo {

/// A load balancer and what it shares its requests among.
struct BalancedTargets {
    const Component* balancer;
    std::vector<const Component*> targets {}; ///< in the order of their ids, each once; no target groups
};

/// Every load balancer, in the order of their ids, with the targets that arrows lead to or target groups hold.
[[nodiscard]] std::vector<BalancedTargets> balancedTargets(const RuleContext& context, const Callers& callers);

/// True when each load balancer among them is enabled in that zone, as far as it says in which zones it is.
[[nodiscard]] bool reachZone(const RuleContext& context, Callers::Components balancers, std::string_view zone);

/// What it would usually probe: "tcp" for what balances connections, a path for what balances requests.
[[nodiscard]] std::string usualProbe(const RuleContext& context, const Component& balancer);

} // namespace gudo
