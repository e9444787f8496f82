#pragma once

#include <optional>
#include <vector>

#include "core/network/reach/walk.h"

namespace gudo {

/// One end of a row of a firewall.
struct FirewallEnd {
    enum class Kind { Anybody, Block, Component, Nobody };

    Kind kind = Kind::Anybody;
    Cidr block {};
    const Component* component = nullptr; ///< it and everything in it
};

/// A row of a firewall, in order: the first that fits decides.
struct FirewallRow {
    bool isAllowed = false;
    std::string protocol;
    PortRange ports {};
    FirewallEnd source {};
    FirewallEnd destination {};
    int index = 0; ///< in the property
};

/// The rows of a firewall, in their order. Rows that cannot be understood are left out. A row about components whose
/// addresses are known is one about these addresses as well.
[[nodiscard]] std::vector<FirewallRow> firewallRows(const Architecture& architecture, const Component& firewall);

/// Lets the walk through a component on its way: a firewall by its rows and, where none fits, its default; anything
/// else without a question. What is not known of the ends passes every test but those that refuse.
void checkFirewall(Walk& walk, const Component& box, const Component* source,
                   const std::optional<AddressSet>& sourceAddresses, const Component* target,
                   const std::optional<AddressSet>& targetAddresses);

} // namespace gudo
