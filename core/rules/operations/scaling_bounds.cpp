#include "core/rules/operations/scaling_bounds.h"

#include "core/rules/property_values.h"

namespace gudo {

namespace {

constexpr std::string_view policy = "scaling";

std::optional<std::int64_t> wholeIn(const RuleContext& context, const Component& component, std::string_view key)
{
    const Value* value = key.empty() ? nullptr : context.catalog.valueOf(component, key);
    const auto* number = value ? value->asInteger() : nullptr;
    return number ? std::optional {*number} : std::nullopt;
}

} // namespace

std::optional<ScalingBounds> scalingBoundsOf(const RuleContext& context, const Component& component)
{
    const ComponentType& type = context.catalog.typeOf(component);
    if (!type.isKind("group"))
        return {};
    ScalingBounds bounds {.desiredKey = type.traits.copies};
    for (const std::string_view key : {"max", "max_replicas"})
        if (type.property(key))
            bounds.maxKey = key;
    if (bounds.maxKey.empty())
        return {};
    if (type.property("min"))
        bounds.minKey = "min";
    bounds.min = wholeIn(context, component, bounds.minKey);
    bounds.desired = wholeIn(context, component, bounds.desiredKey);
    bounds.max = wholeIn(context, component, bounds.maxKey);
    return bounds;
}

bool takesPolicy(const ComponentType& type)
{
    return type.isKind("group") && type.property(policy);
}

bool lacksPolicy(const RuleContext& context, const Component& group)
{
    const Value* value = context.catalog.valueOf(group, policy);
    return !value || value->isNull() || (value->asString() && value->asString()->empty());
}

bool followsMetric(const RuleContext& context, const Component& group)
{
    const std::string_view what = textIn(context, group, policy);
    return what == "cpu" || what == "requests";
}

} // namespace gudo
