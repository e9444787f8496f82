#include "core/rules/balancer_targets.h"

#include <algorithm>
#include <map>

namespace gudo {

namespace {

constexpr const char* targetGroup = "target-group"; ///< a kind

using Members = std::map<std::string_view, std::vector<const Component*>>;

/// What each target group holds: what it names, and what names it.
Members membersOfGroups(const RuleContext& context)
{
    Members members;
    if (std::ranges::none_of(context.architecture().components,
                             [&](const auto& row) { return context.isKind(*row, targetGroup); }))
        return members;
    for (const auto& row : context.architecture().components) {
        const ComponentType& type = context.catalog.typeOf(*row);
        if (type.isKind(targetGroup)) {
            for (const std::string& id : textsOf(row->properties, "targets"))
                if (const Component* target = context.component(id))
                    members[row->id].push_back(target);
        } else if (!type.isKind("load-balancer") && type.property("target_groups")) {
            for (const std::string& id : textsOf(row->properties, "target_groups"))
                if (const Component* group = context.component(id))
                    members[group->id].push_back(row.get());
        }
    }
    return members;
}

} // namespace

std::vector<BalancedTargets> balancedTargets(const RuleContext& context, const Callers& callers)
{
    const Members members = membersOfGroups(context);
    std::vector<BalancedTargets> all;
    for (const Component* row : context.ofKind("load-balancer")) {
        std::vector<const Component*> groups;
        BalancedTargets entry {.balancer = row};
        for (const Component* target : callers.targetsOf(row->id))
            (context.isKind(*target, targetGroup) ? groups : entry.targets).push_back(target);
        for (const std::string& id : textsOf(row->properties, "target_groups"))
            if (const Component* group = context.component(id); group && context.isKind(*group, targetGroup))
                groups.push_back(group);
        for (const Component* group : groups) {
            if (const auto held = members.find(group->id); held != members.end())
                entry.targets.insert(entry.targets.end(), held->second.begin(), held->second.end());
            const auto drawn = callers.targetsOf(group->id);
            entry.targets.insert(entry.targets.end(), drawn.begin(), drawn.end());
        }
        std::ranges::sort(entry.targets, {}, [](const Component* target) { return std::string_view {target->id}; });
        entry.targets.erase(std::unique(entry.targets.begin(), entry.targets.end()), entry.targets.end());
        all.push_back(std::move(entry));
    }
    return all;
}

bool reachZone(const RuleContext& context, Callers::Components balancers, std::string_view zone)
{
    return std::ranges::all_of(balancers, [&](const Component* balancer) {
        const ComponentType& type = context.catalog.typeOf(*balancer);
        if (!type.isKind("load-balancer") || type.spread.empty())
            return true;
        const ZoneSet enabled = context.zones.zonesOf(*balancer);
        return !enabled.isComplete || std::ranges::find(enabled.names, zone) != enabled.names.end();
    });
}

std::string usualProbe(const RuleContext& context, const Component& balancer)
{
    const Value* layer = context.catalog.valueOf(balancer, "layer");
    const bool isTransport = layer && layer->asString() && *layer->asString() == "4";
    return isTransport ? "tcp" : "/health";
}

} // namespace gudo
