#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/network/editing/port_list.h"
#include "core/network/port_set.h"
#include "core/network/reach/packet_filters.h"
#include "core/network/security_groups.h"

namespace gudo {

class NetworkMap;

/// Somebody who talks or is talked to, as security groups tell them apart.
struct MatrixParty {
    enum class Kind {
        Group,
        Ungrouped,  ///< machines that no group guards, as far as an arrow leads there
        Internet,   ///< 0.0.0.0/0 and ::/0
        Block,      ///< addresses that a rule or an arrow names
        PrefixList, ///< the provider's; nobody here knows what is in it
        Unknown,    ///< a text that names nothing
    };

    Kind kind = Kind::Group;
    std::string key {};         ///< id of the group, text of the block or list; "internet"; "" of the ungrouped
    Id network {};              ///< around the group; empty: none, or no group
    std::vector<Id> members {}; ///< components, ascending, each once
    std::vector<NetworkInterface> faces {}; ///< of a group or the ungrouped: what rules see, each once

    [[nodiscard]] bool isGroup() const { return kind == Kind::Group; }
};

/// Ports open by protocol: any, tcp, udp, icmp and what rules name. Without those with none.
using OpenPorts = std::map<std::string, PortSet>;

/// An arrow from one party to another.
struct MatrixArrow {
    Id connection;
    std::string protocol; ///< tcp, udp, icmp or any
    PortSet ports {};
    bool isRefused = false; ///< the groups of its ends let none of it through
};

enum class CellState {
    Closed,  ///< neither drawn nor open, or open in general
    Drawn,   ///< what is drawn is open, and no more
    Refused, ///< something is drawn that the groups refuse
    Leaky,   ///< more is open than is drawn
};

/// One source and one target.
struct MatrixCell {
    CellState state = CellState::Closed;
    std::vector<AllowedTraffic> rules {}; ///< that name both: what an edit replaces
    OpenPorts open {};                  ///< by all rules, from somebody in the one group alone to somebody in the other
    OpenPorts undrawn {};               ///< of these, what no arrow asks for; empty when it is open in general
    bool isGeneral = false;             ///< open because nobody stated anything, or as it is to everybody
    std::vector<MatrixArrow> arrows {}; ///< in id order
};

/// One row of a group that plays a part in a cell.
struct MatrixRule {
    Id group;
    Direction direction = Direction::Ingress;
    int row = 0; ///< in the property
    AllowedTraffic traffic {};
    std::string peer {}; ///< as written
    std::string description {};
    bool namesBoth = false; ///< false: it names addresses around the other party
};

/// Who may talk to whom on what, by security groups, beside who is drawn talking to whom. What is open is decided by
/// the same checks as in reach(), of groups alone: routes and ACLs are not asked. The faces of its parties point into
/// the design's rows.
class GroupMatrix {
public:
    GroupMatrix() = default;
    /// O(parties² · rows) where rules name blocks, else O(rows + arrows).
    explicit GroupMatrix(const NetworkMap& map);

    /// The internet, blocks, lists, groups from the client's side to the data (by tier, then by id), the ungrouped,
    /// unknown names.
    [[nodiscard]] const std::vector<MatrixParty>& parties() const { return m_parties; }
    /// Cells that are not Closed, or that have rules; by numbers of parties, from and to.
    [[nodiscard]] const std::map<std::pair<int, int>, MatrixCell>& cells() const { return m_cells; }
    /// The cell, or nullptr for an empty one.
    [[nodiscard]] const MatrixCell* cell(int from, int to) const;
    /// The number of the party with that kind and key, or -1.
    [[nodiscard]] int partyOf(MatrixParty::Kind kind, std::string_view key) const;
    [[nodiscard]] int groupNumber(std::string_view id) const { return partyOf(MatrixParty::Kind::Group, id); }

private:
    friend class MatrixMaker;
    std::vector<MatrixParty> m_parties;
    std::map<std::pair<int, int>, MatrixCell> m_cells;
};

/// The rows of both groups that decide a cell, those that name both first. `design` is the one that the matrix is of.
[[nodiscard]] std::vector<MatrixRule> rulesBetween(const Design& design, const MatrixParty& from,
                                                   const MatrixParty& to);

/// True when the peer of a rule is that party and nobody else: "10.0.0.7" is the block 10.0.0.7/32.
[[nodiscard]] bool names(std::string_view peer, const MatrixParty& party);

} // namespace gudo
