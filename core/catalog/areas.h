#pragma once

#include <string_view>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

// Areas frame what people see as one. They mean nothing to networks and failures: what stands in an area in a subnet
// stands in the subnet.

/// The container itself, or around an area the nearest one that is none; the outermost area where there is no other.
/// nullptr for nullptr, the bare canvas. O(depth).
[[nodiscard]] const Component* beyondAreas(const Architecture& architecture, const Catalog& catalog,
                                           const Component* container);
/// Catalog::accepts() that looks beyond areas.
[[nodiscard]] bool mayHold(const Architecture& architecture, const Catalog& catalog, const Component* container,
                           std::string_view type);
/// The architecture with everything in areas directly in what is beyond them; areas on the bare canvas keep what is
/// in them. Shares all rows when there is none to change. O(n).
[[nodiscard]] Architecture withoutAreas(Architecture architecture, const Catalog& catalog);

} // namespace gudo
