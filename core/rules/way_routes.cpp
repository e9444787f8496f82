#include "core/rules/way_routes.h"

#include <algorithm>

#include "core/network/reach/network_tables.h"
#include "core/network/reach/premises.h"
#include "core/network/reach/provider_walks.h"
#include "core/rules/findings.h"
#include "core/rules/network/table_edits.h"

namespace gudo {

namespace {

const Component* networkOf(const AskedWay& way, const NetworkEnd& end)
{
    return end.interfaces.empty()
               ? nullptr
               : way.map().tables().interfaces[static_cast<std::size_t>(end.interfaces.front())].network;
}

std::string_view gatewayOf(const AskedWay& way, const Component& component)
{
    return way.map().catalog().typeOf(component).traits.gateway;
}

bool isPublic(const AskedWay& way, const NetworkEnd& end)
{
    return std::ranges::any_of(end.interfaces, [&](int number) {
        return way.map().tables().interfaces[static_cast<std::size_t>(number)].isPublic;
    });
}

/// Gateways between two networks of providers.
std::vector<const Component*> joints(const AskedWay& way, const Component& a, const Component& b)
{
    std::vector<const Component*> found;
    for (const auto& row : way.map().architecture().components) {
        const std::string_view kind = gatewayOf(way, *row);
        if ((kind == "peering" || kind == "transit" || kind == "vpn") && joins(way.map(), *row, a, b))
            found.push_back(row.get());
    }
    return found;
}

/// Gateways of the table's network to the internet: the internet gateway for what has a public address or answers
/// somebody outside, else a NAT gateway.
std::vector<const Component*> waysOut(const AskedWay& way, const Component& network, const Hop& hop)
{
    std::vector<const Component*> found;
    const NetworkMap& map = way.map();
    const bool isReply = hop.code == "RETURN_ROUTE";
    const NetworkEnd& inside = isReply ? way.to() : way.from();
    if (isReply || isPublic(way, inside)) {
        if (const ProviderNetwork* parts = map.tables().networkOf(&network))
            found = parts->internetGateways;
        return found;
    }
    for (const auto& row : map.architecture().components)
        if (gatewayOf(way, *row) == "nat" && map.zones().networkOf(*row) == &network)
            found.push_back(row.get());
    return found;
}

std::vector<const Component*> gatewaysFor(const AskedWay& way, const Component& table, const Hop& hop)
{
    const Component* a = networkOf(way, way.from());
    const Component* b = networkOf(way, way.to());
    if (a && b && a != b)
        return joints(way, *a, *b);
    const Component* network = way.map().zones().networkOf(table);
    if (!network || (a && b))
        return {}; // within one network its own route is enough: another one leads astray
    const NetworkEnd& other = a ? way.to() : way.from();
    return other.kind == NetworkEnd::Kind::Premises ? way.map().premises().linksTo(*network)
                                                    : waysOut(way, *network, hop);
}

/// True when a route of the table names one of the blocks: it was meant to lead where it leads.
bool isTaken(const Component& table, const std::vector<std::string>& blocks)
{
    return std::ranges::any_of(routesOf(table), [&](const Route& route) {
        return std::ranges::find(blocks, route.destination) != blocks.end();
    });
}

} // namespace

AskedWay::AskedWay(const Design& design, const Catalog& catalog, const ReachQuery& query)
    : m_containment {design.architecture}
    , m_zones {design.architecture, catalog, m_containment}
    , m_map {design.architecture, catalog, m_zones}
    , m_from {m_map.endNamed(query.from)}
    , m_to {m_map.endNamed(query.to)}
{
    if (!isAsked())
        return;
    m_flow = flowOf(m_map, query, *m_to);
    m_answer = reach(m_map, *m_from, *m_to, m_flow);
}

bool AskedWay::opensEveryPort() const
{
    return isTransport(m_answer.protocol) && m_flow.ports == PortSet::all();
}

std::string AskedWay::nameOf(const std::string& id) const
{
    const Component* component = m_map.architecture().components.find(id);
    return component ? called(*component) : id;
}

std::vector<WayChange> routeChanges(const AskedWay& way, const Hop& hop, const std::vector<std::string>& blocks)
{
    std::vector<WayChange> changes;
    const Component* table = way.map().architecture().components.find(hop.component);
    if (!table || !way.map().catalog().isKind(*table, "route-table") || isTaken(*table, blocks))
        return changes;
    for (const Component* gateway : gatewaysFor(way, *table, hop))
        changes.push_back({{GUDO_TR_NOOP("core", "Add a route for %1 to %2 in %3"),
                            {listed(blocks), called(*gateway), called(*table)}},
                           [id = table->id, blocks, target = gateway->id](Design design) {
                               for (const std::string& block : blocks)
                                   design = withTableRoute(std::move(design), id, block, target);
                               return design;
                           }});
    return changes;
}

} // namespace gudo
