#pragma once

#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

// A spread component names the containers that hold its copies in one property, which its type's `spread` tells. Each
// of them is drawn as a presence, "component@container". These edits keep the property and the placements together.

/// Why a container may not get a presence of a component.
enum class PresenceFault {
    None,
    NotSpread,  ///< the component holds its copies in no containers
    WrongKind,  ///< they live in containers of other kinds
    Elsewhere,  ///< the component lives in another network or region than the container
    TakenThere, ///< there is one already
};
[[nodiscard]] PresenceFault presenceFault(const Design& design, const Catalog& catalog, std::string_view component,
                                          std::string_view container);

/// The containers that hold copies of a component, in its order; those that do not exist are left out.
[[nodiscard]] std::vector<Id> presenceContainers(const Design& design, const Catalog& catalog,
                                                 std::string_view component);
/// Containers that may get one more, in id order. O(n depth).
[[nodiscard]] std::vector<Id> furtherContainers(const Design& design, const Catalog& catalog,
                                                std::string_view component);

/// One presence more, drawn at `rect`. The design as it was when there is a fault.
[[nodiscard]] Design withPresence(Design design, const Catalog& catalog, std::string_view component,
                                  std::string_view container, const Rect& rect);
/// A presence in another container, at `rect`; its rank among the others stays: the first one may be the primary.
[[nodiscard]] Design withPresenceMoved(Design design, const Catalog& catalog, std::string_view presence,
                                       std::string_view container, const Rect& rect);
/// One presence less. The last one stays.
[[nodiscard]] Design withoutPresence(Design design, const Catalog& catalog, std::string_view presence);

} // namespace gudo
