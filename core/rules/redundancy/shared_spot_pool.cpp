#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/peers.h"
#include "core/rules/property_values.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

/// The one type of machine that all copies run on, when all of them are spot capacity; else empty. Unknown is empty.
std::string_view onlyPoolOf(const RuleContext& context, const Component& component)
{
    if (textIn(context, component, "purchase") != "spot" ||
        !textsOf(component.properties, "other_instance_types").empty())
        return {};
    if (const std::string_view own = textIn(context, component, "instance_type"); !own.empty())
        return own;
    const Component* recipe = context.component(textOf(component.properties, "launch_template"));
    return recipe ? textIn(context, *recipe, "instance_type") : std::string_view {};
}

std::vector<Diagnostic> findSharedPools(const RuleContext& context)
{
    const auto& components = context.architecture().components;
    if (std::ranges::none_of(components, [&](const auto& row) { return !onlyPoolOf(context, *row).empty(); }))
        return {};
    const Callers& callers = context.shared<Callers>();
    const Peers peers {context, callers, Peers::Arrows::TakingOver};
    std::vector<Diagnostic> findings;
    for (const auto& group : peers.groups()) {
        const std::string_view pool = onlyPoolOf(context, *group.front());
        int copies = 0;
        std::vector<Id> ids;
        for (const Component* member : group) {
            if (pool.empty() || onlyPoolOf(context, *member) != pool)
                break;
            copies += copiesOf(context, *member);
            ids.push_back(member->id);
        }
        if (ids.size() != group.size() || copies < 2)
            continue;
        findings.push_back(
            finding({GUDO_TR_NOOP("core", "All copies of %1 are spot capacity of the type %2: the provider may "
                                          "take them back together"),
                     {listed(group), std::string {pool}}},
                    std::move(ids)));
    }
    return findings;
}

} // namespace

const Rule sharedSpotPool {
    .id = "RED-034",
    .name = "shared-spot-pool",
    .severity = Severity::Note,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "All copies from one pool of capacity"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "Copies are worth something when they do not fail for the same reason. Spot capacity is taken back when "
        "others want that type of machine, and then from everybody who uses it: all copies may be gone within "
        "minutes of each other, in several zones at once, and new ones of the same type are not to be had."),
    .remedy =
        GUDO_TR_NOOP("core", "Allow several types of machines, or keep as many on-demand copies as the service cannot "
                             "do without."),
    .bad = GUDO_TR_NOOP("core", "An auto scaling group of spot instances that are all m6i.large."),
    .good = GUDO_TR_NOOP("core", "The same group with m5.large and m6a.large allowed as well."),
    .source = "Security Hub AutoScaling.6; common-cause failures (beta factor)",
    .check = findSharedPools,
};

} // namespace gudo
