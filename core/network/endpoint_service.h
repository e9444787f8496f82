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

} // namespace gudo
