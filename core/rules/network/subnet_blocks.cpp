#include "core/rules/network/subnet_blocks.h"

#include <algorithm>
#include <map>

#include "core/model/edits.h"

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

/// What a subnet's range becomes when it gets another size.
struct Resizing {
    Cidr range; ///< of the network
    Cidr old;
    int prefix;
    bool mayMove;

    [[nodiscard]] std::optional<Cidr> choice(const std::vector<Cidr>& taken) const
    {
        Cidr here = old;
        here.prefix = prefix;
        here = canonical(here);
        const bool isFree = std::ranges::none_of(taken, [&](const Cidr& other) { return overlaps(other, here); });
        if (contains(range, here) && isFree && (mayMove || contains(here, old)))
            return here;
        return mayMove ? nextFreeBlock(range, prefix, taken) : std::nullopt;
    }
};

} // namespace

std::vector<NetworkBlocks> networkBlocks(const RuleContext& context, const Zones& zones)
{
    std::map<std::pair<std::string_view, std::string_view>, NetworkBlocks> found;
    for (const auto& row : context.architecture().components) {
        if (!context.isKind(*row, "subnet"))
            continue;
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
            entry->second.subnets.push_back({row.get(), *block});
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
        return next ? withProperty(std::move(design), id, key, toText(*next)) : design;
    };
    return Fix {{GUDO_TR_NOOP("core", "Change %1 to %2, the next free range"),
                 {std::string {displayName(*subnet.subnet)}, toText(*free)}},
                apply};
}

std::optional<Fix> fixByResizing(const NetworkBlocks& network, const SubnetBlock& subnet, int prefix, bool mayMove)
{
    if (network.own.empty() || network.own.front().family != subnet.block.family)
        return {};
    std::vector<Id> others;
    for (const SubnetBlock& other : network.subnets)
        if (other.subnet != subnet.subnet)
            others.push_back(other.subnet->id);
    const Resizing resizing {network.own.front(), subnet.block, prefix, mayMove};
    std::vector<Cidr> taken;
    for (const SubnetBlock& other : network.subnets)
        if (other.subnet != subnet.subnet)
            taken.push_back(other.block);
    const auto chosen = resizing.choice(taken);
    if (!chosen)
        return {};
    const auto apply = [id = subnet.subnet->id, key = network.key, resizing, others](Design design) {
        const Component* changing = design.architecture.components.find(id);
        if (!changing || blockOf(changing->properties, key) != resizing.old)
            return design;
        const auto next = resizing.choice(takenBy(design, others, key));
        return next ? withProperty(std::move(design), id, key, toText(*next)) : design;
    };
    return Fix {{GUDO_TR_NOOP("core", "Change %1 to %2"), {std::string {displayName(*subnet.subnet)}, toText(*chosen)}},
                apply,
                false};
}

std::set<std::string_view> subnetsWithAddresses(const RuleContext& context)
{
    std::set<std::string_view> subnets;
    for (const auto& row : context.architecture().components)
        if (!textOf(row->properties, "address").empty())
            for (const Component* subnet : context.zones.subnetsOf(*row))
                subnets.insert(subnet->id);
    return subnets;
}

} // namespace gudo
