#include <algorithm>
#include <map>

#include "core/model/edits.h"
#include "core/reliability/replicas.h"
#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/parameters.h"
#include "core/rules/placing.h"

namespace gudo {

namespace {

constexpr double usuallyHeavy = 500; ///< GiB
constexpr int distance = 40;         ///< scene units between the host and the new one

/// The virtual machine or container that it runs in, or nullptr.
const Component* guestAround(const RuleContext& context, const Component& database)
{
    for (const auto id : context.containment.ancestors(database.id)) {
        const Component* box = context.component(id);
        if (!box || context.isKind(*box, "host"))
            break;
        if (context.isKind(*box, "vm") || context.isKind(*box, "container") || context.isKind(*box, "container-engine"))
            return box;
    }
    return nullptr;
}

/// True when an application runs on the same machine: database-beside-application says so.
bool isBesideApplication(const RuleContext& context, const Component& database, const Component& host)
{
    const Component* machine = context.zones.nearest(database.parent, "vm");
    const auto inside = context.containment.descendants(machine ? machine->id : host.id);
    return std::ranges::any_of(inside, [&](std::string_view id) {
        const Component* held = context.component(id);
        return held && (context.isKind(*held, "web") || context.isKind(*held, "app"));
    });
}

Fix fixByHost(const RuleContext& context, const Component& host, const Component& database)
{
    Component own {.id = freeId(context.architecture(), idFrom(host.id + "-db", "server")),
                   .type = host.type,
                   .name = called(host) + " (DB)",
                   .parent = host.parent,
                   .properties = host.properties};
    for (const char* key : {"address", "public_address", "service", "replicas", "required_replicas"})
        own.properties.erase(key);
    return {{GUDO_TR_NOOP("core", "Move %1 to a server of its own"), {called(database)}},
            [own, model = host.id, moving = database.id](Design design) {
                const Architecture& architecture = design.architecture;
                if (architecture.components.contains(own.id) || architecture.connections.contains(own.id) ||
                    !architecture.components.contains(model) || !architecture.components.contains(moving))
                    return design; // done already
                const Rect rect = placementOf(design, model);
                const Rect beside = rect.moved(rect.width + distance, 0);
                design = withComponent(std::move(design), own,
                                       rect.isEmpty() ? rect : freeRectNear(design, own.parent, beside));
                return movedInto(std::move(design), moving, own.id);
            },
            false};
}

std::vector<Diagnostic> findShared(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("database") || !context.hasKind("host"))
        return findings;
    std::map<std::string_view, std::vector<const Component*>> guests; ///< virtual machines and containers by their host
    for (const auto& row : context.architecture().components)
        if (context.isKind(*row, "vm") || context.isKind(*row, "container"))
            if (const Component* host = context.zones.nearest(row->parent, "host"))
                guests[host->id].push_back(row.get());
    const double heavy = parameter(context, databaseInSharedMachine, "gib", usuallyHeavy);
    for (const auto& row : context.architecture().components) {
        const bool isHeavy =
            find(row->properties, "storage_gib") && numberIn(context.catalog, *row, "storage_gib").value_or(0) >= heavy;
        const Component* guest = isHeavy && context.isKind(*row, "database") ? guestAround(context, *row) : nullptr;
        const Component* host = guest ? context.zones.nearest(guest->id, "host") : nullptr;
        if (!host || isBesideApplication(context, *row, *host))
            continue;
        std::vector<const Component*> others;
        for (const Component* other : guests[host->id])
            if (!context.containment.isWithin(row->id, other->id) &&
                !context.containment.isWithin(other->id, guest->id))
                others.push_back(other);
        if (others.empty())
            continue;
        std::vector<Id> ids {row->id, host->id};
        for (const Component* other : others)
            ids.push_back(other->id);
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 holds %2 GiB and shares the disks and the memory of %3 "
                                                         "with %4"),
                                    {called(*row), amount(numberIn(context.catalog, *row, "storage_gib").value_or(0)),
                                     called(*host), listed(others)}},
                                   std::move(ids));
        if (context.catalog.accepts(host, row->type) &&
            context.catalog.accepts(context.component(host->parent), host->type))
            found.fix = fixByHost(context, *host, *row);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule databaseInSharedMachine {
    .id = "OPS-014",
    .name = "large-database-on-shared-host",
    .severity = Severity::Note,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Large database that shares its host"),
    .rationale =
        GUDO_TR_NOOP("core", "A large database lives on memory and fast disks. In a virtual machine or a container it "
                             "shares them with neighbours: its answers get slower whenever one of them is busy, and "
                             "every request of the application waits for them."),
    .remedy = GUDO_TR_NOOP("core", "Give a large database a server of its own. The parameter gib of this rule says how "
                                   "much storage makes one large."),
    .bad = GUDO_TR_NOOP("core", "A database of 2000 GiB in a container, beside the containers of two other services."),
    .good = GUDO_TR_NOOP("core", "The database on a server of its own."),
    .source = "S1",
    .check = findShared,
};

} // namespace gudo
