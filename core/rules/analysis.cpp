#include "core/rules/analysis.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

/// True when the rule says why something is a single point of failure.
bool tellsOfSpots(const Rule& rule)
{
    return rule.id == singlePointOfFailure.id || rule.explainsSinglePoints;
}

/// The one component for which a place is a single point, beside itself; empty where it takes more, or is none.
Id reasonOf(const WeakSpots& spots, int spot)
{
    std::vector<Id> taken = spots.isPlace(spot) ? spots.takenBy(spot) : std::vector<Id> {};
    std::erase(taken, spots.subjectOf(spot));
    return taken.size() == 1 ? taken.front() : Id {};
}

/// Marks the spots that findings tell of: what they name first, and places that an explanation names or that it blames
/// the only component of.
std::vector<char> told(const WeakSpots& spots, const std::vector<Finding>& findings)
{
    std::unordered_multimap<std::string, int> bySubject;
    std::unordered_multimap<std::string, int> byReason;
    for (int spot = 0; spot < spots.size(); ++spot) {
        bySubject.emplace(spots.subjectOf(spot), spot);
        byReason.emplace(reasonOf(spots, spot), spot);
    }
    std::vector<char> isTold(static_cast<std::size_t>(spots.size()));
    const auto tell = [&](const auto& index, const Id& id, auto isMeant) {
        const auto [first, last] = index.equal_range(id);
        for (auto entry = first; entry != last; ++entry)
            if (isMeant(entry->second))
                isTold[static_cast<std::size_t>(entry->second)] = 1;
    };
    for (const Finding& found : findings) {
        const auto& components = found.diagnostic.components;
        const Rule* rule = ruleNamed(found.diagnostic.rule);
        if (found.isAccepted || components.empty() || !rule || !tellsOfSpots(*rule))
            continue;
        tell(bySubject, components.front(), [](int) { return true; });
        if (!rule->explainsSinglePoints)
            continue;
        tell(byReason, components.front(), [](int) { return true; });
        for (const Id& id : components)
            tell(bySubject, id, [&](int spot) { return spots.isPlace(spot); });
    }
    return isTold;
}

} // namespace

int Analysis::weakSpotOf(const Diagnostic& finding) const
{
    const Rule* rule = ruleNamed(finding.rule);
    if (!rule || rule->family != RuleFamily::Redundancy || finding.components.empty())
        return -1;
    int place = -1; // a finding that names a component and the place it is in is about the component
    for (int spot = 0; spot < weakSpots.size(); ++spot) {
        if (weakSpots.subjectOf(spot) == finding.components.front())
            return spot;
        const bool isNamed =
            weakSpots.isPlace(spot) &&
            std::ranges::find(finding.components, weakSpots.subjectOf(spot)) != finding.components.end();
        if (place < 0 && rule->explainsSinglePoints &&
            (isNamed || reasonOf(weakSpots, spot) == finding.components.front()))
            place = spot;
    }
    return place;
}

std::optional<Analysis> analysed(const Design& design, const Catalog& catalog, const CheckOptions& options)
{
    const auto isCancelled = [&] {
        return options.isCancelled && options.isCancelled();
    };
    const RuleContext context {design, catalog};
    Analysis result;
    result.findings = check(context, options);
    if (isCancelled())
        return {};
    Losses& losses = context.losses();
    result.groups = serviceGroups(losses.graph());
    result.weakSpots = WeakSpots {design.architecture, losses.graph(), losses.model(),
                                  losses.points(),     losses.paths(), options.isCancelled};
    if (isCancelled())
        return {};
    result.isTold = told(result.weakSpots, result.findings);
    return result;
}

} // namespace gudo
