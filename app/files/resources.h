#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/catalog/catalog_reader.h"

namespace gudo {

/// The catalogue that is built into the program. Its diagnostics are empty in a sound build (a test reads them).
[[nodiscard]] CatalogResult builtInCatalog();
/// A file of resources/ as it is; empty when there is none.
[[nodiscard]] QByteArray resource(const QString& path);
/// Ids of the templates ("aws-three-tier"), in the order they are shown.
[[nodiscard]] QStringList templateIds();

} // namespace gudo
