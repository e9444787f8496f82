#include "core/reliability/replicas.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/reliability/platform.h"

namespace gudo {

namespace {

constexpr double mostCopies = 1e6; ///< a larger number is a slip of the pen

int countIn(const Catalog& catalog, const Component& component, std::string_view key, int fallback)
{
    const auto number = key.empty() ? std::nullopt : numberIn(catalog, component, key);
    return number ? static_cast<int>(std::clamp(std::floor(*number), 1.0, mostCopies)) : fallback;
}

/// A type that the provider runs in every zone it is given, without a number of copies to set.
bool isSpreadByProvider(const ComponentType& type)
{
    return !type.spread.empty() && type.traits.copies.empty() && type.traits.standby.empty();
}

bool isRegionalMode(const Catalog& catalog, const Component& component)
{
    const Value* mode = catalog.isKind(component, "gateway") ? catalog.valueOf(component, "mode") : nullptr;
    return mode && mode->asString() && *mode->asString() == "regional";
}

/// Copies that run: what the type counts, at least its minimum; two of what keeps a standby.
int copiesOf(const Catalog& catalog, const Component& component, const Traits& traits)
{
    const int replicas = countIn(catalog, component, "replicas", 1);
    const int counted = countIn(catalog, component, traits.copies, 1);
    if (!traits.standby.empty())
        return isSet(catalog, component, traits.standby) ? std::max({2, counted, replicas}) : replicas;
    const int minimum = traits.copies.empty() ? 1 : countIn(catalog, component, "min", 1);
    return std::max({replicas, counted, minimum});
}

/// Copies that have to be up: what is asked for, or what the load takes.
int wantedOf(const Catalog& catalog, const Component& component)
{
    const int asked = countIn(catalog, component, "required_replicas", 1);
    const auto load = numberIn(catalog, component, "load");
    const auto capacity = numberIn(catalog, component, "capacity");
    if (!load || !capacity || *load <= 0 || *capacity <= 0)
        return asked;
    return std::max(asked, static_cast<int>(std::min(std::ceil(*load / *capacity), mostCopies)));
}

} // namespace

std::optional<double> numberIn(const Catalog& catalog, const Component& component, std::string_view key)
{
    const Value* value = catalog.valueOf(component, key);
    if (!value)
        return {};
    if (const auto* whole = value->asInteger())
        return static_cast<double>(*whole);
    const auto* fraction = value->asDouble();
    return fraction && std::isfinite(*fraction) ? std::optional {*fraction} : std::nullopt;
}

bool isSet(const Catalog& catalog, const Component& component, std::string_view key)
{
    const Value* value = catalog.valueOf(component, key);
    return value && value->asBool() && *value->asBool();
}

Replicas::Replicas(const Architecture& architecture, const Catalog& catalog, const Zones& zones)
    : m_architecture {architecture}
    , m_catalog {catalog}
    , m_zones {zones}
{
    for (const auto& row : architecture.components) {
        const ComponentType& type = catalog.typeOf(*row);
        if (!type.isKind("container-engine") || type.isKind("container") || !type.traits.failureDomain)
            continue;
        const Component* cluster = zones.nearest(row->id, "cluster");
        if (!cluster)
            cluster = architecture.components.find(textOf(row->properties, "cluster"));
        if (cluster)
            m_nodes[cluster->id].push_back(row.get());
    }
}

/// In the order in which copies are put into them: each zone once before any zone twice. What names no machines runs on
/// those of its cluster; a pod runs on the one it names.
std::vector<const Component*> Replicas::placesOf(const Component& component) const
{
    const ComponentType& type = m_catalog.typeOf(component);
    std::vector<const Component*> places = m_zones.places(component);
    const std::string_view node = textOf(component.properties, "node");
    const Component* named = node.empty() ? nullptr : m_architecture.components.find(node);
    if (named && type.property("node") && !m_zones.isWithin(named->id, component.id))
        return {named};
    const PropertySchema* spread = type.spread.empty() ? nullptr : type.property(type.spread);
    const bool isOnMachines =
        spread && std::ranges::find(spread->reference, "container-engine") != spread->reference.end();
    if (isOnMachines && textsOf(component.properties, type.spread).empty())
        if (const Component* cluster = m_zones.nearest(component.id, "cluster"))
            if (const auto nodes = m_nodes.find(cluster->id); nodes != m_nodes.end())
                places = nodes->second;
    if (isOnMachines)
        places = withoutPools(std::move(places));
    if (places.size() < 2)
        return places;
    std::map<std::string, int> seen;
    std::vector<std::pair<int, const Component*>> rounds;
    for (const Component* place : places) {
        std::string zone = m_zones.zoneOf(place->id);
        if (zone.empty())
            zone = namedZone(m_catalog, m_zones, *place);
        rounds.emplace_back(seen[zone]++, place);
    }
    std::ranges::stable_sort(rounds, {}, [](const auto& entry) { return entry.first; });
    std::ranges::transform(rounds, places.begin(), [](const auto& entry) { return entry.second; });
    return places;
}

/// Where a pool of machines is spread over subnets, these stand for it.
std::vector<const Component*> Replicas::withoutPools(std::vector<const Component*> places) const
{
    std::vector<const Component*> machines;
    for (const Component* place : places) {
        const ComponentType& type = m_catalog.typeOf(*place);
        const auto inside =
            type.spread.empty() || type.traits.failureDomain ? std::vector {place} : m_zones.places(*place);
        for (const Component* machine : inside)
            if (std::ranges::find(machines, machine) == machines.end())
                machines.push_back(machine);
    }
    return machines;
}

void Replicas::describe(ServiceNode& node) const
{
    const Component& component = *node.component;
    const ComponentType& type = m_catalog.typeOf(component);
    const Traits& traits = type.traits;
    node.isClient = type.isKind("client");
    node.isPassive = traits.passive;
    node.isFrame = type.isKind("zone") || type.isKind("site") || type.isKind("region") ||
                   (type.isContainer && !traits.failureDomain && traits.copies.empty() && !traits.managed);
    node.holdsData = traits.stateful || type.isKind("database") || type.isKind("cache");
    node.isRegional = isRegionalMode(m_catalog, component);
    node.isRunByProvider = traits.managed || node.isRegional || isSpreadByProvider(type);

    for (const Component* box : placesOf(component))
        node.places.push_back({.box = box});
    if (node.isRegional) // its subnet is only where it is drawn
        node.places = {{.box = m_zones.networkOf(component)}};
    std::erase_if(node.places, [](const Place& place) { return !place.box; });

    if (node.isRunByProvider) {
        node.copies = std::max<int>(1, static_cast<int>(node.places.size()));
        return;
    }
    node.copies = copiesOf(m_catalog, component, traits);
    node.wanted = wantedOf(m_catalog, component);
    node.needsMajority = isSet(m_catalog, component, "quorum");
    for (const Component* at = node.places.empty() ? nullptr : node.places.front().box; at;
         at = m_zones.parentOf(*at)) // copies of a host are copies of what is on it
        if (copiesWhatItHolds(m_catalog.typeOf(*at)))
            node.copies = static_cast<int>(
                std::min(mostCopies, 1.0 * node.copies * copiesOf(m_catalog, *at, m_catalog.typeOf(*at).traits)));
    if (node.copies > mostReplicas) {
        const double share = double {mostReplicas} / node.copies;
        node.wanted = static_cast<int>(std::min(std::ceil(node.wanted * share), mostCopies));
        node.copies = mostReplicas;
    }
    node.required = std::min(node.wanted, node.copies);
}

} // namespace gudo
