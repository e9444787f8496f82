#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/network/cidr.h"
#include "core/network/network_acl.h"
#include "core/network/port_range.h"

namespace gudo {

/// Packets as one row of a group or an ACL describes them.
struct Traffic {
    std::string protocol {"any"}; ///< canonical
    PortRange ports {};
    Cidr cidr {};
};

[[nodiscard]] inline Traffic trafficOf(const AclRule& rule)
{
    return {rule.protocol, rule.ports, rule.cidr};
}

/// True when a row of that protocol is about packets of the wanted one.
[[nodiscard]] inline bool isAbout(std::string_view protocol, std::string_view wanted)
{
    return protocol == "any" || protocol == wanted;
}

/// True when some packet is in both.
[[nodiscard]] bool overlaps(const Traffic& a, const Traffic& b);

/// The ports of `wanted` cut where some range begins or ends, so that every range holds a piece or none of it.
[[nodiscard]] std::vector<PortRange> piecesOf(const PortRange& wanted, std::span<const PortRange> ranges);

/// True when every packet of `wanted` is in one of `rows`. Says no where more than 64 rows play a part without one of
/// them being enough: nobody writes that, and it would take long. O(rows).
[[nodiscard]] bool covers(std::span<const Traffic> rows, const Traffic& wanted);

/// What an ACL does to packets.
struct AclVerdict {
    bool isBlocked = false;
    int number = 0;                  ///< of the row that refuses them; 0: no row matches
    std::vector<PortRange> ports {}; ///< those of the wanted ones of which some packet is refused, ascending
};

/// What becomes of the packets when rows decide in this order: all of them have to be let through. A refusal by the row
/// that the provider adds at the end is one by no row.
[[nodiscard]] AclVerdict verdictOf(std::span<const AclRule> rules, const Traffic& wanted);

} // namespace gudo
