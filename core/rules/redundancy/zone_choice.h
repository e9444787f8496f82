#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/model/design.h"
#include "core/rules/rule.h"

namespace gudo {

/// Subnets for components that are spread over subnets, in zones where they are not yet.
class ZoneChoice {
public:
    explicit ZoneChoice(const RuleContext& context)
        : m_context {context}
    {
    }

    /// Subnets of its network, as public as its first one, in zones that it is not in: twins of the first by name
    /// before others, then by zone and id. Empty when the component takes no subnets or has none. O(subnets), the first
    /// time O(n log n).
    [[nodiscard]] std::vector<const Component*> subnetsInOtherZones(const Component& component) const;

private:
    struct Choice {
        std::string zone;
        const Component* subnet;
        std::string stem; ///< of its name
    };
    using Likeness = std::pair<const Component*, Exposure>; ///< network, and how public

    void fill() const;

    const RuleContext& m_context;
    mutable std::map<Likeness, std::vector<Choice>> m_choices; ///< by zone and id; filled when first asked for
};

/// An edit that puts the component into `subnet` as well, drawn there as in its first subnet; one that lives in a
/// subnet moves out into the network, to be in both. Does nothing a second time. Nothing when its network cannot hold
/// it.
[[nodiscard]] std::optional<std::function<Design(Design)>>
addingSubnet(const RuleContext& context, const Component& component, const Component& subnet);

} // namespace gudo
