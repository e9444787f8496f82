#pragma once

#include <QString>

#include "core/catalog/component_type.h"

namespace gudo {

// How properties of one line are written and read in fields. Reading never refuses: what cannot be understood stays a
// text, so that nothing typed is lost, and problemWith() says what is wrong with it.

/// What stands in a field for several components that have different values.
[[nodiscard]] QString variousText();

/// The value as text; empty for null.
[[nodiscard]] QString fieldText(const Value& value);
/// What was typed as a value of the schema's type; null for nothing.
[[nodiscard]] Value fieldValue(const PropertySchema& schema, const QString& text);
/// A unit of the catalog as it stands behind a field: symbols as they are, words in the user's language.
[[nodiscard]] QString unitText(const std::string& unit);
/// What is wrong with the value, in the user's language; empty when nothing is.
[[nodiscard]] QString problemWith(const PropertySchema& schema, const Value& value);

} // namespace gudo
