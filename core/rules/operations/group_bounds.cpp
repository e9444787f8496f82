#include <algorithm>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/operations/scaling_bounds.h"

namespace gudo {

namespace {

bool isSaid(const Component& component, std::string_view key)
{
    return !key.empty() && find(component.properties, key);
}

/// The nearest numbers in order: bounds that are turned round change places, and what should run stays between them.
Fix fixFor(const Component& group, const ScalingBounds& bounds, bool hasDesired)
{
    std::int64_t low = std::max<std::int64_t>(0, bounds.min.value_or(0));
    std::int64_t high = std::max<std::int64_t>(0, *bounds.max);
    const bool isMaxSaid = isSaid(group, bounds.maxKey);
    if (low > high && isMaxSaid && isSaid(group, bounds.minKey))
        std::swap(low, high);
    else if (low > high) // one of them is a default, which gives way
        (isMaxSaid ? low : high) = isMaxSaid ? high : low;
    std::vector<std::pair<std::string, std::int64_t>> values;
    if (bounds.min && *bounds.min != low)
        values.emplace_back(bounds.minKey, low);
    if (*bounds.max != high)
        values.emplace_back(bounds.maxKey, high);
    if (hasDesired)
        if (const auto fitting = std::clamp(*bounds.desired, low, high); fitting != *bounds.desired)
            values.emplace_back(bounds.desiredKey, fitting);
    return {{GUDO_TR_NOOP("core", "Put the numbers in order")}, [id = group.id, values](Design design) {
                for (const auto& [key, value] : values)
                    design = withProperty(std::move(design), id, key, value);
                return design;
            }};
}

std::vector<Diagnostic> findTurnedRound(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const auto& row : context.architecture().components) {
        const auto bounds = scalingBoundsOf(context, *row);
        if (!bounds || !bounds->max)
            continue;
        const std::int64_t low = bounds->min.value_or(0);
        // What should run follows the minimum where nobody says
        const bool hasDesired = bounds->desired && isSaid(*row, bounds->desiredKey);
        const bool isCrossed = low > *bounds->max;
        if (!isCrossed && (!hasDesired || (*bounds->desired >= low && *bounds->desired <= *bounds->max)))
            continue;
        Diagnostic found =
            isCrossed ? finding({GUDO_TR_NOOP("core", "%1 has a minimum of %2, which is more than its maximum of %3"),
                                 {called(*row), std::to_string(low), std::to_string(*bounds->max)}},
                                {row->id})
                      : finding({GUDO_TR_NOOP("core", "%1 should run %2 copies, but may run %3 to %4"),
                                 {called(*row), std::to_string(*bounds->desired), std::to_string(low),
                                  std::to_string(*bounds->max)}},
                                {row->id});
        found.fix = fixFor(*row, *bounds, hasDesired);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule groupBounds {
    .id = "OPS-002",
    .name = "group-size-out-of-bounds",
    .severity = Severity::Error,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Group whose size is out of its bounds"),
    .rationale =
        GUDO_TR_NOOP("core", "A group runs at least its minimum and at most its maximum, and what it should run lies "
                             "between the two. The provider refuses a group whose numbers contradict each other, so "
                             "that nothing is created at all."),
    .remedy = GUDO_TR_NOOP("core", "Choose minimum ≤ desired ≤ maximum."),
    .bad = GUDO_TR_NOOP("core", "An Auto Scaling group with minimum 2, desired 8 and maximum 4."),
    .good = GUDO_TR_NOOP("core", "The same group with desired 4."),
    .source = "S4; cfn-lint E3706; Amazon EC2 Auto Scaling User Guide: scaling limits",
    .check = findTurnedRound,
};

} // namespace gudo
