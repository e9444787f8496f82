#include "core/rules/finding_changes.h"

#include <set>
#include <string>
#include <tuple>

namespace gudo {

namespace {

using Identity = std::tuple<std::string_view, std::string_view, std::string_view>;

Identity identityOf(const Finding& finding)
{
    const Diagnostic& told = finding.diagnostic;
    const std::vector<Id>& subjects = told.components.empty() ? told.connections : told.components;
    return {told.rule, subjects.empty() ? std::string_view {} : std::string_view {subjects.front()}, told.key};
}

std::vector<const Finding*> missingIn(std::span<const Finding> others, std::span<const Finding> findings)
{
    std::set<Identity> known;
    for (const Finding& other : others)
        if (!other.isAccepted)
            known.insert(identityOf(other));
    std::vector<const Finding*> missing;
    for (const Finding& finding : findings)
        if (!finding.isAccepted && !known.contains(identityOf(finding)))
            missing.push_back(&finding);
    return missing;
}

} // namespace

FindingChanges findingChanges(std::span<const Finding> before, std::span<const Finding> after)
{
    return {missingIn(after, before), missingIn(before, after)};
}

} // namespace gudo
