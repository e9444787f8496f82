#include "app/network/derived_changes.h"

#include <map>
#include <utility>

#include "app/network/access_texts.h"
#include "app/text/names.h"
#include "core/network/editing/group_matrix.h"
#include "core/network/reach/network_tables.h"
#include "core/network/security_groups.h"
#include "core/rules/rule.h"
#include "core/rules/security/derived_groups.h"

namespace gudo {

namespace {

/// A party in two designs.
using PartyKey = std::pair<MatrixParty::Kind, std::string>;

PartyKey keyOf(const GroupMatrix& matrix, int number)
{
    const MatrixParty& party = matrix.parties()[static_cast<std::size_t>(number)];
    return {party.kind, party.key};
}

/// The cells that differ, by the names of their parties.
std::vector<DerivedChange> accessChanges(const Design& before, const Design& after, const Catalog& catalog)
{
    const RuleContext contexts[] {{before, catalog}, {after, catalog}};
    const GroupMatrix matrices[] {GroupMatrix {contexts[0].network()}, GroupMatrix {contexts[1].network()}};
    struct CellTexts {
        QString from;
        QString to;
        QString texts[2];
    };
    std::map<std::pair<PartyKey, PartyKey>, CellTexts> cells;
    std::vector<std::pair<PartyKey, PartyKey>> order;
    for (const int which : {1, 0})
        for (const auto& [place, cell] : matrices[which].cells()) {
            const Design& design = which ? after : before;
            const std::pair key {keyOf(matrices[which], place.first), keyOf(matrices[which], place.second)};
            const auto [at, isNew] = cells.try_emplace(key);
            if (isNew) {
                order.push_back(key);
                const auto& parties = matrices[which].parties();
                at->second.from = partyName(design, parties[static_cast<std::size_t>(place.first)]);
                at->second.to = partyName(design, parties[static_cast<std::size_t>(place.second)]);
            }
            at->second.texts[which] = openText(cell.open);
        }
    std::vector<DerivedChange> changes;
    for (const auto& key : order)
        if (const CellTexts& side = cells.at(key); side.texts[0] != side.texts[1])
            changes.push_back({side.from, side.to, side.texts[0], side.texts[1]});
    return changes;
}

/// By where its groups come from, its own or its template's.
QString groupNames(const Zones& zones, const Catalog& catalog, const Component& component)
{
    QStringList names;
    for (const Component* group : securityGroupsOf(zones, catalog, component))
        names << nameOf(*group);
    return names.join(QStringLiteral(", "));
}

std::vector<DerivedChange> memberChanges(const Design& before, const Design& after, const Catalog& catalog)
{
    const Containment places[] {Containment {before.architecture}, Containment {after.architecture}};
    const Zones zones[] {Zones {before.architecture, catalog, places[0]},
                         Zones {after.architecture, catalog, places[1]}};
    std::vector<DerivedChange> changes;
    for (const auto& row : after.architecture.components) {
        const Component* was = before.architecture.components.find(row->id);
        if (!was)
            continue;
        const QString names[] {groupNames(zones[0], catalog, *was), groupNames(zones[1], catalog, *row)};
        if (names[0] != names[1])
            changes.push_back({nameOf(*row), {}, names[0], names[1]});
    }
    return changes;
}

/// What a group lets out to everybody.
OpenPorts outwardOf(const Component& group)
{
    OpenPorts open;
    if (!find(group.properties, toText(Direction::Egress)))
        open["any"] = PortSet::all();
    for (const SecurityRule& rule : securityRules(group, Direction::Egress))
        if (isFromWorld(rule))
            open[rule.protocol] = open[rule.protocol].united(PortSet {rule.ports});
    return open;
}

std::vector<DerivedChange> outwardChanges(const Design& before, const Design& after, const Catalog& catalog)
{
    std::vector<DerivedChange> changes;
    for (const auto& row : after.architecture.components) {
        const Component* was = before.architecture.components.find(row->id);
        if (!was || !catalog.isKind(*row, "security-group"))
            continue;
        const OpenPorts open[] {outwardOf(*was), outwardOf(*row)};
        if (open[0] != open[1])
            changes.push_back({nameOf(*row), partyName(after, {.kind = MatrixParty::Kind::Internet, .key = "internet"}),
                               openText(open[0]), openText(open[1])});
    }
    return changes;
}

} // namespace

Design derivedGroups(Design design, const Catalog& catalog, const Id& network)
{
    std::vector<Id> networks;
    for (const auto& row : design.architecture.components)
        if ((network.empty() || row->id == network) && isProviderNetwork(catalog.typeOf(*row)))
            networks.push_back(row->id);
    for (const Id& id : networks)
        design = withDerivedGroups(std::move(design), catalog, id);
    return design;
}

DerivedChanges derivedChanges(const Design& before, const Design& after, const Catalog& catalog)
{
    return {accessChanges(before, after, catalog), memberChanges(before, after, catalog),
            outwardChanges(before, after, catalog)};
}

} // namespace gudo
