#include "core/layout/arrange/loose_groups.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/layout/arrange/precedence.h"

namespace gudo {

namespace {

constexpr double noTier = 100; // behind everything

/// What is known of a rank while the others look for theirs.
struct Rank {
    std::optional<double> tier {}; ///< of the first group that is no band
    std::size_t crowd = 0;         ///< items
    bool isTaken = false;          ///< by frames or a band: cards do not join them
};

std::map<int, Rank> ranksOf(const std::vector<ColumnGroup>& groups)
{
    std::map<int, Rank> ranks;
    for (const ColumnGroup& group : groups) {
        if (group.rank < 0)
            continue;
        Rank& rank = ranks[group.rank];
        if (!rank.tier && group.band < 0)
            rank.tier = group.tier;
        rank.crowd += group.items.size();
        rank.isTaken = rank.isTaken || group.isFrame || group.band >= 0;
    }
    return ranks;
}

/// Neighbouring tiers share a column: caches and databases that the same machines ask.
void standByTier(std::vector<ColumnGroup>& groups, const std::vector<std::pair<int, int>>& ties)
{
    constexpr double neighbouring = 1.25;
    std::map<double, int> rankOf;
    for (const ColumnGroup& group : groups)
        rankOf.emplace(group.tier.value_or(noTier), 0);
    int rank = 0;
    double first = rankOf.empty() ? 0 : rankOf.begin()->first;
    for (auto& [tier, value] : rankOf) {
        if (tier - first > neighbouring) {
            ++rank;
            first = tier;
        }
        value = rank;
    }
    for (ColumnGroup& group : groups) {
        group.rank = rankOf.at(group.tier.value_or(noTier));
        group.isLoose = !group.isJoined;
    }
    for (const auto& [from, to] : ties) { // a bastion below the machine it leads to
        ColumnGroup& a = groups[static_cast<std::size_t>(from)];
        ColumnGroup& b = groups[static_cast<std::size_t>(to)];
        if (!a.tier && b.tier)
            a.rank = b.rank;
        else if (!b.tier && a.tier)
            b.rank = a.rank;
    }
}

/// The rank whose tier is nearest, of equals the one with the fewest items.
int nearestRank(const std::map<int, Rank>& ranks, const std::optional<double>& tier)
{
    int best = ranks.rbegin()->first;
    double distance = -1;
    std::size_t crowd = 0;
    for (const auto& [index, rank] : ranks) {
        if (rank.isTaken)
            continue;
        constexpr double unknown = 5;
        const double d = !tier ? 0 : rank.tier ? std::abs(*tier - *rank.tier) : unknown;
        if (distance < 0 || d < distance || (d <= distance && rank.crowd < crowd)) {
            distance = d;
            crowd = rank.crowd;
            best = index;
        }
    }
    return best;
}

/// All frames that nothing leads to stand where the first one does.
void rankFrames(std::vector<ColumnGroup>& groups)
{
    int first = -1;
    for (const ColumnGroup& group : groups)
        if (group.isFrame && group.rank >= 0 && (first < 0 || group.rank < first))
            first = group.rank;
    for (ColumnGroup& group : groups)
        if (group.isFrame && group.rank < 0)
            group.rank = std::max(first, 0);
}

} // namespace

bool isInFront(const ColumnGroup& group)
{
    return group.tier && *group.tier < edgeTier;
}

void rankLooseGroups(std::vector<ColumnGroup>& groups, const std::vector<std::pair<int, int>>& ties)
{
    const bool hasFrames = std::ranges::any_of(groups, &ColumnGroup::isFrame);
    if (!hasFrames && std::ranges::all_of(groups, [](const ColumnGroup& group) { return group.rank < 0; })) {
        standByTier(groups, ties);
        return;
    }
    rankFrames(groups);
    std::map<int, Rank> ranks = ranksOf(groups);
    std::vector<int> besides(groups.size(), -1); // rank of a card it is a copy of
    for (const auto& [from, to] : ties) {
        for (const auto& [self, other] : {std::pair {from, to}, std::pair {to, from}}) {
            const ColumnGroup& neighbour = groups[static_cast<std::size_t>(other)];
            if (besides[static_cast<std::size_t>(self)] < 0 && neighbour.rank >= 0 && !neighbour.isFrame &&
                !isInFront(neighbour))
                besides[static_cast<std::size_t>(self)] = neighbour.rank;
        }
    }
    const int last = ranks.rbegin()->first;
    const int services = ranks.rbegin()->second.isTaken ? last + 1 : last;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        ColumnGroup& group = groups[i];
        if (group.rank >= 0)
            continue;
        group.isLoose = !group.isJoined;
        if (besides[i] >= 0 && !isInFront(group))
            group.rank = besides[i];
        else if (hasFrames) // services stand behind what they serve
            group.rank = isInFront(group) ? 0 : services;
        else
            group.rank = nearestRank(ranks, group.tier);
        ranks[group.rank].crowd += group.items.size();
    }
}

} // namespace gudo
