#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/diagnostics/message.h"
#include "core/model/design.h"

namespace gudo {

/// What became of grouping or ungrouping.
struct Grouped {
    Design design;
    std::vector<Id> ids {}; ///< the new group, or what was in the dissolved ones, for selecting; empty when refused
    Message refusal {};     ///< why the design is as it was; empty text when it is not
};

/// Components of one container put into a new area fitted around them; what is drawn does not move, but for what has to
/// make room for the new border. The area gets the catalogue's name for it in `language`. Refused for fewer than one
/// component, for components of different containers, and where the catalogue does not let the area or its contents be.
/// What lives in another of `ids` does not count.
[[nodiscard]] Grouped grouped(Design design, const Catalog& catalog, std::span<const Id> ids,
                              std::string_view language);

/// Containers dissolved: what is in them goes to where they are, and stays where it is drawn; connections with the
/// containers themselves go. Refused, all of them, for what is no container or empty, where something is not allowed
/// outside, and when something is present in one that lives elsewhere.
[[nodiscard]] Grouped ungrouped(Design design, const Catalog& catalog, std::span<const Id> ids);

} // namespace gudo
