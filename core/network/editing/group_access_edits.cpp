#include "core/network/editing/group_access_edits.h"

#include <algorithm>

#include "core/model/edits.h"
#include "core/network/group_rows.h"

namespace gudo {

namespace {

using Kind = MatrixParty::Kind;

std::string peerOf(const MatrixParty& party)
{
    return party.kind == Kind::Internet ? std::string {"0.0.0.0/0"} : party.key;
}

bool isSame(const AllowedTraffic& wanted, const SecurityRule& rule)
{
    return wanted.protocol == rule.protocol && (!isTransport(wanted.protocol) || wanted.ports == rule.ports);
}

/// The row about other traffic; its peer, its description and what else it says stay.
Object rewritten(Object row, Direction direction, const AllowedTraffic& traffic)
{
    for (const auto& [key, value] : groupRow(direction, traffic.protocol, traffic.ports, {}))
        if (key == "protocol" || key == "from_port" || key == "to_port")
            row.insert_or_assign(key, value);
    return row;
}

Design withRows(Design design, const Id& id, Direction direction, const MatrixParty& peer,
                const std::vector<AllowedTraffic>& wanted)
{
    const Component* group = design.architecture.components.find(id);
    const std::string key {toText(direction)};
    const Value* value = find(group->properties, key);
    const List before = value && value->asList() ? *value->asList() : List {};
    std::vector<AllowedTraffic> missing = wanted;
    std::vector<std::size_t> unwanted;
    std::size_t end = before.size(); // behind the last row about the two
    for (const SecurityRule& rule : securityRules(*group, direction)) {
        if (!names(rule.peer, peer))
            continue;
        end = rule.index + 1;
        const bool isWanted = std::ranges::any_of(wanted, [&](const auto& traffic) { return isSame(traffic, rule); });
        if (!isWanted)
            unwanted.push_back(rule.index);
        std::erase_if(missing, [&](const auto& traffic) { return isSame(traffic, rule); });
    }
    if (missing.empty() && unwanted.empty())
        return design;
    List after;
    auto next = missing.begin();
    for (std::size_t index = 0; index <= before.size(); ++index) {
        if (index == end)
            for (auto added = missing.begin() + static_cast<std::ptrdiff_t>(std::min(unwanted.size(), missing.size()));
                 added != missing.end(); ++added)
                after.emplace_back(groupRow(direction, added->protocol, added->ports, peerOf(peer)));
        if (index == before.size())
            break;
        if (std::ranges::find(unwanted, index) == unwanted.end())
            after.push_back(before[index]);
        else if (next != missing.end())
            after.emplace_back(rewritten(*before[index].asObject(), direction, *next++));
    }
    return withProperty(std::move(design), id, key, std::move(after));
}

const Component* groupOf(const Design& design, const MatrixParty& party)
{
    return party.isGroup() ? design.architecture.components.find(party.key) : nullptr;
}

bool statesEgress(const Component& group)
{
    return find(group.properties, toText(Direction::Egress)) != nullptr;
}

} // namespace

AccessObstacle obstacleBetween(const Design& design, const MatrixParty& from, const MatrixParty& to)
{
    const Component* source = groupOf(design, from);
    const Component* target = groupOf(design, to);
    const bool isNamed = from.kind != Kind::Ungrouped && to.kind != Kind::Ungrouped;
    if ((!source && !target) || !isNamed)
        return AccessObstacle::NoGroup;
    if (!target && !statesEgress(*source))
        return AccessObstacle::LetsEverythingOut;
    if (from.kind == Kind::Unknown || to.kind == Kind::Unknown)
        return AccessObstacle::LeadsNowhere;
    return AccessObstacle::None;
}

Design withAccess(Design design, const MatrixParty& from, const MatrixParty& to,
                  const std::vector<AllowedTraffic>& wanted)
{
    const AccessObstacle obstacle = obstacleBetween(design, from, to);
    const bool isPossible =
        obstacle == AccessObstacle::None || (obstacle == AccessObstacle::LeadsNowhere && wanted.empty());
    if (!isPossible)
        return design;
    if (groupOf(design, to))
        design = withRows(std::move(design), to.key, Direction::Ingress, from, wanted);
    if (const Component* source = groupOf(design, from); source && statesEgress(*source))
        design = withRows(std::move(design), from.key, Direction::Egress, to, wanted);
    return design;
}

} // namespace gudo
