#pragma once

#include <vector>

#include "core/picture/highlight_ground.h"
#include "core/picture/picture.h"

namespace gudo {

/// What highlights lay over a finished picture, back to front: containers, lines, cards, ways, bars and tags. `drawn`:
/// the items of the picture. O(n log n).
[[nodiscard]] std::vector<DisplayItem> highlightItems(const Highlights& highlights, const Boxes& boxes,
                                                      const Routes& routes, const std::vector<DisplayItem>& drawn,
                                                      const HighlightLook& look);

} // namespace gudo
