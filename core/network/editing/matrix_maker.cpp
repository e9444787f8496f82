#include "core/network/editing/group_matrix.h"

#include <algorithm>
#include <set>

#include "core/network/editing/matrix_parties.h"
#include "core/network/reach/reach.h"

namespace gudo {

namespace {

using PartyKind = MatrixParty::Kind;

constexpr IpFamily families[] {IpFamily::V4, IpFamily::V6};

bool isStatedIn(const GroupTable& table, Direction direction)
{
    return direction == Direction::Ingress || table.statesEgress;
}

const std::vector<GroupRow>& rowsOf(const GroupTable& table, Direction direction)
{
    return direction == Direction::Ingress ? table.ingress : table.egress;
}

PortSet& portsIn(OpenPorts& open, const std::string& protocol)
{
    return open[protocol];
}

void removeEmpty(OpenPorts& open)
{
    std::erase_if(open, [](const auto& entry) { return entry.second.isEmpty(); });
}

PortSet portsOf(const OpenPorts& open, const std::string& protocol)
{
    const auto found = open.find(protocol);
    return found == open.end() ? PortSet {} : found->second;
}

OpenPorts everything()
{
    OpenPorts open;
    for (const char* protocol : {"any", "tcp", "udp", "icmp"})
        open[protocol] = PortSet::all();
    return open;
}

/// What both let through. A protocol that one knows only as part of "any" counts there as well.
OpenPorts intersected(const OpenPorts& a, const OpenPorts& b)
{
    OpenPorts both;
    const auto in = [](const OpenPorts& open, const std::string& protocol) {
        const PortSet own = portsOf(open, protocol);
        return own.isEmpty() ? portsOf(open, "any") : own;
    };
    for (const OpenPorts* side : {&a, &b})
        for (const auto& [protocol, ports] : *side)
            both[protocol] = in(a, protocol).intersected(in(b, protocol));
    removeEmpty(both);
    return both;
}

/// What is in the one and not in the other.
OpenPorts beyond(const OpenPorts& open, const OpenPorts& known)
{
    OpenPorts rest;
    for (const auto& [protocol, ports] : open)
        rest[protocol] = ports.without(portsOf(known, protocol)).without(portsOf(known, "any"));
    removeEmpty(rest);
    return rest;
}

/// Most people are drawn left of the data; rules without a tier come behind.
int tierOf(const NetworkMap& map, const MatrixParty& party)
{
    constexpr int behind = 100;
    int tier = behind;
    for (const Id& id : party.members)
        if (const Component* member = map.architecture().components.find(id))
            tier = std::min(tier, map.catalog().typeOf(*member).tier.value_or(behind));
    return tier;
}

int rankOf(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Internet:
        return 0;
    case PartyKind::Block:
        return 1;
    case PartyKind::PrefixList:
        return 2;
    case PartyKind::Group:
        return 3;
    case PartyKind::Ungrouped:
        return 4;
    case PartyKind::Unknown:
        break;
    }
    return 5;
}

} // namespace

/// Fills a matrix.
class MatrixMaker {
public:
    MatrixMaker(GroupMatrix& matrix, const NetworkMap& map)
        : m_matrix {matrix}
        , m_map {map}
        , m_parties {map}
    {
        for (const auto& row : map.architecture().connections)
            if (row->kind != "note" && row->from != row->to)
                addArrow(*row);
        addNamedRules();
        addOpenCells();
        judge();
        takeInOrder();
    }

private:
    using Cells = std::map<std::pair<int, int>, MatrixCell>;

    const NetworkTables& tables() const { return m_map.tables(); }
    const GroupTable& tableOf(int group) const { return tables().groups[static_cast<std::size_t>(group)]; }
    const MatrixParty& party(int number) const { return m_parties.all()[static_cast<std::size_t>(number)]; }

    // Arrows

    void addArrow(const Connection& arrow)
    {
        const auto [from, to] = m_parties.endsOf(arrow);
        if (from.parties.empty() || to.parties.empty() || (from.interfaces.empty() && to.interfaces.empty()))
            return;
        const Flow flow = flowOf(m_map, arrow);
        MatrixArrow made {arrow.id, flow.protocol, flow.ports, isRefused(from, to, flow)};
        for (const int source : from.parties)
            for (const int target : to.parties)
                m_cells[{source, target}].arrows.push_back(made);
    }

    bool isRefused(const ArrowEnd& from, const ArrowEnd& to, const Flow& flow) const
    {
        const std::vector<std::string> protocols =
            flow.protocol == "any" ? std::vector<std::string> {"tcp", "udp", "icmp"} : std::vector {flow.protocol};
        for (const std::string& protocol : protocols)
            for (const IpFamily family : families)
                for (const NetworkInterface* source : interfacesOf(from))
                    for (const NetworkInterface* target : interfacesOf(to)) {
                        const PortSet wanted = protocol == "icmp" ? PortSet::all() : flow.ports;
                        if (speaks(family, source, from) && speaks(family, target, to) &&
                            !passing(family, protocol, wanted, source, from, target, to).isEmpty())
                            return false;
                    }
        return true;
    }

    std::vector<const NetworkInterface*> interfacesOf(const ArrowEnd& end) const
    {
        std::vector<const NetworkInterface*> found;
        for (const int number : end.interfaces)
            found.push_back(&tables().interfaces[static_cast<std::size_t>(number)]);
        if (found.empty())
            found.push_back(nullptr);
        return found;
    }

    static bool speaks(IpFamily family, const NetworkInterface* interface, const ArrowEnd& end)
    {
        if (interface)
            return family == IpFamily::V4 || interface->v6.has_value();
        return !end.addresses || end.addresses->family() == family;
    }

    FarSide farSide(IpFamily family, const NetworkInterface* interface, const ArrowEnd& end) const
    {
        if (interface)
            return {interface->addresses(family), interface};
        return {end.addresses ? *end.addresses : AddressSet {tables().witness(family)}, nullptr};
    }

    PortSet passing(IpFamily family, const std::string& protocol, PortSet ports, const NetworkInterface* source,
                    const ArrowEnd& from, const NetworkInterface* target, const ArrowEnd& to) const
    {
        if (source && !source->groups.empty())
            ports = admittedByGroups(tables(), *source, Direction::Egress, family, protocol, ports,
                                     farSide(family, target, to))
                        .ports;
        if (target && !target->groups.empty() && !ports.isEmpty())
            ports = admittedByGroups(tables(), *target, Direction::Ingress, family, protocol, ports,
                                     farSide(family, source, from))
                        .ports;
        return ports;
    }

    // Rules

    void addNamedRules()
    {
        for (int group = 0; group < static_cast<int>(tables().groups.size()); ++group)
            for (const Direction direction : {Direction::Ingress, Direction::Egress})
                for (const SecurityRule& rule : securityRules(*tableOf(group).group, direction)) {
                    const int other = m_parties.partyOfPeer(rule.peer);
                    const bool isIn = direction == Direction::Ingress;
                    // What a group lets out to another is in its own row; the other's list decides the cell's text.
                    if (!isIn && party(other).isGroup())
                        continue;
                    MatrixCell& cell = m_cells[isIn ? std::pair {other, group} : std::pair {group, other}];
                    AllowedTraffic traffic {rule.protocol, rule.ports};
                    if (std::ranges::find(cell.rules, traffic) == cell.rules.end())
                        cell.rules.push_back(std::move(traffic));
                }
    }

    /// True when some rule of the group may be about that party.
    bool mayAdmit(int group, Direction direction, int other) const
    {
        return std::ranges::any_of(rowsOf(tableOf(group), direction), [&](const GroupRow& row) {
            return row.peer == GroupRow::Peer::Group ? row.group == other : row.peer != GroupRow::Peer::Nobody;
        });
    }

    std::set<std::string> protocolsOf(int group, Direction direction) const
    {
        std::set<std::string> protocols;
        for (const GroupRow& row : rowsOf(tableOf(group), direction))
            protocols.insert(row.protocol);
        if (protocols.contains("any"))
            protocols.insert({"tcp", "udp", "icmp"});
        return protocols;
    }

    /// The other party as a rule sees it, in all its looks of that family.
    std::vector<FarSide> farSides(IpFamily family, const MatrixParty& other) const
    {
        std::vector<FarSide> sides;
        if (other.kind == PartyKind::Internet)
            sides.push_back({AddressSet {tables().witness(family)}, nullptr, true});
        if (other.kind == PartyKind::Block)
            if (const auto block = cidrFrom(other.key); block && block->family == family)
                sides.push_back({AddressSet {*block}, nullptr});
        for (const NetworkInterface& face : other.faces)
            if (family == IpFamily::V4 || face.v6)
                sides.push_back({face.addresses(family), &face});
        return sides;
    }

    /// What the rules of a group let through from or to another party, for some of its looks.
    OpenPorts admitted(int group, Direction direction, int other) const
    {
        const MatrixParty& far = party(other);
        if (!isStatedIn(tableOf(group), direction))
            return everything();
        OpenPorts open;
        if (far.kind == PartyKind::PrefixList) {
            for (const SecurityRule& rule : securityRules(*tableOf(group).group, direction))
                if (rule.peer == far.key)
                    portsIn(open, rule.protocol) = portsIn(open, rule.protocol).united(PortSet {rule.ports});
            return open;
        }
        if (!mayAdmit(group, direction, other) || party(group).faces.empty())
            return open;
        const auto protocols = protocolsOf(group, direction);
        for (const IpFamily family : families)
            for (const FarSide& side : farSides(family, far))
                for (const NetworkInterface* near : nearSides(family, party(group)))
                    for (const std::string& protocol : protocols) {
                        const auto admission =
                            admittedByGroups(tables(), *near, direction, family, protocol, PortSet::all(), side);
                        portsIn(open, protocol) = portsIn(open, protocol).united(admission.ports);
                    }
        removeEmpty(open);
        return open;
    }

    /// Of the near side rules see only the network.
    static std::vector<const NetworkInterface*> nearSides(IpFamily family, const MatrixParty& near)
    {
        std::vector<const NetworkInterface*> sides;
        for (const NetworkInterface& face : near.faces) {
            const bool isKnown =
                std::ranges::any_of(sides, [&](const NetworkInterface* side) { return side->network == face.network; });
            if (!isKnown && (family == IpFamily::V4 || face.v6))
                sides.push_back(&face);
        }
        return sides;
    }

    void addOpenCells()
    {
        const int count = static_cast<int>(m_parties.all().size());
        for (int from = 0; from < count; ++from)
            for (int to = 0; to < count; ++to)
                addOpenCell(from, to);
    }

    void addOpenCell(int from, int to)
    {
        const MatrixParty& source = party(from);
        const MatrixParty& target = party(to);
        if (!source.isGroup() && !target.isGroup())
            return;
        if (source.kind == PartyKind::Unknown || target.kind == PartyKind::Unknown)
            return;
        const bool isIn = target.isGroup();
        const OpenPorts in = isIn ? admitted(to, Direction::Ingress, from) : everything();
        if (in.empty())
            return;
        const bool mayLeave = !source.isGroup() || !tableOf(from).statesEgress;
        OpenPorts open = mayLeave ? in : intersected(in, admitted(from, Direction::Egress, to));
        if (open.empty())
            return;
        const bool isByDefault = !isIn && mayLeave;
        const auto known = m_cells.find({from, to});
        if (isByDefault && known == m_cells.end())
            return; // nobody stated or drew anything
        MatrixCell& cell = known == m_cells.end() ? m_cells[{from, to}] : known->second;
        cell.open = std::move(open);
        cell.isGeneral = isByDefault;
    }

    void judge()
    {
        for (auto& [place, cell] : m_cells) {
            OpenPorts drawn;
            for (const MatrixArrow& arrow : cell.arrows)
                portsIn(drawn, arrow.protocol) =
                    portsIn(drawn, arrow.protocol).united(arrow.protocol == "icmp" ? PortSet::all() : arrow.ports);
            const OpenPorts more = beyond(cell.open, drawn);
            if (!cell.isGeneral)
                cell.undrawn = beyond(more, openToEverybody(place));
            cell.isGeneral = cell.isGeneral || (cell.undrawn.empty() && !more.empty());
            const bool isRefused = std::ranges::any_of(cell.arrows, &MatrixArrow::isRefused);
            cell.state = isRefused               ? CellState::Refused
                         : !cell.undrawn.empty() ? CellState::Leaky
                         : !cell.arrows.empty()  ? CellState::Drawn
                                                 : CellState::Closed;
        }
    }

    /// What the target lets in from anywhere: told of once, where the internet is the source.
    OpenPorts openToEverybody(std::pair<int, int> place) const
    {
        if (party(place.first).kind == PartyKind::Internet)
            return {};
        for (std::size_t at = 0; at < m_parties.all().size(); ++at)
            if (m_parties.all()[at].kind == PartyKind::Internet)
                if (const auto cell = m_cells.find({static_cast<int>(at), place.second}); cell != m_cells.end())
                    return cell->second.open;
        return {};
    }

    void takeInOrder()
    {
        std::vector<int> order(m_parties.all().size());
        std::vector<std::pair<int, int>> ranks;
        for (std::size_t at = 0; at < order.size(); ++at) {
            order[at] = static_cast<int>(at);
            ranks.emplace_back(rankOf(m_parties.all()[at].kind), tierOf(m_map, m_parties.all()[at]));
        }
        std::ranges::sort(order, [&](int a, int b) {
            const auto& rankA = ranks[static_cast<std::size_t>(a)];
            const auto& rankB = ranks[static_cast<std::size_t>(b)];
            return rankA != rankB ? rankA < rankB : party(a).key < party(b).key;
        });
        std::vector<int> place(order.size());
        for (std::size_t at = 0; at < order.size(); ++at)
            place[static_cast<std::size_t>(order[at])] = static_cast<int>(at);
        for (const int number : order)
            m_matrix.m_parties.push_back(std::move(m_parties.all()[static_cast<std::size_t>(number)]));
        for (auto& [at, cell] : m_cells)
            m_matrix.m_cells.emplace(
                std::pair {place[static_cast<std::size_t>(at.first)], place[static_cast<std::size_t>(at.second)]},
                std::move(cell));
    }

    GroupMatrix& m_matrix;
    const NetworkMap& m_map;
    MatrixParties m_parties;
    Cells m_cells;
};

GroupMatrix::GroupMatrix(const NetworkMap& map)
{
    MatrixMaker {*this, map};
}

} // namespace gudo
