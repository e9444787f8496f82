#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/property_values.h"
#include "core/rules/tiers.h"

namespace gudo {

namespace {

/// The method by which it is deployed, where that lets the old and the new version answer at the same time.
std::string_view overlappingMethod(const RuleContext& context, const Component& component, std::size_t copies)
{
    for (const char* key : {"deployment", "strategy"}) {
        const std::string_view method = textIn(context, component, key);
        if (method == "blue-green" || (method == "rolling" && copies > 1) || (method == "in-place" && copies > 1))
            return method;
    }
    return {};
}

/// Somebody said that it cannot run beside its next version.
bool standsAlone(const Component& component)
{
    return !boolOf(component.properties, "versions_coexist", true);
}

std::vector<Diagnostic> findSideBySide(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    const Callers& callers = context.shared<Callers>();
    for (const Tier& tier :
         servingTiers(context, callers, [&](const Component& c) { return isComputing(context, c); })) {
        std::size_t copies = 0;
        for (const Component* member : tier.members)
            copies += static_cast<std::size_t>(copiesOf(context, *member));
        std::vector<Id> ids;
        std::vector<const Component*> members;
        std::string_view method;
        for (const Component* member : tier.members)
            if (const auto its = overlappingMethod(context, *member, copies); standsAlone(*member) && !its.empty()) {
                ids.push_back(member->id);
                members.push_back(member);
                method = its;
            }
        if (!ids.empty())
            findings.push_back(finding({GUDO_TR_NOOP("core", "While %1 is deployed (%2) the old and the new version "
                                                             "answer side by side, which they cannot"),
                                        {listed(members), std::string {method}}},
                                       std::move(ids)));
    }
    return findings;
}

} // namespace

const Rule incompatibleVersionsSideBySide {
    .id = "OPS-011",
    .name = "incompatible-versions-side-by-side",
    .severity = Severity::Note,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Versions that cannot run side by side"),
    .rationale =
        GUDO_TR_NOOP("core", "Whatever replaces copies one after the other, or switches from old to new ones, has both "
                             "versions answer for a while. When the new one changes a table or the form of a session "
                             "that the old one reads, users see errors until the last old copy is gone."),
    .remedy = GUDO_TR_NOOP("core", "Make each version work with the data of the one before it, in two releases if it "
                                   "must be, or plan an outage for this one."),
    .bad = GUDO_TR_NOOP("core", "Two web servers with a rolling deployment of versions that cannot coexist."),
    .good = GUDO_TR_NOOP("core", "A release that adds the new columns first, and one later that removes the old ones."),
    .source = "S3",
    .check = findSideBySide,
};

} // namespace gudo
