#include "core/network/reach/premises.h"

#include <algorithm>

namespace gudo {

namespace {

bool isSegment(const ComponentType& type)
{
    return type.isKind("site") || (type.isKind("network") && !isProviderNetwork(type));
}

/// Passes packets on instead of answering them. What a provider runs as a service is none.
bool isDevice(const ComponentType& type)
{
    const bool isBox = type.isKind("switch") || type.isKind("router") || type.isKind("firewall");
    return (isBox && !type.traits.managed) || type.traits.gateway == "vpn";
}

} // namespace

bool isOutside(const Catalog& catalog, const Zones& zones, const Component& component)
{
    return catalog.isKind(component, "client") && !zones.nearest(component.id, "network") &&
           !zones.nearest(component.id, "site");
}

Premises::Premises(const Architecture& architecture, const Catalog& catalog, const Zones& zones)
    : m_architecture {architecture}
    , m_catalog {catalog}
    , m_zones {zones}
{
    addNodes();
    addContainers();
    addArrows();
    addLinks();
    for (auto& list : m_neighbours) {
        std::ranges::sort(list);
        list.erase(std::ranges::unique(list).begin(), list.end());
    }
}

void Premises::addNodes()
{
    m_components.push_back(nullptr);
    m_forwards.push_back(0);
    for (const auto& row : m_architecture.components) {
        const ComponentType& type = m_catalog.typeOf(*row);
        if (isOutside(m_catalog, m_zones, *row)) {
            m_nodes.emplace(row->id, internet);
            continue;
        }
        const bool isLink = type.traits.gateway == "vpn";
        const Component* network = m_zones.networkOf(*row);
        const bool isProvided = network && isProviderNetwork(m_catalog.typeOf(*network));
        if (isLink && (isProvided || find(row->properties, "networks")))
            m_links.push_back(row.get());
        const bool takesPart = isSegment(type) || isDevice(type) || (!isLocation(type) && !type.traits.passive);
        if (!takesPart || (isProvided && !isLink) || type.isKind("region"))
            continue;
        m_nodes.emplace(row->id, static_cast<int>(m_components.size()));
        m_components.push_back(row.get());
        m_forwards.push_back(isSegment(type) || isDevice(type) ? 1 : 0);
    }
    m_neighbours.resize(m_components.size());
}

void Premises::join(int a, int b)
{
    if (a == b || a < 0 || b < 0)
        return;
    m_neighbours[static_cast<std::size_t>(a)].push_back(b);
    m_neighbours[static_cast<std::size_t>(b)].push_back(a);
}

void Premises::addContainers()
{
    for (int node = 1; node < static_cast<int>(m_components.size()); ++node) {
        const Component& component = *componentOf(node);
        // A site's segments are apart from each other; what stands in the site beside them is its own.
        if (!isSegment(m_catalog.typeOf(component)))
            if (const Component* segment = segmentOf(component))
                join(node, nodeOf(*segment));
    }
}

void Premises::addArrows()
{
    for (const auto& row : m_architecture.connections) {
        const Component* from = m_architecture.components.find(row->from);
        const Component* to = m_architecture.components.find(row->to);
        if (!from || !to || row->kind == "note")
            continue;
        const int a = nodeOf(*from);
        const int b = nodeOf(*to);
        const bool isAtDevice =
            (a > 0 && isDevice(m_catalog.typeOf(*from))) || (b > 0 && isDevice(m_catalog.typeOf(*to)));
        const bool isEntrance = a == internet || b == internet;
        if (isAtDevice || isEntrance)
            join(a, b);
    }
}

void Premises::addLinks()
{
    for (const Component* link : m_links) {
        const int node = nodeOf(*link);
        const Component* peer = m_architecture.components.find(textOf(link->properties, "peer"));
        if (peer)
            join(node, nodeOf(*peer));
        if (!m_neighbours[static_cast<std::size_t>(node)].empty())
            continue;
        for (const auto& row : m_architecture.components) // nobody says which site: any
            if (m_catalog.isKind(*row, "site"))
                join(node, nodeOf(*row));
    }
}

int Premises::nodeOf(const Component& component) const
{
    const auto found = m_nodes.find(component.id);
    return found == m_nodes.end() ? -1 : found->second;
}

std::vector<const Component*> Premises::linksTo(const Component& network) const
{
    std::vector<const Component*> links;
    for (const Component* link : m_links) {
        const auto attached = textsOf(link->properties, "networks");
        const bool isAttached = std::ranges::any_of(attached, [&](const std::string& id) {
            return m_architecture.components.contains(id) && m_zones.isWithin(id, network.id);
        });
        if (isAttached || m_zones.networkOf(*link) == &network)
            links.push_back(link);
    }
    return links;
}

const Component* Premises::segmentOf(const Component& component) const
{
    for (const Component* at = m_zones.parentOf(component); at; at = m_zones.parentOf(*at))
        if (isSegment(m_catalog.typeOf(*at)))
            return at;
    return nullptr;
}

std::optional<AddressSet> Premises::addressesOf(const Component& component, IpFamily family) const
{
    for (const Component* at = &component; at; at = m_zones.parentOf(*at))
        for (const char* key : {"address", "cidr"})
            if (const auto block = cidrOrAddressFrom(textOf(at->properties, key)); block && block->family == family)
                return AddressSet {*block};
    return {};
}

bool Premises::isWired(const Component& component) const
{
    const auto hasDevice = [&](int node) {
        return node > 0 && std::ranges::any_of(neighbours(node), [&](int next) {
                   return next > 0 && isDevice(m_catalog.typeOf(*componentOf(next)));
               });
    };
    const Component* segment = segmentOf(component);
    return hasDevice(nodeOf(component)) || (segment && hasDevice(nodeOf(*segment)));
}

} // namespace gudo
