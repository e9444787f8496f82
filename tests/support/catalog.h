#pragma once

#include <string>
#include <vector>

#include "core/catalog/catalog_reader.h"

namespace gudo::test {

/// The real catalogue, read from resources/catalog once.
[[nodiscard]] const Catalog& catalog();
/// Its sources, in the order of their names.
[[nodiscard]] std::vector<CatalogSource> catalogSources();

/// A file of the source tree; fails the test when there is none.
[[nodiscard]] std::string sourceFile(const std::string& path);

} // namespace gudo::test
