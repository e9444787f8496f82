#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/operations/scaling_bounds.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

constexpr int usualTarget = 60; ///< per cent of the processors

Fix fixFor(const RuleContext& context, const Component& group)
{
    const int target = integerIn(context, group, "scaling_target").value_or(usualTarget);
    const bool isPerCent = target >= 1 && target <= 100;
    return {{GUDO_TR_NOOP("core", "Follow the load of the processors")}, [id = group.id, isPerCent](Design design) {
                design = withProperty(std::move(design), id, "scaling", "cpu");
                return isPerCent ? design : withProperty(std::move(design), id, "scaling_target", usualTarget);
            }};
}

std::vector<Diagnostic> findStill(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const Component* row : context.ofTypes(takesPolicy)) {
        if (!lacksPolicy(context, *row))
            continue;
        const auto bounds = scalingBoundsOf(context, *row);
        // The catalogue's bounds are nobody's intention
        const bool isSaid = bounds && (find(row->properties, bounds->minKey) || find(row->properties, bounds->maxKey));
        if (!isSaid || !bounds->min || !bounds->max || *bounds->min >= *bounds->max)
            continue;
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 may run %2 to %3 instances, but nothing makes it grow or "
                                                         "shrink"),
                                    {called(*row), std::to_string(*bounds->min), std::to_string(*bounds->max)}},
                                   {row->id});
        found.fix = fixFor(context, *row);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule groupWithoutPolicy {
    .id = "OPS-004",
    .name = "group-without-scaling-policy",
    .severity = Severity::Warning,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Group that never scales"),
    .rationale =
        GUDO_TR_NOOP("core", "A minimum and a maximum only say how far a group may go. Without a policy it stays at "
                             "its desired size: when more users come the instances are overloaded, and at night the "
                             "ones that nobody needs are paid for."),
    .remedy = GUDO_TR_NOOP("core", "Add a policy that follows a metric, such as 60 % of the processors, or a schedule "
                                   "where the busy hours are known."),
    .bad = GUDO_TR_NOOP("core", "A group of 2 to 6 instances without a scaling policy."),
    .good = GUDO_TR_NOOP("core", "The same group, which keeps its processors at 60 %."),
    .source = "S3, S4; Amazon EC2 Auto Scaling User Guide: target tracking and scheduled scaling",
    .check = findStill,
};

} // namespace gudo
