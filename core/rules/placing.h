#pragma once

#include "core/model/edits.h"

namespace gudo {

// Where fixes draw what they add or move. All of it leaves components that nobody placed yet unplaced.

/// A rectangle of that size in `container` ("" for the bare canvas), as near to `wanted` as there is room, clear of
/// everything drawn directly in it; `wanted` when there is no room.
[[nodiscard]] Rect freeRectNear(const Design& design, std::string_view container, const Rect& wanted);

/// The place in `to` that corresponds to `rect` in `from`, free of others; empty when a rectangle is missing.
[[nodiscard]] Rect correspondingRect(const Design& design, std::string_view from, std::string_view to,
                                     const Rect& rect);

/// The component put into another container, and drawn inside it with all that lives in it.
[[nodiscard]] Design movedInto(Design design, const Id& id, const Id& container);

/// The design with one entry of a list of references replaced, or removed when `by` is empty, and the presence there
/// drawn in the new container. Adds `by` at the end when `old` is empty.
[[nodiscard]] Design withPresence(Design design, const Id& id, std::string_view spread, std::string_view old,
                                  std::string_view by);

/// The design with one more container in a list of references, and a presence there at the place that corresponds to
/// the one in `example`. Unchanged when the container is in the list already.
[[nodiscard]] Design withPresenceLike(Design design, const Id& id, std::string_view spread, std::string_view example,
                                      std::string_view added);

} // namespace gudo
