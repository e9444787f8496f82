#pragma once

#include <string>

#include "core/catalog/catalog.h"

namespace gudo {

/// `gudo types --format json`: an array with one object a component type, in palette order, names in English.
/// Properties are the type's own, then the common ones; `default` and `unit` are null when there is none. `exports` are
/// the formats for infrastructure that take it, `resources` what it becomes there. Ends in a newline.
[[nodiscard]] std::string typesJson(const Catalog& catalog);

} // namespace gudo
