#pragma once

#include <QString>

#include <string_view>

#include "core/catalog/catalog.h"

namespace gudo {

/// What people read of a component: its name, else its id.
[[nodiscard]] QString nameOf(const Component& component);
/// The name of the component with that id; the id where there is none.
[[nodiscard]] QString nameOf(const Design& design, const Id& id);
/// The name of the component with that id; empty where there is none.
[[nodiscard]] QString nameIn(const Design& design, std::string_view id);
/// The name of its type in the current language; the type's id for one nobody knows.
[[nodiscard]] QString typeNameOf(const Component& component, const Catalog& catalog);
/// What kind of arrow a connection is, in the current language; the word itself for one nobody knows.
[[nodiscard]] QString kindNameOf(const Connection& connection, const Catalog& catalog);
/// "443" or "8000-8080"; empty where a connection says none.
[[nodiscard]] QString portOf(const Connection& connection);

} // namespace gudo
