#include <algorithm>
#include <map>

#include "core/reliability/service_graph.h"
#include "core/rules/cost/cost_rules.h"
#include "core/rules/findings.h"
#include "core/rules/parameters.h"
#include "core/rules/service_loads.h"

namespace gudo {

namespace {

constexpr double hot = 100; ///< requests per second from which the traffic is worth a thought

/// The one zone that everything of a service is in, standbys included; empty when it is in several or nobody knows.
std::string onlyZone(const RuleContext& context, const Service& service)
{
    std::string only;
    for (const auto* nodes : {&service.members, &service.standbys, &service.originals, &service.coldStandbys})
        for (const int node : *nodes) {
            const Component& component = *context.graph().node(node).component;
            const ZoneSet zones = context.zones.zonesOf(component);
            if (!zones.isComplete || zones.names.size() != 1 || context.catalog.typeOf(component).traits.managed)
                return {};
            if (!only.empty() && only != zones.names.front())
                return {};
            only = zones.names.front();
        }
    return only;
}

std::vector<Diagnostic> findAcross(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("zone") || context.zones.boxes().size() < 2)
        return findings;
    const ServiceLoads& loads = context.shared<ServiceLoads>();
    if (loads.isEmpty())
        return findings;
    const ServiceGraph& graph = context.graph();
    const double threshold = parameter(context, requestAcrossZones, "load", hot);
    std::vector<std::string> zoneOf;
    for (const Service& service : graph.services)
        zoneOf.push_back(onlyZone(context, service));
    for (int from = 0; from < static_cast<int>(graph.services.size()); ++from) {
        const std::string& zone = zoneOf[static_cast<std::size_t>(from)];
        std::map<int, const Component*> targets; // by service, once each
        for (const int member : graph.service(from).members)
            for (const Need& need : graph.node(member).needs)
                if (need.isRequired)
                    targets.emplace(need.service, graph.node(graph.service(need.service).members.front()).component);
        const Component& asker = *graph.node(graph.service(from).members.front()).component;
        for (const auto& [service, target] : targets) {
            const std::string& other = zoneOf[static_cast<std::size_t>(service)];
            const double load = std::min(loads.of(from), loads.of(service));
            if (zone.empty() || other.empty() || zone == other || load < threshold)
                continue;
            Diagnostic found =
                finding({GUDO_TR_NOOP("core", "%1 in zone %2 sends all it asks of %3 to zone %4, about %5 "
                                              "requests a second: traffic between zones is charged"),
                         {called(asker), zone, called(*target), other, amount(load)}},
                        {asker.id, target->id});
            found.key = target->id;
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule requestAcrossZones {
    .id = "COST-004",
    .name = "request-across-zones",
    .severity = Severity::Note,
    .family = RuleFamily::Cost,
    .title = GUDO_TR_NOOP("core", "Busy requests that always cross zones"),
    .rationale = GUDO_TR_NOOP(
        "core", "Traffic between zones is charged in both directions and takes longer than within one. That is the "
                "price of surviving the loss of a zone. Where each side is in one zone only, it is paid for nothing: "
                "the service stops when either of the two zones is lost."),
    .remedy = GUDO_TR_NOOP("core", "Give both sides copies in both zones, or put them into the same zone."),
    .bad = GUDO_TR_NOOP("core",
                        "An application in zone a alone that asks a database in zone c alone, 500 times a second."),
    .good = GUDO_TR_NOOP("core", "Both in zone a, or each in both zones."),
    .source = "Amazon EC2 pricing: data transfer; Reachability Analyzer AVAILABILITY_ZONE_CROSSED",
    .check = findAcross,
};

} // namespace gudo
