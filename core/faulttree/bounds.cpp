#include "core/faulttree/bounds.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace gudo {

namespace {

constexpr double tiniest = 1e-290;       // below, products lose digits: 0 from below and this from above
constexpr std::size_t mostPaired = 1000; // sets of which pairs are looked at

struct Candidate {
    const CutSet* set = nullptr;
    double probability = 0;
};

/// That at least `count` of independent events happen. Nothing is subtracted: as exact for tiny probabilities.
double atLeast(std::size_t count, const std::vector<double>& probabilities)
{
    std::vector<double> exactly(count + 1, 0.0); // the last one: that many or more
    exactly[0] = 1;
    std::size_t possible = 0;
    for (const double p : probabilities) {
        possible += p > 0 ? 1 : 0;
        exactly[count] += exactly[count - 1] * p;
        for (std::size_t i = count - 1; i > 0; --i)
            exactly[i] = exactly[i] * (1 - p) + exactly[i - 1] * p;
        exactly[0] *= 1 - p;
    }
    return possible < count ? 0 : std::clamp(exactly[count], tiniest, 1.0);
}

/// The sets as independent as they look: exact for those that share no event with a likelier one, so from below.
double ofDisjoint(const std::vector<Candidate>& candidates, std::vector<bool>& used)
{
    double none = 0; // logarithm
    for (const Candidate& candidate : candidates) {
        if (std::ranges::any_of(*candidate.set, [&](std::uint32_t event) { return used[event]; }))
            continue;
        for (const std::uint32_t event : *candidate.set)
            used[event] = true;
        none += std::log1p(-candidate.probability);
    }
    return -std::expm1(none);
}

/// The larger of the sums of Bonferroni, over the sets that add to it, and of de Caen.
double ofPairs(std::span<const Candidate> candidates, std::span<const double> probabilities, std::vector<bool>& isIn)
{
    double bonferroni = 0;
    double deCaen = 0;
    std::vector<std::size_t> chosen;
    std::vector<double> withBoth(candidates.size()); // of a set and each other
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        for (const std::uint32_t event : *candidates[i].set)
            isIn[event] = true;
        double sum = 0;
        for (std::size_t j = 0; j < candidates.size(); ++j) {
            withBoth[j] = candidates[i].probability;
            for (const std::uint32_t event : *candidates[j].set)
                withBoth[j] *= isIn[event] ? 1 : probabilities[event];
            sum += withBoth[j];
        }
        deCaen += candidates[i].probability * (candidates[i].probability / sum);
        double gain = candidates[i].probability;
        for (const std::size_t j : chosen)
            gain -= withBoth[j];
        if (gain > candidates[i].probability / 4) { // smaller gains are worth less than the digits they cost
            bonferroni += gain;
            chosen.push_back(i);
        }
        for (const std::uint32_t event : *candidates[i].set)
            isIn[event] = false;
    }
    return std::max(bonferroni, deCaen);
}

} // namespace

ProbabilityBounds probabilityBounds(const CutSets& sets, std::span<const double> probabilities)
{
    std::vector<bool> isSingle(probabilities.size());
    double noSingle = 0; // logarithms: sums of what would be lost in products close to one
    for (const CutSet& set : sets.sets) {
        if (set.empty())
            return {.lower = 1, .upper = 1};
        if (set.size() == 1) {
            isSingle[set.front()] = true;
            noSingle += std::log1p(-probabilities[set.front()]);
        }
    }

    // A minimal set that is left out contains no single event either.
    std::vector<double> others;
    for (std::size_t event = 0; event < probabilities.size(); ++event)
        if (!isSingle[event])
            others.push_back(probabilities[event]);
    double noSet = noSingle + std::log1p(-atLeast(static_cast<std::size_t>(sets.completeOrder) + 1, others));

    std::vector<Candidate> candidates;
    for (const CutSet& set : sets.sets) {
        if (set.size() == 1 || std::ranges::any_of(set, [&](std::uint32_t event) { return isSingle[event]; }))
            continue;
        double product = 1;
        for (const std::uint32_t event : set)
            product *= probabilities[event];
        const bool isPossible = std::ranges::all_of(set, [&](std::uint32_t event) { return probabilities[event] > 0; });
        if (isPossible)
            noSet += std::log1p(-std::max(product, tiniest));
        if (product >= tiniest)
            candidates.push_back({.set = &set, .probability = product});
    }
    std::ranges::stable_sort(candidates, std::ranges::greater {}, &Candidate::probability);

    std::vector<bool> marks(probabilities.size());
    const std::span<const Candidate> likeliest {candidates.data(), std::min(candidates.size(), mostPaired)};
    const double ofOthers = std::max(ofPairs(likeliest, probabilities, marks), ofDisjoint(candidates, marks));
    const double lower = -std::expm1(noSingle + std::log1p(-std::min(ofOthers, 1.0)));
    const double upper = -std::expm1(noSet);

    // Every step rounds by half a unit at most, and errors only add up.
    const auto steps = static_cast<double>(sets.sets.size() + mostPaired + 4 * probabilities.size());
    const double slack = 4 * steps * std::numeric_limits<double>::epsilon();
    return {.lower = std::max(0.0, lower * (1 - slack)), .upper = std::min(1.0, upper * (1 + slack))};
}

} // namespace gudo
