#include <set>

#include "core/rules/findings.h"
#include "core/rules/peers.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

/// What the network fetches content from: the components it names and those it asks, each once.
std::set<const Component*> originsOf(const RuleContext& context, const Component& cdn, const Callers& callers)
{
    std::set<const Component*> origins;
    for (const std::string& id : textsOf(cdn.properties, "origins"))
        if (const Component* origin = context.component(id); origin && origin != &cdn)
            origins.insert(origin);
    for (const Component* target : callers.targetsOf(cdn.id)) {
        const ComponentType& type = context.catalog.typeOf(*target);
        if (type.traits.gateway.empty() && !type.traits.passive && !type.isKind("dns") && !type.isKind("firewall"))
            origins.insert(target);
    }
    return origins;
}

std::vector<Diagnostic> findWithOneOrigin(const RuleContext& context)
{
    if (!context.hasKind("cdn"))
        return {};
    const Callers& callers = context.shared<Callers>();
    std::vector<Diagnostic> findings;
    for (const Component* row : context.ofKind("cdn")) {
        const auto origins = originsOf(context, *row, callers);
        if (origins.size() != 1)
            continue;
        const Component& origin = **origins.begin();
        // Object storage is many machines by itself; an origin that fails alone is found as a single point of failure
        if (context.isKind(origin, "object-storage") || context.isKind(origin, "cdn") ||
            !context.losses().clientsLost(origin.id).empty())
            continue;
        findings.push_back(
            finding({GUDO_TR_NOOP("core", "%1 has one origin, %2: when it does not answer, there is no other to "
                                          "turn to"),
                     {called(*row), called(origin)}},
                    {row->id, origin.id}));
    }
    return findings;
}

} // namespace

const Rule cdnWithOneOrigin {
    .id = "RED-033",
    .name = "cdn-with-one-origin",
    .severity = Severity::Note,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Content delivery network with one origin"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "A content delivery network answers from its copies until they are too old, and then asks the origin. When "
        "that region or that load balancer is gone, users see an error page, although the network itself runs "
        "everywhere. With a second origin it can turn to another region, or to a page that says what is going on."),
    .remedy = GUDO_TR_NOOP(
        "core", "Add a second origin, such as a bucket with a static copy or the same service in another region, "
                "and let the network fail over to it."),
    .bad = GUDO_TR_NOOP("core", "A content delivery network in front of one load balancer."),
    .good = GUDO_TR_NOOP("core", "The same with a bucket as the second origin."),
    .source = "Checkov CKV_AWS_310, Security Hub CloudFront.4, AWS Config cloudfront-origin-failover-enabled",
    .check = findWithOneOrigin,
};

} // namespace gudo
