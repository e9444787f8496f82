#include "core/rules/redundancy/zone_choice.h"

#include <algorithm>

#include "core/reliability/label_stem.h"
#include "core/rules/findings.h"
#include "core/rules/placing.h"

namespace gudo {

namespace {

/// Out of the subnet it lives in, drawn where it was.
Design movedOutOf(Design design, const Id& id, const Id& subnet, const Id& network, const std::string& spread)
{
    const Component* component = design.architecture.components.find(id);
    if (!component || !isWithin(design.architecture, id, subnet))
        return design;
    const Id ids[] {id};
    const Rect rect = placementOf(design, id);
    design = reparented(std::move(design), ids, network);
    design = withPresence(std::move(design), id, spread, {}, subnet);
    if (!rect.isEmpty())
        design.layout.placements.put(Placement {presenceId(id, subnet), rect});
    return design;
}

} // namespace

void ZoneChoice::fill() const
{
    const Zones& zones = m_context.zones;
    for (const auto& row : m_context.architecture().components) {
        if (!m_context.isKind(*row, "subnet"))
            continue;
        if (std::string zone = zones.zoneOf(row->id); !zone.empty())
            m_choices[{zones.networkOf(*row), zones.exposure(*row)}].push_back(
                {std::move(zone), row.get(), labelStem(displayName(*row))});
    }
    for (auto& [likeness, choices] : m_choices)
        std::ranges::stable_sort(choices, {}, &Choice::zone);
}

std::vector<const Component*> ZoneChoice::subnetsInOtherZones(const Component& component) const
{
    const Zones& zones = m_context.zones;
    const auto own = zones.subnetsOf(component);
    if (own.empty() || m_context.catalog.typeOf(component).spread.empty())
        return {};
    if (m_choices.empty())
        fill();
    const auto alike = m_choices.find({zones.networkOf(*own.front()), zones.exposure(*own.front())});
    if (alike == m_choices.end())
        return {};
    const std::string stem = labelStem(displayName(*own.front()));
    const auto known = zones.zonesOf(component).names;
    std::vector<const Component*> twins;
    std::vector<const Component*> others;
    for (const Choice& choice : alike->second)
        if (!std::ranges::binary_search(known, choice.zone))
            (choice.stem == stem ? twins : others).push_back(choice.subnet);
    twins.insert(twins.end(), others.begin(), others.end());
    return twins;
}

std::optional<std::function<Design(Design)>> addingSubnet(const RuleContext& context, const Component& component,
                                                          const Component& subnet)
{
    const auto own = context.zones.subnetsOf(component);
    const std::string spread = context.catalog.typeOf(component).spread;
    if (own.empty() || spread.empty())
        return {};
    // A list that names nothing counts as no list: the component is where its parent is
    const bool isListed = std::ranges::any_of(textsOf(component.properties, spread),
                                              [&](const std::string& id) { return id == own.front()->id; });
    const Component* network = context.zones.networkOf(*own.front());
    if (!isListed &&
        (component.parent != own.front()->id || !network || !context.catalog.accepts(network, component.type)))
        return {};
    return [id = component.id, spread, first = own.front()->id, added = subnet.id,
            home = isListed ? Id {} : network->id](Design design) {
        const Component* changing = design.architecture.components.find(id);
        if (!changing || !design.architecture.components.contains(added))
            return design;
        const auto has = textsOf(changing->properties, spread);
        if (std::ranges::find(has, added) != has.end())
            return design;
        if (!home.empty())
            design = movedOutOf(std::move(design), id, first, home, spread);
        const Rect rect = correspondingRect(design, first, added, placementOf(design, presenceId(id, first)));
        design = withPresence(std::move(design), id, spread, {}, added);
        if (!rect.isEmpty())
            design.layout.placements.put(Placement {presenceId(id, added), rect});
        return design;
    };
}

} // namespace gudo
