#include <algorithm>
#include <set>

#include "core/model/edits.h"
#include "core/rules/all_rules.h"
#include "core/rules/findings.h"
#include "core/rules/losses.h"

namespace gudo {

namespace {

std::optional<int> integerIn(const Catalog& catalog, const Component& component, std::string_view key)
{
    const Value* value = catalog.valueOf(component, key);
    const auto* number = value ? value->asInteger() : nullptr;
    return number ? std::optional {static_cast<int>(std::clamp<std::int64_t>(*number, -1, 1'000'000))} : std::nullopt;
}

/// True when a second copy would still leave one domain that holds too many of them.
bool staysInOneDomain(const RequestGraph& graph, int node, int copies)
{
    std::set<int> around;
    for (const auto& domains : graph.nodes[static_cast<std::size_t>(node)].domainsOfPlace)
        around.insert(domains.begin(), domains.end());
    return std::ranges::any_of(around, [&](int domain) { return graph.wouldBeLostWith(node, domain, copies); });
}

/// Sets the number of copies, or turns the standby on, where a type has such a property and one more copy is enough.
std::optional<Fix> fixFor(const RuleContext& context, const RequestGraph& graph, int node)
{
    const Component& component = *graph.nodes[static_cast<std::size_t>(node)].component;
    const ComponentType& type = context.catalog.typeOf(component);
    if (!type.traits.standby.empty()) {
        if (staysInOneDomain(graph, node, 2))
            return {};
        return Fix {{GUDO_TR_NOOP("core", "Turn on the standby")},
                    [id = component.id, key = type.traits.standby](Design design) {
                        return withProperty(std::move(design), id, key, true);
                    },
                    false};
    }
    const int copies = graph.nodes[static_cast<std::size_t>(node)].required + 1;
    if (type.traits.copies.empty() || staysInOneDomain(graph, node, copies))
        return {};
    std::vector<std::string> keys {type.traits.copies};
    for (const char* bound : {"desired", "max"}) // what runs and may run is at least what must run
        if (const auto number = integerIn(context.catalog, component, bound); number && *number < copies)
            keys.emplace_back(bound);
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
    Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is a single point of failure: without it, requests from %2 fail (%3)"),
                                {called(culprit), losses.clients(point), losses.way(point)}},
                               {culprit.id});
    if (point.event.domain < 0)
        found.fix = fixFor(context, losses.graph(), point.event.node);
    return found;
}

Diagnostic domainFinding(Losses& losses, const SinglePoint& point)
{
    const FailureDomain& domain = losses.graph().domains[static_cast<std::size_t>(point.event.domain)];
    std::vector<Id> ids;
    std::vector<std::string> inside;
    for (const int box : domain.boxes)
        ids.push_back(losses.component(box).id);
    for (const int node : point.hit)
        if (std::ranges::find(ids, losses.component(node).id) == ids.end()) {
            ids.push_back(losses.component(node).id);
            inside.push_back(called(losses.component(node)));
        }
    const std::string name = domain.zone.empty() ? called(losses.component(domain.boxes.front())) : domain.zone;
    Diagnostic found =
        finding({GUDO_TR_NOOP("core", "%1 is a single point of failure: it takes %2 with it, and requests from %3 fail"),
                 {name, listed(inside), losses.clients(point)}},
                std::move(ids));
    found.key = domain.zone;
    return found;
}

std::vector<Diagnostic> findSinglePoints(const RuleContext& context)
{
    if (!hasKind(context, "client"))
        return {};
    Losses& losses = context.losses();
    std::vector<Diagnostic> findings;
    for (const SinglePoint& point : losses.points()) {
        const bool isAlone =
            point.event.domain < 0 ||
            (point.hit.size() == 1 &&
             std::ranges::binary_search(losses.graph().domains[static_cast<std::size_t>(point.event.domain)].boxes,
                                        point.hit.front()));
        findings.push_back(isAlone ? componentFinding(context, losses, point) : domainFinding(losses, point));
    }
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
