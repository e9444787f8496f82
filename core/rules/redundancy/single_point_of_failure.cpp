#include <algorithm>
#include <set>

#include "core/model/edits.h"
#include "core/reliability/replicas.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

/// Sets the number of copies, or turns the standby on, where a type has such a property and one more copy is enough.
std::optional<Fix> fixFor(const RuleContext& context, const Losses& losses, int node)
{
    const Component& component = losses.component(node);
    const ComponentType& type = context.catalog.typeOf(component);
    if (!type.traits.standby.empty()) {
        if (!losses.wouldSurvive(node, 2))
            return {};
        return Fix {{GUDO_TR_NOOP("core", "Turn on the standby")},
                    [id = component.id, key = type.traits.standby](Design design) {
                        return withProperty(std::move(design), id, key, true);
                    },
                    false};
    }
    const int copies = losses.graph().node(node).required + 1;
    if (type.traits.copies.empty() || !losses.wouldSurvive(node, copies))
        return {};
    std::vector<std::string> keys {type.traits.copies};
    if (const auto most = numberIn(context.catalog, component, "max"); most && *most < copies)
        keys.emplace_back("max"); // what may run is at least what runs
    return Fix {{GUDO_TR_NOOP("core", "Run %1 copies"), {std::to_string(copies)}},
                [id = component.id, keys, copies](Design design) {
                    for (const std::string& key : keys)
                        design = withProperty(std::move(design), id, key, copies);
                    return design;
                },
                false};
}

Diagnostic componentFinding(const RuleContext& context, Losses& losses, const SinglePoint& point)
{
    const Component& culprit = losses.component(point.hit.front());
    const std::string standbys = losses.coldStandbys(point);
    Diagnostic found =
        standbys.empty()
            ? finding({GUDO_TR_NOOP("core", "%1 is a single point of failure: without it, requests from %2 fail (%3)"),
                       {called(culprit), losses.clients(point), losses.way(point)}},
                      {culprit.id})
            : finding({GUDO_TR_NOOP("core", "%1 is a single point of failure: without it, requests from %2 fail until "
                                            "somebody switches to %4 (%3)"),
                       {called(culprit), losses.clients(point), losses.way(point), standbys}},
                      {culprit.id});
    if (losses.eventOf(point).kind != FailureEvent::Kind::Domain && standbys.empty())
        found.fix = fixFor(context, losses, point.hit.front());
    return found;
}

Diagnostic domainFinding(Losses& losses, const SinglePoint& point)
{
    const FailureDomain& domain = losses.model().domains[static_cast<std::size_t>(losses.eventOf(point).domain)];
    std::vector<Id> ids;
    std::vector<std::string> inside;
    for (const int box : domain.boxes)
        ids.push_back(losses.component(box).id);
    for (const int node : point.hit)
        if (std::ranges::find(ids, losses.component(node).id) == ids.end()) {
            ids.push_back(losses.component(node).id);
            inside.push_back(called(losses.component(node)));
        }
    const bool isZone = domain.level == FailureLevel::Zone;
    const std::string zone = isZone ? domain.id.substr(domain.id.find(':') + 1) : std::string {};
    Diagnostic found = finding(
        {GUDO_TR_NOOP("core", "%1 is a single point of failure: it takes %2 with it, and requests from %3 fail"),
         {isZone ? zone : called(losses.component(domain.boxes.front())), listed(inside), losses.clients(point)}},
        std::move(ids));
    found.key = zone;
    return found;
}

/// True when the point is one component: a domain with nothing else in it that is lost.
bool isAlone(const Losses& losses, const SinglePoint& point)
{
    const FailureEvent& event = losses.eventOf(point);
    return event.kind != FailureEvent::Kind::Domain ||
           (point.hit.size() == 1 &&
            std::ranges::binary_search(losses.model().domains[static_cast<std::size_t>(event.domain)].boxes,
                                       point.hit.front()));
}

std::vector<Diagnostic> findSinglePoints(const RuleContext& context)
{
    if (!context.hasKind("client"))
        return {};
    Losses& losses = context.losses();
    std::vector<Diagnostic> findings;
    for (const SinglePoint& point : losses.points())
        findings.push_back(isAlone(losses, point) ? componentFinding(context, losses, point)
                                                  : domainFinding(losses, point));
    return findings;
}

} // namespace

const Rule singlePointOfFailure {
    .id = "RED-001",
    .name = "single-point-of-failure",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Single point of failure"),
    .rationale =
        GUDO_TR_NOOP("core", "Every component fails some day: hardware breaks, a release goes wrong, a zone loses "
                             "power. When everything that clients ask for passes one component, or runs in one "
                             "place, its failure is the failure of the whole service, however redundant the rest is. "
                             "The check fails every component, host and zone in turn and sees who is left without an "
                             "answer."),
    .remedy = GUDO_TR_NOOP("core",
                           "Run a second one in another host or zone behind the same load balancer, or a standby that "
                           "takes over by itself. If clients can do without it, mark the request as not required."),
    .bad = GUDO_TR_NOOP("core",
                        "Clients, one load balancer, two application servers, one database: the load balancer and the "
                        "database are single points of failure, the application servers are not."),
    .good =
        GUDO_TR_NOOP("core", "Two load balancers with automatic failover, two application servers, a database with an "
                             "automatic standby in a second zone."),
    .source = "S0, S2, S4; AWS Well-Architected Framework, Reliability pillar; Trusted Advisor: single-AZ application",
    .check = findSinglePoints,
};

} // namespace gudo
