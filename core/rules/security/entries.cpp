#include "core/rules/security/entries.h"

#include <algorithm>

#include "core/rules/property_values.h"

namespace gudo {

bool isFromOutside(const RuleContext& context, const Component& caller)
{
    const ComponentType& type = context.catalog.typeOf(caller);
    return type.isKind("client") || type.isKind("dns") || type.isKind("cdn") || type.traits.gateway == "internet";
}

bool takesRequestsFromOutside(const RuleContext& context, const Callers& callers, const Component& balancer)
{
    if (context.catalog.typeOf(balancer).property("scheme"))
        return textIn(context, balancer, "scheme") == "internet-facing";
    return std::ranges::any_of(callers.of(balancer.id),
                               [&](const Component* caller) { return isFromOutside(context, *caller); });
}

} // namespace gudo
