#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/network/zones.h"
#include "core/rules/rule.h"

namespace gudo {

// What several rules need to build their findings.

/// A finding about these components, the culprit first, at the rule's own severity.
[[nodiscard]] Diagnostic finding(Message message, std::vector<Id> components);

/// What people call the component, for messages.
[[nodiscard]] std::string called(const Component& component);
/// Names with commas, at most five of them and then an ellipsis.
[[nodiscard]] std::string listed(std::span<const std::string> names);
[[nodiscard]] std::string listed(std::span<const Component* const> components);

/// A number for people, rounded to so many digits behind the point and without zeros at the end: "900", "0.5".
[[nodiscard]] std::string amount(double number, int digits = 1);

/// The texts as a value, for properties that hold references.
[[nodiscard]] Value listValue(std::span<const std::string> texts);

} // namespace gudo
