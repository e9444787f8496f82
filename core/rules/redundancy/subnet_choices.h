#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/rules/rule.h"

namespace gudo {

/// Which subnets a component could be given in zones that it is not in yet.
class SubnetChoices {
public:
    /// O(n log n).
    explicit SubnetChoices(const RuleContext& context);

    struct Choice {
        std::vector<const Component*> subnets {}; ///< one a zone; fewer than wanted when there are not enough zones
        bool isOnly = true;                       ///< no others would do as well
    };
    /// Subnets in `count` zones that are not among `known`, of the same network and as public as `like`. Its twins come
    /// first: "Data subnet C" goes with "Data subnet A". O(zones).
    [[nodiscard]] Choice outside(const std::vector<std::string>& known, const Component& like, std::size_t count) const;

private:
    struct Zone {
        std::vector<const Component*> subnets {};
        std::map<std::string, const Component*, std::less<>> byStem {}; ///< the first of each
    };
    using Kin = std::pair<std::string_view, Exposure>; ///< network and what its route table makes of a subnet

    [[nodiscard]] Kin kinOf(const Component& subnet) const;

    const RuleContext& m_context;
    std::map<Kin, std::map<std::string, Zone>> m_zones;
};

} // namespace gudo
