#include <algorithm>
#include <map>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/property_values.h"
#include "core/rules/redundancy/second_zone.h"

namespace gudo {

namespace {

/// Where the writes of one component are copied to.
struct Copies {
    std::vector<const Component*> late {};    ///< after the write was confirmed
    std::vector<const Connection*> arrows {}; ///< of these, as far as they are drawn
    bool hasSynchronous = false;
    bool hasUnknown = false; ///< nobody said how
};

std::map<std::string_view, Copies> copiesByPrimary(const RuleContext& context)
{
    std::map<std::string_view, Copies> all;
    for (const Component* row : context.having("source"))
        if (const auto source = textOf(row->properties, "source");
            context.isKind(*row, "database") && source != row->id)
            if (const Component* primary = context.component(source); primary && context.isKind(*primary, "database"))
                all[primary->id].late.push_back(row);
    for (const auto& row : context.architecture().connections) {
        const Component* copy = context.component(row->to);
        if (row->kind != "replication" || row->from == row->to || !copy)
            continue;
        Copies& copies = all[row->from];
        const std::string_view mode = textOf(row->properties, "mode");
        const bool isKnown = std::ranges::find(copies.late, copy) != copies.late.end(); // a replica is late anyway
        if (mode == "synchronous") {
            copies.hasSynchronous = true;
        } else if (mode == "asynchronous" || isKnown) {
            copies.arrows.push_back(row.get());
            if (!isKnown)
                copies.late.push_back(copy);
        } else {
            copies.hasUnknown = true;
        }
    }
    return all;
}

std::optional<Fix> fixFor(const RuleContext& context, const Component& primary, const Copies& copies)
{
    if (const std::string& standby = context.catalog.typeOf(primary).traits.standby; !standby.empty()) {
        const auto spread = intoSecondZone(context, context.zones, primary);
        if (!spread)
            return {};
        return Fix {{GUDO_TR_NOOP("core", "Keep a standby in a second zone (about twice the cost)")},
                    [id = primary.id, standby, widen = spread->apply](Design design) {
                        return withProperty(widen(std::move(design)), id, standby, true);
                    },
                    false};
    }
    const auto ofOwn = std::ranges::find_if(copies.arrows, [&](const Connection* arrow) {
        const Component* copy = context.component(arrow->to);
        return copy && !isProviderRun(context.catalog.typeOf(*copy));
    });
    if (ofOwn == copies.arrows.end())
        return {};
    return Fix {
        {GUDO_TR_NOOP("core", "Copy to %1 before a write is confirmed (writes take longer)"),
         {called(*context.component((*ofOwn)->to))}},
        [id = (*ofOwn)->id](Design design) { return withProperty(std::move(design), id, "mode", "synchronous"); },
        false};
}

std::vector<Diagnostic> findLateOnly(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    const auto mayLoseNothing = [](const auto& row) {
        return isZeroTime(*row, "rpo");
    };
    if (std::ranges::none_of(context.architecture().components, mayLoseNothing))
        return findings;
    const auto all = copiesByPrimary(context);
    for (const auto& row : context.architecture().components) {
        const auto copies = mayLoseNothing(row) ? all.find(row->id) : all.end();
        const ComponentType& type = context.catalog.typeOf(*row);
        if (copies == all.end() || copies->second.late.empty() || copies->second.hasSynchronous ||
            copies->second.hasUnknown || isOn(context, *row, type.traits.standby) || type.scope == Scope::Regional)
            continue; // what is regional keeps its data in several zones before it confirms
        std::vector<Id> ids {row->id};
        for (const Component* copy : copies->second.late)
            ids.push_back(copy->id);
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "%1 may lose no data, but its copies get a write only after it "
                                          "was confirmed: %2"),
                     {called(*row), listed(copies->second.late)}},
                    std::move(ids));
        for (const Connection* arrow : copies->second.arrows)
            found.connections.push_back(arrow->id);
        found.fix = fixFor(context, *row, copies->second);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule asynchronousCopiesOnly {
    .id = "OPS-018",
    .name = "asynchronous-copies-only",
    .severity = Severity::Error,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "No data may be lost, but copies lag behind"),
    .rationale =
        GUDO_TR_NOOP("core", "An asynchronous copy gets a write after the customer was told that it is done. When the "
                             "original fails in between, the order is gone although it was confirmed. A tolerated "
                             "data loss of nothing takes a copy that has every write before it is confirmed."),
    .remedy = GUDO_TR_NOOP("core", "Add a synchronous standby, or allow the loss of as much as the copy lags behind."),
    .bad = GUDO_TR_NOOP("core", "A database with a tolerated data loss of 0s and one asynchronous read replica."),
    .good = GUDO_TR_NOOP("core", "The same database with Multi-AZ on."),
    .source = "S4; Amazon RDS User Guide: read replicas, Multi-AZ deployments",
    .check = findLateOnly,
};

} // namespace gudo
