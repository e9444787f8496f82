#include "core/network/reach/packet_filters.h"

#include <algorithm>

namespace gudo {

namespace {

bool fitsProtocol(std::string_view stated, std::string_view protocol)
{
    return stated == "any" || stated == protocol;
}

/// The ports of a row as far as the protocol has any: a row about all protocols or about one without ports fits all.
PortSet portsOf(const PortRange& ports, std::string_view stated)
{
    return isTransport(stated) ? PortSet {ports} : PortSet::all();
}

enum class Match { No, Partly, Yes, Assumed };

Match match(const NetworkTables& tables, const NetworkInterface& interface, IpFamily family, const GroupRow& row,
            const FarSide& far)
{
    switch (row.peer) {
    case GroupRow::Peer::PrefixList:
        return far.isAnybody ? Match::No : Match::Assumed;
    case GroupRow::Peer::Nobody:
        return Match::No;
    case GroupRow::Peer::Group: {
        if (!far.sender || std::ranges::find(far.sender->groups, row.group) == far.sender->groups.end())
            return Match::No;
        const Component* here = interface.network;
        const Component* there = far.sender->network;
        return here == there || tables.joined.contains({here->id, there->id}) ? Match::Yes : Match::No;
    }
    case GroupRow::Peer::Block:
        break;
    }
    if (row.block.family != family)
        return Match::No;
    if (!far.addresses)
        return Match::Assumed;
    const AddressSet block {row.block};
    if (block.contains(*far.addresses))
        return Match::Yes;
    return block.intersects(*far.addresses) ? Match::Partly : Match::No;
}

/// A row that holds some of the addresses only; others may hold the rest.
struct PartialRow {
    PortSet ports;
    AddressSet block;
};

/// Ports on which the rows together hold all of the addresses.
PortSet jointlyOpen(const std::vector<PartialRow>& rows, const AddressSet& addresses)
{
    std::vector<int> starts; // of stretches on which the same rows hold
    for (const PartialRow& row : rows)
        for (const PortRange& range : row.ports.ranges()) {
            starts.push_back(range.from);
            starts.push_back(range.to + 1);
        }
    std::ranges::sort(starts);
    starts.erase(std::ranges::unique(starts).begin(), starts.end());
    std::vector<PortRange> open;
    for (std::size_t at = 0; at + 1 < starts.size(); ++at) {
        AddressSet left = addresses;
        for (const PartialRow& row : rows)
            if (row.ports.contains(starts[at]))
                left = left.without(row.block);
        if (left.isEmpty())
            open.push_back({starts[at], starts[at + 1] - 1});
    }
    return PortSet {std::span {open}};
}

} // namespace

Admission admittedByGroups(const NetworkTables& tables, const NetworkInterface& interface, Direction direction,
                           IpFamily family, std::string_view protocol, const PortSet& wanted, const FarSide& far)
{
    Admission result;
    std::vector<PartialRow> partial;
    PortSet sure;
    PortSet assumed;
    const auto admit = [&](const PortSet& ports, int group, int row) {
        if (result.row < 0 && result.group < 0 && !ports.isEmpty()) {
            result.group = group;
            result.row = row;
        }
    };
    for (const int number : interface.groups) {
        const GroupTable& table = tables.groups[static_cast<std::size_t>(number)];
        if (direction == Direction::Egress && !table.statesEgress) {
            result = {.ports = wanted, .group = number};
            return result;
        }
        for (const GroupRow& row : direction == Direction::Ingress ? table.ingress : table.egress) {
            if (!fitsProtocol(row.protocol, protocol))
                continue;
            const PortSet ports = portsOf(row.ports, row.protocol).intersected(wanted);
            const Match how = ports.isEmpty() ? Match::No : match(tables, interface, family, row, far);
            if (how == Match::Yes) {
                admit(ports, number, row.index);
                sure = sure.united(ports);
            } else if (how == Match::Assumed) {
                assumed = assumed.united(ports);
                if (result.group < 0)
                    admit(ports, number, row.index);
            } else if (how == Match::Partly) {
                partial.push_back({ports, AddressSet {row.block}});
            }
        }
    }
    if (partial.size() > 1)
        sure = sure.united(jointlyOpen(partial, *far.addresses));
    result.ports = sure.united(assumed);
    result.isAssumed = !sure.contains(result.ports);
    if (result.group < 0 && !result.ports.isEmpty())
        result.group = interface.groups.front();
    return result;
}

AclAdmission admittedByAcl(const std::vector<AclRule>& rules, IpFamily family, std::string_view protocol,
                           const PortSet& wanted, const std::optional<AddressSet>& addresses)
{
    /// Ports that no row has decided yet for those addresses; all of them while they are not known.
    struct Open {
        PortSet ports;
        std::optional<AddressSet> addresses;
    };
    std::vector<Open> open {{wanted, addresses}};
    AclAdmission result;
    PortSet refused;
    const auto refuse = [&](const PortSet& ports, int row) {
        const PortSet fresh = ports.without(refused);
        if (fresh.isEmpty())
            return;
        const bool isLowest = refused.isEmpty() || fresh.ranges().front().from < refused.ranges().front().from;
        if (isLowest)
            result.denying = row;
        refused = refused.united(fresh);
    };
    for (const AclRule& rule : rules) {
        if (rule.cidr.family != family || !fitsProtocol(rule.protocol, protocol))
            continue;
        const PortSet ports = portsOf(rule.ports, rule.protocol);
        const AddressSet block {rule.cidr};
        std::vector<Open> next;
        for (const Open& piece : open) {
            const PortSet hit = piece.ports.intersected(ports);
            const bool isHit = !hit.isEmpty() && (!piece.addresses || block.intersects(*piece.addresses));
            if (!isHit) {
                next.push_back(piece);
                continue;
            }
            if (const PortSet rest = piece.ports.without(ports); !rest.isEmpty())
                next.push_back({rest, piece.addresses});
            // Addresses that are not known may be any: a row that refuses some of them does not count against them.
            if (!piece.addresses) {
                if (!rule.isAllowed && isWorld(rule.cidr))
                    refuse(hit, static_cast<int>(rule.index));
                else if (!rule.isAllowed)
                    next.push_back({hit, piece.addresses});
                continue;
            }
            if (!rule.isAllowed) {
                refuse(hit, static_cast<int>(rule.index));
                continue;
            }
            if (AddressSet left = piece.addresses->without(block); !left.isEmpty())
                next.push_back({hit, std::move(left)});
        }
        open = std::move(next);
    }
    for (const Open& piece : open)
        refuse(piece.ports, -1);
    result.ports = wanted.without(refused);
    return result;
}

} // namespace gudo
