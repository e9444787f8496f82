#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/rules/rule.h"

namespace gudo {

/// Private subnets to move things to, by network and zone. Reads the architecture; valid as long as it is.
class PrivateSubnets {
public:
    enum class Preference {
        ById,
        WithEgress, ///< those that lead to a NAT gateway first
    };

    /// O(n log n).
    PrivateSubnets(const RuleContext& context, Preference preference);

    /// Moves the components from public subnets to private ones of the same zones.
    /// Nothing when some zone has none or something in between would have to move.
    [[nodiscard]] std::optional<Fix> movingTo(const std::vector<const Component*>& components) const;

private:
    struct Swap {
        Id component;
        Id from;
        Id to;
        std::string spread; ///< property that names the subnet; empty: it lives there
    };

    [[nodiscard]] const std::vector<const Component*>* choicesFor(const Component& subnet) const;

    const RuleContext& m_context;
    std::map<std::pair<const Component*, std::string>, std::vector<const Component*>> m_byZone;
};

/// The public ones among the subnets of a component.
[[nodiscard]] std::vector<const Component*> publicSubnetsOf(const RuleContext& context, const Component& component);

} // namespace gudo
