#pragma once

#include <vector>

#include "core/catalog/catalog.h"
#include "core/network/cidr.h"

namespace gudo {

/// The blocks that a design mentions anywhere in its properties. Those of less than 8 bits (16 for IPv6) are taken for
/// "everybody" and do not count. O(texts of all properties).
[[nodiscard]] std::vector<Cidr> mentionedBlocks(const Architecture& architecture);

/// Stands for the internet: the lowest public address of that family that lies in no block which the design mentions,
/// so that no rule makes an exception for it.
[[nodiscard]] Cidr witnessAddress(std::vector<Cidr> mentioned, IpFamily family);

/// True when the whole block is of addresses that the internet routes (RFC 6890), or of those that stand for such in
/// examples (RFC 5737).
[[nodiscard]] bool isPublic(const Cidr& block);

} // namespace gudo
