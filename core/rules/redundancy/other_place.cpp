#include "core/rules/redundancy/other_place.h"

#include <algorithm>

#include "core/reliability/label_stem.h"

namespace gudo {

namespace {

bool isDisjoint(const std::set<std::string>& a, const std::set<std::string>& b)
{
    return std::ranges::none_of(a, [&](const std::string& domain) { return b.contains(domain); });
}

} // namespace

std::set<std::string> failureDomainsAround(const RuleContext& context, std::string_view container)
{
    std::set<std::string> domains;
    for (std::string_view at = container; !at.empty(); at = context.containment.parent(at)) {
        const Component* box = context.component(at);
        if (!box)
            break;
        const ComponentType& type = context.catalog.typeOf(*box);
        if (type.isKind("zone"))
            domains.insert(context.zones.zoneOf(at));
        else if (type.traits.failureDomain && !type.isKind("site") && !type.isKind("region"))
            domains.emplace(at);
    }
    return domains;
}

OtherPlaces::Place OtherPlaces::placeOf(const Component& container) const
{
    const Zones& zones = m_context.zones;
    const bool isSubnet = m_context.isKind(container, "subnet");
    return {.container = &container,
            .network = zones.networkOf(container),
            .exposure = isSubnet ? zones.exposure(container) : Exposure::Unknown,
            .stem = labelStem(displayName(container)),
            .domains = failureDomainsAround(m_context, container.id)};
}

const std::vector<OtherPlaces::Place>& OtherPlaces::placesLike(const Component& container) const
{
    const auto [places, isNew] = m_byType.try_emplace(container.type);
    if (isNew)
        for (const auto& row : m_context.architecture().components)
            if (row->type == container.type)
                places->second.push_back(placeOf(*row));
    return places->second;
}

std::optional<Id> OtherPlaces::forSecondOf(const Component& component, const Filter& isWelcome) const
{
    const Component* home = m_context.component(component.parent);
    if (!home || failureDomainsAround(m_context, home->id).empty())
        return !home || !isWelcome || isWelcome(*home) ? std::optional {component.parent} : std::nullopt;

    const Place own = placeOf(*home);
    const Component* best = nullptr;
    for (const Place& place : placesLike(*home)) {
        const bool isTwin = place.stem == own.stem;
        if ((best && !isTwin) || place.network != own.network || place.exposure != own.exposure ||
            !isDisjoint(own.domains, place.domains) ||
            m_context.containment.isWithin(place.container->id, component.id) ||
            !m_context.catalog.accepts(place.container, component.type) || (isWelcome && !isWelcome(*place.container)))
            continue;
        best = place.container;
        if (isTwin)
            break; // rows come in the order of their ids: the first of each sort is taken
    }
    return best ? std::optional {best->id} : std::nullopt;
}

} // namespace gudo
