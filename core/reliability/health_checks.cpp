#include "core/reliability/health_checks.h"

#include <algorithm>

namespace gudo {

namespace {

bool hasCheck(const Catalog& catalog, const Component& component)
{
    const Value* value = catalog.valueOf(component, "health_check");
    return value && value->asString() && !value->asString()->empty();
}

} // namespace

bool probesTargets(const Architecture& architecture, const Catalog& catalog, const Component& balancer)
{
    if (!catalog.typeOf(balancer).property("health_check") || hasCheck(catalog, balancer))
        return true;
    return std::ranges::any_of(textsOf(balancer.properties, "target_groups"), [&](const std::string& id) {
        const Component* group = architecture.components.find(id);
        return group && hasCheck(catalog, *group);
    });
}

} // namespace gudo
