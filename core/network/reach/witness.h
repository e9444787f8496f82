#pragma once

#include "core/catalog/catalog.h"
#include "core/network/cidr.h"

namespace gudo {

/// Stands for the internet: the lowest public address that lies in no block which the design mentions anywhere, so that
/// no rule makes an exception for it. Blocks of less than 8 bits (16 for IPv6) are taken for "everybody" and do not
/// count. O(texts of all properties).
[[nodiscard]] Cidr witnessAddress(const Architecture& architecture, IpFamily family);

/// True when the whole block is of addresses that the internet routes (RFC 6890), or of those that stand for such in
/// examples (RFC 5737).
[[nodiscard]] bool isPublic(const Cidr& block);

} // namespace gudo
