#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

// Groups that things belong to without living in them: security groups, target groups, clusters. A member names its
// groups in a property whose schema accepts the group's kind; which one says the catalogue.

/// The property in which a component of type `member` would name `group`: the first list of references that accepts one
/// of its kinds, else the first single reference. Never the one that spreads the component, nor one among equals;
/// nullptr when there is none.
[[nodiscard]] const PropertySchema* membershipProperty(const Catalog& catalog, const Component& member,
                                                       const Component& group);

/// True when the member names the group there.
[[nodiscard]] bool isMember(const Catalog& catalog, const Component& member, const Component& group);

/// Components that name `group`, in id order. O(n), and cheap for what can be no group.
[[nodiscard]] std::vector<Id> membersOf(const Design& design, const Catalog& catalog, std::string_view group);
/// Groups that a component names, in the order of its type's properties.
[[nodiscard]] std::vector<Id> groupsOf(const Design& design, const Catalog& catalog, std::string_view member);

/// The design with the membership added; a single reference names the new group instead of another one.
[[nodiscard]] Design withMember(Design design, const Catalog& catalog, std::string_view member, std::string_view group);
[[nodiscard]] Design withoutMember(Design design, const Catalog& catalog, std::string_view member,
                                   std::string_view group);

} // namespace gudo
