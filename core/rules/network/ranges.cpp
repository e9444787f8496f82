#include "core/rules/network/ranges.h"

#include <algorithm>
#include <vector>

#include "core/model/containment.h"
#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/network/addresses.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

/// Every range that some component has, default ones of networks too; those of subnets are in those of their networks.
std::vector<Cidr> takenIn(const RuleContext& context)
{
    std::vector<Cidr> taken {*cidrFrom("172.17.0.0/16")}; // of containers on many a machine
    const auto add = [&](std::string_view text) {
        if (const auto block = cidrFrom(text); block && block->family == IpFamily::V4 && !isWorld(*block))
            taken.push_back(*block);
    };
    for (const auto& row : context.architecture().components) {
        add(textIn(context, *row, "cidr"));
        for (const std::string& text : textsOf(row->properties, "remote_networks"))
            add(text);
    }
    return taken;
}

std::optional<Cidr> freePrivateRange(const std::vector<Cidr>& taken, int prefix)
{
    for (const char* text : {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"})
        if (const auto free = nextFreeBlock(*cidrFrom(text), prefix, taken))
            return free;
    return {};
}

/// A move of the addresses of one block into another one that is as large or larger.
struct Shift {
    Cidr from;
    Cidr to;

    /// The text with its address or range moved; as it was when that is not in `from`.
    [[nodiscard]] std::string moved(const std::string& text) const
    {
        auto block = cidrOrAddressFrom(text);
        if (!block || !contains(from, *block))
            return text;
        block->address = firstAddress(*block) - firstAddress(from) + firstAddress(to);
        return text.find('/') == std::string::npos ? hostText(*block) : toText(*block);
    }

    /// The value with every text in it moved, down to the members of the rows of a list.
    [[nodiscard]] Value moved(const Value& value, int depth = 0) const
    {
        if (const auto* text = value.asString())
            return moved(*text);
        if (depth > 2)
            return value;
        if (const auto* list = value.asList()) {
            List result;
            for (const Value& element : *list)
                result.push_back(moved(element, depth + 1));
            return result;
        }
        const auto* object = value.asObject();
        if (!object)
            return value;
        Object result;
        for (const auto& [key, member] : *object)
            result.emplace(key, moved(member, depth + 1));
        return result;
    }
};

/// The keys under which addresses of a network stand in what lives in it.
constexpr std::string_view addressKeys[] {"cidr", "address", "gateway", "routes", "ingress", "egress", "rules"};

Design renumbered(Design design, const Id& network, const Shift& shift)
{
    const Containment containment {design.architecture};
    std::vector<Id> ids {network};
    for (const auto id : containment.descendants(network))
        ids.emplace_back(id);
    for (const Id& id : ids)
        for (const auto key : addressKeys) {
            const Component* component = design.architecture.components.find(id);
            const Value* value = component ? find(component->properties, key) : nullptr;
            if (!value)
                continue;
            if (Value changed = shift.moved(*value); !(changed == *value))
                design = withProperty(std::move(design), id, key, std::move(changed));
        }
    return withProperty(std::move(design), network, "cidr", toText(shift.to));
}

} // namespace

NetworkRanges::NetworkRanges(const RuleContext& context)
    : m_context {context}
{
    for (const auto& row : context.architecture().components) {
        const bool isNetwork = context.isKind(*row, "network");
        const auto own = cidrFrom(textOf(row->properties, "cidr"));
        if (isNetwork && own && own->family == IpFamily::V4)
            m_ranges.insert_or_assign(row->id, *own);
        if (!own || !context.isKind(*row, "subnet"))
            continue;
        const Component* network = context.zones.networkOf(*row);
        if (!network || find(network->properties, "cidr"))
            continue;
        if (const Value* usual = context.catalog.valueOf(*network, "cidr"); usual && usual->asString())
            if (const auto range = cidrFrom(*usual->asString()); range && range->family == IpFamily::V4)
                m_ranges.emplace(network->id, *range);
    }
}

std::optional<Cidr> NetworkRanges::of(std::string_view network) const
{
    const auto found = m_ranges.find(network);
    return found == m_ranges.end() ? std::nullopt : std::optional {found->second};
}

std::optional<Fix> NetworkRanges::fixByRenumbering(const Component& network, int prefix) const
{
    const auto old = of(network.id);
    if (!old || prefix > old->prefix)
        return {};
    const auto [known, isNew] = m_free.try_emplace(prefix);
    if (isNew)
        known->second = freePrivateRange(takenIn(m_context), prefix);
    const auto free = known->second;
    if (!free)
        return {};
    const std::string before {textOf(network.properties, "cidr")};
    const auto apply = [id = network.id, before, shift = Shift {*old, *free}](Design design) {
        const Component* changing = design.architecture.components.find(id);
        if (!changing || textOf(changing->properties, "cidr") != before)
            return design;
        return renumbered(std::move(design), id, shift);
    };
    return Fix {
        {GUDO_TR_NOOP("core", "Move %1 and everything in it to %2"), {called(network), toText(*free)}}, apply, false};
}

} // namespace gudo
