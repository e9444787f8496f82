#include "core/adding/defaults.h"

#include <algorithm>
#include <set>

#include "core/adding/homes.h"
#include "core/adding/meaning.h"
#include "core/model/looks.h"
#include "core/network/cidr.h"

namespace gudo {

namespace {

constexpr int networkPrefix = 16; // of a new network beside others
constexpr int subnetPrefix = 24;
constexpr int smallestSubnetPrefix = 28;

const Component* networkAround(const Architecture& architecture, const Catalog& catalog, std::string_view id)
{
    const Component* at = architecture.components.find(id);
    while (at && !catalog.isKind(*at, "network"))
        at = architecture.components.find(at->parent);
    return at;
}

std::optional<Cidr> rangeOf(const Catalog& catalog, const Component& component)
{
    const Value* range = catalog.valueOf(component, "cidr");
    return range && range->asString() ? cidrFrom(*range->asString()) : std::nullopt;
}

/// The next range of 256 addresses, or of fewer where there is no room, that no subnet of the network around a new one
/// has taken; empty without a network.
std::string freeSubnetRange(const Design& design, const Catalog& catalog, const Component& subnet)
{
    const Component* network = networkAround(design.architecture, catalog, subnet.parent);
    const auto outer = network ? rangeOf(catalog, *network) : std::nullopt;
    if (!outer || outer->family != IpFamily::V4)
        return {};
    std::vector<Cidr> taken;
    for (const auto& row : design.architecture.components)
        if (catalog.isKind(*row, "subnet") && networkAround(design.architecture, catalog, row->id) == network)
            if (const auto block = cidrFrom(textOf(row->properties, "cidr")))
                taken.push_back(*block);
    for (int prefix = std::max(subnetPrefix, outer->prefix); prefix <= smallestSubnetPrefix; ++prefix)
        if (const auto block = nextFreeBlock(*outer, prefix, taken))
            return toText(*block);
    return {};
}

/// A range beside those of the other networks, where the default one is taken; else empty.
std::string freeNetworkRange(const Design& design, const Catalog& catalog, const Component& network)
{
    const auto usual = rangeOf(catalog, network);
    const auto all = cidrFrom("10.0.0.0/8");
    std::vector<Cidr> taken;
    for (const auto& row : design.architecture.components)
        if (catalog.isKind(*row, "network"))
            if (const auto block = rangeOf(catalog, *row))
                taken.push_back(*block);
    if (!usual || std::ranges::none_of(taken, [&](const Cidr& other) { return overlaps(*usual, other); }))
        return {};
    const auto block = nextFreeBlock(*all, networkPrefix, taken);
    return block ? toText(*block) : std::string {};
}

std::string freeZoneLetter(const Design& design, const Catalog& catalog, const Component& zone)
{
    std::set<std::string, std::less<>> taken;
    for (const auto& row : design.architecture.components)
        if (row->parent == zone.parent && catalog.isKind(*row, "zone"))
            taken.insert(std::string {textOf(row->properties, "zone")});
    for (char letter = 'a'; letter <= 'f'; ++letter)
        if (!taken.contains(std::string {letter}))
            return std::string {letter};
    return {};
}

} // namespace

Component withDefaults(const Design& design, const Catalog& catalog, Component component)
{
    const ComponentType& type = catalog.typeOf(component);
    const auto set = [&](const char* key, const std::string& value) {
        if (!value.empty())
            component.properties.emplace(key, value);
    };
    if (type.isKind("zone") && catalog.propertyOf(type, "zone"))
        set("zone", freeZoneLetter(design, catalog, component));
    if (type.isKind("subnet") && catalog.propertyOf(type, "cidr"))
        set("cidr", freeSubnetRange(design, catalog, component));
    if (type.isKind("network") && catalog.propertyOf(type, "cidr"))
        set("cidr", freeNetworkRange(design, catalog, component));
    return component;
}

std::vector<Id> subnetsFor(const Design& design, const Catalog& catalog, const Component& component,
                           std::string_view network, std::span<const Id> preferred)
{
    if (network.empty() || !spreadsOverSubnets(catalog, component))
        return {};
    const Architecture& architecture = design.architecture;
    const auto wanted = wantedAccess(catalog, component);
    struct Choice {
        int fault = 0;
        Id id;
    };
    std::vector<Choice> choices;
    for (const auto& row : architecture.components) {
        if (!catalog.isKind(*row, "subnet"))
            continue;
        const Component* around = networkAround(architecture, catalog, row->id);
        if (!around || around->id != network || !lockOf(design, row->id).empty())
            continue;
        const auto access = declaredAccess(catalog, *row);
        const bool isWrong = wanted && access && (*access == SubnetAccess::Public) != (*wanted == SubnetAccess::Public);
        const bool isPreferred = std::ranges::find(preferred, row->id) != preferred.end();
        choices.push_back({isPreferred ? 0 : isWrong ? 3 : access ? 1 : 2, row->id});
    }
    std::ranges::stable_sort(choices, {}, &Choice::fault);
    std::vector<Id> subnets;
    std::set<std::string_view> domains;
    for (const Choice& choice : choices)
        if (choice.fault < 3 && domains.insert(failureDomainOf(architecture, catalog, choice.id)).second)
            subnets.push_back(choice.id);
    std::ranges::sort(subnets);
    return subnets;
}

Value defaultRouteFor(const Design& design, const Catalog& catalog, const Component& subnet)
{
    const Architecture& architecture = design.architecture;
    const Component* network = networkAround(architecture, catalog, subnet.id);
    const bool isPublic = declaredAccess(catalog, subnet) == SubnetAccess::Public;
    const auto domain = failureDomainOf(architecture, catalog, subnet.id);
    const Component* best = nullptr;
    for (const auto& row : architecture.components) {
        const bool leadsOut =
            isPublic ? isInternetGateway(catalog, *row) : catalog.typeOf(*row).traits.gateway == "nat";
        if (!leadsOut || networkAround(architecture, catalog, row->id) != network)
            continue;
        if (!best || (failureDomainOf(architecture, catalog, best->id) != domain &&
                      failureDomainOf(architecture, catalog, row->id) == domain))
            best = row.get();
    }
    if (!best || declaredAccess(catalog, subnet) == SubnetAccess::Isolated)
        return {};
    return Object {{"destination", "0.0.0.0/0"}, {"target", best->id}};
}

} // namespace gudo
