#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/network/port_set.h"
#include "core/network/reach/network_tables.h"

namespace gudo {

/// The other side of a packet, as filters see it.
struct FarSide {
    std::optional<AddressSet> addresses {};   ///< nothing: not known, passes every test of their family
    const NetworkInterface* sender = nullptr; ///< whose private addresses these are; nullptr: translated or unknown
    bool isAnybody = false;                   ///< nobody in particular: on no list that somebody made
};

/// What a filter lets through.
struct Admission {
    PortSet ports {};       ///< those that pass for every address of the far side
    bool isAssumed = false; ///< some only because a list or an address is not known
    int group = -1;         ///< of the row that admits the first of the ports, and the row in its property
    int row = -1;
};

/// What the groups of `interface` let through, of `wanted`. Pre: it has some. O(rows · ranges).
[[nodiscard]] Admission admittedByGroups(const NetworkTables& tables, const NetworkInterface& interface,
                                         Direction direction, IpFamily family, std::string_view protocol,
                                         const PortSet& wanted, const FarSide& far);

/// What the rows let through, of `wanted`: for every port and address the first row that fits decides, and none
/// refuses. `denying` is the row that refuses the lowest refused port for some address, -1 where none does.
struct AclAdmission {
    PortSet ports {};
    int denying = -1; ///< index in the property
};
[[nodiscard]] AclAdmission admittedByAcl(const std::vector<AclRule>& rules, IpFamily family, std::string_view protocol,
                                         const PortSet& wanted, const std::optional<AddressSet>& addresses);

} // namespace gudo
