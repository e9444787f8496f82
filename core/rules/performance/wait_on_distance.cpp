#include <map>
#include <set>

#include "core/rules/findings.h"
#include "core/rules/performance/performance_rules.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

/// Where on earth something is, as far as it is drawn: a region, else a site by its location. Empty when nobody said.
std::string placeOf(const RuleContext& context, const Component& component)
{
    std::string region = regionOf(context, component);
    if (!region.empty())
        return region;
    const Component* site = context.zones.nearest(component.id, "site");
    if (!site)
        return {};
    const auto location = textOf(site->properties, "location");
    return location.empty() ? called(*site) : std::string {location.substr(0, 60)};
}

/// Requests of programs to databases elsewhere, unless they also have one where they are.
void findQueries(const RuleContext& context, std::vector<Diagnostic>& findings)
{
    struct Far {
        std::string from;
        std::string to;
        std::vector<const Component*> askers {};
        std::vector<Id> connections {};
    };
    std::map<std::pair<std::string_view, std::string>, Far> all; // by database and place of the askers
    std::set<std::string_view> served;
    const auto each = [&](const auto& use) {
        for (const auto& row : context.architecture().connections) {
            const Component* from = context.component(row->from);
            const Component* to = context.component(row->to);
            if (isRequest(*row) && from && to && context.isKind(*to, "database") && context.isKind(*from, "compute"))
                use(*row, *from, *to, placeOf(context, *from), placeOf(context, *to));
        }
    };
    each([&](const Connection&, const Component& from, const Component&, const std::string& here,
             const std::string& there) {
        if (!here.empty() && here == there)
            served.insert(from.id);
    });
    each([&](const Connection& arrow, const Component& from, const Component& to, const std::string& here,
             const std::string& there) {
        if (here.empty() || there.empty() || here == there || served.contains(from.id))
            return;
        Far& far = all[{to.id, here}];
        far.from = here;
        far.to = there;
        far.askers.push_back(&from);
        far.connections.push_back(arrow.id);
    });
    for (const auto& [key, far] : all) {
        const Component& database = *context.component(key.first);
        std::vector<Id> ids {database.id};
        for (const Component* asker : far.askers)
            ids.push_back(asker->id);
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is in %2, but asked from %3 by %4: every query waits for "
                                                         "the way there and back"),
                                    {called(database), far.to, far.from, listed(far.askers)}},
                                   std::move(ids));
        found.connections = far.connections;
        found.key = far.from;
        findings.push_back(std::move(found));
    }
}

std::vector<Diagnostic> findWaiting(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("region") && !context.hasKind("site"))
        return findings;
    for (const auto& row : context.architecture().connections) {
        const Component* from = context.component(row->from);
        const Component* to = context.component(row->to);
        if (row->kind != "replication" || textOf(row->properties, "mode") != "synchronous" || !from || !to)
            continue;
        const std::string here = placeOf(context, *from);
        const std::string there = placeOf(context, *to);
        if (here.empty() || there.empty() || here == there)
            continue;
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 in %2 confirms a write only when %3 in %4 has it: every "
                                                         "write waits for the way there and back"),
                                    {called(*from), here, called(*to), there}},
                                   {from->id, to->id});
        found.connections.push_back(row->id);
        found.key = to->id;
        findings.push_back(std::move(found));
    }
    findQueries(context, findings);
    return findings;
}

} // namespace

const Rule waitOnDistance {
    .id = "PERF-005",
    .name = "wait-on-distance",
    .severity = Severity::Note,
    .family = RuleFamily::Performance,
    .title = GUDO_TR_NOOP("core", "Every query or write waits for a far place"),
    .rationale =
        GUDO_TR_NOOP("core", "Light takes milliseconds from one region to the next, and a page asks its database many "
                             "times, one question after the other. A synchronous copy far away makes each write wait "
                             "for the way there and back, and writes to the same rows queue behind it."),
    .remedy = GUDO_TR_NOOP("core", "Keep the database and its synchronous copies where the application is; copy to far "
                                   "places asynchronously."),
    .bad = GUDO_TR_NOOP("core", "A database in Seoul with a synchronous copy in Virginia."),
    .good = GUDO_TR_NOOP("core", "A synchronous copy in another zone of Seoul and an asynchronous one in Virginia."),
    .source = "S0, S2, S3, S4; AWS Well-Architected Framework: reliability pillar",
    .check = findWaiting,
};

} // namespace gudo
