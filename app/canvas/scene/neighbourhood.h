#pragma once

#include <set>

#include "app/canvas/gestures/snapping.h"
#include "app/canvas/scene/scene.h"

namespace gudo {

/// What may pull `dragged` on the screen: visible things of the same sort that are in its row or its column, and what
/// else is in `container` ("": the bare canvas), whose padding counts too. `excluded` are the placements that are
/// dragged themselves. Costs what lies in the row and the column, not what the design holds.
[[nodiscard]] Neighbourhood neighbourhoodOf(const Scene& scene, const Rect& dragged, bool isContainer,
                                            std::string_view container, const Rect& view,
                                            const std::set<Id, std::less<>>& excluded, double reach);

} // namespace gudo
