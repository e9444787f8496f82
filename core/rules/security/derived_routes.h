#pragma once

#include "core/rules/rule.h"

namespace gudo {

/// The design with the routes that arrows of a network lack and for which the gateway is drawn: a default route to the
/// internet or NAT gateway, and routes both ways over a peering. What has a route already keeps it. Applying it twice
/// changes nothing more.
[[nodiscard]] Design withRoutesForArrows(Design design, const Catalog& catalog, const Id& network);

} // namespace gudo
