#include "core/rules/redundancy/second_zone.h"

#include <algorithm>
#include <set>

#include "core/rules/redundancy/subnet_choices.h"

namespace gudo {

namespace {

/// One that lives in a subnet moves out into the network, to be in that and in other subnets.
Design movedOut(Design design, const Id& id, const std::string& key, const Id& own, const Id& network)
{
    const Component* changing = design.architecture.components.find(id);
    if (!changing || !isWithin(design.architecture, id, own))
        return design;
    const Id ids[] {id};
    const Rect rect = placementOf(design, id);
    design = reparented(std::move(design), ids, network);
    design = withPresence(std::move(design), id, key, {}, own);
    if (!rect.isEmpty())
        design.layout.placements.put(Placement {presenceId(id, own), rect});
    return design;
}

} // namespace

SubnetHome subnetHomeOf(const RuleContext& context, const Component& component)
{
    const ComponentType& type = context.catalog.typeOf(component);
    SubnetHome home;
    home.key = type.spread.empty() && type.property("subnets") ? "subnets" : type.spread;
    if (home.key.empty())
        return home;
    for (const std::string& id : textsOf(component.properties, home.key))
        home.isListed = home.isListed || (id != component.id && context.component(id));
    if (!type.spread.empty()) {
        home.subnets = context.zones.subnetsOf(component);
        home.zones = context.zones.zonesOf(component);
        return home;
    }
    std::set<std::string> names;
    for (const std::string& id : textsOf(component.properties, home.key)) {
        const Component* subnet = context.component(id);
        if (!subnet || !context.isKind(*subnet, "subnet") ||
            std::ranges::find(home.subnets, subnet) != home.subnets.end())
            continue;
        home.subnets.push_back(subnet);
        if (std::string zone = context.zones.zoneOf(id); zone.empty())
            home.zones.isComplete = false;
        else
            names.insert(std::move(zone));
    }
    home.zones.names.assign(names.begin(), names.end());
    return home;
}

std::optional<Spreading> intoSecondZone(const RuleContext& context, const Zones&, const Component& component)
{
    return intoZones(context, component, 2);
}

std::optional<Spreading> intoZones(const RuleContext& context, const Component& component, int wanted)
{
    const SubnetHome home = subnetHomeOf(context, component);
    const auto count = static_cast<int>(home.zones.names.size());
    if (count >= wanted || count == 0)
        return Spreading {[](Design design) {
            return design;
        }};
    if (home.key.empty() || home.subnets.empty())
        return {};
    const auto lacking = static_cast<std::size_t>(wanted - count);
    const auto choice = context.subnetChoices().outside(home.zones.names, *home.subnets.front(), lacking);
    if (choice.subnets.size() < lacking)
        return {};

    const Component& own = *home.subnets.front();
    const Component* network = context.zones.networkOf(own);
    if (!home.isListed && (!network || component.parent != own.id || !context.catalog.accepts(network, component.type)))
        return {};
    std::vector<Id> added;
    for (const Component* subnet : choice.subnets)
        added.push_back(subnet->id);
    const auto apply = [id = component.id, key = home.key, own = own.id, added,
                        frame = home.isListed ? Id {} : network->id](Design design) {
        const auto isThere = [&](const Id& subnet) {
            return design.architecture.components.contains(subnet);
        };
        if (!std::ranges::all_of(added, isThere))
            return design;
        if (!frame.empty())
            design = movedOut(std::move(design), id, key, own, frame);
        for (const Id& subnet : added)
            design = withPresenceLike(std::move(design), id, key, own, subnet);
        return design;
    };
    return Spreading {apply, choice.subnets.front(), choice.isOnly, choice.subnets};
}

} // namespace gudo
