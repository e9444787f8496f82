#include "core/layout/arrange/precedence.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace gudo {

namespace {

constexpr double lastTier = 9; // of what has none

using Key = std::tuple<double, int, int>; // tier, order, index

Key keyOf(const std::vector<RankItem>& items, int index)
{
    const RankItem& item = items[static_cast<std::size_t>(index)];
    return {item.tier.value_or(lastTier), item.order, index};
}

/// One arc for each pair, in the direction that is asked for more often.
std::vector<Precedence> netArcs(const std::vector<RankItem>& items, const std::vector<Precedence>& precedences)
{
    std::map<std::pair<int, int>, int> net; // lower index first; positive: forwards
    for (const Precedence& p : precedences) {
        if (p.from < p.to)
            net[{p.from, p.to}] += p.weight;
        else if (p.to < p.from)
            net[{p.to, p.from}] -= p.weight;
    }
    std::vector<Precedence> arcs;
    for (const auto& [pair, weight] : net) {
        const bool isForward = weight > 0 || (weight == 0 && keyOf(items, pair.first) < keyOf(items, pair.second));
        arcs.push_back(isForward ? Precedence {pair.first, pair.second} : Precedence {pair.second, pair.first});
    }
    return arcs;
}

} // namespace

std::vector<int> ranksOf(const std::vector<RankItem>& items, const std::vector<Precedence>& precedences)
{
    const int count = static_cast<int>(items.size());
    std::vector<std::vector<int>> after(items.size());
    std::vector<int> before(items.size(), 0);
    std::vector<bool> isRanked(items.size(), false);
    for (const Precedence& arc : netArcs(items, precedences)) {
        after[static_cast<std::size_t>(arc.from)].push_back(arc.to);
        ++before[static_cast<std::size_t>(arc.to)];
        isRanked[static_cast<std::size_t>(arc.from)] = true;
        isRanked[static_cast<std::size_t>(arc.to)] = true;
    }
    for (int i = 0; i < count; ++i)
        isRanked[static_cast<std::size_t>(i)] =
            isRanked[static_cast<std::size_t>(i)] || items[static_cast<std::size_t>(i)].needsOwnRank;

    std::set<Key> ready;
    std::set<Key> waiting;
    for (int i = 0; i < count; ++i) {
        if (isRanked[static_cast<std::size_t>(i)])
            (before[static_cast<std::size_t>(i)] == 0 ? ready : waiting).insert(keyOf(items, i));
    }
    std::vector<int> ranks(items.size(), -1);
    std::vector<int> low(items.size(), 0);
    std::vector<bool> isSource(items.size(), false);
    for (const Key& key : ready)
        isSource[static_cast<std::size_t>(std::get<2>(key))] = true;
    std::vector<int> sequence;
    int lastOwn = -1;
    while (!ready.empty() || !waiting.empty()) {
        auto& from = ready.empty() ? waiting : ready; // a circle is opened at its lowest tier
        const int next = std::get<2>(*from.begin());
        from.erase(from.begin());
        const auto at = static_cast<std::size_t>(next);
        int rank = low[at];
        if (items[at].needsOwnRank)
            lastOwn = rank = std::max(rank, lastOwn + 1);
        ranks[at] = rank;
        sequence.push_back(next);
        for (const int follower : after[at]) {
            const auto f = static_cast<std::size_t>(follower);
            if (ranks[f] >= 0)
                continue; // the arc that closes a circle
            low[f] = std::max(low[f], rank + 1);
            if (--before[f] == 0 && waiting.erase(keyOf(items, follower)) > 0)
                ready.insert(keyOf(items, follower));
        }
    }
    for (auto at = sequence.rbegin(); at != sequence.rend(); ++at) {
        const auto i = static_cast<std::size_t>(*at);
        if (!isSource[i] || items[i].needsOwnRank || after[i].empty() || items[i].tier.value_or(lastTier) < edgeTier)
            continue;
        int first = ranks[static_cast<std::size_t>(after[i].front())];
        for (const int follower : after[i])
            first = std::min(first, ranks[static_cast<std::size_t>(follower)]);
        ranks[i] = std::max(ranks[i], first - 1);
    }
    return ranks;
}

} // namespace gudo
