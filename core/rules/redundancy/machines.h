#pragma once

#include <optional>
#include <vector>

#include "core/rules/placing.h"
#include "core/rules/rule.h"

namespace gudo {

/// The boxes around a place, itself included, that take everything inside along when they fail and are no more than a
/// machine: hosts, nodes, virtual machines; no racks, zones, sites. Nearest first.
[[nodiscard]] std::vector<const Component*> machinesAround(const RuleContext& context, const Component& place);

/// Other places of the same type, in the same cluster or else the same container, where copies of the component could
/// run on a machine that is none of `taken`; the first two in id order, enough to know whether there is a choice.
[[nodiscard]] std::vector<const Component*> otherPlaces(const RuleContext& context, const Component& place,
                                                        const std::vector<const Component*>& taken);

} // namespace gudo
