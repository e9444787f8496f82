#pragma once

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// The real catalogue; the helpers of the tests are not built with the benchmarks.
[[nodiscard]] const Catalog& catalog();

/// Shops side by side, about 25 components each: a VPC in two zones with three tiers, security groups and a NAT
/// gateway.
[[nodiscard]] Design manyShops(int components);

} // namespace gudo
