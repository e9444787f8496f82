#include "core/rules/property_values.h"

#include <algorithm>

namespace gudo {

std::string_view textIn(const RuleContext& context, const Component& component, std::string_view key)
{
    const Value* value = context.catalog.valueOf(component, key);
    const std::string* text = value ? value->asString() : nullptr;
    return text ? std::string_view {*text} : std::string_view {};
}

std::optional<int> integerIn(const RuleContext& context, const Component& component, std::string_view key)
{
    const Value* value = key.empty() ? nullptr : context.catalog.valueOf(component, key);
    const auto* number = value ? value->asInteger() : nullptr;
    return number ? std::optional {static_cast<int>(std::clamp<std::int64_t>(*number, -1, 1'000'000))} : std::nullopt;
}

bool isOn(const RuleContext& context, const Component& component, std::string_view key)
{
    const Value* value = key.empty() ? nullptr : context.catalog.valueOf(component, key);
    return value && value->asBool() && *value->asBool();
}

int copiesOf(const RuleContext& context, const Component& component)
{
    const int replicas = integerIn(context, component, "replicas").value_or(1);
    const int counted = integerIn(context, component, context.catalog.typeOf(component).traits.copies).value_or(1);
    return std::max({1, replicas, counted});
}

bool isInFailureDomain(const RuleContext& context, const Component& component)
{
    const auto around = context.containment.ancestors(component.id);
    return std::ranges::any_of(around, [&](std::string_view id) {
        const Component* box = context.component(id);
        return box && context.catalog.typeOf(*box).traits.failureDomain;
    });
}

bool isZeroTime(const Component& component, std::string_view key)
{
    const Value* value = find(component.properties, key);
    if (const auto* number = value ? value->asInteger() : nullptr)
        return *number == 0;
    const std::string* text = value ? value->asString() : nullptr;
    if (!text || !text->starts_with('0'))
        return false;
    static constexpr std::string_view letters {"abcdefghijklmnopqrstuvwxyz "};
    return text->find_first_not_of(letters, text->find_first_not_of('0')) == std::string::npos;
}

bool isProviderRun(const ComponentType& type)
{
    return type.traits.managed || !type.traits.standby.empty() || type.traits.availability.has_value();
}

std::string regionOf(const RuleContext& context, const Component& component)
{
    const Component* box = context.zones.nearest(component.id, "region");
    if (!box)
        return {};
    const std::string_view code = textIn(context, *box, "region");
    return code.empty() ? box->id : std::string {code};
}

} // namespace gudo
