#pragma once

#include <string_view>

#include "core/catalog/catalog.h"

namespace gudo {

/// What something in a flowchart is meant to be: the type of the catalogue whose name or alias is the longest one in
/// `label` as whole words ("Web ALB", "RDS (mysql)"), else a plain one that its shape stands for. A type that may live
/// in `container` (nullptr: outside of all) is preferred. Pre: the catalogue is not empty. O(catalogue).
[[nodiscard]] const ComponentType& guessedType(const Catalog& catalog, std::string_view label, std::string_view shape,
                                               bool isBox, const Component* container);

} // namespace gudo
