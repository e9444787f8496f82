#include "core/rules/network/network_choices.h"

#include <algorithm>

namespace gudo {

namespace {

bool tableLeadsToInternet(const RuleContext& context, const Component& table)
{
    return std::ranges::any_of(routesOf(table), [&](const Route& route) {
        const Component* target = isDefault(route) ? context.component(route.target) : nullptr;
        return target && isInternetGateway(context.catalog, *target);
    });
}

} // namespace

NetworkChoices::NetworkChoices(const RuleContext& context, const NetworkInventory& inventory)
    : m_context {context}
    , m_inventory {inventory}
{
    for (const auto& [id, parts] : inventory.networks()) {
        for (const Component* nat : parts.natGateways) {
            const std::string zone = context.zones.zoneOf(nat->id);
            if (!isPrivateNat(context, *nat) && (isRegionalNat(context, *nat) || !zone.empty()))
                m_nats.try_emplace({parts.network, isRegionalNat(context, *nat) ? std::string {} : zone}, nat);
        }
        for (const Component* table : parts.tables)
            addTable(parts, *table);
        for (const Component* subnet : parts.subnets)
            if (wayOut(context.architecture(), context.catalog, context.zones, *subnet) == WayOut::Public) {
                m_publicSubnets[{parts.network, std::string {}}].push_back(subnet);
                if (const std::string zone = context.zones.zoneOf(subnet->id); !zone.empty())
                    m_publicSubnets[{parts.network, zone}].push_back(subnet);
            }
    }
}

void NetworkChoices::addTable(const NetworkParts& parts, const Component& table)
{
    const auto route = defaultRoute(table, IpFamily::V4);
    const Component* gateway = route ? m_context.component(route->target) : nullptr;
    if (gateway && m_context.zones.networkOf(*gateway) == parts.network)
        m_tableTo.try_emplace(gateway, &table);
    if (tableLeadsToInternet(m_context, table) || defaultRoute(table, IpFamily::V6) || routesOf(table).empty())
        return;
    if (!route)
        m_isolatedTables.try_emplace(parts.network, &table);
    if (!gateway || m_context.catalog.typeOf(*gateway).traits.gateway != "nat" || isPrivateNat(m_context, *gateway) ||
        m_context.zones.networkOf(*gateway) != parts.network)
        return;
    const std::string zone = m_context.zones.zoneOf(gateway->id);
    if (isRegionalNat(m_context, *gateway))
        m_tablesToNat.try_emplace({parts.network, std::string {}}, &table);
    else if (!zone.empty())
        m_tablesToNat.try_emplace({parts.network, zone}, &table);
}

const Component* NetworkChoices::firstAt(const std::map<Place, const Component*>& byPlace, const Component& network,
                                         const std::string& zone) const
{
    for (const std::string& at : {zone, std::string {}})
        if (const auto found = byPlace.find({&network, at}); found != byPlace.end())
            return found->second;
    return nullptr;
}

const Component* NetworkChoices::natFor(const std::vector<const Component*>& subnets) const
{
    const Component* network = subnets.empty() ? nullptr : m_context.zones.networkOf(*subnets.front());
    if (!network)
        return nullptr;
    std::string zone = m_context.zones.zoneOf(subnets.front()->id);
    if (std::ranges::any_of(subnets,
                            [&](const Component* subnet) { return m_context.zones.zoneOf(subnet->id) != zone; }))
        zone.clear();
    return firstAt(m_nats, *network, zone);
}

const Component* NetworkChoices::tableTo(const Component& gateway) const
{
    const auto found = m_tableTo.find(&gateway);
    return found == m_tableTo.end() ? nullptr : found->second;
}

const Component* NetworkChoices::privateTableFor(const Component& subnet) const
{
    const Component* network = m_context.zones.networkOf(subnet);
    if (!network)
        return nullptr;
    if (declaredAccess(m_context.catalog, subnet) != SubnetAccess::Isolated)
        if (const Component* table = firstAt(m_tablesToNat, *network, m_context.zones.zoneOf(subnet.id)))
            return table;
    const auto found = m_isolatedTables.find(network);
    return found == m_isolatedTables.end() ? nullptr : found->second;
}

const std::vector<const Component*>& NetworkChoices::publicSubnets(const Component& network,
                                                                   const std::string& zone) const
{
    static const std::vector<const Component*> none;
    const auto found = m_publicSubnets.find({&network, zone});
    return found == m_publicSubnets.end() ? none : found->second;
}

} // namespace gudo
