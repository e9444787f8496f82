#pragma once

#include <optional>
#include <vector>

namespace gudo {

/// Tiers below it stand in front of everything: clients, names and caches.
inline constexpr double edgeTier = 1.5;

/// Something that stands before or after others.
struct RankItem {
    std::optional<double> tier {};
    int order = 0;             ///< among equals
    bool needsOwnRank = false; ///< shares its rank with no other of that sort
};

/// `from` stands before `to`, as often as `weight` says.
struct Precedence {
    int from = 0;
    int to = 0;
    int weight = 1;
};

/// A rank from 0 for every item: each after all those it depends on, as far as they do not go in a circle; of a
/// circle the one with the lowest tier comes first. Ranks are as low as possible, but those with nothing before them
/// stand right before the first that depends on them, unless their tier is that of a client. Items without any
/// precedence get -1, but for those that need their own rank: these stand by tier. Cost: O((n + m) log n).
[[nodiscard]] std::vector<int> ranksOf(const std::vector<RankItem>& items, const std::vector<Precedence>& precedences);

} // namespace gudo
