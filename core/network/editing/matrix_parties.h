#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/network/editing/group_matrix.h"
#include "core/network/reach/network_map.h"

namespace gudo {

/// One end of an arrow as groups see it.
struct ArrowEnd {
    std::vector<int> parties {};            ///< each once
    std::vector<int> interfaces {};         ///< numbers of NetworkTables::interfaces; empty: somebody elsewhere
    std::optional<AddressSet> addresses {}; ///< of somebody elsewhere; nothing: the internet
};

/// The parties of a design: first those of its groups and rules, then those that arrows bring.
class MatrixParties {
public:
    /// O(n + rows).
    explicit MatrixParties(const NetworkMap& map);

    [[nodiscard]] const std::vector<MatrixParty>& all() const { return m_parties; }
    [[nodiscard]] std::vector<MatrixParty>& all() { return m_parties; }
    /// The party that the peer of a rule names; makes it where it is new.
    int partyOfPeer(std::string_view peer);
    /// The ends of an arrow; both empty when one takes part in no conversation.
    [[nodiscard]] std::pair<ArrowEnd, ArrowEnd> endsOf(const Connection& arrow);

private:
    int add(MatrixParty::Kind kind, std::string key, Id network = {});
    [[nodiscard]] ArrowEnd endOf(const Component& component);
    [[nodiscard]] ArrowEnd elsewhere(const Component& component, const std::vector<Cidr>& blocks);
    [[nodiscard]] ArrowEnd guarded(const std::vector<int>& interfaces);
    void addFaces();

    const NetworkMap& m_map;
    std::vector<MatrixParty> m_parties;
    std::map<std::pair<MatrixParty::Kind, std::string>, int> m_numbers;
};

} // namespace gudo
