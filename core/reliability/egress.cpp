#include "core/reliability/egress.h"

#include <algorithm>

#include "core/network/cidr.h"
#include "core/network/endpoint_service.h"

namespace gudo {

namespace {

void addOnce(std::vector<Egress>& egress, int gateway, bool isRequired)
{
    const auto at = std::ranges::lower_bound(egress, gateway, {}, &Egress::gateway);
    if (at == egress.end() || at->gateway != gateway)
        egress.insert(at, {gateway, isRequired});
    else
        at->isRequired |= isRequired;
}

} // namespace

EgressFinder::EgressFinder(const Architecture& architecture, const Catalog& catalog, const Zones& zones)
    : m_architecture {architecture}
    , m_catalog {catalog}
    , m_zones {zones}
{
    for (const auto& row : architecture.components)
        if (catalog.typeOf(*row).traits.gateway == "endpoint")
            if (const Component* network = zones.networkOf(*row))
                m_endpoints[network->id].push_back(row.get());
}

void EgressFinder::addTo(ServiceNode& from, const Component& to, bool isRequired, std::vector<Unknown>& unknowns) const
{
    if (m_catalog.typeOf(to).traits.passive)
        return;
    const Component* home = m_zones.networkOf(to);
    for (Place& place : from.places) {
        const Component* subnet = m_zones.nearest(place.box->id, "subnet");
        const Component* network = subnet ? m_zones.networkOf(*subnet) : nullptr;
        if (!network || network == home)
            continue;
        const Component* table = m_zones.routeTableOf(*subnet);
        if (!table)
            continue; // not drawn yet
        const Component* gateway = endpointFor(*network, *table, to);
        if (!gateway)
            gateway = gatewayFor(*table, to);
        if (gateway && gateway != from.component && gateway != &to)
            addOnce(place.egress, nodeOf(*gateway), isRequired);
        else if (!gateway)
            unknowns.push_back({{GUDO_TR_NOOP("core", "No route in %1 leads from %2 to %3: the way out is not known"),
                                 {std::string {displayName(*table)}, std::string {displayName(*from.component)},
                                  std::string {displayName(to)}}},
                                {table->id, from.component->id, to.id}});
    }
}

/// Nodes are numbered as components are.
int EgressFinder::nodeOf(const Component& component) const
{
    const auto& rows = m_architecture.components.rows();
    const auto idOf = [](const auto& row) {
        return std::string_view {row->id};
    };
    return static_cast<int>(std::ranges::lower_bound(rows, component.id, {}, idOf) - rows.begin());
}

const Component* EgressFinder::endpointFor(const Component& network, const Component& table, const Component& to) const
{
    const auto found = m_endpoints.find(network.id);
    if (found == m_endpoints.end())
        return nullptr;
    const auto serving = std::ranges::find_if(found->second, [&](const Component* endpoint) {
        return isEndpointOf(m_catalog, *endpoint, to) && servesTable(m_catalog, *endpoint, table.id);
    });
    return serving == found->second.end() ? nullptr : *serving;
}

const Component* EgressFinder::gatewayFor(const Component& table, const Component& to) const
{
    const auto address = cidrOrAddressFrom(addressOf(to));
    const Component* best = nullptr;
    int longest = -1;
    for (const Route& route : routesOf(table)) {
        const auto block = cidrFrom(route.destination);
        const Component* target = m_architecture.components.find(route.target);
        if (!block || !target || block->prefix <= longest)
            continue;
        if (isWorld(*block) || (address && contains(*block, *address))) {
            best = target;
            longest = block->prefix;
        }
    }
    return best;
}

/// Its own address, else the block of what it lives in.
std::string EgressFinder::addressOf(const Component& component) const
{
    for (const char* key : {"address", "public_address"})
        if (const auto text = textOf(component.properties, key); cidrOrAddressFrom(text))
            return std::string {text};
    for (const Component* at = &component; at; at = m_zones.parentOf(*at))
        if (const auto text = textOf(at->properties, "cidr"); cidrFrom(text))
            return std::string {text};
    return {};
}

} // namespace gudo
