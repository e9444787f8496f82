#include "core/rules/parameters.h"

#include <cmath>

namespace gudo {

double parameter(const RuleContext& context, const Rule& rule, std::string_view key, double fallback)
{
    for (const std::string_view name : {rule.id, rule.name}) {
        const Value* setting = find(context.design.settings.rules, name);
        const Object* parameters = setting ? setting->asObject() : nullptr;
        const Value* value = parameters ? find(*parameters, key) : nullptr;
        if (const auto* fraction = value ? value->asDouble() : nullptr; fraction && std::isfinite(*fraction))
            return *fraction;
        if (const auto* whole = value ? value->asInteger() : nullptr)
            return static_cast<double>(*whole);
    }
    return fallback;
}

} // namespace gudo
