#include "core/rules/network/outside.h"

#include <algorithm>
#include <array>

#include "core/network/cidr.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

/// RFC 1918.
bool isPrivateRange(std::string_view text)
{
    static const std::array ranges {*cidrFrom("10.0.0.0/8"), *cidrFrom("172.16.0.0/12"), *cidrFrom("192.168.0.0/16")};
    const auto block = cidrOrAddressFrom(text);
    return block && std::ranges::any_of(ranges, [&](const Cidr& range) { return contains(range, *block); });
}

} // namespace

Outside::Outside(const RuleContext& context)
    : m_context {context}
{
    for (const Component* row : context.gateways("vpn"))
        if (const Component* peer = context.component(textOf(row->properties, "peer")))
            m_tunnelled.insert(peer->id);
}

bool Outside::isPlacedSomewhere(const Component& component) const
{
    const Zones& zones = m_context.zones;
    const auto places = zones.places(component);
    return zones.networkOf(component) || zones.nearest(component.id, "site") ||
           std::ranges::any_of(places, [&](const Component* place) { return zones.networkOf(*place) != nullptr; });
}

bool Outside::isClient(const Component& component) const
{
    return m_context.isKind(component, "client") && !m_tunnelled.contains(component.id) &&
           !isPrivateRange(textOf(component.properties, "cidr")) && !isPlacedSomewhere(component);
}

bool Outside::isInternet(const Component& component) const
{
    const std::string& gateway = m_context.catalog.typeOf(component).traits.gateway;
    return m_context.isKind(component, "internet") || gateway == "internet" || gateway == "nat";
}

bool Outside::isService(const Component& component) const
{
    const ComponentType& type = m_context.catalog.typeOf(component);
    // Names are answered by a resolver inside every network
    const bool takesPart = !type.traits.passive && type.traits.gateway.empty() && !type.isContainer;
    return takesPart && !type.isKind("client") && !type.isKind("dns") && !type.isKind("bastion") &&
           !type.isKind("firewall") && m_context.catalog.knows(component) && !isPlacedSomewhere(component);
}

bool isConversation(const Connection& connection)
{
    return connection.from != connection.to && (isRequest(connection) || connection.kind == "management");
}

std::string_view serviceName(std::string_view service)
{
    const auto dot = service.rfind('.');
    return dot == std::string_view::npos ? service : service.substr(dot + 1);
}

std::string_view serviceRegion(std::string_view service)
{
    const auto last = service.rfind('.');
    if (last == std::string_view::npos || last == 0)
        return {};
    const auto before = service.rfind('.', last - 1);
    return before == std::string_view::npos ? std::string_view {} : service.substr(before + 1, last - before - 1);
}

bool isEndpointOf(const RuleContext& context, const Component& endpoint, const Component& service)
{
    const std::string_view served = serviceName(textIn(context, endpoint, "service"));
    return !served.empty() && served == serviceName(service.type); // types are named as their services
}

bool isGatewayEndpoint(const RuleContext& context, const Component& component)
{
    return context.catalog.typeOf(component).traits.gateway == "endpoint" &&
           textIn(context, component, "kind") == "gateway";
}

bool leadsToEndpoint(const Component& table, const Component& endpoint)
{
    const auto named = textsOf(endpoint.properties, "route_tables");
    return std::ranges::find(named, table.id) != named.end() ||
           std::ranges::any_of(routesOf(table), [&](const Route& route) { return route.target == endpoint.id; });
}

} // namespace gudo
