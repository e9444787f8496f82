#include <algorithm>
#include <set>

#include "core/model/edits.h"
#include "core/rules/callers.h"
#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/placing.h"

namespace gudo {

namespace {

constexpr const char* watched = "targets";

bool isMonitoring(const RuleContext& context, const Component& component)
{
    return context.isKind(component, "monitoring");
}

/// What clients ask, directly or not.
std::set<std::string_view> servingComponents(const RuleContext& context, const Callers& callers)
{
    std::set<std::string_view> reached;
    std::vector<std::string_view> open;
    for (const Component* row : context.ofKind("client"))
        open.push_back(row->id);
    while (!open.empty()) {
        const std::string_view next = open.back();
        open.pop_back();
        for (const Component* target : callers.targetsOf(next))
            if (reached.insert(target->id).second)
                open.push_back(target->id);
    }
    return reached;
}

/// The first data store of what clients ask that stands in a place: a network, a region, a rack.
const Component* placedStore(const RuleContext& context, const std::set<std::string_view>& serving)
{
    for (const std::string_view id : serving) {
        const Component& component = *context.component(id);
        if (context.catalog.typeOf(component).traits.stateful && !component.parent.empty() &&
            !context.isKind(*context.component(component.parent), "area"))
            return &component;
    }
    return nullptr;
}

/// True when somebody says how it is run: a stated objective, something that deploys it, the profile of production.
bool isOperated(const RuleContext& context)
{
    return context.design.settings.profile == "prod" ||
           std::ranges::any_of(context.architecture().components, [&](const auto& row) {
               return (context.isKind(*row, "deployment") && context.catalog.typeOf(*row).property("strategy")) ||
                      (context.isKind(*row, "client") && find(row->properties, "slo"));
           });
}

/// A tier in the path of a request that this could watch.
bool isWatchable(const RuleContext& context, const Component& component, const PropertySchema& schema)
{
    const ComponentType& type = context.catalog.typeOf(component);
    return type.tier.value_or(0) >= 2 && !type.traits.passive &&
           std::ranges::any_of(schema.reference, [&](const std::string& kind) { return type.isKind(kind); });
}

std::optional<Fix> fixByMonitoring(const RuleContext& context, const Component& store,
                                   const std::set<std::string_view>& serving)
{
    std::vector<Id> homes;
    for (const auto id : context.containment.ancestors(store.id))
        homes.emplace_back(id);
    std::ranges::reverse(homes);
    homes.emplace_back(); // the bare canvas
    for (const Id& home : homes)
        for (const ComponentType& type : context.catalog.types()) {
            const Component* box = context.component(home);
            const bool isOfCloud = context.zones.nearest(store.id, "region") != nullptr;
            if (!type.isKind("monitoring") || type.traits.managed != isOfCloud || (!home.empty() && !box) ||
                !context.catalog.accepts(box, type.id))
                continue;
            Component made = newComponent(context.architecture(), type, "en");
            made.parent = home;
            List targets;
            if (const PropertySchema* schema = type.property(watched))
                for (const std::string_view id : serving)
                    if (isWatchable(context, *context.component(id), *schema))
                        targets.emplace_back(std::string {id});
            if (!targets.empty())
                made.properties.emplace(watched, std::move(targets));
            const Rect size {0, 0, type.width, type.height};
            return Fix {{GUDO_TR_NOOP("core", "Add %1"), {called(made)}},
                        [made, size, near = store.id](Design design) {
                            const Architecture& architecture = design.architecture;
                            if (architecture.components.contains(made.id) ||
                                (!made.parent.empty() && !architecture.components.contains(made.parent)))
                                return design;
                            const Rect beside = placementOf(design, near);
                            const Rect wanted {beside.right() + 40, beside.y, size.width, size.height};
                            const Rect rect = beside.isEmpty() ? Rect {} : freeRectNear(design, made.parent, wanted);
                            return withComponent(std::move(design), made, rect);
                        },
                        false};
        }
    return {};
}

/// What the monitoring that is drawn does not watch. Empty when one of it watches everything, for all that is known.
std::vector<const Component*> unwatched(const RuleContext& context, const std::set<std::string_view>& serving,
                                        const std::vector<const Component*>& monitoring)
{
    std::set<std::string_view> seen;
    for (const Component* monitor : monitoring) {
        const Value* targets = find(monitor->properties, watched);
        if (!targets || !targets->asList() || targets->asList()->empty())
            return {};
        for (const Value& target : *targets->asList())
            if (const std::string* id = target.asString())
                seen.insert(*id);
    }
    for (const auto& row : context.architecture().connections)
        for (const auto& [end, other] : {std::pair {&row->from, &row->to}, std::pair {&row->to, &row->from}})
            if (const Component* monitor = context.component(*end); monitor && isMonitoring(context, *monitor))
                seen.insert(*other);
    std::vector<const Component*> missing;
    for (const std::string_view id : serving) {
        const Component& component = *context.component(id);
        const PropertySchema* schema = context.catalog.typeOf(*monitoring.front()).property(watched);
        if (!schema || !isWatchable(context, component, *schema) || seen.contains(id))
            continue;
        const auto around = context.containment.ancestors(id);
        const auto inside = context.containment.descendants(id);
        const auto isSeen = [&](std::string_view other) {
            return seen.contains(other);
        };
        if (std::ranges::none_of(around, isSeen) && std::ranges::none_of(inside, isSeen))
            missing.push_back(&component);
    }
    return missing;
}

std::vector<Diagnostic> findUnwatched(const RuleContext& context)
{
    std::vector<const Component*> monitoring;
    for (const auto& row : context.architecture().components)
        if (isMonitoring(context, *row))
            monitoring.push_back(row.get());
    if (monitoring.empty() && !isOperated(context))
        return {};
    const Callers& callers = context.shared<Callers>();
    const auto serving = servingComponents(context, callers);
    const Component* store = placedStore(context, serving);
    if (!store)
        return {};
    if (monitoring.empty()) {
        Diagnostic found = finding({GUDO_TR_NOOP("core", "Nothing watches what users need, up to %1: whether it works "
                                                         "is known when they call"),
                                    {called(*store)}},
                                   {store->id});
        found.key = "none";
        found.fix = fixByMonitoring(context, *store, serving);
        return {std::move(found)};
    }
    const auto missing = unwatched(context, serving, monitoring);
    if (missing.empty())
        return {};
    const Component& monitor = *monitoring.front();
    Diagnostic found =
        finding({GUDO_TR_NOOP("core", "%1 does not watch %2"), {called(monitor), listed(missing)}}, {monitor.id});
    std::vector<std::string> ids;
    for (const Component* component : missing) {
        ids.push_back(component->id);
        found.components.push_back(component->id);
    }
    found.fix = Fix {{GUDO_TR_NOOP("core", "Watch %1 as well"), {listed(missing)}},
                     [id = monitor.id, ids](Design design) {
                         const Component* row = design.architecture.components.find(id);
                         if (!row)
                             return design;
                         auto targets = textsOf(row->properties, watched);
                         for (const std::string& added : ids)
                             if (std::ranges::find(targets, added) == targets.end())
                                 targets.push_back(added);
                         return withProperty(std::move(design), id, watched, listValue(targets));
                     },
                     false};
    return {std::move(found)};
}

} // namespace

const Rule serviceWithoutMonitoring {
    .id = "OPS-008",
    .name = "service-without-monitoring",
    .severity = Severity::Warning,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Service that nobody watches"),
    .rationale =
        GUDO_TR_NOOP("core", "A system is configured, deployed, and then watched. Without measurements and alarms a "
                             "full disk, a slow database or a server that hangs is noticed by users first, and "
                             "nobody can say afterwards when and why it began."),
    .remedy = GUDO_TR_NOOP("core", "Add monitoring with alarms for every tier that answers requests, and somebody whom "
                                   "they reach."),
    .bad = GUDO_TR_NOOP("core", "A shop with a promised availability, deployed by a pipeline, and no monitoring."),
    .good = GUDO_TR_NOOP("core", "The shop with CloudWatch that watches load balancer, servers and database."),
    .source = "S0, S2",
    .check = findUnwatched,
};

} // namespace gudo
