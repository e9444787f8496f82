#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/rules/network/network_choices.h"

namespace gudo {

// Changes to route tables, by ids, and the choice of a table for subnets. All of them do nothing the second time.

using Edit = std::function<Design(Design)>;

/// The text of the block of every address.
[[nodiscard]] const char* everyAddress(IpFamily family);

/// The table with a route to `target`: the rows of that destination lead there, or one is added. Unchanged when the
/// target is gone.
[[nodiscard]] Design withTableRoute(Design design, const Id& table, const std::string& destination, const Id& target);
/// The table without its routes for every address to one of the targets.
[[nodiscard]] Design withoutDefaultRoutes(Design design, const Id& table, const std::vector<Id>& targets);
/// The subnets with that table, if it exists.
[[nodiscard]] Design withTable(Design design, const std::vector<Id>& subnets, const Id& table);

/// The component in a place near that of `model`, unless its id is taken.
[[nodiscard]] Design withNeighbour(Design design, const Component& component, const Id& model);

/// A type of that gateway trait that may live in the container, the first of the catalogue, or nullptr.
[[nodiscard]] const ComponentType* gatewayType(const RuleContext& context, std::string_view gateway,
                                               const Component& container);

/// Lets subnets reach the internet gateway of their network: through a route of the table they share when all its users
/// are meant to be public, else through another table, else through a copy.
[[nodiscard]] std::optional<Fix> makingPublic(const RuleContext& context, const NetworkChoices& choices,
                                              const Component& table, const std::vector<const Component*>& subnets);

/// Takes the internet gateway away from subnets: the table they have to themselves leads to a NAT gateway or nowhere,
/// unless `keepsTable`; else they use another private table, else a copy. For subnets where nothing needs it.
[[nodiscard]] std::optional<Fix> makingPrivate(const RuleContext& context, const NetworkChoices& choices,
                                               const Component& table, const std::vector<const Component*>& subnets,
                                               bool keepsTable);

} // namespace gudo
