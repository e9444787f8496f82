#pragma once

#include "core/catalog/catalog.h"
#include "core/iac/plan.h"
#include "core/model/design.h"

namespace gudo::iac {

/// What has to exist on AWS for the design to run there, what the drawing implies included: associations of route
/// tables, elastic addresses, target groups, listeners that redirect, subnet groups, roles. Findings that stop an
/// apply are errors; components of other providers are listed as left out. Depends on the arguments only. O(n log n).
[[nodiscard]] Plan loweredToAws(const Design& design, const Catalog& catalog);

} // namespace gudo::iac
