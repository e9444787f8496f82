#include <algorithm>
#include <set>

#include "core/model/edits.h"
#include "core/reliability/health_checks.h"
#include "core/reliability/replicas.h"
#include "core/rules/balancer_targets.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

std::vector<Diagnostic> findWithoutCheck(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("load-balancer"))
        return findings;
    const Replicas replicas {context.architecture(), context.catalog, context.zones};
    std::map<std::string_view, std::set<const Component*>> targets;
    for (const auto& row : context.architecture().connections)
        if (isRequest(*row) && row->from != row->to)
            targets[row->from].insert(context.component(row->to));

    for (const Component* row : context.ofKind("load-balancer")) {
        if (probesTargets(context.architecture(), context.catalog, *row))
            continue;
        int copies = 0;
        std::vector<std::string> names;
        for (const Component* target : targets[row->id]) {
            if (context.catalog.typeOf(*target).property("health_check") &&
                probesTargets(context.architecture(), context.catalog, *target))
                continue; // a target group or another balancer that probes by itself
            ServiceNode node {.component = target};
            replicas.describe(node);
            copies += node.copies;
            names.push_back(called(*target));
        }
        if (copies < 2)
            continue;
        std::ranges::sort(names);
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "%1 does not probe its targets: when one stops, it still gets its share "
                                          "of the requests (%2)"),
                     {called(*row), listed(names)}},
                    {row->id});
        const std::string probe = usualProbe(context, *row);
        found.fix =
            Fix {{GUDO_TR_NOOP("core", "Probe the targets with %1"), {probe}}, [id = row->id, probe](Design design) {
                     return withProperty(std::move(design), id, "health_check", probe);
                 }};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule loadBalancerWithoutHealthCheck {
    .id = "RED-017",
    .name = "load-balancer-without-health-check",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Load balancer without health check"),
    .rationale =
        GUDO_TR_NOOP("core", "A load balancer shares requests among its targets. Without a health check it does not "
                             "notice that one has stopped and keeps sending it its share: with two targets every "
                             "second request fails, although the other one could answer them all."),
    .remedy = GUDO_TR_NOOP("core", "Let the load balancer probe each target on the port and path that it serves."),
    .bad = GUDO_TR_NOOP("core", "A load balancer in front of two web servers, health check empty."),
    .good = GUDO_TR_NOOP("core", "The same load balancer probing /health."),
    .source = "S2, S3; Elastic Load Balancing User Guide: health checks; Checkov CKV_AWS_261",
    .check = findWithoutCheck,
};

} // namespace gudo
