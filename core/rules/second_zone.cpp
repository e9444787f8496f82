#include "core/rules/second_zone.h"

#include <algorithm>

#include "core/reliability/label_stem.h"
#include "core/rules/findings.h"

namespace gudo {

namespace {

/// Subnets that could be added: twins of the first one by name, then by zone and id.
std::vector<const Component*> candidates(const RuleContext& context, const Zones& zones, const Component& component,
                                         const std::vector<const Component*>& subnets)
{
    const Component* network = zones.networkOf(*subnets.front());
    const Exposure wanted = zones.exposure(*subnets.front());
    const auto known = zones.zonesOf(component).names;
    std::vector<std::pair<std::string, const Component*>> found;
    for (const auto& row : context.architecture().components) {
        if (!context.isKind(*row, "subnet") || zones.networkOf(*row) != network || zones.exposure(*row) != wanted)
            continue;
        std::string zone = zones.zoneOf(row->id);
        if (!zone.empty() && std::ranges::find(known, zone) == known.end())
            found.emplace_back(std::move(zone), row.get());
    }
    // "Data subnet C" goes with "Data subnet A": the same name but for the zone is the twin, whatever comes first by id.
    const std::string stem = labelStem(displayName(*subnets.front()));
    std::ranges::stable_sort(found, {}, [&](const auto& entry) {
        return std::pair {labelStem(displayName(*entry.second)) != stem, entry.first};
    });
    std::vector<const Component*> result;
    for (const auto& [zone, subnet] : found)
        result.push_back(subnet);
    return result;
}

} // namespace

std::optional<Spreading> intoSecondZone(const RuleContext& context, const Zones& zones, const Component& component)
{
    const std::string spread = context.catalog.typeOf(component).spread;
    const ZoneSet now = zones.zonesOf(component);
    if (now.names.size() >= 2 || now.names.empty())
        return Spreading {[](Design design) {
            return design;
        }};
    const auto subnets = zones.subnetsOf(component);
    if (spread.empty() || subnets.empty())
        return {};
    const auto others = candidates(context, zones, component, subnets);
    if (others.empty())
        return {};

    // One that lives in a subnet moves out into the network, to be in both subnets
    const bool livesInSubnet = textsOf(component.properties, spread).empty();
    const Component* network = zones.networkOf(*subnets.front());
    if (livesInSubnet && (!network || !context.catalog.accepts(network, component.type)))
        return {};
    const auto apply = [id = component.id, spread, own = subnets.front()->id, added = others.front()->id,
                        home = livesInSubnet ? network->id : Id {}](Design design) {
        const Component* changing = design.architecture.components.find(id);
        if (!changing || !design.architecture.components.contains(added))
            return design;
        const auto has = textsOf(changing->properties, spread);
        if (std::ranges::find(has, added) != has.end())
            return design;
        if (!home.empty() && changing->parent == own) {
            const Id ids[] {id};
            const Rect rect = placementOf(design, id);
            design = reparented(std::move(design), ids, home);
            design = withPresence(std::move(design), id, spread, {}, own);
            if (!rect.isEmpty())
                design.layout.placements.put(Placement {presenceId(id, own), rect});
        }
        const Rect example = placementOf(design, presenceId(id, own));
        const Rect rect = correspondingRect(design, own, added, example);
        design = withPresence(std::move(design), id, spread, {}, added);
        if (!rect.isEmpty())
            design.layout.placements.put(Placement {presenceId(id, added), rect});
        return design;
    };
    return Spreading {apply, others.front(), others.size() == 1};
}

} // namespace gudo
