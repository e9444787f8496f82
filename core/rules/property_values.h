#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/rules/rule.h"

namespace gudo {

// What a component says about itself: the value set on it, else the catalogue's default.

/// The text under `key`; empty when there is none. Valid as long as the design and the catalogue.
[[nodiscard]] std::string_view textIn(const RuleContext& context, const Component& component, std::string_view key);
/// The whole number under `key`, cut to what an int of this program may hold, or nothing.
[[nodiscard]] std::optional<int> integerIn(const RuleContext& context, const Component& component,
                                           std::string_view key);
/// True when the value under `key` is yes; false for the empty key.
[[nodiscard]] bool isOn(const RuleContext& context, const Component& component, std::string_view key);

/// How many copies it stands for, at least 1: `replicas`, or the property its type names for that. A standby that is
/// turned on does not count here.
[[nodiscard]] int copiesOf(const RuleContext& context, const Component& component);

/// True when the value under `key` is set on the component itself and is a time of nothing: 0, "0", "0s".
[[nodiscard]] bool isZeroTime(const Component& component, std::string_view key);

/// True when it lives, at any depth, in something that takes it along when it fails: a host, a rack, a zone.
[[nodiscard]] bool isInFailureDomain(const RuleContext& context, const Component& component);

/// True for what somebody publishes an availability for, or keeps copies of: a provider runs it.
[[nodiscard]] bool isProviderRun(const ComponentType& type);

/// The region around a component by its code, else by the id of the box; empty outside of regions.
[[nodiscard]] std::string regionOf(const RuleContext& context, const Component& component);

} // namespace gudo
