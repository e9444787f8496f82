#include "app/network/network_facts.h"

#include <algorithm>

#include "core/network/editing/address_blocks.h"
#include "core/network/editing/address_plan.h"
#include "core/rules/network/addresses.h"
#include "core/rules/network/provider_limits.h"
#include "core/rules/network/subnet_use.h"

namespace gudo {

namespace {

/// Addresses that nobody may have: the provider's, or the first and the last one (RFC 919).
int reservedIn(const Cidr& block, bool isProvider)
{
    if (isProvider)
        return reservedInSubnet;
    const bool isPair = block.prefix >= widthOf(block.family) - 1; // RFC 3021
    return isPair || block.family == IpFamily::V6 ? 0 : 2;
}

class SpaceMaker {
public:
    explicit SpaceMaker(const RuleContext& context)
        : m_context {context}
        , m_uses {context}
    {
        for (const Component* row : context.having("address"))
            if (const auto host = hostFrom(textOf(row->properties, "address")))
                m_hosts.push_back(*host);
    }

    AddressSpace spaceOf(const Component& network, IpFamily family) const
    {
        AddressSpace space {.network = network.id, .family = family};
        const Value* value = m_context.catalog.valueOf(network, rangeKey(family));
        if (value && value->asString())
            space.text = *value->asString();
        space.range = rangeOf(m_context.catalog, network, family);
        space.isProvider = isProviderNetwork(m_context, network);
        if (space.range)
            space.used = hostsIn(*space.range);
        for (const Component* place : placesIn(m_context.architecture(), m_context.catalog, m_context.zones, network))
            space.places.push_back(placeOf(*place, space));
        mark(space);
        return space;
    }

private:
    std::uint64_t hostsIn(const Cidr& block) const
    {
        return static_cast<std::uint64_t>(
            std::ranges::count_if(m_hosts, [&](const Cidr& host) { return contains(block, host); }));
    }

    AddressPlace placeOf(const Component& component, const AddressSpace& space) const
    {
        AddressPlace place {.id = component.id,
                            .isSubnet = m_context.isKind(component, "subnet"),
                            .zone = m_context.zones.zoneOf(component.id)};
        const Value* value = m_context.catalog.valueOf(component, rangeKey(space.family));
        if (value && value->asString())
            place.text = *value->asString();
        place.block = rangeOf(m_context.catalog, component, space.family);
        if (place.block) {
            place.usable = usableAddresses(*place.block, reservedIn(*place.block, space.isProvider));
            place.isOutside = space.range && !contains(*space.range, *place.block);
        }
        const auto use = m_uses.bySubnet.find(component.id);
        if (use != m_uses.bySubnet.end())
            place.used = use->second.certain;
        else if (!place.isSubnet && place.block)
            place.used = hostsIn(*place.block);
        return place;
    }

    static void mark(AddressSpace& space)
    {
        std::ranges::stable_sort(space.places, [](const AddressPlace& a, const AddressPlace& b) {
            if (a.block && b.block)
                return std::pair {a.block->address, a.block->prefix} < std::pair {b.block->address, b.block->prefix};
            return a.block.has_value() && !b.block;
        });
        std::vector<Cidr> taken;
        for (std::size_t at = 0; at < space.places.size() && space.places[at].block; ++at) {
            AddressPlace& place = space.places[at];
            taken.push_back(*place.block);
            for (std::size_t next = at + 1; next < space.places.size() && space.places[next].block &&
                                            overlaps(*place.block, *space.places[next].block);
                 ++next) {
                place.overlapping.push_back(space.places[next].id);
                space.places[next].overlapping.push_back(place.id);
            }
        }
        if (space.range)
            space.free = freeBlocks(*space.range, taken);
    }

    const RuleContext& m_context;
    SubnetUses m_uses;
    std::vector<Cidr> m_hosts;
};

} // namespace

NetworkFacts::NetworkFacts(Design design, const Catalog& catalog)
    : m_design {std::move(design)}
    , m_context {m_design, catalog}
    , m_matrix {m_context.network()}
{
    const SpaceMaker maker {m_context};
    for (const Component* network : m_context.ofKind("network")) {
        m_networks.push_back(network->id);
        for (const IpFamily family : {IpFamily::V4, IpFamily::V6})
            m_spaces.push_back(maker.spaceOf(*network, family));
    }
}

const AddressSpace* NetworkFacts::spaceOf(const Id& network, IpFamily family) const
{
    const auto found = std::ranges::find_if(
        m_spaces, [&](const AddressSpace& space) { return space.network == network && space.family == family; });
    return found == m_spaces.end() ? nullptr : &*found;
}

std::vector<const Component*> NetworkFacts::tablesIn(const Id& network) const
{
    std::vector<const Component*> tables = m_context.ofKind("route-table");
    if (!network.empty())
        std::erase_if(tables, [&](const Component* table) {
            const Component* around = m_context.zones.networkOf(*table);
            return !around || around->id != network;
        });
    return tables;
}

Id NetworkFacts::networkOf(const Id& component) const
{
    const Component* network = m_context.zones.nearest(component, "network");
    return network ? network->id : Id {};
}

} // namespace gudo
