#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"

namespace gudo::iac {

/// The types of resources that components of a type can become: that which stands for the component first, then what it
/// brings along, in the order of names. Both empty: it is no resource but what others say of themselves, as a zone is.
struct ResourceTypes {
    std::vector<std::string> terraform {};
    std::vector<std::string> cloudFormation {};

    friend bool operator==(const ResourceTypes&, const ResourceTypes&) = default;
};

/// What AWS makes of each type of component that it knows, by the id of the type. Found out by lowering specimens of
/// every type among one of each: saying everything and nothing, with each property as it can be, connected, and named
/// by others. Rare combinations may bring more along. Takes half a second.
[[nodiscard]] std::map<std::string, ResourceTypes, std::less<>> resourceTypesOfAws(const Catalog& catalog);

} // namespace gudo::iac
