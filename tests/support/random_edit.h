#pragma once

#include "core/catalog/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {

/// One edit that a person could make, or try to; of an empty design the same design.
[[nodiscard]] Design randomEdit(const Design& design, const Catalog& catalog, Dice& dice);

} // namespace gudo::test
