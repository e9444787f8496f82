#include "core/rules/tiers.h"

#include <map>
#include <string>
#include <tuple>

#include "core/reliability/label_stem.h"

namespace gudo {

namespace {

std::string_view serviceOf(const RuleContext& context, const Component& component)
{
    // Some types have a `service` of their own that means something else
    const bool isCommon = !context.catalog.typeOf(component).property("service");
    return isCommon ? textOf(component.properties, "service") : std::string_view {};
}

} // namespace

std::vector<Tier> servingTiers(const RuleContext& context, const Callers& callers,
                               const std::function<bool(const Component&)>& passes)
{
    using Key = std::tuple<std::string_view, std::string_view, std::string, std::vector<const Component*>>;
    std::map<Key, std::size_t> known;
    std::vector<Tier> tiers;
    for (const auto& row : context.architecture().components) {
        const Callers::Components asking = callers.of(row->id);
        if (asking.empty() || !passes(*row))
            continue;
        const std::string_view service = serviceOf(context, *row);
        Key key = service.empty() ? Key {"", row->type, labelStem(displayName(*row)), {asking.begin(), asking.end()}}
                                  : Key {service, "", "", {}};
        const auto [tier, isNew] = known.try_emplace(std::move(key), tiers.size());
        if (isNew)
            tiers.push_back({.callers = {asking.begin(), asking.end()}});
        tiers[tier->second].members.push_back(row.get());
    }
    return tiers;
}

bool isComputing(const RuleContext& context, const Component& component)
{
    const ComponentType& type = context.catalog.typeOf(component);
    return !type.traits.passive && (type.isKind("compute") || type.isKind("container"));
}

std::set<std::string_view> endsOfFailovers(const RuleContext& context)
{
    std::set<std::string_view> ends;
    for (const auto& row : context.architecture().connections)
        if (row->kind == "failover" && row->from != row->to)
            ends.insert({row->from, row->to});
    return ends;
}

} // namespace gudo
