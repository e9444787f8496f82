#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/rules/rule.h"

namespace gudo {

/// The numbers between which a group of copies grows and shrinks, and the properties that hold them. Set values, else
/// the catalogue's defaults; nothing where there is neither, or no whole number.
struct ScalingBounds {
    std::string_view minKey {}; ///< empty for a type without a minimum
    std::string_view desiredKey {};
    std::string_view maxKey {};
    std::optional<std::int64_t> min {};
    std::optional<std::int64_t> desired {};
    std::optional<std::int64_t> max {};
};

/// The bounds of a group that can have a maximum; nothing for everything else.
[[nodiscard]] std::optional<ScalingBounds> scalingBoundsOf(const RuleContext& context, const Component& component);

/// True for a type that takes a scaling policy.
[[nodiscard]] bool takesPolicy(const ComponentType& type);
/// True when the group has no scaling policy.
[[nodiscard]] bool lacksPolicy(const RuleContext& context, const Component& group);
/// True when its policy follows a metric, not the clock.
[[nodiscard]] bool followsMetric(const RuleContext& context, const Component& group);

} // namespace gudo
