#pragma once

#include <span>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// The design with readable names and ids for components that were just added together and that nothing mentions yet:
/// subnets are called after what they are for ("public-a"), others that stand in different zones get the zone's letter,
/// several without zones a number. `ids` become the new ids. One alone keeps its name.
[[nodiscard]] Design withSetNames(Design design, const Catalog& catalog, std::vector<Id>& ids);

} // namespace gudo
