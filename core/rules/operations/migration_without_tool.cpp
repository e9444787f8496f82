#include <optional>
#include <set>

#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

/// The databases that something copies out of one and into another.
std::set<std::string_view> movedDatabases(const RuleContext& context)
{
    std::set<std::string_view> tools;
    std::set<std::string_view> moved;
    for (const auto& row : context.architecture().components) {
        const ComponentType& type = context.catalog.typeOf(*row);
        if (type.isKind("database") || !type.property("source") || !type.property("target"))
            continue;
        tools.insert(row->id);
        moved.insert(textOf(row->properties, "source"));
        moved.insert(textOf(row->properties, "target"));
    }
    for (const auto& arrow : context.architecture().connections)
        if (tools.contains(arrow->from) || tools.contains(arrow->to))
            moved.insert({arrow->from, arrow->to});
    return moved;
}

bool isDatabase(const RuleContext& context, const Component* component, bool isCloud)
{
    return component && context.isKind(*component, "database") &&
           isProviderRun(context.catalog.typeOf(*component)) == isCloud &&
           (isCloud || regionOf(context, *component).empty());
}

std::vector<Diagnostic> findMoves(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    std::optional<std::set<std::string_view>> moved;
    for (const auto& row : context.architecture().connections) {
        const Component* from = context.component(row->from);
        const Component* to = context.component(row->to);
        if (row->kind != "replication" || !isDatabase(context, from, false) || !isDatabase(context, to, true))
            continue;
        if (!moved)
            moved = movedDatabases(context);
        if (moved->contains(from->id) || moved->contains(to->id))
            continue;
        const std::string_view old = textIn(context, *from, "engine");
        const std::string_view next = textIn(context, *to, "engine");
        Diagnostic found =
            old.empty() || next.empty() || old == next
                ? finding({GUDO_TR_NOOP("core", "%1 is to move into %2, but nothing is drawn that copies the data"),
                           {called(*from), called(*to)}},
                          {from->id, to->id})
                : finding(
                      {GUDO_TR_NOOP("core", "%1 is to move into %2, but nothing is drawn that turns %3 into %4"),
                       {called(*from), called(*to), std::string {old.substr(0, 40)}, std::string {next.substr(0, 40)}}},
                      {from->id, to->id});
        found.connections.push_back(row->id);
        found.key = to->id;
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule migrationWithoutTool {
    .id = "OPS-020",
    .name = "migration-without-tool",
    .severity = Severity::Note,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Move to a managed database without a way"),
    .rationale = GUDO_TR_NOOP(
        "core", "Data does not move from your own database into a managed one by itself. Something has to read all "
                "of it, follow the changes until the cut-over, and translate where the engines differ; it needs a "
                "place to run, a route to both ends and permission there. Plans that leave it out find that on the "
                "day of the move."),
    .remedy =
        GUDO_TR_NOOP("core", "Draw what copies: a migration service between the two, with the way to the source."),
    .bad = GUDO_TR_NOOP("core", "A replication arrow from the database in the data centre straight into the cloud."),
    .good = GUDO_TR_NOOP("core", "The same with a replication instance that reads the one and writes the other."),
    .source = "S4; AWS Database Migration Service User Guide",
    .check = findMoves,
};

} // namespace gudo
