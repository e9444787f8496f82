#include <algorithm>
#include <map>

#include "core/model/edits.h"
#include "core/reliability/health_checks.h"
#include "core/rules/balancer_targets.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

constexpr const char* property = "health_check_type";
constexpr const char* byBalancer = "elb";

bool asksBalancer(const RuleContext& context, const Component& group)
{
    const Value* value = context.catalog.valueOf(group, property);
    return value && value->asString() && *value->asString() == byBalancer;
}

std::vector<Diagnostic> findDeaf(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("load-balancer") || !context.hasKind("group"))
        return findings;
    std::map<std::string_view, std::vector<const Component*>> probedBy; ///< by group
    const Callers& callers = context.shared<Callers>();
    for (const BalancedTargets& entry : balancedTargets(context, callers)) {
        if (!probesTargets(context.architecture(), context.catalog, *entry.balancer))
            continue; // it calls nobody unhealthy: load-balancer-without-health-check comes first
        for (const Component* target : entry.targets)
            if (context.catalog.typeOf(*target).property(property) && !asksBalancer(context, *target))
                probedBy[target->id].push_back(entry.balancer);
    }
    for (const auto& [id, balancers] : probedBy) {
        const Component& group = *context.component(id);
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 does not replace instances that %2 finds unhealthy: it "
                                                         "only looks whether the machine runs"),
                                    {called(group), listed(balancers)}},
                                   {group.id});
        for (const Component* balancer : balancers)
            found.components.push_back(balancer->id);
        found.fix = Fix {{GUDO_TR_NOOP("core", "Replace instances that the load balancer finds unhealthy")},
                         [group = group.id](Design design) {
                             return withProperty(std::move(design), group, property, byBalancer);
                         }};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule groupWithoutBalancerHealth {
    .id = "RED-016",
    .name = "group-without-balancer-health",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Group that ignores the load balancer's checks"),
    .rationale =
        GUDO_TR_NOOP("core", "An Auto Scaling group looks at the machine by default: is it running and reachable? A "
                             "machine on which the application hangs passes. The load balancer sees that and sends "
                             "it no more requests, but nobody replaces it, and the tier gets smaller one by one."),
    .remedy =
        GUDO_TR_NOOP("core", "Let the group use the load balancer's health check, with a warm-up time long enough "
                             "for a new instance to start."),
    .bad = GUDO_TR_NOOP("core", "A group behind a load balancer that probes /health, with health check type ec2."),
    .good = GUDO_TR_NOOP("core", "The same group with health check type elb."),
    .source = "S3, S4; Checkov CKV2_AWS_15, Security Hub AutoScaling.1, AWS Config "
              "autoscaling-group-elb-healthcheck-required",
    .check = findDeaf,
};

} // namespace gudo
