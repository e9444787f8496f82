#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/catalog/component_type.h"
#include "core/diagnostics/diagnostic.h"

namespace gudo {

/// Why a value, or a member of a row in it, says nothing to the program.
struct ValueFault {
    const char* text;       ///< %1 owner, %2 property, %3 what was written; in rows %4 is the row; then `more`
    std::string written {}; ///< short enough for a message
    std::vector<std::string> more {}; ///< further arguments
    Severity severity = Severity::Error;
    std::string member {};         ///< of the row; empty: the whole value or the whole row
    std::optional<Value> meant {}; ///< what it must have meant, where there is no doubt
};

/// What is wrong with a value as a whole: its shape, its bounds, a port, an address. Ranges (NET-001) are not looked
/// at, nor whether a component that is named exists (OPS-022).
[[nodiscard]] std::optional<ValueFault> faultOf(const PropertySchema& schema, const Value& value);

/// What is wrong with the members of one row of a value that is a list of rows; nothing for other values.
[[nodiscard]] std::vector<ValueFault> faultsOfRow(PropertyType type, const Value& row);

/// True for properties that are lists of rows: rules, routes, listeners.
[[nodiscard]] bool hasRows(PropertyType type);

/// A value for a message: its text, short.
[[nodiscard]] std::string written(const Value& value);

} // namespace gudo
