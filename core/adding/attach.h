#pragma once

#include <span>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// The design with configuration named by what it is for: each of `selection`, or else the nearest container around it
/// that has such a property, names one of `added` (a subnet its route table, an instance its security group); lists get
/// it appended, single values are set only where there is none. Where the new ones name others instead (a target group
/// its targets), they name the selection. A new route table without routes gets the one that lets its subnet out.
[[nodiscard]] Design attached(Design design, const Catalog& catalog, std::span<const Id> added,
                              std::span<const Id> selection);

} // namespace gudo
