#pragma once

#include <string_view>
#include <vector>

#include "core/diagnostics/diagnostic.h"
#include "core/rules/rule.h"

namespace gudo {

// Yes-or-no properties that protect, and turning them on and off.

/// True when the component's type has such a property.
[[nodiscard]] bool hasSwitch(const RuleContext& context, const Component& component, std::string_view key);
/// True when somebody turned it off, instead of leaving it at its default.
[[nodiscard]] bool isTurnedOff(const RuleContext& context, const Component& component, std::string_view key);

/// A safe fix that sets the property on all of them.
[[nodiscard]] Fix turning(Message title, const std::vector<const Component*>& components, std::string_view key,
                          bool isOn);

/// The components of a design that lack a protection: who turned it off, and who left it off although others have it.
[[nodiscard]] std::vector<const Component*> lackingSwitch(const RuleContext& context,
                                                          const std::vector<const Component*>& candidates,
                                                          std::string_view key, bool isUsedElsewhere);

/// The ids of components, in their order.
[[nodiscard]] std::vector<Id> idsOfAll(const std::vector<const Component*>& components);

/// True when the design says that it is for trying things out.
[[nodiscard]] bool isForDevelopment(const RuleContext& context);

} // namespace gudo
