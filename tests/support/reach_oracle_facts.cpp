#include "tests/support/reach_oracle_facts.h"

#include <algorithm>
#include <set>

namespace gudo::test {

namespace {

std::optional<PortRange> portsOf(const Object& row)
{
    const Value* from = find(row, "from_port");
    const Value* to = find(row, "to_port");
    if (!from && !to)
        return PortRange {};
    const auto first = portRangeOf(from ? *from : *to);
    const auto last = portRangeOf(to ? *to : *from);
    if (!first || !last || first->from > last->to)
        return {};
    return PortRange {first->from, last->to};
}

std::string protocolOf(const Object& row)
{
    const std::string_view text = textOf(row, "protocol");
    return canonicalProtocol(text.empty() ? std::to_string(integerOf(row, "protocol", -1)) : std::string {text});
}

bool hasPorts(const std::string& protocol)
{
    return protocol == "tcp" || protocol == "udp";
}

const List& rowsOf(const Component& component, std::string_view key)
{
    static const List none;
    const Value* value = find(component.properties, key);
    const List* list = value ? value->asList() : nullptr;
    return list ? *list : none;
}

/// Ranges that nobody on the internet has.
const std::vector<Cidr>& unusedRanges()
{
    static const std::vector<Cidr> ranges = [] {
        std::vector<Cidr> all;
        for (const char* text :
             {"0.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8",
              "169.254.0.0/16", "192.0.2.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3"})
            all.push_back(*cidrFrom(text));
        return all;
    }();
    return ranges;
}

} // namespace

ReachOracleFacts::ReachOracleFacts(const Architecture& architecture, const Catalog& catalog)
    : m_architecture {architecture}
    , m_catalog {catalog}
    , m_containment {architecture}
    , m_zones {architecture, catalog, m_containment}
{
    for (const auto& row : architecture.components)
        for (const auto& [key, value] : row->properties)
            collectBlocks(value);
    collectPorts();
}

void ReachOracleFacts::collectBlocks(const Value& value)
{
    if (const auto* text = value.asString()) {
        if (const auto block = cidrOrAddressFrom(*text))
            m_blocks.push_back(*block);
    } else if (const auto* list = value.asList()) {
        for (const Value& element : *list)
            collectBlocks(element);
    } else if (const auto* object = value.asObject()) {
        for (const auto& [key, element] : *object)
            collectBlocks(element);
    }
}

void ReachOracleFacts::collectPorts()
{
    std::set<int> ports {1024, highestPort};
    for (const auto& row : m_architecture.components)
        for (const Direction direction : {Direction::Ingress, Direction::Egress})
            if (m_catalog.isKind(*row, "nacl"))
                for (const OracleNaclRow& rule : naclRows(*row, direction))
                    for (const int port : {rule.ports.from - 1, rule.ports.from, rule.ports.to, rule.ports.to + 1})
                        if (port >= 1024 && port <= highestPort)
                            ports.insert(port);
    m_ephemeralPorts.assign(ports.begin(), ports.end());
}

AddressNumber ReachOracleFacts::witness(IpFamily family) const
{
    if (const auto known = m_witnesses.find(family); known != m_witnesses.end())
        return known->second;
    std::vector<Cidr> taken;
    for (const Cidr& block : m_blocks)
        if (block.family == family && block.prefix >= (family == IpFamily::V4 ? 8 : 16))
            taken.push_back(block);
    if (family == IpFamily::V4)
        taken.insert(taken.end(), unusedRanges().begin(), unusedRanges().end());
    AddressNumber lowest = cidrOrAddressFrom(family == IpFamily::V4 ? "1.0.0.0" : "2600::")->address;
    for (bool isTaken = true; isTaken;) {
        isTaken = false;
        for (const Cidr& block : taken)
            if (firstAddress(block) <= lowest && lowest <= lastAddress(block)) {
                lowest = lastAddress(block) + 1;
                isTaken = true;
            }
    }
    m_witnesses.emplace(family, lowest);
    return lowest;
}

std::vector<OracleAddress> ReachOracleFacts::addressesIn(const Cidr& block) const
{
    constexpr AddressNumber enumerable = 64;
    std::set<AddressNumber> found;
    const AddressNumber first = firstAddress(block);
    const AddressNumber last = lastAddress(block);
    if (last - first < enumerable)
        for (AddressNumber address = first; address <= last; ++address)
            found.insert(address);
    else // every test that anything makes changes its mind at the ends of some block only
        for (const Cidr& other : m_blocks)
            if (other.family == block.family)
                for (const AddressNumber address : {firstAddress(other) - 1, firstAddress(other), lastAddress(other),
                                                    lastAddress(other) + 1, first, last})
                    if (first <= address && address <= last)
                        found.insert(address);
    return {found.begin(), found.end()};
}

std::optional<Cidr> ReachOracleFacts::rangeOf(const Component& component, IpFamily family) const
{
    auto range = cidrFrom(textOf(component.properties, family == IpFamily::V4 ? "cidr" : "ipv6_cidr"));
    return range && range->family == family ? range : std::nullopt;
}

const Component* ReachOracleFacts::networkOf(const Component& component) const
{
    const Component* network = m_zones.networkOf(component);
    return network && m_catalog.typeOf(*network).scope == Scope::Regional ? network : nullptr;
}

bool ReachOracleFacts::isGateway(const Component& component, std::string_view trait) const
{
    return m_catalog.typeOf(component).traits.gateway == trait;
}

std::vector<const Component*> ReachOracleFacts::gateways(std::string_view trait) const
{
    std::vector<const Component*> found;
    for (const auto& row : m_architecture.components)
        if (isGateway(*row, trait))
            found.push_back(row.get());
    return found;
}

bool ReachOracleFacts::isInterfaceEndpoint(const Component& component) const
{
    const Value* kind = m_catalog.valueOf(component, "kind");
    return isGateway(component, "endpoint") && kind && kind->asString() && *kind->asString() == "interface";
}

const std::vector<OracleNaclRow>& ReachOracleFacts::naclRows(const Component& nacl, Direction direction) const
{
    const auto [place, isNew] = m_naclRows.try_emplace({&nacl, direction});
    if (!isNew)
        return place->second;
    for (const Value& element : rowsOf(nacl, toText(direction))) {
        const Object* row = element.asObject();
        const auto block = row ? cidrOrAddressFrom(textOf(*row, "cidr")) : std::nullopt;
        const auto ports = row ? portsOf(*row) : std::nullopt;
        if (!block)
            continue;
        const std::string_view action = textOf(*row, "action");
        const std::string protocol = protocolOf(*row);
        if ((action != "allow" && action != "deny") || (hasPorts(protocol) && !ports))
            continue;
        place->second.push_back({.number = integerOf(*row, "number", 0),
                                 .isAllowing = action == "allow",
                                 .protocol = protocol,
                                 .ports = hasPorts(protocol) ? *ports : PortRange {},
                                 .block = *block});
    }
    std::ranges::stable_sort(place->second, {}, &OracleNaclRow::number);
    return place->second;
}

const std::vector<OracleGroupRow>& ReachOracleFacts::groupRows(const Component& group, Direction direction) const
{
    const auto [place, isNew] = m_groupRows.try_emplace({&group, direction});
    if (isNew)
        for (SecurityRule& rule : securityRules(group, direction)) {
            const auto block = cidrOrAddressFrom(rule.peer);
            place->second.push_back({std::move(rule), block});
        }
    return place->second;
}

const std::vector<OracleRoute>& ReachOracleFacts::routes(const Component& table) const
{
    const auto [place, isNew] = m_routes.try_emplace(&table);
    if (!isNew)
        return place->second;
    for (const Route& route : routesOf(table)) {
        OracleRoute row {.target = m_architecture.components.find(route.target)};
        const Component* named = m_architecture.components.find(route.destination);
        if (const auto block = cidrOrAddressFrom(route.destination)) {
            (block->family == IpFamily::V4 ? row.v4 : row.v6) = *block;
        } else if (named && (m_catalog.isKind(*named, "network") || m_catalog.isKind(*named, "subnet"))) {
            row.v4 = rangeOf(*named, IpFamily::V4);
            row.v6 = rangeOf(*named, IpFamily::V6);
        }
        place->second.push_back(row);
    }
    return place->second;
}

std::vector<OracleFirewallRow> ReachOracleFacts::firewallRows(const Component& firewall) const
{
    std::vector<OracleFirewallRow> rows;
    for (const Value& element : rowsOf(firewall, "rules")) {
        const Object* row = element.asObject();
        const auto ports = row ? portsOf(*row) : std::nullopt;
        if (!row || !ports)
            continue;
        const std::string_view action = textOf(*row, "action");
        const auto source = textOf(*row, "source");
        const auto destination = textOf(*row, "destination");
        OracleFirewallRow rule {.isAllowing = action == "allow",
                                .protocol = protocolOf(*row),
                                .ports = *ports,
                                .source = cidrOrAddressFrom(source),
                                .destination = cidrOrAddressFrom(destination)};
        const bool isUnderstood = (source.empty() || rule.source) && (destination.empty() || rule.destination);
        if (isUnderstood && (action == "allow" || action == "deny"))
            rows.push_back(std::move(rule));
    }
    return rows;
}

} // namespace gudo::test
