#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"

namespace gudo {

/// One mention of another component in a component's properties.
struct Reference {
    std::string key;  ///< of the property
    std::string path; ///< within it, for messages: "" or "2.source"
    Id target;        ///< may name nothing
};

/// Every mention in `component`: references, and the ends of routes and of security rules that are ids and not addresses.
[[nodiscard]] std::vector<Reference> referencesOf(const Catalog& catalog, const Component& component);

/// `without`, and no property of what remains mentions what is gone.
[[nodiscard]] Design removed(Design design, const Catalog& catalog, std::span<const Id> ids);

/// The design with a component under another id: ends, parents, references, placements and accepted findings follow. Unchanged
/// when `to` is taken or no id.
[[nodiscard]] Design withId(Design design, const Catalog& catalog, std::string_view from, std::string_view to);

} // namespace gudo
