#include "core/reliability/copies.h"

#include <algorithm>
#include <map>

namespace gudo {

namespace {

constexpr std::int64_t mostCopies = 100'000;

int countOf(const Catalog& catalog, const Component& component, std::string_view key, int fallback)
{
    const Value* value = key.empty() ? nullptr : catalog.valueOf(component, key);
    if (!value)
        return fallback;
    const Object holder {{"count", *value}};
    return static_cast<int>(std::clamp<std::int64_t>(integerOf(holder, "count", fallback), 1, mostCopies));
}

/// A type that the provider runs in every zone it is given, without a number of copies to set: one known zone is too
/// few, what is not known yet is no fault.
bool isSpreadByProvider(const ComponentType& type, const ZoneSet& zones)
{
    return !type.spread.empty() && type.traits.copies.empty() && type.traits.standby.empty() &&
           (zones.names.size() >= 2 || !zones.isComplete);
}

} // namespace

void describeCopies(RequestNode& node, const Catalog& catalog, const Zones& zones)
{
    const Component& component = *node.component;
    const ComponentType& type = catalog.typeOf(component);
    const Traits& traits = type.traits;
    const int replicas = countOf(catalog, component, "replicas", 1);
    const Value* standby = traits.standby.empty() ? nullptr : catalog.valueOf(component, traits.standby);
    const bool hasStandby = standby && standby->asBool() && *standby->asBool();

    node.isClient = type.isKind("client");
    node.isPassive = traits.passive;
    node.isPlain = type.isKind("zone") || type.isKind("site") || type.isKind("region") ||
                   (type.isContainer && !traits.failureDomain && traits.copies.empty());
    node.required = countOf(catalog, component, "required_replicas", 1);
    const bool isCounted = !traits.copies.empty() && traits.standby.empty();
    node.copies = std::max(replicas, isCounted ? countOf(catalog, component, traits.copies, 1) : 1);
    node.isRedundant = traits.managed || hasStandby || node.copies > node.required ||
                       isSpreadByProvider(type, zones.zonesOf(component));
    if (hasStandby)
        node.copies = std::max(node.copies, 2);
    else if (!type.spread.empty() && traits.copies.empty() && traits.standby.empty())
        node.copies = std::max(node.copies, static_cast<int>(zones.places(component).size()));
}

std::vector<const Component*> placesOfCopies(const Component& component, const Zones& zones)
{
    std::vector<const Component*> places = zones.places(component);
    if (places.size() < 2)
        return places;
    std::map<std::string, int> seen;
    std::vector<std::pair<int, const Component*>> rounds;
    for (const Component* place : places)
        rounds.emplace_back(seen[zones.zoneOf(place->id)]++, place);
    std::ranges::stable_sort(rounds, {}, [](const auto& entry) { return entry.first; });
    std::ranges::transform(rounds, places.begin(), [](const auto& entry) { return entry.second; });
    return places;
}

} // namespace gudo
