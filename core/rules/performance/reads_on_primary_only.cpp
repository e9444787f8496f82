#include <algorithm>
#include <map>

#include "core/model/edits.h"
#include "core/reliability/replicas.h"
#include "core/rules/callers.h"
#include "core/rules/findings.h"
#include "core/rules/parameters.h"
#include "core/rules/performance/performance_rules.h"
#include "core/rules/placing.h"
#include "core/rules/property_values.h"
#include "core/rules/redundancy/read_replicas.h"
#include "core/rules/service_loads.h"

namespace gudo {

namespace {

constexpr double busy = 0.6; ///< share of a database's capacity from which reads are worth moving away

/// The requests of a database.
struct Asked {
    int reads = 0; ///< that say so
    int others = 0;
    std::vector<Id> readArrows {};
};

/// The provider's type of read replicas: a database that names the one it copies.
const ComponentType* replicaTypeFor(const Catalog& catalog, std::string_view database)
{
    const std::string_view provider = database.substr(0, database.find('.') + 1);
    for (const ComponentType& type : catalog.types())
        if (const PropertySchema* source = type.property("source");
            source && type.isKind("database") && !provider.empty() && type.id.starts_with(provider))
            return &type;
    return nullptr;
}

/// A replica in the last of the subnets, asked by those who only read. Only beside a standby: a replica is none.
std::optional<Fix> fixFor(const RuleContext& context, const Component& database, const std::vector<Id>& readArrows)
{
    const ComponentType* type = replicaTypeFor(context.catalog, database.type);
    const auto subnets = context.zones.subnetsOf(database);
    if (!type || subnets.empty() || !context.catalog.accepts(subnets.back(), type->id) ||
        !isOn(context, database, context.catalog.typeOf(database).traits.standby))
        return {};
    Component replica {.id = freeId(context.architecture(), idFrom(database.id + "-replica", "replica")),
                       .type = type->id,
                       .name = called(database) + " (read replica)",
                       .parent = subnets.back()->id,
                       .properties = {{"source", database.id}}};
    for (const char* key : {"instance_class", "security_groups", "port", "encrypted"})
        if (const Value* value = find(database.properties, key); value && type->property(key))
            replica.properties.emplace(key, *value);
    return Fix {
        {GUDO_TR_NOOP("core", "Add a read replica of %1 (costs as much as one more instance)"), {called(database)}},
        [replica, readArrows, presence = presenceId(database.id, replica.parent), id = database.id](Design design) {
            if (design.architecture.components.contains(replica.id) ||
                design.architecture.connections.contains(replica.id) ||
                !design.architecture.components.contains(replica.parent))
                return design;
            Rect rect = placementOf(design, presence);
            if (rect.isEmpty())
                rect = placementOf(design, id);
            if (!rect.isEmpty())
                rect = freeRectNear(design, replica.parent, rect.moved(rect.width + 32, 0));
            design = withComponent(std::move(design), replica, rect);
            for (const Id& each : readArrows)
                if (const Connection* arrow = design.architecture.connections.find(each); arrow && arrow->to == id) {
                    Connection turned = *arrow;
                    turned.to = replica.id;
                    design = withConnection(std::move(design), std::move(turned));
                }
            return design;
        },
        false};
}

bool hasCache(const RuleContext& context, const Callers& callers, const Component& database)
{
    return std::ranges::any_of(callers.of(database.id), [&](const Component* caller) {
        return context.isKind(*caller, "cache") ||
               std::ranges::any_of(callers.targetsOf(caller->id),
                                   [&](const Component* target) { return context.isKind(*target, "cache"); });
    });
}

std::map<std::string_view, Asked> requestsByDatabase(const RuleContext& context)
{
    std::map<std::string_view, Asked> all;
    for (const auto& row : context.architecture().connections) {
        const Component* to = isRequest(*row) && row->from != row->to ? context.component(row->to) : nullptr;
        if (!to || !context.isKind(*to, "database"))
            continue;
        Asked& requests = all[to->id];
        if (textOf(row->properties, "access") == "read") {
            ++requests.reads;
            requests.readArrows.push_back(row->id);
        } else {
            ++requests.others;
        }
    }
    return all;
}

std::vector<Diagnostic> findReads(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("database"))
        return findings;
    auto all = requestsByDatabase(context);
    std::erase_if(all,
                  [](const auto& each) { return each.second.reads == 0 || each.second.reads < each.second.others; });
    if (all.empty())
        return findings;
    const ServiceLoads& loads = context.shared<ServiceLoads>();
    if (loads.isEmpty())
        return findings;
    const Callers& callers = context.shared<Callers>();
    const ReadReplicas replicas {context};
    const double share = parameter(context, readsOnPrimaryOnly, "share", busy);
    for (const auto& [id, requests] : all) {
        const Component& database = *context.component(id);
        const int service = loads.serviceOf(database);
        const auto capacity = numberIn(context.catalog, database, "capacity");
        const double load = service < 0 ? 0 : loads.of(service);
        if (!capacity || *capacity <= 0 || load < share * *capacity || !replicas.of(id).empty() ||
            context.graph().service(service).readers.size() > 1 ||
            context.catalog.typeOf(database).scope == Scope::Regional ||
            !textOf(database.properties, "source").empty() || hasCache(context, callers, database))
            continue;
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 answers all reads itself, %2 requests a second of the %3 "
                                                         "that it can: no read replica and no cache takes any off it"),
                                    {called(database), amount(load), amount(*capacity)}},
                                   {database.id});
        found.connections = requests.readArrows;
        found.fix = fixFor(context, database, requests.readArrows);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule readsOnPrimaryOnly {
    .id = "PERF-004",
    .name = "reads-on-primary-only",
    .severity = Severity::Warning,
    .family = RuleFamily::Performance,
    .title = GUDO_TR_NOOP("core", "Busy database that answers all reads itself"),
    .rationale =
        GUDO_TR_NOOP("core", "Only the primary takes writes, but reads can be answered by others. When it carries both "
                             "and is near what it can do, a rush of readers makes the writes wait, and the orders "
                             "with them. A larger machine helps once, a replica or a cache again and again."),
    .remedy = GUDO_TR_NOOP("core", "Send what only reads to a read replica, or put a cache beside the application."),
    .bad = GUDO_TR_NOOP("core", "A database for 1000 requests a second that gets 900, most of them from callers that "
                                "only read."),
    .good = GUDO_TR_NOOP("core", "The same with a read replica that those callers ask."),
    .source = "S4; Amazon RDS User Guide: working with DB instance read replicas",
    .check = findReads,
};

} // namespace gudo
