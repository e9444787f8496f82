#include <algorithm>

#include "tests/support/reach_oracle_facts.h"

namespace gudo::test {

namespace {

constexpr std::string_view containerKinds[] {"region", "network", "zone",    "subnet",
                                             "site",   "rack",    "cluster", "namespace"};
constexpr std::string_view machineKinds[] {"compute", "host", "vm", "container", "container-engine", "hypervisor"};

template<typename Kinds>
bool isAnyOf(const Catalog& catalog, const Component& component, const Kinds& kinds)
{
    return std::ranges::any_of(kinds, [&](std::string_view kind) { return catalog.isKind(component, kind); });
}

/// The template that something is started from, or nullptr.
const Component* templateOf(const Architecture& architecture, const Catalog& catalog, const Component& component)
{
    for (const PropertySchema& schema : catalog.typeOf(component).properties)
        if (schema.type == PropertyType::Reference &&
            std::ranges::find(schema.reference, "template") != schema.reference.end())
            if (const Component* found = architecture.components.find(textOf(component.properties, schema.key)))
                return found;
    return nullptr;
}

const bool* ownBool(const Component* component, std::string_view key)
{
    const Value* value = component ? find(component->properties, key) : nullptr;
    return value ? value->asBool() : nullptr;
}

} // namespace

bool ReachOracleFacts::hasElasticAddress(const Component& component) const
{
    const Component* named = m_architecture.components.find(textOf(component.properties, "elastic_ip"));
    if (named && m_catalog.isKind(*named, "address"))
        return true;
    return std::ranges::any_of(m_architecture.components, [&](const auto& row) {
        return m_catalog.isKind(*row, "address") && textOf(row->properties, "attached_to") == component.id;
    });
}

bool ReachOracleFacts::isPublic(const Component& machine, const Component* subnet) const
{
    const bool isBalancer = m_catalog.isKind(machine, "load-balancer");
    const Value* scheme = m_catalog.valueOf(machine, "scheme");
    if (isBalancer && scheme && scheme->asString() && *scheme->asString() == "internet-facing")
        return true;
    if (const auto written = cidrOrAddressFrom(textOf(machine.properties, "public_address")); written)
        return true;
    if (hasElasticAddress(machine))
        return true;
    const bool* accessible = ownBool(&machine, "publicly_accessible");
    if (accessible && *accessible)
        return true;
    const bool* own = ownBool(&machine, "public_ip");
    if (!own)
        own = ownBool(templateOf(m_architecture, m_catalog, machine), "public_ip");
    if (own)
        return *own;
    const Value* usual = m_catalog.valueOf(machine, "public_ip");
    if (usual && usual->asBool() && *usual->asBool())
        return true;
    return !accessible && m_catalog.isKind(machine, "compute") && !isBalancer &&
           !m_catalog.isKind(machine, "database") && subnet && boolOf(subnet->properties, "auto_public_ip");
}

std::vector<OracleInterface> ReachOracleFacts::interfacesOf(const Component& component) const
{
    const ComponentType& type = m_catalog.typeOf(component);
    const bool isContainer = isAnyOf(m_catalog, component, containerKinds);
    if (type.traits.passive || isContainer || (!type.traits.gateway.empty() && !isInterfaceEndpoint(component)))
        return {};
    std::vector<OracleInterface> interfaces;
    const auto isKnown = [&](const Component* subnet) {
        return std::ranges::any_of(interfaces, [&](const OracleInterface& one) { return one.subnet == subnet; });
    };
    const auto groups = securityGroupsOf(m_architecture, m_catalog, component);
    const auto add = [&](OracleInterface one) {
        one.owner = &component;
        if (!groups.empty())
            one.groups = groups;
        if (!isKnown(one.subnet))
            interfaces.push_back(std::move(one));
    };
    for (const Component* place : m_zones.places(component)) {
        if (isAnyOf(m_catalog, *place, machineKinds)) {
            for (OracleInterface one : interfacesOf(*place))
                add(std::move(one));
            continue;
        }
        const Component* network = networkOf(*place);
        if (!network)
            continue;
        OracleInterface one {.machine = &component, .subnet = m_zones.nearest(place->id, "subnet"), .network = network};
        const auto address = cidrOrAddressFrom(textOf(component.properties, "address"));
        for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
            auto& addresses = family == IpFamily::V4 ? one.v4 : one.v6;
            const auto range = one.subnet ? rangeOf(*one.subnet, family) : std::nullopt;
            const bool isOwn = address && address->family == family && address->prefix == widthOf(family) &&
                               (range ? contains(*range, *address) : family == IpFamily::V4);
            if (isOwn)
                addresses = {address->address};
            else if (range)
                addresses = addressesIn(*range);
            else if (family == IpFamily::V4)
                addresses = {OracleAddress {}};
        }
        one.isPublic = isPublic(component, one.subnet);
        const auto publicAddress = cidrOrAddressFrom(textOf(component.properties, "public_address"));
        if (publicAddress && publicAddress->family == IpFamily::V4)
            one.publicAddress = publicAddress->address;
        add(std::move(one));
    }
    return interfaces;
}

std::optional<OracleEnd> ReachOracleFacts::endNamed(const std::string& text) const
{
    const Component* component = m_architecture.components.find(text);
    OracleEnd end;
    if (component) {
        const ComponentType& type = m_catalog.typeOf(*component);
        end.component = component;
        const Component* parentNetwork = m_zones.networkOf(*component);
        const bool isPlaced = parentNetwork || m_zones.nearest(component->id, "site");
        const bool isGate = !type.traits.gateway.empty() && !isInterfaceEndpoint(*component);
        if (type.traits.passive || isGate || isAnyOf(m_catalog, *component, containerKinds))
            return {};
        if (type.isKind("client") && !isPlaced) {
            end.isAnybody = type.isKind("internet");
        } else if (type.traits.managed && type.traits.gateway.empty()) {
            const bool hasSubnets = type.property("subnets") != nullptr;
            end.interfaces = hasSubnets ? interfacesOf(*component) : std::vector<OracleInterface> {};
            end.kind = end.interfaces.empty() ? OracleEnd::Kind::Service : OracleEnd::Kind::Interfaces;
        } else {
            end.interfaces = interfacesOf(*component);
            end.kind = end.interfaces.empty() ? OracleEnd::Kind::Premises : OracleEnd::Kind::Interfaces;
        }
    } else if (text == "internet") {
        end.isAnybody = true;
    } else if (const auto address = cidrOrAddressFrom(text); address && address->prefix == widthOf(address->family)) {
        (address->family == IpFamily::V4 ? end.v4 : end.v6) = {address->address};
        return end;
    } else {
        return {};
    }
    end.v4 = {witness(IpFamily::V4)};
    if (end.kind == OracleEnd::Kind::Outside)
        end.v6 = {witness(IpFamily::V6)};
    if (component && end.kind == OracleEnd::Kind::Outside) {
        const auto isPrivate = [](const Cidr& block) {
            const char* const ranges[] {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"};
            return std::ranges::any_of(ranges, [&](const char* range) { return overlaps(*cidrFrom(range), block); });
        };
        const auto written = cidrOrAddressFrom(textOf(component->properties, "public_address"));
        const auto range = rangeOf(*component, IpFamily::V4);
        if (written && written->family == IpFamily::V4)
            end.v4 = {written->address};
        else if (range && !isPrivate(*range))
            end.v4 = addressesIn(*range);
    }
    return end;
}

} // namespace gudo::test
