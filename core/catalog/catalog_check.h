#pragma once

#include <vector>

#include "core/catalog/catalog.h"
#include "core/diagnostics/diagnostic.h"

namespace gudo {

/// What is wrong with the rows as a whole: names missing in a language, parents and references to kinds that no type has, traits,
/// subtitles and spreads that name no property, defaults of the wrong type, unknown categories. Empty for a sound catalogue.
[[nodiscard]] std::vector<Diagnostic> checkCatalog(const Catalog& catalog);

/// True when `value` is of the shape that `schema` asks for; contents (is this CIDR inside that one?) are for the rules.
[[nodiscard]] bool fits(const PropertySchema& schema, const Value& value);

} // namespace gudo
