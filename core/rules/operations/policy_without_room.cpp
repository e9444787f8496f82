#include <algorithm>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/operations/scaling_bounds.h"

namespace gudo {

namespace {

constexpr std::int64_t mostDoubled = 100'000; ///< beyond, a number is a slip and not a size

std::vector<Diagnostic> findWithoutRoom(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const Component* row : context.ofTypes(takesPolicy)) {
        // A schedule sets the bounds itself
        if (!followsMetric(context, *row))
            continue;
        const auto bounds = scalingBoundsOf(context, *row);
        if (!bounds || !bounds->min || !bounds->max || *bounds->min != *bounds->max)
            continue;
        Diagnostic found = finding({GUDO_TR_NOOP("core", "The scaling policy of %1 has no effect: its minimum and its "
                                                         "maximum are both %2"),
                                    {called(*row), std::to_string(*bounds->max)}},
                                   {row->id});
        if (*bounds->max >= 0 && *bounds->max <= mostDoubled)
            found.fix = Fix {{GUDO_TR_NOOP("core", "Let it grow to %1 instances"),
                              {std::to_string(std::max<std::int64_t>(2, 2 * *bounds->max))}},
                             [id = row->id, most = std::max<std::int64_t>(2, 2 * *bounds->max)](Design design) {
                                 return withProperty(std::move(design), id, "max", most);
                             },
                             false};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule policyWithoutRoom {
    .id = "OPS-005",
    .name = "scaling-policy-without-room",
    .severity = Severity::Error,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Scaling policy that can change nothing"),
    .rationale =
        GUDO_TR_NOOP("core", "A policy that follows a metric adds and removes instances between the minimum and the "
                             "maximum. Where the two are equal it has nothing to decide: whoever reads the design "
                             "expects a group that grows under load, and gets one of a fixed size."),
    .remedy = GUDO_TR_NOOP("core", "Raise the maximum above the minimum, or remove the policy."),
    .bad = GUDO_TR_NOOP("core", "A group with minimum 3 and maximum 3 that keeps its processors at 60 %."),
    .good = GUDO_TR_NOOP("core", "The same group with maximum 6."),
    .source = "S3, S4; cfn-lint E3712",
    .check = findWithoutRoom,
};

} // namespace gudo
