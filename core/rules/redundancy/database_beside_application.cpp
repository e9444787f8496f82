#include <algorithm>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/placing.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

constexpr int distance = 40; ///< scene units between the machine and the new one

/// What runs on one machine.
struct Machine {
    std::vector<const Component*> databases {};
    std::vector<const Component*> applications {};
};

/// The nearest server around it, virtual or not: what has an operating system of its own.
const Component* machineOf(const RuleContext& context, const Component& component)
{
    for (const auto id : context.containment.ancestors(component.id))
        if (const Component* box = context.component(id);
            box && (context.isKind(*box, "vm") || context.isKind(*box, "host")))
            return box;
    return nullptr;
}

/// The component, or what it lives in, that stands directly on the machine.
Id topOf(const RuleContext& context, const Component& component, const Component& machine)
{
    Id top = component.id;
    for (auto up = context.containment.parent(top); !up.empty() && up != machine.id;
         up = context.containment.parent(top))
        top = Id {up};
    return top;
}

/// Moves the databases, in the containers that they are in, to a machine of their own beside this one. Nothing when one
/// of those containers holds an application too.
std::optional<Fix> fixFor(const RuleContext& context, const Component& machine, const Machine& on)
{
    std::set<Id> tops;
    for (const Component* database : on.databases)
        tops.insert(topOf(context, *database, machine));
    const auto goesAlong = [&](const Component* application) {
        return tops.contains(topOf(context, *application, machine));
    };
    if (std::ranges::any_of(on.applications, goesAlong))
        return {};

    Component own {.id = freeId(context.architecture(), idFrom(machine.id + "-db", "server")),
                   .type = machine.type,
                   .name = called(machine) + " (DB)",
                   .parent = machine.parent,
                   .properties = machine.properties};
    for (const char* key : {"address", "public_address", "public_ip", "service", "replicas", "required_replicas"})
        own.properties.erase(key);
    const auto apply = [own, model = machine.id, tops](Design design) {
        if (design.architecture.components.contains(own.id) || design.architecture.connections.contains(own.id) ||
            !design.architecture.components.contains(model))
            return design; // done already
        const Rect rect = placementOf(design, model);
        const Rect beside = rect.moved(rect.width + distance, 0);
        design =
            withComponent(std::move(design), own, rect.isEmpty() ? rect : freeRectNear(design, own.parent, beside));
        for (const Id& top : tops)
            design = movedInto(std::move(design), top, own.id);
        return design;
    };
    return Fix {{GUDO_TR_NOOP("core", "Move %1 to a machine of its own"), {listed(on.databases)}}, apply, false};
}

std::vector<Diagnostic> findTogether(const RuleContext& context)
{
    if (!context.hasKind("database"))
        return {};
    std::map<std::string_view, Machine> machines;
    for (const auto& row : context.architecture().components) {
        const ComponentType& type = context.catalog.typeOf(*row);
        const bool isDatabase = type.isKind("database");
        if (!isDatabase && !type.isKind("web") && !type.isKind("app"))
            continue;
        if (const Component* machine = machineOf(context, *row))
            (isDatabase ? machines[machine->id].databases : machines[machine->id].applications).push_back(row.get());
    }
    std::vector<Diagnostic> findings;
    for (const auto& [id, on] : machines) {
        if (on.databases.empty() || on.applications.empty())
            continue;
        const Component& machine = *context.component(id);
        Diagnostic found = finding(
            {GUDO_TR_NOOP("core", "%1 and %2 share %3: a fault or a rush of one hits the other, and neither can be "
                                  "sized for itself"),
             {listed(on.databases), listed(on.applications), called(machine)}},
            {on.databases.front()->id, machine.id});
        for (const Component* application : on.applications)
            found.components.push_back(application->id);
        found.fix = fixFor(context, machine, on);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule databaseBesideApplication {
    .id = "RED-038",
    .name = "database-beside-application",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Database and application on one machine"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "A database wants memory and fast disks, an application wants processors. On one machine they take them "
        "from each other: a slow query slows every page, a memory leak in the application stops the database. "
        "And a second application server cannot be added beside a database that must stay one."),
    .remedy = GUDO_TR_NOOP("core", "Give the database a machine of its own, or use a managed database."),
    .bad = GUDO_TR_NOOP("core", "One server with the application and its database."),
    .good = GUDO_TR_NOOP("core", "Two servers, one with the application, one with the database."),
    .source = "S0, S2, S3",
    .check = findTogether,
};

} // namespace gudo
