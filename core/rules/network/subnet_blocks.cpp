#include "core/rules/network/subnet_blocks.h"

#include <algorithm>
#include <map>

#include "core/model/edits.h"
#include "core/rules/network/addresses.h"

namespace gudo {

namespace {

std::optional<Cidr> blockOf(const Object& properties, std::string_view key)
{
    return cidrFrom(textOf(properties, key));
}

/// What the others have, in the design as it is when the fix is applied.
std::vector<Cidr> takenBy(const Design& design, const std::vector<Id>& others, std::string_view key)
{
    std::vector<Cidr> taken;
    for (const Id& id : others)
        if (const Component* other = design.architecture.components.find(id))
            if (const auto block = blockOf(other->properties, key))
                taken.push_back(*block);
    return taken;
}

/// The block of another size that begins where the old one does, or around it, when no other subnet is in it. The
/// old one is among `taken`.
std::optional<Cidr> resizedInPlace(const Cidr& range, Cidr block, int prefix, const std::vector<Cidr>& taken)
{
    block.prefix = prefix;
    block = canonical(block);
    const AddressNumber first = firstAddress(block);
    const AddressNumber last = lastAddress(block);
    int sharing = 0;
    for (const Cidr& other : taken)
        sharing += other.address <= last && (other.address >= first || lastAddress(other) >= first) ? 1 : 0;
    return contains(range, block) && sharing <= 1 ? std::optional {block} : std::nullopt;
}

} // namespace

Design withHostsMoved(Design design, const Id& subnet, const Cidr& from, const Cidr& to)
{
    for (const auto& row : Table<Component> {design.architecture.components}) {
        const auto host = isWithin(design.architecture, row->id, subnet) ? hostFrom(textOf(row->properties, "address")) : std::nullopt;
        if (!host || !contains(from, *host))
            continue;
        const AddressNumber moved = firstAddress(to) + (host->address - firstAddress(from));
        design = withProperty(std::move(design), row->id, "address", hostText({host->family, moved, host->prefix}));
    }
    return design;
}

std::vector<NetworkBlocks> networkBlocks(const RuleContext& context, const Zones& zones)
{
    std::map<std::pair<std::string_view, std::string_view>, NetworkBlocks> found;
    for (const Component* row : context.ofKind("subnet")) {
        const Component* network = zones.networkOf(*row);
        if (!network)
            continue;
        for (const char* key : {"cidr", "ipv6_cidr"}) {
            const auto block = blockOf(row->properties, key);
            if (!block)
                continue;
            auto [entry, isNew] = found.try_emplace({network->id, key}, NetworkBlocks {network, key});
            const Value* own = isNew ? context.catalog.valueOf(*network, key) : nullptr;
            if (own && own->asString())
                if (const auto range = cidrFrom(*own->asString()))
                    entry->second.own.push_back(*range);
            entry->second.subnets.push_back({row, *block});
        }
    }
    std::vector<NetworkBlocks> networks;
    for (auto& [key, network] : found)
        networks.push_back(std::move(network));
    return networks;
}

std::optional<Fix> fixByFreeBlock(const NetworkBlocks& network, const SubnetBlock& subnet)
{
    if (network.own.empty())
        return {};
    const Cidr range = network.own.front();
    std::vector<Id> others;
    std::vector<Cidr> taken;
    for (const SubnetBlock& other : network.subnets)
        if (other.subnet != subnet.subnet) {
            others.push_back(other.subnet->id);
            taken.push_back(other.block);
        }
    const auto free = nextFreeBlock(range, subnet.block.prefix, taken);
    if (!free || range.family != subnet.block.family)
        return {};
    const auto apply = [id = subnet.subnet->id, key = network.key, range, others](Design design) {
        const Component* changing = design.architecture.components.find(id);
        const auto block = changing ? blockOf(changing->properties, key) : std::nullopt;
        if (!block)
            return design;
        const auto blocks = takenBy(design, others, key);
        const auto clashes = [&](const Cidr& other) {
            return overlaps(other, *block);
        };
        if (contains(range, *block) && std::ranges::none_of(blocks, clashes))
            return design;
        const auto next = nextFreeBlock(range, block->prefix, blocks);
        if (!next)
            return design;
        design = withProperty(std::move(design), id, key, toText(*next));
        return withHostsMoved(std::move(design), id, *block, *next);
    };
    return Fix {{GUDO_TR_NOOP("core", "Change %1 to %2, the next free range"),
                 {std::string {displayName(*subnet.subnet)}, toText(*free)}},
                apply};
}

std::set<std::string_view> subnetsWithAddresses(const RuleContext& context)
{
    std::set<std::string_view> subnets;
    for (const Component* row : context.having("address"))
        if (!textOf(row->properties, "address").empty())
            for (const Component* subnet : context.zones.subnetsOf(*row))
                subnets.insert(subnet->id);
    return subnets;
}

SubnetResizing::SubnetResizing(const NetworkBlocks& network, const std::set<std::string_view>& fixed)
    : m_network {network}
    , m_fixed {fixed}
{
    std::vector<Id> ids;
    for (const SubnetBlock& subnet : network.subnets) {
        ids.push_back(subnet.subnet->id);
        m_taken.push_back(subnet.block);
    }
    m_ids = std::make_shared<const std::vector<Id>>(std::move(ids));
}

std::optional<Fix> SubnetResizing::fix(const SubnetBlock& subnet, int prefix) const
{
    if (m_network.own.empty() || m_network.own.front().family != subnet.block.family)
        return {};
    const Cidr range = m_network.own.front();
    const bool mayMove = !m_fixed.contains(subnet.subnet->id);
    // What has addresses in it can grow around them; it cannot lose a part
    auto chosen =
        mayMove || prefix <= subnet.block.prefix ? resizedInPlace(range, subnet.block, prefix, m_taken) : std::nullopt;
    if (!chosen && mayMove) {
        const auto [known, isNew] = m_free.try_emplace(prefix);
        if (isNew)
            known->second = nextFreeBlock(range, prefix, m_taken);
        chosen = known->second;
    }
    if (!chosen)
        return {};
    const auto apply = [id = subnet.subnet->id, key = m_network.key, old = subnet.block, range, prefix, mayMove,
                        ids = m_ids](Design design) {
        const Component* changing = design.architecture.components.find(id);
        if (!changing || blockOf(changing->properties, key) != old)
            return design;
        const auto taken = takenBy(design, *ids, key);
        auto next = resizedInPlace(range, old, prefix, taken);
        if (!next && mayMove)
            next = nextFreeBlock(range, prefix, taken);
        return next ? withProperty(std::move(design), id, key, toText(*next)) : design;
    };
    return Fix {{GUDO_TR_NOOP("core", "Change %1 to %2"), {std::string {displayName(*subnet.subnet)}, toText(*chosen)}},
                apply,
                false};
}

} // namespace gudo
