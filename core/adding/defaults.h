#pragma once

#include <span>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// A new component with what must differ from its siblings to make sense: a zone gets the next letter, a network and a
/// subnet the next free range of addresses. Values that it has already stay.
[[nodiscard]] Component withDefaults(const Design& design, const Catalog& catalog, Component component);

/// The subnets that a component of the network `network` is spread over: one in each failure domain, those among
/// `preferred` first, then those that suit it (public ones for a balancer that faces the internet, private ones for a
/// database), in the order of their ids; none that is locked. Empty for what is not spread over subnets.
[[nodiscard]] std::vector<Id> subnetsFor(const Design& design, const Catalog& catalog, const Component& component,
                                         std::string_view network, std::span<const Id> preferred = {});

/// The default route for a subnet: to the gateway in its network that lets it out as it is meant to be, the one of its
/// own failure domain before others; null when there is none.
[[nodiscard]] Value defaultRouteFor(const Design& design, const Catalog& catalog, const Component& subnet);

} // namespace gudo
