#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/performance/performance_rules.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

/// Standbys of a managed service, by id, with the database that each waits for. A cluster's standbys answer reads.
std::map<std::string_view, const Component*> silentStandbys(const RuleContext& context)
{
    std::map<std::string_view, const Component*> standbys;
    std::set<std::string_view> active;
    for (const auto& row : context.architecture().connections) {
        const Component* from = context.component(row->from);
        const Component* to = context.component(row->to);
        if (row->kind != "failover" || row->from == row->to || !from || !to)
            continue;
        active.insert(row->from);
        const bool isManaged = context.isKind(*from, "database") && context.isKind(*to, "database") &&
                               !context.catalog.typeOf(*from).traits.standby.empty() &&
                               !context.catalog.typeOf(*to).traits.standby.empty();
        if (isManaged && integerIn(context, *from, "standbys").value_or(1) < 2)
            standbys.emplace(row->to, from);
    }
    for (const std::string_view id : active) // each of two that wait for each other answers
        standbys.erase(id);
    return standbys;
}

std::vector<Diagnostic> findRequests(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("database"))
        return findings;
    const auto standbys = silentStandbys(context);
    if (standbys.empty())
        return findings;
    std::set<std::pair<std::string_view, std::string_view>> asked;
    for (const auto& row : context.architecture().connections)
        if (isRequest(*row))
            asked.emplace(row->from, row->to);
    std::map<std::string_view, std::vector<const Connection*>> arrows; // by standby
    for (const auto& row : context.architecture().connections) {
        const auto standby = isRequest(*row) ? standbys.find(row->to) : standbys.end();
        if (standby == standbys.end() || row->from == row->to || row->from == standby->second->id)
            continue;
        // Whoever asks both for everything may mean either
        const bool asksEither =
            asked.contains({row->from, standby->second->id}) && textOf(row->properties, "access") != "read";
        if (!asksEither)
            arrows[standby->first].push_back(row.get());
    }
    for (const auto& [id, requests] : arrows) {
        const Component& standby = *context.component(id);
        const Component& primary = *standbys.at(id);
        std::set<Id> sources;
        std::vector<Id> connections;
        for (const Connection* request : requests) {
            sources.insert(request->from);
            connections.push_back(request->id);
        }
        std::vector<std::string> names;
        for (const Id& source : sources)
            if (const Component* component = context.component(source))
                names.push_back(called(*component));
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is the standby of %2 and answers nothing before it takes "
                                                         "over, but is asked by %3"),
                                    {called(standby), called(primary), listed(names)}},
                                   {standby.id, primary.id});
        found.connections = connections;
        found.fix = Fix {{GUDO_TR_NOOP("core", "Ask %1 instead"), {called(primary)}},
                         [connections, from = standby.id, to = primary.id](Design design) {
                             for (const Id& each : connections) {
                                 const Connection* request = design.architecture.connections.find(each);
                                 if (!request || request->to != from || !design.architecture.components.contains(to))
                                     continue;
                                 Connection turned = *request;
                                 turned.to = to;
                                 design = withConnection(std::move(design), std::move(turned));
                             }
                             return design;
                         },
                         false};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule requestsToStandby {
    .id = "PERF-003",
    .name = "requests-to-standby",
    .severity = Severity::Error,
    .family = RuleFamily::Performance,
    .title = GUDO_TR_NOOP("core", "Requests to a standby that serves none"),
    .rationale =
        GUDO_TR_NOOP("core", "The standby of a managed database has no address of its own and accepts no connections "
                             "until it becomes the primary. It is there for the day of a failure and takes no load "
                             "off the primary: whoever counts on it for reports or reads gets errors."),
    .remedy = GUDO_TR_NOOP("core", "Send the requests to the primary, or add a read replica or a cluster with readable "
                                   "standbys for the reads."),
    .bad = GUDO_TR_NOOP("core", "Reports that read from the Multi-AZ standby of the orders database."),
    .good = GUDO_TR_NOOP("core", "Reports that read from a read replica of it."),
    .source = "S4; Amazon RDS User Guide: Multi-AZ DB instance deployments",
    .check = findRequests,
};

} // namespace gudo
