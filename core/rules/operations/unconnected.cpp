#include "core/rules/operations/unconnected.h"

#include <algorithm>
#include <set>

#include "core/rules/callers.h"
#include "core/rules/findings.h"
#include "core/rules/mentions.h"

namespace gudo {

namespace {

/// Something that answers requests itself; machines and places only hold what does.
bool isServing(const ComponentType& type)
{
    static constexpr std::string_view kinds[] {"load-balancer", "compute", "web", "app", "database", "cache", "queue"};
    static constexpr std::string_view holders[] {"host", "hypervisor", "container-engine"};
    const auto is = [&](std::string_view kind) {
        return type.isKind(kind);
    };
    return type.tier.value_or(0) >= 2 && !type.traits.passive && std::ranges::any_of(kinds, is) &&
           (type.isKind("group") || std::ranges::none_of(holders, is));
}

/// Ids at an end of an arrow, in a reference, or with a reference to others that answer.
std::set<std::string_view> touchedIn(const RuleContext& context)
{
    std::set<std::string_view> touched;
    const auto touch = [&](std::string_view id) {
        if (const Component* component = context.component(id))
            touched.insert(component->id);
    };
    for (const auto& row : context.architecture().connections)
        if (row->from != row->to)
            for (const Id& end : {row->from, row->to})
                touch(end);
    for (const Mention& mention : context.shared<Mentions>().all) {
        const Component* target = context.component(mention.reference.target);
        if (!target || target == mention.by)
            continue;
        touched.insert(target->id);
        const ComponentType& type = context.catalog.typeOf(*target);
        if (isServing(type) || type.isKind("target-group"))
            touched.insert(mention.by->id); // what it is a part of, not where it stands
    }
    return touched;
}

/// Boxes with something touched inside, at any depth. O(n).
std::set<std::string_view> boxesAround(const RuleContext& context, const std::set<std::string_view>& touched)
{
    std::set<std::string_view> boxes;
    for (const std::string_view id : touched)
        for (auto up = context.containment.parent(id); !up.empty() && boxes.insert(up).second;)
            up = context.containment.parent(up);
    return boxes;
}

/// What runs, at any depth, on something that computes and is touched itself. O(n log n).
std::set<std::string_view> contentsOf(const RuleContext& context, const std::set<std::string_view>& touched)
{
    std::set<std::string_view> contents;
    for (const std::string_view id : context.containment.descendants("")) // parents first
        if (const Component* box = context.component(context.containment.parent(id)))
            if (contents.contains(box->id) || (context.isKind(*box, "compute") && touched.contains(box->id)))
                contents.insert(id);
    return contents;
}

} // namespace

std::vector<Diagnostic> findLeadingNowhere(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("dns") && !context.hasKind("cdn"))
        return findings;
    const Callers& callers = context.shared<Callers>();
    const auto isFront = [&](const Component& component) {
        return context.isKind(component, "dns") || context.isKind(component, "cdn");
    };
    const auto& arrows = context.architecture().connections;
    const bool isDrawnBehind = std::ranges::any_of(arrows, [&](const auto& row) {
        const Component* from = context.component(row->from);
        const Component* to = context.component(row->to);
        return isRequest(*row) && from && to && !isFront(*from) && !isFront(*to);
    });
    if (!isDrawnBehind)
        return findings; // what it should lead to is still to come
    for (const Component* row :
         context.ofTypes([](const ComponentType& type) { return type.isKind("dns") || type.isKind("cdn"); })) {
        const auto asking = callers.of(row->id);
        if (asking.empty() || !callers.targetsOf(row->id).empty() || !textsOf(row->properties, "origins").empty())
            continue;
        // Who asks something else as well uses it as a resolver
        const bool isResolver = context.isKind(*row, "dns") && std::ranges::any_of(asking, [&](const Component* c) {
                                    return callers.targetsOf(c->id).size() > 1;
                                });
        if (isResolver)
            continue;
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 leads nowhere: %2 asks it and gets no answer, and whoever "
                                                         "takes the address that it names gets the visitors"),
                                    {called(*row), listed(asking)}},
                                   {row->id});
        found.severity = Severity::Warning;
        found.key = "nowhere";
        findings.push_back(std::move(found));
    }
    return findings;
}

std::vector<Diagnostic> findUnconnected(const RuleContext& context)
{
    const auto touched = touchedIn(context);
    const auto around = boxesAround(context, touched);
    const auto contents = contentsOf(context, touched);
    std::vector<Id> ids;
    std::vector<const Component*> loose;
    std::size_t serving = 0;
    for (const Component* row : context.ofTypes(isServing)) {
        ++serving;
        if (touched.contains(row->id) || around.contains(row->id) || contents.contains(row->id) ||
            !textOf(row->properties, "service").empty())
            continue;
        ids.push_back(row->id);
        loose.push_back(row);
    }
    if (loose.empty() || 2 * loose.size() > serving) // arrows are still to come
        return {};
    Diagnostic found =
        finding({GUDO_TR_NOOP("core", "No arrow and no reference connects these with the rest: %1"), {listed(loose)}},
                std::move(ids));
    found.severity = Severity::Note;
    found.key = "unconnected";
    return {std::move(found)};
}

} // namespace gudo
