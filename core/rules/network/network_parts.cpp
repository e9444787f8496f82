#include "core/rules/network/network_parts.h"

#include <algorithm>

#include "core/rules/property_values.h"

namespace gudo {

NetworkInventory::NetworkInventory(const RuleContext& context)
    : m_context {context}
{
    const auto isPart = [](const ComponentType& type) {
        return type.isKind("subnet") || type.isKind("route-table") || !type.traits.gateway.empty();
    };
    for (const Component* row : context.ofTypes(isPart)) {
        const ComponentType& type = context.catalog.typeOf(*row);
        const Component* network = context.zones.networkOf(*row);
        if (!network)
            continue;
        NetworkParts& parts = m_networks[network->id];
        parts.network = network;
        if (type.isKind("subnet")) {
            parts.subnets.push_back(row);
            const Component* table = context.zones.routeTableOf(*row);
            if (table && context.zones.networkOf(*table) == network) {
                m_tables.emplace(row, table);
                m_users[table].push_back(row);
            }
        } else if (type.isKind("route-table")) {
            parts.tables.push_back(row);
        } else if (isInternetGateway(context.catalog, *row)) {
            parts.internetGateways.push_back(row);
        } else if (isEgressOnlyGateway(context.catalog, *row)) {
            parts.egressOnlyGateways.push_back(row);
        } else if (type.traits.gateway == "nat") {
            parts.natGateways.push_back(row);
        } else if (type.traits.gateway == "endpoint") {
            parts.endpoints.push_back(row);
        }
    }
    for (const auto& [table, users] : m_users)
        if (const auto route = defaultRoute(*table, IpFamily::V4)) {
            auto& leaving = m_leaving[route->target];
            leaving.insert(leaving.end(), users.begin(), users.end());
        }
    for (auto& [gateway, leaving] : m_leaving)
        sortById(leaving);
}

const NetworkParts& NetworkInventory::partsAround(const Component& component) const
{
    static const NetworkParts none;
    const Component* network = m_context.zones.networkOf(component);
    const auto found = network ? m_networks.find(network->id) : m_networks.end();
    return found == m_networks.end() ? none : found->second;
}

const Component* NetworkInventory::tableOf(const Component& subnet) const
{
    const auto found = m_tables.find(&subnet);
    return found == m_tables.end() ? nullptr : found->second;
}

const std::vector<const Component*>& NetworkInventory::usersOf(const Component& table) const
{
    static const std::vector<const Component*> none;
    const auto found = m_users.find(&table);
    return found == m_users.end() ? none : found->second;
}

const std::vector<const Component*>& NetworkInventory::leavingThrough(const Component& gateway) const
{
    static const std::vector<const Component*> none;
    const auto found = m_leaving.find(gateway.id);
    return found == m_leaving.end() ? none : found->second;
}

bool isRegionalNat(const RuleContext& context, const Component& nat)
{
    return textIn(context, nat, "mode") == "regional";
}

bool isPrivateNat(const RuleContext& context, const Component& nat)
{
    return textIn(context, nat, "connectivity") == "private";
}

std::optional<Cidr> blockOf(const RuleContext& context, const Component& component, IpFamily family)
{
    const auto block = cidrFrom(textIn(context, component, family == IpFamily::V4 ? "cidr" : "ipv6_cidr"));
    return block && block->family == family ? std::optional {canonical(*block)} : std::nullopt;
}

std::vector<Id> idsOf(std::vector<const Component*> first, const std::vector<const Component*>& more)
{
    first.insert(first.end(), more.begin(), more.end());
    std::vector<Id> ids;
    for (const Component* component : first)
        ids.push_back(component->id);
    return ids;
}

void sortById(std::vector<const Component*>& components)
{
    std::ranges::sort(components, {}, [](const Component* component) { return std::string_view {component->id}; });
    components.erase(std::unique(components.begin(), components.end()), components.end());
}

} // namespace gudo
