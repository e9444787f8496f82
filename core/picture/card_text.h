#pragma once

#include <string_view>

#include "core/catalog/catalog.h"
#include "core/picture/item_parts.h"

namespace gudo {

/// What stands on the card or container of a component; on that of its presence in `container`, unless that is empty:
/// what a copy is called, whether it is the primary.
[[nodiscard]] CardText cardTextOf(const Design& design, const Catalog& catalog, const Component& component,
                                  std::string_view container, const PictureOptions& options);

/// The number of copies before the subtitle, where there is no stack to show it.
[[nodiscard]] CardText withCount(CardText text);

} // namespace gudo
