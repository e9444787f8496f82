#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "core/iac/plan.h"

namespace gudo::iac {

/// The fields of one level, with paths made into levels: what a printer goes through.
struct FieldNode {
    std::string_view name {};
    const Field* field = nullptr;       ///< null: a level that a path made
    std::vector<FieldNode> children {}; ///< of such a level
    bool isList = false;                ///< "Name[0]": the level stands in a list
};

/// The fields that one language has, in their order; a level stands where it is first named. Views into `fields`.
[[nodiscard]] std::vector<FieldNode> treeOf(const Fields& fields, std::string Field::*name);

/// True for a field that has to be written: it is named in that language and not empty.
[[nodiscard]] bool isWritten(const Field& field, std::string Field::*name);

} // namespace gudo::iac
