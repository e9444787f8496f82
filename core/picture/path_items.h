#pragma once

#include <vector>

#include "core/picture/highlight_ground.h"

namespace gudo {

/// The walks over a drawing, back to front: along the lines of connections, in a gentle bend where none is drawn, with
/// an arrow at every stop and numbers; a broken one goes dashed to what stops it, with a stop sign there. A way that
/// several walks take is drawn once. Hops to what is not drawn are left out.
[[nodiscard]] std::vector<DisplayItem> pathItems(const Highlights& highlights, const HighlightGround& ground,
                                                 const HighlightLook& look);

} // namespace gudo
