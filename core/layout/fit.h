#pragma once

#include <span>

#include "core/catalog/catalog.h"
#include "core/model/containment.h"

namespace gudo {

/// How far what stands on that side of a container goes along when the container becomes another rectangle.
[[nodiscard]] Point borderShift(Side side, const Rect& before, const Rect& after);

/// The rectangle in which a container holds its contents with padding under a title that can be read; an empty one has
/// the size of its type, in its place. What stands on its border counts along the border only.
[[nodiscard]] Rect fittingRect(const Design& design, const Catalog& catalog, const Containment& containment,
                               std::string_view container);

/// The design with those of `ids` that are containers made to fit their contents, inner ones first. Nothing moves but
/// what stands on a border that moved. Doing it twice changes nothing. Locked ones, and what lives in them, keep their
/// size.
[[nodiscard]] Design fittedToContents(Design design, const Catalog& catalog, std::span<const Id> ids);

/// A container placed by a person: it has the size it shall have, however far it had grown.
[[nodiscard]] Design resized(Design design, std::string_view container, const Rect& rect);

} // namespace gudo
