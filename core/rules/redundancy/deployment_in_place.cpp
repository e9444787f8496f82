#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/capacities.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

constexpr const char* deploymentKey = "deployment";

bool isInPlace(const RuleContext& context, const Component& component)
{
    const Value* method = context.catalog.valueOf(component, deploymentKey);
    return method && method->asString() && *method->asString() == "in-place";
}

std::vector<Diagnostic> findTooLittle(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const CapacityCase& deployment : context.capacities().deployments()) {
        std::vector<Id> ids;
        std::vector<std::string> names;
        for (const int member : context.graph().service(deployment.service).members)
            if (const Component& component = *context.graph().node(member).component; isInPlace(context, component)) {
                ids.push_back(component.id);
                names.push_back(called(component));
            }
        Diagnostic found = finding({GUDO_TR_NOOP("core", "While a new version is put onto half of %1, the other half "
                                                         "answers %2 of the %3 requests a second that come at the "
                                                         "busiest time"),
                                    {listed(names), amount(deployment.carried()), amount(deployment.asked)}},
                                   ids);
        found.fix = Fix {{GUDO_TR_NOOP("core", "Deploy to new copies beside the old ones (blue/green)")},
                         [ids](Design design) {
                             for (const Id& id : ids)
                                 design = withProperty(std::move(design), id, deploymentKey, "blue-green");
                             return design;
                         },
                         false};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule deploymentInPlace {
    .id = "RED-040",
    .name = "deployment-in-place",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Deployment that leaves too little capacity"),
    .rationale =
        GUDO_TR_NOOP("core", "A deployment in place stops the running version to put the new one where it was. Copies "
                             "that are being replaced answer nobody, so that half of them have to do with all of the "
                             "load. When that is too much, every release is an outage, and going back to the old "
                             "version takes a second one."),
    .remedy =
        GUDO_TR_NOOP("core", "Start the new version on machines of its own and move the load over when it answers "
                             "(blue/green), replace a few copies at a time, or run twice as many."),
    .bad = GUDO_TR_NOOP("core", "900 requests a second, and four web servers for 300 each that are updated in place."),
    .good = GUDO_TR_NOOP("core", "The same four web servers with blue/green deployment."),
    .source = "S3",
    .check = findTooLittle,
};

} // namespace gudo
