#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/model/containment.h"

namespace gudo {

/// The nearest container around a component, or itself, that takes all in it with it when it fails; empty: none.
[[nodiscard]] std::string_view failureDomainOf(const Architecture& architecture, const Catalog& catalog,
                                               std::string_view id);

/// Where people would put `count` new components like `component` (its type and properties count, its parent does not)
/// beside what is selected: one container for each, "" for the bare canvas; empty when none accepts the type.
/// What is selected and accepts them receives them; else what lies nearest in the tree and suits them: servers go into
/// private subnets and gateways into public ones, where the design says which is which, zonal things into subnets, what
/// is spread over subnets into their network. Several go into one container of each failure domain, those first that
/// have the fewest alike. O(n depth).
[[nodiscard]] std::vector<Id> homesFor(const Design& design, const Catalog& catalog, const Component& component,
                                       std::span<const Id> selection, int count = 1);

} // namespace gudo
