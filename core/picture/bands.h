#pragma once

#include <vector>

#include "core/picture/picture.h"

namespace gudo {

/// Fill of a band: shows the containers that it crosses. `hue`: of its category.
[[nodiscard]] Color bandFill(Color hue, const Theme& theme);

/// The lines on which the standbys of a component follow its primary, from card to card; only those that are plain.
/// Empty for a component that keeps none.
[[nodiscard]] std::vector<Polyline> replicationLines(const Boxes& boxes, const Catalog& catalog,
                                                     const Component& component);

} // namespace gudo
