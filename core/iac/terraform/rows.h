#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/iac/plan.h"

namespace gudo::iac {

/// What each resource of a row has of its own and no expression makes of its key.
struct RowColumn {
    std::string name {};               ///< of the argument
    std::vector<Expression> values {}; ///< one for each member; empty: the member does not have it
};

/// Resources that repeat one another, as one block with for_each.
struct RowBlock {
    std::vector<const Resource*> members {}; ///< in the order of the plan
    Fields arguments {};                     ///< of all: what differs is made of each.key or taken from each.value
    std::vector<RowColumn> columns {};
};

using ResourceByKey = std::function<const Resource*(std::string_view key)>;

/// The block of a row. An argument that is the same for all stays; a text with each one's key in the same place is made
/// of it, as is a reference to the resource with the same key in another row; everything else is a column.
[[nodiscard]] RowBlock blockOfRow(std::vector<const Resource*> members, const ResourceByKey& find);

} // namespace gudo::iac
