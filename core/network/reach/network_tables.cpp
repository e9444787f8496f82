#include "core/network/reach/network_tables.h"

#include <algorithm>

#include "core/network/reach/network_interfaces.h"
#include "core/network/reach/witness.h"

namespace gudo {

namespace {

GroupRow groupRow(const SecurityRule& rule, const NetworkTables& tables)
{
    GroupRow row {.protocol = rule.protocol, .ports = rule.ports, .index = static_cast<int>(rule.index)};
    if (const auto block = cidrOrAddressFrom(rule.peer)) {
        row.peer = GroupRow::Peer::Block;
        row.block = *block;
    } else if (const auto group = tables.groupNumbers.find(rule.peer); group != tables.groupNumbers.end()) {
        row.peer = GroupRow::Peer::Group;
        row.group = group->second;
    } else if (isPrefixList(rule.peer)) {
        row.peer = GroupRow::Peer::PrefixList;
    }
    return row;
}

void addGroups(NetworkTables& tables, const Architecture& architecture, const Catalog& catalog, const Zones& zones)
{
    for (const auto& row : architecture.components) {
        if (!catalog.isKind(*row, "security-group"))
            continue;
        tables.groupNumbers.emplace(row->id, static_cast<int>(tables.groups.size()));
        tables.groups.push_back({.group = row.get(), .network = zones.networkOf(*row)});
    }
    for (GroupTable& table : tables.groups) {
        for (const SecurityRule& rule : securityRules(*table.group, Direction::Ingress))
            table.ingress.push_back(groupRow(rule, tables));
        for (const SecurityRule& rule : securityRules(*table.group, Direction::Egress))
            table.egress.push_back(groupRow(rule, tables));
        table.statesEgress = find(table.group->properties, toText(Direction::Egress)) != nullptr;
    }
}

/// The blocks of a network, a range that the catalogue gives it included, or of a subnet.
std::vector<Cidr> blocksOf(const Catalog& catalog, const Component& place)
{
    std::vector<Cidr> blocks;
    for (const char* key : {"cidr", "ipv6_cidr"})
        if (const Value* value = catalog.valueOf(place, key); value && value->asString())
            if (const auto block = cidrFrom(*value->asString()))
                blocks.push_back(*block);
    return blocks;
}

/// What the text of a route's destination stands for: a block, or the ranges of a network or subnet.
std::vector<Cidr> destinationBlocks(const Architecture& architecture, const Catalog& catalog, const std::string& text)
{
    if (const auto block = cidrOrAddressFrom(text))
        return {*block};
    const Component* place = architecture.components.find(text);
    return place ? blocksOf(catalog, *place) : std::vector<Cidr> {};
}

void addNetworks(NetworkTables& tables, const Architecture& architecture, const Catalog& catalog, const Zones& zones)
{
    for (const auto& row : architecture.components) {
        if (!isProviderNetwork(catalog.typeOf(*row)))
            continue;
        tables.networks.emplace(row->id, ProviderNetwork {.network = row.get(), .blocks = blocksOf(catalog, *row)});
    }
    for (const auto& row : architecture.components) {
        const ComponentType& type = catalog.typeOf(*row);
        const Component* home = zones.networkOf(*row);
        const auto found = home ? tables.networks.find(home->id) : tables.networks.end();
        if (found == tables.networks.end())
            continue;
        if (type.traits.gateway == "internet")
            found->second.internetGateways.push_back(row.get());
        if (type.traits.gateway == "endpoint")
            found->second.endpoints.push_back(row.get());
        if (type.isKind("route-table"))
            found->second.hasTables = true;
    }
    for (const auto& row : architecture.components)
        if (catalog.isKind(*row, "route-table"))
            tables.routeTables.emplace(
                row->id, readRoutes(architecture, catalog, *row, tables.networkOf(zones.networkOf(*row))));
    for (const auto& row : architecture.components) {
        const Component* table = catalog.isKind(*row, "subnet") ? zones.routeTableOf(*row) : nullptr;
        const Component* network = zones.networkOf(*row);
        if (table && zones.networkOf(*table) != network)
            tables.strayTables.emplace(row->id, readRoutes(architecture, catalog, *table, tables.networkOf(network)));
    }
}

/// Pairs of networks whose security groups may name each other's.
void addJoins(NetworkTables& tables, const Architecture& architecture, const Catalog& catalog)
{
    for (const auto& row : architecture.components) {
        const std::string& gateway = catalog.typeOf(*row).traits.gateway;
        const bool isJoining =
            gateway == "peering" || (gateway == "transit" && boolOf(row->properties, "security_group_referencing"));
        if (!isJoining)
            continue;
        std::vector<std::string_view> networks;
        for (const std::string& id : textsOf(row->properties, "networks"))
            if (const auto found = tables.networks.find(id); found != tables.networks.end())
                networks.push_back(found->first);
        std::ranges::sort(networks);
        networks.erase(std::ranges::unique(networks).begin(), networks.end());
        constexpr std::size_t mostJoined = 200; // networks on one gateway whose pairs are worked out
        networks.resize(std::min(networks.size(), mostJoined));
        for (const std::string_view a : networks)
            for (const std::string_view b : networks)
                tables.joined.emplace(a, b);
    }
}

void addAclsAndAddresses(NetworkTables& tables, const Architecture& architecture, const Catalog& catalog)
{
    for (const auto& row : architecture.components) {
        const ComponentType& type = catalog.typeOf(*row);
        if (type.isKind("nacl"))
            tables.acls.emplace(row->id, AclTable {.acl = row.get(),
                                                   .ingress = aclRules(*row, Direction::Ingress),
                                                   .egress = aclRules(*row, Direction::Egress),
                                                   .isStated = find(row->properties, toText(Direction::Ingress)) ||
                                                               find(row->properties, toText(Direction::Egress))});
        if (type.isKind("address"))
            if (const Component* holder = architecture.components.find(textOf(row->properties, "attached_to")))
                tables.addressed.insert(holder->id);
        if (const Component* address = architecture.components.find(textOf(row->properties, "elastic_ip"));
            address && catalog.isKind(*address, "address"))
            tables.addressed.insert(row->id);
    }
}

} // namespace

bool isLocation(const ComponentType& type)
{
    constexpr std::string_view kinds[] {"region", "network", "zone", "subnet",  "site",
                                        "rack",   "area",    "note", "cluster", "namespace"};
    return std::ranges::any_of(kinds, [&](std::string_view kind) { return type.isKind(kind); });
}

bool isProviderService(const ComponentType& type)
{
    const bool isWide = type.scope == Scope::Regional || type.scope == Scope::Global;
    return type.traits.managed && type.traits.gateway.empty() && type.spread.empty() && isWide;
}

bool isProviderNetwork(const ComponentType& type)
{
    return type.isKind("network") && type.scope == Scope::Regional;
}

RouteTable readRoutes(const Architecture& architecture, const Catalog& catalog, const Component& component,
                      const ProviderNetwork* network)
{
    RouteTable table {.table = &component};
    if (network)
        for (const Cidr& block : network->blocks)
            table.rows.push_back({.block = block, .isLocal = true, .index = -1});
    const auto routes = routesOf(component);
    for (std::size_t index = 0; index < routes.size(); ++index)
        for (const Cidr& block : destinationBlocks(architecture, catalog, routes[index].destination))
            table.rows.push_back({.block = block,
                                  .target = architecture.components.find(routes[index].target),
                                  .isLocal = routes[index].target == "local",
                                  .index = static_cast<int>(index)});
    // Stable: what a network has by itself comes before rows that are written, and those keep their order.
    std::ranges::stable_sort(table.rows, std::ranges::greater {}, [](const RouteRow& row) { return row.block.prefix; });
    return table;
}

NetworkTables networkTables(const Architecture& architecture, const Catalog& catalog, const Zones& zones)
{
    NetworkTables tables;
    addGroups(tables, architecture, catalog, zones);
    addNetworks(tables, architecture, catalog, zones);
    addJoins(tables, architecture, catalog);
    addAclsAndAddresses(tables, architecture, catalog);
    const auto mentioned = mentionedBlocks(architecture);
    tables.witnessV4 = witnessAddress(mentioned, IpFamily::V4);
    tables.witnessV6 = witnessAddress(mentioned, IpFamily::V6);
    addInterfaces(tables, architecture, catalog, zones);
    return tables;
}

} // namespace gudo
