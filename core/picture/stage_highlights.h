#pragma once

#include "core/model/changes.h"
#include "core/picture/highlights.h"

namespace gudo {

/// What a stage added and changed, to be laid over its drawing. What only moved has no standing.
[[nodiscard]] Highlights stageHighlights(const DesignChanges& changes);

} // namespace gudo
