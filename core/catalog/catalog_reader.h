#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/diagnostics/diagnostic.h"

namespace gudo {

/// One file of catalogue data.
struct CatalogSource {
    std::string name; ///< for messages
    std::string text; ///< JSON: any of "types", "properties" (common), "categories", "kinds", "connections"
};

/// What reading gave: as much catalogue as could be understood, and what could not, with file, line and column.
struct CatalogResult {
    Catalog catalog;
    std::vector<Diagnostic> diagnostics;
};

/// Reads and checks the files: unknown keys, wrong types, ids that stand twice, parents and references to kinds that no type
/// has, traits that name no property. Later files add to earlier ones; a row with an id already there replaces it.
[[nodiscard]] CatalogResult readCatalog(std::span<const CatalogSource> sources);

} // namespace gudo
