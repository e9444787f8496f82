#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"

namespace gudo {

/// A property as people read it.
struct PropertyRow {
    std::string name;
    std::vector<std::string> lines {}; ///< the value; several for lists of things
    friend bool operator==(const PropertyRow&, const PropertyRow&) = default;
};

/// Words that values need besides the catalogue's.
struct ValueWords {
    std::string language {"en"};
    std::string yes {"yes"};
    std::string no {"no"};
    /// What people call the component of that id; empty when there is none.
    std::function<std::string(std::string_view id)> nameOf {};
};

/// What is set on a component: in the catalogue's order, with its names and units; then what the catalogue does not
/// know.
[[nodiscard]] std::vector<PropertyRow> propertyRows(const Catalog& catalog, const Component& component,
                                                    const ValueWords& words);
/// The same of a connection.
[[nodiscard]] std::vector<PropertyRow> propertyRows(const Catalog& catalog, const Connection& connection,
                                                    const ValueWords& words);

} // namespace gudo
