#include "core/network/reach/network_interfaces.h"

#include <algorithm>

#include "core/network/endpoint_service.h"

namespace gudo {

namespace {

/// Where a component meets a network, before anything is known of it there.
struct Port {
    const Component* machine; ///< what it runs in, itself when it stands alone
    const Component* subnet;
    const Component* network;
};

class InterfaceMaker {
public:
    InterfaceMaker(NetworkTables& tables, const Architecture& architecture, const Catalog& catalog, const Zones& zones)
        : m_tables {tables}
        , m_architecture {architecture}
        , m_catalog {catalog}
        , m_zones {zones}
    {
    }

    void addAll()
    {
        for (const auto& row : m_architecture.components) {
            const ComponentType& type = m_catalog.typeOf(*row);
            if (type.isKind("subnet")) {
                if (const Component* network = providerNetworkOf(*row))
                    add(*row, {row.get(), row.get(), network}, {});
            } else if (takesPart(*row, type)) {
                addOf(*row);
            }
        }
    }

private:
    bool takesPart(const Component& component, const ComponentType& type) const
    {
        if (isLocation(type) || type.traits.passive || isProviderService(type))
            return false;
        if (type.traits.gateway.empty())
            return !type.isKind("gateway");
        return type.traits.gateway == "endpoint" && isInterfaceEndpoint(m_catalog, component);
    }

    const Component* providerNetworkOf(const Component& component) const
    {
        const Component* network = m_zones.networkOf(component);
        return network && m_tables.networks.contains(network->id) ? network : nullptr;
    }

    void addOf(const Component& component)
    {
        std::vector<Port> ports;
        addPorts(component, &component, ports, 0);
        const std::vector<int> own = groupsOf(component);
        for (const Port& port : ports)
            add(component, port, own);
    }

    /// Places that are machines lend theirs; those in turn may be spread over subnets.
    void addPorts(const Component& component, const Component* machine, std::vector<Port>& ports, int depth) const
    {
        constexpr int deepest = 12;
        if (depth > deepest)
            return;
        for (const Component* place : m_zones.places(component)) {
            if (!isLocation(m_catalog.typeOf(*place))) {
                addPorts(*place, place, ports, depth + 1);
                continue;
            }
            const Component* network = m_zones.nearest(place->id, "network");
            if (!network || !m_tables.networks.contains(network->id))
                continue;
            const Component* subnet = m_zones.nearest(place->id, "subnet");
            const bool isKnown = std::ranges::any_of(
                ports, [&](const Port& port) { return port.subnet == subnet && port.network == network; });
            if (!isKnown)
                ports.push_back({machine, subnet, network});
        }
    }

    std::vector<int> groupsOf(const Component& component) const
    {
        std::vector<int> numbers;
        for (const Component* group : securityGroupsOf(m_zones, m_catalog, component))
            numbers.push_back(m_tables.groupNumbers.at(group->id));
        return numbers;
    }

    void add(const Component& component, const Port& port, const std::vector<int>& own)
    {
        NetworkInterface made {.component = &component,
                               .subnet = port.subnet,
                               .network = port.network,
                               .groups = own.empty() && port.machine != &component && port.machine != port.subnet
                                             ? groupsOf(*port.machine)
                                             : own};
        addAddresses(made, *port.machine);
        made.isPublic = port.machine != port.subnet && isPublic(*port.machine, port.subnet);
        if (const auto address = cidrOrAddressFrom(textOf(port.machine->properties, "public_address")))
            made.publicAddress = *address;
        m_tables.interfacesOf[component.id].push_back(static_cast<int>(m_tables.interfaces.size()));
        m_tables.interfaces.push_back(std::move(made));
    }

    void addAddresses(NetworkInterface& made, const Component& machine) const
    {
        const auto block = made.subnet ? cidrFrom(textOf(made.subnet->properties, "cidr")) : std::nullopt;
        if (block && block->family == IpFamily::V4)
            made.v4 = AddressSet {*block};
        const auto block6 = made.subnet ? cidrFrom(textOf(made.subnet->properties, "ipv6_cidr")) : std::nullopt;
        if (block6 && block6->family == IpFamily::V6)
            made.v6 = AddressSet {*block6};
        const std::string_view text = textOf(machine.properties, "address");
        const auto address = text.find('/') == std::string_view::npos ? cidrOrAddressFrom(text) : std::nullopt;
        if (!address)
            return;
        if (address->family == IpFamily::V4 && (!block || contains(*block, *address)))
            made.v4 = AddressSet {*address};
        if (address->family == IpFamily::V6 && block6 && contains(*block6, *address))
            made.v6 = AddressSet {*address};
    }

    /// What the component or its template says about a bool, or nothing.
    std::optional<bool> said(const Component& component, const char* key) const
    {
        const auto saidBy = [&](const Component& owner) -> std::optional<bool> {
            const Value* value = find(owner.properties, key);
            return value && value->asBool() ? std::optional {*value->asBool()} : std::nullopt;
        };
        if (const auto own = saidBy(component))
            return own;
        for (const PropertySchema& schema : m_catalog.typeOf(component).properties)
            if (schema.type == PropertyType::Reference &&
                std::ranges::find(schema.reference, "template") != schema.reference.end())
                if (const Component* started = m_architecture.components.find(textOf(component.properties, schema.key)))
                    if (const auto its = saidBy(*started))
                        return its;
        return {};
    }

    bool isPublic(const Component& machine, const Component* subnet) const
    {
        const auto isOn = [&](const char* key) {
            const Value* value = m_catalog.valueOf(machine, key);
            return value && value->asBool() && *value->asBool();
        };
        const ComponentType& type = m_catalog.typeOf(machine);
        const Value* scheme = type.isKind("load-balancer") ? m_catalog.valueOf(machine, "scheme") : nullptr;
        if (scheme && scheme->asString() && *scheme->asString() == "internet-facing")
            return true;
        if (cidrOrAddressFrom(textOf(machine.properties, "public_address")) ||
            m_tables.addressed.contains(machine.id) || isOn("publicly_accessible"))
            return true;
        if (const auto told = said(machine, "public_ip"))
            return *told;
        if (isOn("public_ip"))
            return true;
        // what the provider runs (AWS Lambda) has no public address in a public subnet either
        const bool isLaunched =
            type.isKind("compute") && !type.isKind("load-balancer") && !type.isKind("database") && !type.traits.managed;
        return isLaunched && subnet && boolOf(subnet->properties, "auto_public_ip");
    }

    NetworkTables& m_tables;
    const Architecture& m_architecture;
    const Catalog& m_catalog;
    const Zones& m_zones;
};

} // namespace

void addInterfaces(NetworkTables& tables, const Architecture& architecture, const Catalog& catalog, const Zones& zones)
{
    InterfaceMaker {tables, architecture, catalog, zones}.addAll();
}

} // namespace gudo
