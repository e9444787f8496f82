#include <algorithm>
#include <set>
#include <tuple>

#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/ranges.h"

namespace gudo {

namespace {

/// A range on one side of a link.
struct Side {
    const Component* network; ///< or site, or the gateway that names the range
    Cidr block;
};

/// What a gateway or a link joins: the network it is in, the networks and peers that it names, and the ranges it says
/// are at the other end.
class Joined {
public:
    Joined(const RuleContext& context, const NetworkRanges& ranges)
        : m_context {context}
        , m_ranges {ranges}
    {
    }

    std::vector<Side> sidesOf(const Component& gateway)
    {
        m_sides.clear();
        m_seen.clear();
        if (const Component* around = m_context.zones.networkOf(gateway))
            add(*around);
        for (const std::string& id : textsOf(gateway.properties, "networks")) {
            const Component* named = m_context.component(id);
            if (named && m_context.isKind(*named, "gateway"))
                addRemote(*named); // a link that hangs on a hub
            else if (named)
                add(*named);
        }
        addRemote(gateway);
        return std::move(m_sides);
    }

private:
    void add(const Component& network)
    {
        const bool isNetwork = m_context.isKind(network, "network");
        const auto block = isNetwork ? m_ranges.of(network.id) : cidrFrom(textOf(network.properties, "cidr"));
        if (block && m_seen.insert(network.id).second)
            m_sides.push_back({&network, *block});
    }

    /// What is at the far end of a link to somewhere else.
    void addRemote(const Component& link)
    {
        if (const Component* peer = m_context.component(textOf(link.properties, "peer"))) {
            const Component* box = m_context.zones.networkOf(*peer);
            if (!box)
                box = m_context.zones.nearest(peer->id, "site");
            if (box)
                add(*box);
        }
        for (const std::string& text : textsOf(link.properties, "remote_networks")) {
            const auto block = cidrFrom(text);
            // Often the same as what the peer's site says; and everything is a way out, not a place
            const bool isKnown = !block || isWorld(*block) || std::ranges::any_of(m_sides, [&](const Side& side) {
                return side.network != m_context.zones.networkOf(link) && contains(side.block, *block);
            });
            if (!isKnown)
                m_sides.push_back({&link, *block});
        }
    }

    const RuleContext& m_context;
    const NetworkRanges& m_ranges;
    std::vector<Side> m_sides;
    std::set<std::string_view> m_seen;
};

/// Pairs of sides that share addresses: each with the first one before it in the order of ranges that reaches over it.
std::vector<std::pair<Side, Side>> clashes(std::vector<Side> sides)
{
    std::ranges::stable_sort(sides, [](const Side& a, const Side& b) {
        return std::tuple {a.block.family, a.block.address, a.block.prefix} <
               std::tuple {b.block.family, b.block.address, b.block.prefix};
    });
    std::vector<std::pair<Side, Side>> found;
    const Side* widest = nullptr;
    for (const Side& side : sides) {
        if (widest && overlaps(widest->block, side.block)) {
            if (widest->network != side.network)
                found.emplace_back(*widest, side);
        } else {
            widest = &side; // blocks nest or are apart
        }
    }
    return found;
}

std::vector<Diagnostic> findOverlaps(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("gateway"))
        return findings;
    const NetworkRanges ranges {context};
    Joined joined {context, ranges};
    std::set<std::pair<std::string_view, std::string_view>> told;
    for (const auto& row : context.architecture().components) {
        const std::string& role = context.catalog.typeOf(*row).traits.gateway;
        if (role != "peering" && role != "transit" && role != "vpn")
            continue;
        for (const auto& [a, b] : clashes(joined.sidesOf(*row))) {
            const auto [first, second] =
                std::minmax({std::string_view {a.network->id}, std::string_view {b.network->id}});
            if (!told.emplace(first, second).second)
                continue; // two links between the same networks
            std::vector<Id> ids {b.network->id, a.network->id};
            if (a.network != row.get() && b.network != row.get())
                ids.push_back(row->id);
            Diagnostic found =
                finding({GUDO_TR_NOOP("core", "%1 joins %2 (%3) and %4 (%5), which share addresses"),
                         {called(*row), called(*a.network), toText(a.block), called(*b.network), toText(b.block)}},
                        std::move(ids));
            found.key = a.network->id;
            if (ranges.of(b.network->id))
                found.fix = ranges.fixByRenumbering(*b.network, b.block.prefix);
            else if (ranges.of(a.network->id))
                found.fix = ranges.fixByRenumbering(*a.network, a.block.prefix);
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule joinedNetworksOverlap {
    .id = "NET-006",
    .name = "joined-networks-overlap",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Joined networks that share addresses"),
    .rationale =
        GUDO_TR_NOOP("core", "When two networks are joined, an address must exist in one of them only: a packet to an "
                             "address that both have never leaves the network it starts in. A peering between such "
                             "networks is refused, and a route through a VPN or a hub does not work."),
    .remedy = GUDO_TR_NOOP("core", "Move one of the networks to a range that no network joined with it uses."),
    .bad = GUDO_TR_NOOP("core", "A peering of two VPCs that are both 10.0.0.0/16."),
    .good = GUDO_TR_NOOP("core", "A peering of the VPCs 10.0.0.0/16 and 10.1.0.0/16."),
    .source = "Amazon VPC Peering Guide: limitations; Amazon VPC Transit Gateways: routing",
    .check = findOverlaps,
};

} // namespace gudo
