#pragma once

#include <string_view>

#include "core/catalog/catalog.h"

namespace gudo {

/// True when a type is what an endpoint calls by that name: "cloud.s3" is "s3".
[[nodiscard]] bool isService(std::string_view type, std::string_view service);

/// True when the endpoint leads to services of the component's type.
[[nodiscard]] bool isEndpointOf(const Catalog& catalog, const Component& endpoint, const Component& service);

/// True for an endpoint with interfaces of its own in subnets; the other kind works through route tables.
[[nodiscard]] bool isInterfaceEndpoint(const Catalog& catalog, const Component& endpoint);

/// True when the endpoint takes the traffic of what uses that route table: a gateway endpoint only in the tables it is
/// in, others in the whole network.
[[nodiscard]] bool servesTable(const Catalog& catalog, const Component& endpoint, std::string_view routeTable);

/// The service of components of that type if the provider has a gateway endpoint for it, which costs nothing, else
/// empty. AWS PrivateLink guide: gateway endpoints.
[[nodiscard]] std::string_view freeEndpointService(std::string_view type);

} // namespace gudo
