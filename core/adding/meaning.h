#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/network/subnet_routes.h"

namespace gudo {

// What a type of component means to its neighbours, read from kinds and traits: what people expect of a new one beside
// what they have selected.

/// True for what asks others: clients, balancers, servers; not for what stores, and not for frames and configuration.
[[nodiscard]] bool mayAsk(const ComponentType& type);
/// True for what answers requests.
[[nodiscard]] bool mayServe(const ComponentType& type);
/// True for what may stand between two others on the way of a request.
[[nodiscard]] inline bool mayRelay(const ComponentType& type)
{
    return mayAsk(type) && mayServe(type);
}
/// True for containers that are places (a network, a zone, a rack) and not machines: others are put into them.
[[nodiscard]] bool isFrame(const ComponentType& type);

/// Which way a request between two goes.
enum class RequestDirection { None, Forward, Backward };
/// From `selected` to `added` where the one asks and the other serves, turned round where `added` stands nearer to the
/// client; Forward for equals.
[[nodiscard]] RequestDirection directionBetween(const ComponentType& selected, const ComponentType& added);

/// The property of `owner` that would name a component of type `target` ("route_table" of a subnet for a route table),
/// or nullptr. Its spread is none.
[[nodiscard]] const PropertySchema* referenceTo(const ComponentType& owner, const ComponentType& target);

/// What a subnet for this component should be; nothing when any will do.
[[nodiscard]] std::optional<SubnetAccess> wantedAccess(const Catalog& catalog, const Component& component);
/// True when it is drawn once in each of several subnets: what runs in a whole region, or keeps a standby.
[[nodiscard]] bool spreadsOverSubnets(const Catalog& catalog, const Component& component);

} // namespace gudo
