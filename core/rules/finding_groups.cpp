#include "core/rules/finding_groups.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <unordered_map>

namespace gudo {

namespace {

constexpr std::array<std::string_view, 4> words {"cause", "severity", "rule", "component"};

const Id& subjectOf(const Diagnostic& finding)
{
    static const Id nobody;
    if (!finding.components.empty())
        return finding.components.front();
    return finding.connections.empty() ? nobody : finding.connections.front();
}

using Numbers = std::unordered_map<std::string, std::vector<int>>;

const std::vector<int>& in(const Numbers& numbers, const Id& id)
{
    static const std::vector<int> none;
    const auto found = numbers.find(id);
    return found == numbers.end() ? none : found->second;
}

/// Spots by what findings say about them, each list ascending.
class SpotIndex {
public:
    explicit SpotIndex(const WeakSpots& spots)
        : m_spots {spots}
    {
        for (int spot = 0; spot < spots.size(); ++spot) {
            m_bySubject[spots.subjectOf(spot)].push_back(spot);
            std::vector<Id> taken = spots.isPlace(spot) ? spots.takenBy(spot) : std::vector<Id> {};
            std::erase(taken, spots.subjectOf(spot));
            if (taken.size() == 1)
                m_byOnlyTaken[taken.front()].push_back(spot);
        }
    }

    /// The spot of the culprit itself, else the first place that the finding names or blames it for; or -1.
    [[nodiscard]] int of(const Diagnostic& finding) const
    {
        const Rule* rule = ruleNamed(finding.rule);
        if (!rule || rule->family != RuleFamily::Redundancy || finding.components.empty())
            return -1;
        const Id& culprit = finding.components.front();
        if (const auto& own = in(m_bySubject, culprit); !own.empty())
            return own.front();
        if (!rule->explainsSinglePoints)
            return -1;
        std::vector<int> places = in(m_byOnlyTaken, culprit);
        for (const Id& id : finding.components)
            std::ranges::copy_if(in(m_bySubject, id), std::back_inserter(places),
                                 [this](int spot) { return m_spots.isPlace(spot); });
        return places.empty() ? -1 : std::ranges::min(places);
    }

private:
    const WeakSpots& m_spots;
    Numbers m_bySubject;
    Numbers m_byOnlyTaken; ///< places that are single for one component, by that component
};

/// Spots that several findings are about; one finding by itself goes with the others of its rule.
class SharedSpots {
public:
    explicit SharedSpots(const Analysis& analysis)
        : m_spots {spotsOf(analysis)}
    {
        for (const int spot : m_spots)
            if (spot >= 0)
                ++m_counts[spot];
    }

    [[nodiscard]] int of(std::size_t finding) const
    {
        const int spot = m_spots[finding];
        return spot >= 0 && m_counts.at(spot) > 1 ? spot : -1;
    }

private:
    std::vector<int> m_spots; ///< by finding
    std::map<int, int> m_counts;
};

} // namespace

std::string_view toText(FindingGrouping grouping)
{
    return words.at(static_cast<std::size_t>(grouping));
}

FindingGrouping findingGroupingFrom(std::string_view text)
{
    for (std::size_t at = 0; at < words.size(); ++at)
        if (words[at] == text)
            return static_cast<FindingGrouping>(at);
    return FindingGrouping::Cause;
}

std::vector<int> spotsOf(const Analysis& analysis)
{
    const SpotIndex index {analysis.weakSpots};
    std::vector<int> spots;
    spots.reserve(analysis.findings.size());
    for (const Finding& found : analysis.findings)
        spots.push_back(index.of(found.diagnostic));
    return spots;
}

std::vector<FindingGroup> grouped(const Analysis& analysis, FindingGrouping by)
{
    const SharedSpots spots {analysis};
    const auto groupOf = [&](std::size_t at) -> FindingGroup {
        const Diagnostic& found = analysis.findings[at].diagnostic;
        const int spot = by == FindingGrouping::Cause ? spots.of(at) : -1;
        if (spot >= 0)
            return {.key = "spot:" + analysis.weakSpots.eventOf(spot), .spot = spot};
        if (by == FindingGrouping::Severity)
            return {.key = "severity:" + std::string {toText(found.severity)}};
        if (by == FindingGrouping::Component)
            return {.key = "component:" + subjectOf(found)};
        return {.key = "rule:" + found.rule, .rule = found.rule};
    };
    std::vector<FindingGroup> groups;
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t at = 0; at < analysis.findings.size(); ++at) {
        FindingGroup group = groupOf(at);
        const auto [place, isNew] = places.emplace(group.key, groups.size());
        if (isNew)
            groups.push_back(std::move(group));
        groups[place->second].findings.push_back(static_cast<int>(at));
    }
    return groups;
}

} // namespace gudo
