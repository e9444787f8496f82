#include "core/network/editing/group_matrix.h"

#include <algorithm>

namespace gudo {

namespace {

using Kind = MatrixParty::Kind;

} // namespace

const MatrixCell* GroupMatrix::cell(int from, int to) const
{
    const auto found = m_cells.find({from, to});
    return found == m_cells.end() ? nullptr : &found->second;
}

int GroupMatrix::partyOf(MatrixParty::Kind kind, std::string_view key) const
{
    const auto found = std::ranges::find_if(
        m_parties, [&](const MatrixParty& party) { return party.kind == kind && party.key == key; });
    return found == m_parties.end() ? -1 : static_cast<int>(found - m_parties.begin());
}

bool names(std::string_view peer, const MatrixParty& party)
{
    const auto block = cidrOrAddressFrom(peer);
    switch (party.kind) {
    case Kind::Internet:
        return block && isWorld(*block);
    case Kind::Block:
        return block && toText(*block) == party.key;
    case Kind::Ungrouped:
        return false;
    default:
        return !block && peer == party.key;
    }
}

namespace {

/// True when the block holds addresses of the party.
bool isAround(const Cidr& block, const MatrixParty& party)
{
    if (party.kind == Kind::Internet)
        return isWorld(block);
    if (party.kind == Kind::Block) {
        const auto own = cidrFrom(party.key);
        return own && contains(block, *own);
    }
    return std::ranges::any_of(party.faces, [&](const NetworkInterface& face) {
        const auto& addresses = face.addresses(block.family);
        return addresses && AddressSet {block}.intersects(*addresses);
    });
}

void addRules(std::vector<MatrixRule>& found, const Design& design, const MatrixParty& near, Direction direction,
              const MatrixParty& far)
{
    const Component* group = near.isGroup() ? design.architecture.components.find(near.key) : nullptr;
    const Value* value = group ? find(group->properties, toText(direction)) : nullptr;
    const List* list = value ? value->asList() : nullptr;
    if (!list)
        return;
    for (const SecurityRule& rule : securityRules(*group, direction)) {
        const bool namesBoth = names(rule.peer, far);
        const auto block = cidrOrAddressFrom(rule.peer);
        if (!namesBoth && !(block && isAround(*block, far)))
            continue;
        found.push_back({.group = near.key,
                         .direction = direction,
                         .row = static_cast<int>(rule.index),
                         .traffic = {rule.protocol, rule.ports},
                         .peer = rule.peer,
                         .description = std::string {textOf(*(*list)[rule.index].asObject(), "description")},
                         .namesBoth = namesBoth});
    }
}

} // namespace

std::vector<MatrixRule> rulesBetween(const Design& design, const MatrixParty& from, const MatrixParty& to)
{
    std::vector<MatrixRule> found;
    addRules(found, design, to, Direction::Ingress, from);
    addRules(found, design, from, Direction::Egress, to);
    std::ranges::stable_sort(found, std::ranges::greater {}, &MatrixRule::namesBoth);
    return found;
}

} // namespace gudo
