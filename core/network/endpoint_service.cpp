#include "core/network/endpoint_service.h"

namespace gudo {

namespace {

std::string_view textIn(const Catalog& catalog, const Component& component, std::string_view key)
{
    const Value* value = catalog.valueOf(component, key);
    return value && value->asString() ? std::string_view {*value->asString()} : std::string_view {};
}

} // namespace

bool isService(std::string_view type, std::string_view service)
{
    return !service.empty() && type.size() > service.size() && type.ends_with(service) &&
           type[type.size() - service.size() - 1] == '.';
}

bool isEndpointOf(const Catalog& catalog, const Component& endpoint, const Component& service)
{
    return isService(service.type, textIn(catalog, endpoint, "service"));
}

bool isInterfaceEndpoint(const Catalog& catalog, const Component& endpoint)
{
    return textIn(catalog, endpoint, "kind") == "interface";
}

} // namespace gudo
