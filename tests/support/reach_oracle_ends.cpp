#include <algorithm>

#include "tests/support/reach_oracle_facts.h"

namespace gudo::test {

namespace {

constexpr std::string_view containerKinds[] {"region", "network", "zone",      "subnet", "site",
                                             "rack",   "cluster", "namespace", "area",   "note"};
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

/// True for addresses that somebody on the internet may have; those of examples stand for such.
bool isRouted(const Cidr& block)
{
    if (block.family == IpFamily::V6)
        return contains(*cidrFrom("2000::/3"), block);
    const char* const ranges[] {"0.0.0.0/8",     "10.0.0.0/8",   "100.64.0.0/10",  "127.0.0.0/8",   "169.254.0.0/16",
                                "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3"};
    return std::ranges::none_of(ranges, [&](const char* range) { return overlaps(*cidrFrom(range), block); });
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
           !m_catalog.typeOf(machine).traits.managed && // functions have none, wherever they are
           !m_catalog.isKind(machine, "database") && subnet && boolOf(subnet->properties, "auto_public_ip");
}

std::vector<OracleInterface> ReachOracleFacts::interfacesOf(const Component& component) const
{
    const ComponentType& type = m_catalog.typeOf(component);
    const bool isContainer = isAnyOf(m_catalog, component, containerKinds);
    const bool isWide = type.scope == Scope::Regional || type.scope == Scope::Global;
    if (type.traits.managed && type.traits.gateway.empty() && type.spread.empty() && isWide)
        return {}; // the provider's, also where somebody drew it into a network
    if (type.traits.passive || isContainer || (!type.traits.gateway.empty() && !isInterfaceEndpoint(component)))
        return {};
    std::vector<OracleInterface> interfaces;
    addInterfaces(component, component, interfaces, 0);
    return interfaces;
}

/// Those that `machine` has, which `owner` is or runs in.
void ReachOracleFacts::addInterfaces(const Component& owner, const Component& machine,
                                     std::vector<OracleInterface>& interfaces, int depth) const
{
    constexpr int deepest = 12; // machines in machines; some drawings run in circles
    if (depth > deepest)
        return;
    for (const Component* place : m_zones.places(machine)) {
        if (!isAnyOf(m_catalog, *place, containerKinds)) {
            addInterfaces(owner, *place, interfaces, depth + 1);
            continue;
        }
        const Component* network = networkOf(*place);
        const Component* subnet = m_zones.nearest(place->id, "subnet");
        const bool isKnown = std::ranges::any_of(
            interfaces, [&](const OracleInterface& one) { return one.subnet == subnet && one.network == network; });
        if (!network || isKnown)
            continue;
        OracleInterface one {.owner = &owner, .subnet = subnet, .network = network};
        one.groups = securityGroupsOf(m_zones, m_catalog, owner);
        if (one.groups.empty())
            one.groups = securityGroupsOf(m_zones, m_catalog, machine);
        const auto address = cidrOrAddressFrom(textOf(machine.properties, "address"));
        for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
            auto& addresses = family == IpFamily::V4 ? one.v4 : one.v6;
            const auto range = subnet ? rangeOf(*subnet, family) : std::nullopt;
            const bool isOwn = address && address->family == family && address->prefix == widthOf(family) &&
                               (range ? contains(*range, *address) : family == IpFamily::V4);
            if (isOwn)
                addresses = {address->address};
            else if (range)
                addresses = addressesIn(*range);
            else if (family == IpFamily::V4)
                addresses = {OracleAddress {}};
        }
        one.isPublic = isPublic(machine, subnet);
        const auto publicAddress = cidrOrAddressFrom(textOf(machine.properties, "public_address"));
        if (publicAddress && publicAddress->family == IpFamily::V4)
            one.publicAddress = publicAddress->address;
        interfaces.push_back(std::move(one));
    }
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
            end.interfaces = interfacesOf(*component);
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
    for (const char* key : {"public_address", "address", "cidr"}) {
        if (!component || end.kind != OracleEnd::Kind::Outside)
            break;
        const auto written = cidrOrAddressFrom(textOf(component->properties, key));
        if (!written)
            continue;
        // whose address is known has none of the other family
        (written->family == IpFamily::V4 ? end.v6 : end.v4).clear();
        if (isRouted(*written))
            (written->family == IpFamily::V4 ? end.v4 : end.v6) = addressesIn(*written);
        break;
    }
    return end;
}

} // namespace gudo::test
