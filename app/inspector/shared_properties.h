#pragma once

#include <vector>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

// What several things can be asked together. Schemas are pointers into the catalogue.

/// Properties that every one of these components has by its own type, with the same meaning: key, kind of value, unit,
/// choices and what it may name. In the order of the first one's type.
[[nodiscard]] std::vector<const PropertySchema*> sharedProperties(const Catalog& catalog, const Design& design,
                                                                  const std::vector<Id>& components);
/// Properties that every component has, but for those that one of these has in its own way.
[[nodiscard]] std::vector<const PropertySchema*> commonProperties(const Catalog& catalog, const Design& design,
                                                                  const std::vector<Id>& components);
/// Properties that connections of all these kinds have.
[[nodiscard]] std::vector<const PropertySchema*> connectionProperties(const Catalog& catalog, const Design& design,
                                                                      const std::vector<Id>& connections);

} // namespace gudo
