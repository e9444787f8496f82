#pragma once

#include "core/catalog/catalog.h"

namespace gudo {

/// True when the balancer, or a target group it names, probes what it sends requests to; also for types that have no such
/// property, since their provider sees to it.
[[nodiscard]] bool probesTargets(const Architecture& architecture, const Catalog& catalog, const Component& balancer);

} // namespace gudo
