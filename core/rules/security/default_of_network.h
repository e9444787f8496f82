#pragma once

#include "core/rules/property_values.h"

namespace gudo {

/// True for the security group or the ACL that the provider makes with every network: it says so, or has the name that
/// the provider keeps for it.
[[nodiscard]] inline bool isDefaultOfNetwork(const RuleContext& context, const Component& component)
{
    return isOn(context, component, "default") || component.name == "default";
}

} // namespace gudo
