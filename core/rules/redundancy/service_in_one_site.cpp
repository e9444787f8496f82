#include <algorithm>
#include <map>

#include "core/reliability/single_points.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

constexpr const char* surviveKey = "survive";

/// What requests of the client are to survive.
FailureLevel askedBy(const RuleContext& context, const Component& client)
{
    const Value* value = context.isKind(client, "client") ? context.catalog.valueOf(client, surviveKey) : nullptr;
    const auto level = value && value->asString() ? failureLevelFrom(*value->asString()) : std::nullopt;
    return level.value_or(FailureLevel::Zone);
}

/// Clients that are to survive more than the loss of a zone, by their nodes.
std::map<int, FailureLevel> demandingClients(const RuleContext& context)
{
    std::map<int, FailureLevel> clients;
    for (const auto& row : context.architecture().components)
        if (const FailureLevel asked = askedBy(context, *row); asked > FailureLevel::Zone)
            clients.emplace(context.graph().find(row->id), asked);
    return clients;
}

std::optional<Diagnostic> findingFor(const ServiceGraph& graph, const FailureModel& model, const SinglePoint& point,
                                     const std::map<int, FailureLevel>& clients)
{
    const FailureEvent& event = model.events[static_cast<std::size_t>(point.event)];
    const FailureDomain& domain = model.domains[static_cast<std::size_t>(event.domain)];
    std::vector<std::string> asking;
    for (const int lost : point.lost) {
        const int client = model.requirements[static_cast<std::size_t>(lost)].client;
        const std::string name = called(*graph.node(client).component);
        if (clients.at(client) >= event.level && std::ranges::find(asking, name) == asking.end())
            asking.push_back(name);
    }
    if (asking.empty())
        return {};
    std::vector<Id> ids;
    for (const int box : domain.boxes)
        ids.push_back(graph.idOf(box));
    std::vector<std::string> inside;
    for (const int node : point.hit)
        if (!std::ranges::binary_search(domain.boxes, node)) {
            ids.push_back(graph.idOf(node));
            inside.push_back(called(*graph.node(node).component));
        }
    Diagnostic found = finding({GUDO_TR_NOOP("core", "A disaster in %1 stops what %2 should get in spite of it: there "
                                                     "is no second place for %3"),
                                {called(*graph.node(event.node).component), listed(asking), listed(inside)}},
                               std::move(ids));
    found.key = domain.id;
    return found;
}

std::vector<Diagnostic> findInOnePlace(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (std::ranges::none_of(context.architecture().components,
                             [](const auto& row) { return find(row->properties, surviveKey) != nullptr; }))
        return findings;
    const auto clients = demandingClients(context);
    std::vector<Requirement> requirements;
    for (const auto& [client, level] : clients)
        std::ranges::copy(requirementsOf(context.graph(), client), std::back_inserter(requirements));
    const FailureModel model =
        failureModel(context.graph(), context.catalog, context.zones, std::move(requirements),
                     [](const FailureEvent& event) { return event.level >= FailureLevel::Site; });
    for (const SinglePoint& point : singlePoints(context.graph(), model))
        if (auto found = findingFor(context.graph(), model, point, clients))
            findings.push_back(std::move(*found));
    return findings;
}

} // namespace

const Rule serviceInOneSite {
    .id = "RED-022",
    .name = "service-in-one-site",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Service in one site that should survive its loss"),
    .rationale =
        GUDO_TR_NOOP("core", "A fire, a flood or a long power cut takes a whole data centre, and everything that is "
                             "redundant inside of it too. Clients of this design are meant to be answered even then, "
                             "but something that they need runs in that one place only."),
    .remedy =
        GUDO_TR_NOOP("core", "Run what they need in a second site or a cloud region as well, with its data copied "
                             "there and a failover that leads to it. Where that costs more than an outage, say "
                             "in the client that the loss of a zone is all that it has to survive."),
    .bad = GUDO_TR_NOOP("core", "Customers that must survive the loss of a site, and all servers in one data centre."),
    .good = GUDO_TR_NOOP("core", "The same servers in a second data centre too, with DNS leading to whichever is up."),
    .source = "S4; AWS Well-Architected Framework, Reliability pillar: deploy the workload to multiple locations",
    .check = findInOnePlace,
};

} // namespace gudo
