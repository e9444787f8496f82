#pragma once

#include <span>
#include <vector>

#include "core/layout/routing/ports.h"

namespace gudo {

/// Of the ports of a box, those that a line can reach; where none can, the middles of what its sides leave open between
/// the walls that lie over the box, the nearest to `other` first, at most eight. A band around presences lies under the
/// zones they are in: only in the gaps between them can lines come to it. O(ports * walls).
[[nodiscard]] std::vector<Port> openPorts(std::vector<Port> ports, const Rect& rect, const Rect& other,
                                          std::span<const Rect> walls);

} // namespace gudo
