#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/id_map.h"
#include "core/network/address_set.h"
#include "core/network/network_acl.h"
#include "core/network/security_groups.h"
#include "core/network/zones.h"

namespace gudo {

/// Where a component meets a subnet of a provider's network.
struct NetworkInterface {
    const Component* component = nullptr;
    const Component* subnet = nullptr; ///< nullptr: not drawn yet
    const Component* network = nullptr;
    std::vector<int> groups {};      ///< numbers of NetworkTables::groups, in the component's order
    std::optional<AddressSet> v4 {}; ///< nothing: not known
    std::optional<AddressSet> v6 {}; ///< nothing: has none
    bool isPublic = false;           ///< answers on a public IPv4 address
    std::optional<Cidr> publicAddress {};

    /// The private addresses of a family; nothing when they are not known.
    [[nodiscard]] const std::optional<AddressSet>& addresses(IpFamily family) const
    {
        return family == IpFamily::V4 ? v4 : v6;
    }
    /// The place, for answers: the subnet, else the network.
    [[nodiscard]] const Component& place() const { return subnet ? *subnet : *network; }
};

/// A row of a security group, read.
struct GroupRow {
    enum class Peer { Block, Group, PrefixList, Nobody };

    std::string protocol;
    PortRange ports;
    Peer peer = Peer::Nobody;
    Cidr block {};
    int group = -1;
    int index = 0; ///< in the property
};

struct GroupTable {
    const Component* group = nullptr;
    const Component* network = nullptr; ///< nullptr: in none
    std::vector<GroupRow> ingress {};
    std::vector<GroupRow> egress {};
    bool statesEgress = false; ///< else everything may leave
};

struct AclTable {
    const Component* acl = nullptr;
    std::vector<AclRule> ingress {};
    std::vector<AclRule> egress {};
    bool isStated = false; ///< some direction has rows or says that it has none
};

/// A row of a route table, read for one family.
struct RouteRow {
    Cidr block;
    const Component* target = nullptr; ///< nullptr: local, or nothing that exists
    bool isLocal = false;
    int index = 0; ///< in the property; -1 for the route that every table has
};

struct RouteTable {
    const Component* table = nullptr;
    std::vector<RouteRow> rows {}; ///< longest prefix first, then in their order
};

/// A network of a provider.
struct ProviderNetwork {
    const Component* network = nullptr;
    std::vector<Cidr> blocks {};                       ///< of both families
    std::vector<const Component*> internetGateways {}; ///< in id order, egress only ones as well
    std::vector<const Component*> endpoints {};        ///< of services, in id order
    bool hasTables = false;                            ///< some route table is drawn in it
};

/// What a NetworkMap is made of.
struct NetworkTables {
    std::vector<NetworkInterface> interfaces {};
    IdMap<std::vector<int>> interfacesOf {}; ///< by component, subnets included
    std::vector<GroupTable> groups {};
    IdMap<int> groupNumbers {};
    IdMap<AclTable> acls {};
    IdMap<RouteTable> routeTables {}; ///< by table
    IdMap<RouteTable> strayTables {}; ///< by subnet, of those whose table is drawn outside of their network
    IdMap<ProviderNetwork> networks {};
    std::set<std::string_view> addressed {}; ///< what an address component is attached to
    std::set<std::pair<std::string_view, std::string_view>>
        joined {};     ///< pairs of networks whose groups know each other
    Cidr witnessV4 {}; ///< an address that nobody made an exception for
    Cidr witnessV6 {};

    [[nodiscard]] const Cidr& witness(IpFamily family) const { return family == IpFamily::V4 ? witnessV4 : witnessV6; }
    [[nodiscard]] const ProviderNetwork* networkOf(const Component* network) const
    {
        const auto found = network ? networks.find(network->id) : networks.end();
        return found == networks.end() ? nullptr : &found->second;
    }
};

/// True for what holds places instead of taking part: regions, networks, zones, subnets, sites, racks, areas.
[[nodiscard]] bool isLocation(const ComponentType& type);
/// True for what a provider runs on addresses of its own (object storage, queues), wherever it is drawn: it is in a
/// region and has no subnets to be spread over.
[[nodiscard]] bool isProviderService(const ComponentType& type);
/// True for a network that a provider runs: it has zones, route tables and groups, and no wires.
[[nodiscard]] bool isProviderNetwork(const ComponentType& type);

/// The rows of a component with `routes`, with the local ones of `network` unless that is nullptr.
[[nodiscard]] RouteTable readRoutes(const Architecture& architecture, const Catalog& catalog,
                                    const Component& component, const ProviderNetwork* network);

[[nodiscard]] NetworkTables networkTables(const Architecture& architecture, const Catalog& catalog, const Zones& zones);

} // namespace gudo
