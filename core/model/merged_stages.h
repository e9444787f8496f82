#pragma once

#include "core/model/merge.h"

namespace gudo {

// The part of merged() that knows stages.

/// merged() without any of the stages: title, architecture, layout, settings and extras of the designs themselves.
[[nodiscard]] Merged mergedContents(const Design& base, const Design& ours, const Design& theirs);

/// merged() for designs of which at least one has stages: stages by id, each like a design; what somebody did before
/// there were any goes into the open one. Conflicts name the stage. Which is open is ours where both opened others, and
/// that is no conflict.
[[nodiscard]] Merged mergedWithStages(const Design& base, const Design& ours, const Design& theirs);

} // namespace gudo
