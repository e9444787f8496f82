#pragma once

#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/model/containment.h"

namespace gudo {

/// Placements that a design lacks, by what is to hold them: of components drawn nowhere, and of presences of those that
/// are spread. What is in something that is missing itself is not listed. Sorted.
struct MissingPlacements {
    Id holder {}; ///< a placed container, or "" for the canvas
    std::vector<Id> ids {};
};
[[nodiscard]] std::vector<MissingPlacements> missingPlacements(const Design& design, const Catalog& catalog);

/// A free place for a box of that size among what `holder` holds, where a person would put it: below its like, else
/// behind what it is asked by, else before what it asks, else in the next row. O(siblings * connections).
[[nodiscard]] Rect insertionPlace(const Design& design, const Catalog& catalog, const Containment& containment,
                                  std::string_view holder, std::string_view component, int width, int height);

} // namespace gudo
