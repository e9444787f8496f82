#include "core/network/reach/access_matrix.h"

#include <algorithm>
#include <tuple>

#include "core/network/listening_ports.h"
#include "core/network/reach/network_tables.h"
#include "core/network/reach/packet_filters.h"

namespace gudo {

namespace {

const NetworkInterface& interfaceOf(const NetworkMap& map, int number)
{
    return map.tables().interfaces[static_cast<std::size_t>(number)];
}

/// Load balancers are apart from others: their listeners decide as well.
const Component* listenerOf(const NetworkMap& map, const NetworkInterface& interface)
{
    return map.catalog().isKind(*interface.component, "load-balancer") ? interface.component : nullptr;
}

} // namespace

AccessMatrix::AccessMatrix(const NetworkMap& map, std::string protocol)
    : m_map {map}
    , m_protocol {std::move(protocol)}
{
    using Key = std::tuple<std::string_view, std::vector<int>, std::string, const Component*>;
    std::map<Key, std::size_t> known;
    const auto& interfaces = map.tables().interfaces;
    for (int number = 0; number < static_cast<int>(interfaces.size()); ++number) {
        const NetworkInterface& interface = interfaceOf(map, number);
        if (!interface.subnet || interface.component == interface.subnet)
            continue;
        Key key {interface.subnet->id, interface.groups, interface.v4 ? toText(*interface.v4) : std::string {},
                 listenerOf(map, interface)};
        const auto [at, isNew] = known.try_emplace(std::move(key), m_classes.size());
        if (isNew)
            m_classes.push_back({interface.subnet});
        m_classes[at->second].interfaces.push_back(number);
    }
    m_ports.reserve(m_classes.size() * m_classes.size());
    for (const InterfaceClass& from : m_classes)
        for (const InterfaceClass& to : m_classes)
            m_ports.push_back(between(from, to));
}

const AccessMatrix::Way& AccessMatrix::way(const Component& from, const Component& to)
{
    const auto [at, isNew] = m_ways.try_emplace({&from, &to});
    if (!isNew)
        return at->second;
    Way& way = at->second;
    if (&from == &to) {
        way.ports = PortSet::all();
        return way;
    }
    NetworkEnd source = *m_map.endOf(from);
    NetworkEnd target = *m_map.endOf(to);
    source.address = cidrFrom(textOf(from.properties, "cidr")); // IPv4 alone
    target.address = cidrFrom(textOf(to.properties, "cidr"));
    const Reachability answer = reach(m_map, source, target, {m_protocol, PortSet::all()});
    way.ports = answer.ports;
    way.isDirect = std::ranges::find(answer.path, HopKind::Firewall, &Hop::kind) == answer.path.end();
    return way;
}

PortSet AccessMatrix::between(const InterfaceClass& from, const InterfaceClass& to)
{
    const NetworkInterface& source = interfaceOf(m_map, from.interfaces.front());
    const NetworkInterface& target = interfaceOf(m_map, to.interfaces.front());
    const Way& subnets = way(*from.subnet, *to.subnet);
    PortSet ports = subnets.ports;
    if (!ports.isEmpty() && !source.groups.empty())
        ports = admittedByGroups(m_map.tables(), source, Direction::Egress, IpFamily::V4, m_protocol, ports,
                                 {.addresses = target.v4, .sender = &target})
                    .ports;
    if (!ports.isEmpty() && !target.groups.empty())
        ports = admittedByGroups(m_map.tables(), target, Direction::Ingress, IpFamily::V4, m_protocol, ports,
                                 {.addresses = source.v4, .sender = subnets.isDirect ? &source : nullptr})
                    .ports;
    const Component* balancer = listenerOf(m_map, target);
    const auto listened = balancer && isTransport(m_protocol) ? listenedPorts(*balancer, m_protocol) : std::nullopt;
    return listened ? ports.intersected(*listened) : ports;
}

} // namespace gudo
