#include "core/network/editing/matrix_parties.h"

#include <algorithm>

#include "core/network/endpoint_service.h"
#include "core/network/reach/network_tables.h"
#include "core/network/reach/premises.h"

namespace gudo {

namespace {

using Kind = MatrixParty::Kind;

void insertSorted(std::vector<Id>& ids, const Id& id)
{
    const auto at = std::ranges::lower_bound(ids, id);
    if (at == ids.end() || *at != id)
        ids.insert(at, id);
}

bool looksAlike(const NetworkInterface& a, const NetworkInterface& b)
{
    return a.network == b.network && a.v4 == b.v4 && a.v6 == b.v6;
}

/// What somebody in that group alone would look like to rules with this interface.
NetworkInterface faceOf(const NetworkInterface& interface, std::vector<int> groups)
{
    return {.network = interface.network, .groups = std::move(groups), .v4 = interface.v4, .v6 = interface.v6};
}

void addFace(MatrixParty& party, NetworkInterface face)
{
    if (std::ranges::none_of(party.faces, [&](const NetworkInterface& known) { return looksAlike(known, face); }))
        party.faces.push_back(std::move(face));
}

} // namespace

MatrixParties::MatrixParties(const NetworkMap& map)
    : m_map {map}
{
    for (const GroupTable& table : map.tables().groups)
        add(Kind::Group, table.group->id, table.network ? table.network->id : Id {});
    addFaces();
    for (const GroupTable& table : map.tables().groups)
        for (const Direction direction : {Direction::Ingress, Direction::Egress})
            for (const SecurityRule& rule : securityRules(*table.group, direction))
                partyOfPeer(rule.peer);
}

int MatrixParties::add(Kind kind, std::string key, Id network)
{
    const auto [at, isNew] = m_numbers.try_emplace({kind, key}, static_cast<int>(m_parties.size()));
    if (isNew)
        m_parties.push_back({.kind = kind, .key = std::move(key), .network = std::move(network)});
    return at->second;
}

int MatrixParties::partyOfPeer(std::string_view peer)
{
    if (const auto block = cidrOrAddressFrom(peer))
        return isWorld(*block) ? add(Kind::Internet, "internet") : add(Kind::Block, toText(*block));
    if (m_map.tables().groupNumbers.contains(peer))
        return add(Kind::Group, std::string {peer});
    return add(isPrefixList(peer) ? Kind::PrefixList : Kind::Unknown, std::string {peer});
}

void MatrixParties::addFaces()
{
    const NetworkTables& tables = m_map.tables();
    for (const NetworkInterface& interface : tables.interfaces)
        for (const int group : interface.groups) {
            MatrixParty& party = m_parties[static_cast<std::size_t>(group)];
            insertSorted(party.members, interface.component->id);
            addFace(party, faceOf(interface, {group}));
        }
    for (std::size_t group = 0; group < tables.groups.size(); ++group) {
        MatrixParty& party = m_parties[group];
        const Component* network = tables.groups[group].network;
        if (!party.faces.empty())
            continue;
        // Nobody is in it yet; whoever comes will have an address of its network.
        NetworkInterface face {.network = network, .groups = {static_cast<int>(group)}};
        if (const ProviderNetwork* around = tables.networkOf(network))
            for (const IpFamily family : {IpFamily::V4, IpFamily::V6})
                if (AddressSet addresses {family, around->blocks}; !addresses.isEmpty())
                    (family == IpFamily::V4 ? face.v4 : face.v6) = std::move(addresses);
        if (network)
            party.faces.push_back(std::move(face));
    }
}

ArrowEnd MatrixParties::guarded(const std::vector<int>& interfaces)
{
    ArrowEnd end {.interfaces = interfaces};
    for (const int number : interfaces) {
        const NetworkInterface& interface = m_map.tables().interfaces[static_cast<std::size_t>(number)];
        std::vector<int> parties = interface.groups; // parties begin with the groups, in their order
        if (parties.empty()) {
            parties.push_back(add(Kind::Ungrouped, {}));
            MatrixParty& party = m_parties[static_cast<std::size_t>(parties.front())];
            insertSorted(party.members, interface.component->id);
            addFace(party, faceOf(interface, {}));
        }
        for (const int party : parties)
            if (std::ranges::find(end.parties, party) == end.parties.end())
                end.parties.push_back(party);
    }
    return end;
}

ArrowEnd MatrixParties::elsewhere(const Component& component, const std::vector<Cidr>& blocks)
{
    ArrowEnd end;
    for (const Cidr& block : blocks)
        if (const int party = partyOfPeer(toText(block)); std::ranges::find(end.parties, party) == end.parties.end())
            end.parties.push_back(party);
    if (blocks.empty())
        end.parties.push_back(add(Kind::Internet, "internet"));
    else if (std::ranges::none_of(blocks, isWorld))
        end.addresses = AddressSet {blocks.front().family, blocks};
    for (const int party : end.parties)
        insertSorted(m_parties[static_cast<std::size_t>(party)].members, component.id);
    return end;
}

ArrowEnd MatrixParties::endOf(const Component& component)
{
    const ComponentType& type = m_map.catalog().typeOf(component);
    if (type.isKind("dns"))
        return elsewhere(component, {});
    if (const auto end = m_map.endOf(component)) {
        if (end->kind == NetworkEnd::Kind::Interfaces)
            return guarded(end->interfaces);
        if (end->kind == NetworkEnd::Kind::Outside && end->address)
            return elsewhere(component, {*end->address});
        std::vector<Cidr> blocks;
        if (end->kind == NetworkEnd::Kind::Premises && m_map.premises().segmentOf(component))
            if (const auto addresses = m_map.premises().addressesOf(component, IpFamily::V4))
                for (const AddressRange& range : addresses->ranges())
                    for (const Cidr& block : blocksOf(IpFamily::V4, range))
                        blocks.push_back(block);
        return elsewhere(component, blocks);
    }
    if (type.traits.gateway == "vpn") {
        std::vector<Cidr> blocks;
        for (const std::string& text : textsOf(component.properties, "remote_networks"))
            if (const auto block = cidrFrom(text))
                blocks.push_back(*block);
        return elsewhere(component, blocks);
    }
    // Who comes through these is somebody on the internet, or a service that answers there.
    if (type.traits.gateway == "internet" || type.traits.gateway == "nat" || type.traits.gateway == "endpoint")
        return elsewhere(component, {});
    return {};
}

std::pair<ArrowEnd, ArrowEnd> MatrixParties::endsOf(const Connection& arrow)
{
    const Component* from = m_map.architecture().components.find(arrow.from);
    const Component* to = m_map.architecture().components.find(arrow.to);
    ArrowEnd source = endOf(*from);
    const auto target = m_map.endOf(*to);
    if (target && target->kind == NetworkEnd::Kind::Service && !source.interfaces.empty()) {
        const auto& interface = m_map.tables().interfaces[static_cast<std::size_t>(source.interfaces.front())];
        for (const Component* endpoint : m_map.tables().networkOf(interface.network)->endpoints)
            if (const auto doors = m_map.tables().interfacesOf.find(endpoint->id);
                doors != m_map.tables().interfacesOf.end() && isEndpointOf(m_map.catalog(), *endpoint, *to))
                return {std::move(source), guarded(doors->second)};
    }
    return {std::move(source), endOf(*to)};
}

} // namespace gudo
