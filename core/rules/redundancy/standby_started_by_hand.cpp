#include <algorithm>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

/// A standby, and what it would have to take over.
struct ColdStandby {
    std::set<std::string> failures {}; ///< names of what has to fail
    std::set<std::string> clients {};
    std::set<int> actives {}; ///< nodes
};

bool isManual(const Connection& connection)
{
    return connection.kind == "failover" && textOf(connection.properties, "mode") == "manual";
}

/// True when all that the point takes is still there, or has a standby that somebody can switch to.
bool isSurvivedByHand(const ServiceGraph& graph, const SinglePoint& point)
{
    const auto isGone = [&](int node) {
        return std::ranges::binary_search(point.hit, node);
    };
    return std::ranges::all_of(point.hit, [&](int node) {
        const int service = graph.serviceOf[static_cast<std::size_t>(node)];
        return !std::ranges::all_of(graph.alternatives({.service = service}), isGone) ||
               !std::ranges::all_of(graph.service(service).coldStandbys, isGone);
    });
}

/// By node of the standby.
std::map<int, ColdStandby> coldStandbys(const RuleContext& context, Losses& losses)
{
    const ServiceGraph& graph = context.graph();
    std::map<int, ColdStandby> found;
    for (const SinglePoint& point : losses.points()) {
        if (!isSurvivedByHand(graph, point))
            continue;
        for (const int node : point.hit)
            for (const int standby : graph.service(graph.serviceOf[static_cast<std::size_t>(node)]).coldStandbys) {
                if (std::ranges::binary_search(point.hit, standby))
                    continue;
                ColdStandby& row = found[standby];
                row.failures.insert(losses.failureName(point));
                row.actives.insert(node);
                for (const int lost : point.lost)
                    row.clients.insert(losses.clientName(lost));
            }
    }
    return found;
}

std::set<int> domainsOf(const Losses& losses, int node)
{
    std::set<int> domains = losses.domainsAround(node);
    for (const Place& place : losses.graph().node(node).places)
        domains.merge(losses.domainsAround(losses.graph().find(place.box->id)));
    return domains;
}

/// True when a box around the standby takes one of the active ones along.
bool sharesPlace(const Losses& losses, int standby, const std::set<int>& actives)
{
    const std::set<int> around = domainsOf(losses, standby);
    return std::ranges::any_of(actives, [&](int active) {
        const std::set<int> others = domainsOf(losses, active);
        return std::ranges::any_of(others, [&](int domain) { return around.contains(domain); });
    });
}

std::vector<Diagnostic> findCold(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    const auto& arrows = context.architecture().connections;
    if (std::ranges::none_of(arrows, [](const auto& row) { return isManual(*row); }))
        return findings;
    const ServiceGraph& graph = context.graph();
    Losses& losses = context.losses();
    for (const auto& [standby, row] : coldStandbys(context, losses)) {
        Diagnostic found = finding(
            {GUDO_TR_NOOP("core", "When %1 fails, requests from %2 fail until somebody switches "
                                  "to %3"),
             {listed(std::vector(row.failures.begin(), row.failures.end())),
              listed(std::vector(row.clients.begin(), row.clients.end())), called(*graph.node(standby).component)}},
            {graph.idOf(standby)});
        for (const int active : row.actives)
            found.components.push_back(graph.idOf(active));
        for (const auto& arrow : arrows)
            if (isManual(*arrow) && arrow->to == graph.idOf(standby))
                found.connections.push_back(arrow->id);
        const auto edit = [ids = found.connections](Design design) {
            for (const Id& id : ids)
                design = withProperty(std::move(design), id, "mode", "automatic");
            return design;
        };
        if (!sharesPlace(losses, standby, row.actives)) // else the place has to change first
            found.fix =
                Fix {{GUDO_TR_NOOP("core", "Let %1 take over by itself"), {called(*graph.node(standby).component)}},
                     edit,
                     false};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule standbyStartedByHand {
    .id = "RED-021",
    .name = "standby-started-by-hand",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Standby that somebody has to start"),
    .rationale =
        GUDO_TR_NOOP("core", "A standby that is switched to by hand is worth having, but it does not prevent an "
                             "outage: somebody has to notice, decide, find the instructions and carry them out, at "
                             "night as well. Until then requests fail."),
    .remedy =
        GUDO_TR_NOOP("core", "Let the failover be automatic, with a health check and a virtual address or DNS that "
                             "moves. Where that is not wanted, accept the finding with the time it may take."),
    .bad = GUDO_TR_NOOP("core", "A database with a standby, and a failover between them that is manual."),
    .good = GUDO_TR_NOOP("core", "The same with automatic failover."),
    .source = "S4; AWS Well-Architected Framework, Reliability pillar: automate healing on all layers",
    .check = findCold,
};

} // namespace gudo
