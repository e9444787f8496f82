#pragma once

#include <string_view>
#include <vector>

#include "core/model/id_map.h"
#include "core/network/reach/network_tables.h"

namespace gudo {

/// What is wired to what outside of providers' networks: segments (networks and sites), devices (switches, routers,
/// firewalls, ends of links) and what is plugged into them. A drawing says it by containers and by arrows at devices.
class Premises {
public:
    /// O((n + m) log n). Reads the architecture; valid as long as it is.
    Premises(const Architecture& architecture, const Catalog& catalog, const Zones& zones);

    static constexpr int internet = 0; ///< the node of everybody outside

    /// The node of a component; the internet for clients outside; -1 for what is in a provider's network.
    [[nodiscard]] int nodeOf(const Component& component) const;
    /// The component of a node; nullptr for the internet.
    [[nodiscard]] const Component* componentOf(int node) const { return m_components[static_cast<std::size_t>(node)]; }
    [[nodiscard]] const std::vector<int>& neighbours(int node) const
    {
        return m_neighbours[static_cast<std::size_t>(node)];
    }
    [[nodiscard]] std::size_t size() const { return m_components.size(); }
    /// True for what passes on what is meant for others.
    [[nodiscard]] bool forwards(int node) const { return m_forwards[static_cast<std::size_t>(node)] != 0; }
    /// Links (VPN, leased lines) into that provider's network.
    [[nodiscard]] std::vector<const Component*> linksTo(const Component& network) const;
    /// The segment around a component: the nearest network, else site; nullptr on the bare canvas.
    [[nodiscard]] const Component* segmentOf(const Component& component) const;
    /// Its address, else the range of its segment or a site around; nothing when nobody drew one.
    [[nodiscard]] std::optional<AddressSet> addressesOf(const Component& component, IpFamily family) const;
    /// True when a device is wired to the component's segment, so that the drawing says how others get there.
    [[nodiscard]] bool isWired(const Component& component) const;

private:
    void addNodes();
    void addContainers();
    void addArrows();
    void addLinks();
    void join(int a, int b);

    const Architecture& m_architecture;
    const Catalog& m_catalog;
    const Zones& m_zones;
    std::vector<const Component*> m_components;
    std::vector<std::vector<int>> m_neighbours;
    std::vector<char> m_forwards;
    IdMap<int> m_nodes;
    std::vector<const Component*> m_links;
};

/// True for somebody on the internet: a client in no network and no site.
[[nodiscard]] bool isOutside(const Catalog& catalog, const Zones& zones, const Component& component);

} // namespace gudo
