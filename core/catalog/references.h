#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"

namespace gudo {

/// One mention of another component in a component's properties. Views into the component.
struct Reference {
    std::string_view key;         ///< of the property
    const PropertySchema* schema; ///< of the property
    std::size_t index;            ///< in the list that the property holds; 0 where it holds no list
    std::string_view member;      ///< of the object there: "source"; empty where there is none
    std::string_view target;      ///< may name nothing
};

/// Where in the property the mention is: "" or "2" or "2.source".
[[nodiscard]] std::string pathOf(const Reference& reference);

/// Every mention in `component`: references, and the ends of routes and of security rules that are ids and not
/// addresses.
[[nodiscard]] std::vector<Reference> referencesOf(const Catalog& catalog, const Component& component);

/// `without`, and no property of what remains mentions what is gone.
[[nodiscard]] Design removed(Design design, const Catalog& catalog, std::span<const Id> ids);

/// The design with a component under another id: ends, parents, references, placements and accepted findings follow.
/// Unchanged when `to` is taken or no id.
[[nodiscard]] Design withId(Design design, const Catalog& catalog, std::string_view from, std::string_view to);
/// The same for many components at once, old ids and new ones. Pre: every old id is a component's, every new one is valid,
/// nobody's and given once. O(n log n).
[[nodiscard]] Design withIds(Design design, const Catalog& catalog, const std::map<Id, Id, std::less<>>& ids);

} // namespace gudo
