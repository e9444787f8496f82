#pragma once

#include <functional>
#include <set>
#include <string_view>
#include <vector>

#include "core/rules/callers.h"
#include "core/rules/rule.h"

namespace gudo {

/// Components that stand in for each other in answering requests.
struct Tier {
    std::vector<const Component*> members {}; ///< in the order of their ids, never empty
    std::vector<const Component*> callers {}; ///< who asks the first of them, in the order of their ids; never empty
};

/// The tiers of those components that pass, as far as somebody asks them: those that carry the same `service`, else
/// equal types with the same callers whose names differ in their number or zone only (reliability.md). In the order of
/// their first members. O((n + m) log n).
[[nodiscard]] std::vector<Tier> servingTiers(const RuleContext& context, const Callers& callers,
                                             const std::function<bool(const Component&)>& passes);

/// True for what runs programs and is no configuration.
[[nodiscard]] bool isComputing(const RuleContext& context, const Component& component);

/// The ids of all ends of failover arrows.
[[nodiscard]] std::set<std::string_view> endsOfFailovers(const RuleContext& context);

} // namespace gudo
