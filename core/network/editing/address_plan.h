#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/network/cidr.h"
#include "core/network/zones.h"

namespace gudo {

/// "cidr" or "ipv6_cidr": the property that holds the range of a network or subnet.
[[nodiscard]] const char* rangeKey(IpFamily family);
/// The range of that family in canonical form, as it is set or by default; nothing when it cannot be read.
[[nodiscard]] std::optional<Cidr> rangeOf(const Catalog& catalog, const Component& place, IpFamily family);

/// What lies in a network and has a range of its own, in id order: its subnets, and networks drawn in it.
[[nodiscard]] std::vector<const Component*> placesIn(const Architecture& architecture, const Catalog& catalog,
                                                     const Zones& zones, const Component& network);

struct PlannedBlock {
    Id place;
    Cidr block;

    friend bool operator==(const PlannedBlock&, const PlannedBlock&) = default;
};

/// Blocks of one size for all subnets of the network that have none of that family: tier by tier (public ones first,
/// isolated ones last, others by name) and zone by zone, behind each other. The size is that of most of the network's
/// subnets, else /24 (/64 of IPv6), or the next smaller one with room for all down to `longestPrefix`. A range that
/// cannot be read is left to its author. Empty when there is nothing to do or no room. O(n² log n).
[[nodiscard]] std::vector<PlannedBlock> plannedBlocks(const Architecture& architecture, const Catalog& catalog,
                                                      const Zones& zones, const Component& network, IpFamily family,
                                                      int longestPrefix);

/// The next free block of that family for one subnet, other than the one it has: as large as the one it has, else as
/// those of its sisters, as plannedBlocks() would choose it. Nothing when it lies in no network with a range, or there
/// is no room.
[[nodiscard]] std::optional<Cidr> freeBlockFor(const Architecture& architecture, const Catalog& catalog,
                                               const Zones& zones, const Component& subnet, IpFamily family);

/// The design with these ranges.
[[nodiscard]] Design withBlocks(Design design, IpFamily family, std::span<const PlannedBlock> blocks);

} // namespace gudo
