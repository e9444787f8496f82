#include <algorithm>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/network/cidr.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/route_edits.h"

namespace gudo {

namespace {

/// Destinations that are the same whatever they are written like.
std::string plain(const std::string& destination)
{
    const auto block = cidrFrom(destination);
    return block ? toText(*block) : destination;
}

/// The table with the first of its routes to a destination alone.
Design withFirstOnly(Design design, const Id& id, const std::string& destination)
{
    bool isFirst = true;
    return withRoutes(std::move(design), id, [&](const Object& route) {
        const bool isMeant =
            !textOf(route, "target").empty() && plain(std::string {textOf(route, "destination")}) == destination;
        const bool isKept = !isMeant || isFirst;
        isFirst = isFirst && !isMeant;
        return isKept;
    });
}

std::string targetsText(const RuleContext& context, const std::vector<Id>& targets)
{
    std::vector<std::string> names;
    for (const Id& target : targets) {
        const Component* component = context.component(target);
        names.push_back(component ? called(*component) : target);
    }
    return listed(names);
}

std::vector<Diagnostic> findTwice(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const Component* row : context.ofKind("route-table")) {
        std::map<std::string, std::vector<Id>> targets;
        for (const Route& route : routesOf(*row))
            if (!route.destination.empty() && !route.target.empty()) // else not filled in yet
                targets[plain(route.destination)].push_back(route.target);
        for (const auto& [destination, all] : targets) {
            if (all.size() < 2)
                continue;
            std::set<Id> distinct {all.begin(), all.end()};
            if (distinct.size() > 1 && distinct.contains("local"))
                continue; // the other is never used, which route-never-used tells
            std::vector<Id> ids {row->id};
            std::ranges::copy_if(distinct, std::back_inserter(ids),
                                 [&](const Id& id) { return id != row->id && context.component(id); });
            const bool isSame = distinct.size() == 1;
            auto found = isSame ? finding({GUDO_TR_NOOP("core", "%1 has the route to %2 more than once"),
                                           {called(*row), destination}},
                                          std::move(ids))
                                : finding({GUDO_TR_NOOP("core", "%1 sends %2 to several targets: %3"),
                                           {called(*row), destination, targetsText(context, all)}},
                                          std::move(ids));
            found.key = destination;
            found.fix = Fix {
                {GUDO_TR_NOOP("core", "Keep only the route to %1"), {targetsText(context, {all.front()})}},
                [id = row->id, to = destination](Design design) { return withFirstOnly(std::move(design), id, to); },
                isSame};
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule sameDestinationTwice {
    .id = "NET-022",
    .name = "same-destination-twice",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Destination that is routed twice"),
    .rationale =
        GUDO_TR_NOOP("core", "A route table has one route for each destination. The provider refuses a second one, so "
                             "that only one of the two ways that are drawn exists, and which one depends on who was "
                             "faster. It is no way to share traffic between two gateways either."),
    .remedy = GUDO_TR_NOOP("core", "Keep one route, or make one of the destinations more specific."),
    .bad = GUDO_TR_NOOP("core", "A table with 0.0.0.0/0 to nat-a and 0.0.0.0/0 to nat-b."),
    .good = GUDO_TR_NOOP("core", "A table for each zone, with 0.0.0.0/0 to the NAT gateway of that zone."),
    .source = "Amazon EC2 API: CreateRoute, RouteAlreadyExists",
    .check = findTwice,
};

} // namespace gudo
