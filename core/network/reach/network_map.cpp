#include "core/network/reach/network_map.h"

#include "core/network/reach/network_tables.h"
#include "core/network/reach/premises.h"

namespace gudo {

NetworkMap::NetworkMap(const Architecture& architecture, const Catalog& catalog, const Zones& zones)
    : m_architecture {architecture}
    , m_catalog {catalog}
    , m_zones {zones}
    , m_tables {std::make_unique<NetworkTables>(networkTables(architecture, catalog, zones))}
    , m_premises {std::make_unique<Premises>(architecture, catalog, zones)}
{
}

NetworkMap::~NetworkMap() = default;

std::optional<NetworkEnd> NetworkMap::endOf(const Component& component) const
{
    const ComponentType& type = m_catalog.typeOf(component);
    if (const auto found = m_tables->interfacesOf.find(component.id); found != m_tables->interfacesOf.end())
        return NetworkEnd {.kind = NetworkEnd::Kind::Interfaces, .component = &component, .interfaces = found->second};
    if (isLocation(type) || type.traits.passive)
        return {};
    if (isOutside(m_catalog, m_zones, component)) {
        NetworkEnd end {.component = &component, .isAnybody = type.isKind("internet")};
        for (const char* key : {"public_address", "address", "cidr"})
            if (const auto block = cidrOrAddressFrom(textOf(component.properties, key)); block && !end.address)
                end.address = block;
        return end;
    }
    if (type.isKind("gateway"))
        return {}; // on the way, never an end
    if (type.traits.managed)
        return NetworkEnd {.kind = NetworkEnd::Kind::Service, .component = &component};
    const Component* network = m_zones.networkOf(component);
    if (network && m_tables->networks.contains(network->id))
        return {};
    return NetworkEnd {.kind = NetworkEnd::Kind::Premises, .component = &component};
}

std::optional<NetworkEnd> NetworkMap::endNamed(std::string_view text) const
{
    if (const Component* component = m_architecture.components.find(text))
        return endOf(*component);
    if (text == "internet")
        return NetworkEnd {.isAnybody = true};
    const auto address = text.find('/') == std::string_view::npos ? cidrOrAddressFrom(text) : std::nullopt;
    if (!address)
        return {};
    const Component* place = nullptr; // the smallest range around
    int longest = -1;
    for (const auto& row : m_architecture.components) {
        for (const char* key : {"address", "public_address"})
            if (cidrOrAddressFrom(textOf(row->properties, key)) == address)
                if (auto end = endOf(*row))
                    return end;
        for (const char* key : {"cidr", "ipv6_cidr"})
            if (const auto block = cidrFrom(textOf(row->properties, key));
                block && contains(*block, *address) && block->prefix > longest && !m_catalog.isKind(*row, "client")) {
                place = row.get();
                longest = block->prefix;
            }
    }
    if (!place)
        return NetworkEnd {.address = address};
    const bool isSubnet = m_tables->interfacesOf.contains(place->id);
    if (!isSubnet && (m_premises->nodeOf(*place) < 0 || isProviderNetwork(m_catalog.typeOf(*place))))
        return {}; // in a network, and in none of its subnets
    NetworkEnd end {.kind = isSubnet ? NetworkEnd::Kind::Interfaces : NetworkEnd::Kind::Premises,
                    .component = place,
                    .address = address};
    if (isSubnet)
        end.interfaces = m_tables->interfacesOf.at(place->id);
    return end;
}

} // namespace gudo
