#include "core/network/editing/address_plan.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/model/edits.h"
#include "core/network/editing/address_blocks.h"
#include "core/network/subnet_routes.h"

namespace gudo {

namespace {

constexpr int usualPrefix(IpFamily family)
{
    return family == IpFamily::V4 ? 24 : 64;
}

/// The prefix length that most have; the larger blocks of equals.
int usualOf(const std::map<int, int>& sizes, IpFamily family)
{
    const auto usual = std::ranges::max_element(sizes, {}, [](const auto& entry) { return entry.second; });
    return usual == sizes.end() ? usualPrefix(family) : usual->first;
}

bool hasRange(const Component& place, IpFamily family)
{
    return !textOf(place.properties, rangeKey(family)).empty();
}

/// The name without what tells zones and numbers apart at its end: "app-a" and "app-2" are "app".
std::string stemOf(const Component& subnet)
{
    std::string stem = subnet.id;
    const auto isCounter = [](char c) {
        return c >= '0' && c <= '9';
    };
    while (!stem.empty() && isCounter(stem.back()))
        stem.pop_back();
    if (stem.size() > 2 && (stem[stem.size() - 2] == '-' || stem[stem.size() - 2] == '_') && stem.back() >= 'a' &&
        stem.back() <= 'f')
        stem.pop_back();
    while (!stem.empty() && (stem.back() == '-' || stem.back() == '_'))
        stem.pop_back();
    return stem;
}

int rankOf(const Catalog& catalog, const Component& subnet)
{
    const auto access = declaredAccess(catalog, subnet);
    return !access ? 1 : *access == SubnetAccess::Public ? 0 : *access == SubnetAccess::Isolated ? 2 : 1;
}

} // namespace

const char* rangeKey(IpFamily family)
{
    return family == IpFamily::V4 ? "cidr" : "ipv6_cidr";
}

std::optional<Cidr> rangeOf(const Catalog& catalog, const Component& place, IpFamily family)
{
    const Value* value = catalog.valueOf(place, rangeKey(family));
    const auto block = value && value->asString() ? cidrFrom(*value->asString()) : std::nullopt;
    return block && block->family == family ? block : std::nullopt;
}

std::vector<const Component*> placesIn(const Architecture& architecture, const Catalog& catalog, const Zones& zones,
                                       const Component& network)
{
    std::vector<const Component*> places;
    for (const auto& row : architecture.components) {
        const ComponentType& type = catalog.typeOf(*row);
        const bool isNetwork = type.isKind("network");
        if (!isNetwork && !type.isKind("subnet"))
            continue;
        const Component* parent = zones.parentOf(*row);
        const Component* around =
            isNetwork ? (parent ? zones.nearest(parent->id, "network") : nullptr) : zones.networkOf(*row);
        if (around == &network)
            places.push_back(row.get());
    }
    return places;
}

std::vector<PlannedBlock> plannedBlocks(const Architecture& architecture, const Catalog& catalog, const Zones& zones,
                                        const Component& network, IpFamily family, int longestPrefix)
{
    const auto range = rangeOf(catalog, network, family);
    std::vector<const Component*> lacking;
    std::vector<Cidr> taken;
    std::map<int, int> sizes; // how many subnets have it
    for (const Component* place : placesIn(architecture, catalog, zones, network)) {
        if (const auto block = rangeOf(catalog, *place, family)) {
            taken.push_back(*block);
            ++sizes[block->prefix];
        } else if (!hasRange(*place, family) && catalog.isKind(*place, "subnet") &&
                   catalog.propertyOf(catalog.typeOf(*place), rangeKey(family))) {
            lacking.push_back(place);
        }
    }
    if (!range || lacking.empty())
        return {};
    std::ranges::sort(lacking, {}, [&](const Component* subnet) {
        return std::tuple {rankOf(catalog, *subnet), stemOf(*subnet), zones.zoneOf(subnet->id), subnet->id};
    });
    const auto blocks = equalBlocks(*range, usualOf(sizes, family), longestPrefix, lacking.size(), taken);
    std::vector<PlannedBlock> planned;
    for (std::size_t at = 0; at < blocks.size(); ++at)
        planned.push_back({lacking[at]->id, blocks[at]});
    return planned;
}

std::optional<Cidr> freeBlockFor(const Architecture& architecture, const Catalog& catalog, const Zones& zones,
                                 const Component& subnet, IpFamily family)
{
    const Component* network = zones.networkOf(subnet);
    const auto range = network ? rangeOf(catalog, *network, family) : std::nullopt;
    if (!range)
        return {};
    std::vector<Cidr> taken;
    std::map<int, int> sizes;
    for (const Component* place : placesIn(architecture, catalog, zones, *network))
        if (const auto block = rangeOf(catalog, *place, family)) {
            taken.push_back(*block);
            ++sizes[block->prefix];
        }
    const auto own = rangeOf(catalog, subnet, family);
    const auto blocks = equalBlocks(*range, own ? own->prefix : usualOf(sizes, family), widthOf(family), 1, taken);
    return blocks.empty() ? std::nullopt : std::optional {blocks.front()};
}

Design withBlocks(Design design, IpFamily family, std::span<const PlannedBlock> blocks)
{
    for (const PlannedBlock& planned : blocks)
        design = withProperty(std::move(design), planned.place, rangeKey(family), toText(planned.block));
    return design;
}

} // namespace gudo
