#include "core/rules/security/derived_groups.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "core/network/endpoint_service.h"
#include "core/network/reach/network_tables.h"
#include "core/network/reach/premises.h"
#include "core/network/reach/reach.h"
#include "core/rules/findings.h"
#include "core/rules/group_members.h"
#include "core/rules/placing.h"
#include "core/rules/security/derived_routes.h"
#include "core/network/group_rows.h"

namespace gudo {

namespace {

constexpr const char* groupsKey = "security_groups";

/// One end of an arrow that groups have to let through: a component that carries groups, or blocks that stand for it.
struct Party {
    const Component* holder = nullptr;
    std::set<std::string> blocks {};
    bool isKnown = true;

    auto operator<=>(const Party&) const = default;
};

struct Demand {
    Party from;
    Party to;
    std::string protocol;
    std::vector<PortRange> ports;
};

/// Ports in an order, for keys.
std::string keyOf(const Demand& demand)
{
    std::string key = demand.protocol;
    for (const PortRange& range : demand.ports)
        key += ' ' + toText(range);
    return key;
}

/// What the arrows of one network ask of its groups.
class Demands {
public:
    Demands(const RuleContext& context, const Component& network)
        : m_context {context}
        , m_map {context.network()}
        , m_network {network}
    {
        for (const auto& row : context.architecture().connections)
            if (row->kind != "note" && row->from != row->to)
                add(*row);
    }

    [[nodiscard]] const std::vector<Demand>& all() const { return m_all; }
    /// The carriers of groups at the ends of them, in id order.
    [[nodiscard]] std::vector<const Component*> holders() const
    {
        std::vector<const Component*> found;
        for (const Demand& demand : m_all)
            for (const Party* party : {&demand.from, &demand.to})
                if (party->holder && isOurs(*party->holder) && std::ranges::find(found, party->holder) == found.end())
                    found.push_back(party->holder);
        std::ranges::sort(found, {}, &Component::id);
        return found;
    }
    [[nodiscard]] bool isOurs(const Component& holder) const
    {
        return m_context.zones.networkOf(holder) == &m_network ||
               std::ranges::any_of(m_context.zones.subnetsOf(holder), [&](const Component* subnet) {
                   return m_context.zones.networkOf(*subnet) == &m_network;
               });
    }

private:
    void add(const Connection& arrow)
    {
        const Component* from = m_context.component(arrow.from);
        const Component* to = m_context.component(arrow.to);
        if (m_context.zones.networkOf(*from) != &m_network && m_context.zones.networkOf(*to) != &m_network)
            return;
        auto source = partyOf(*from);
        auto target = partyOf(*to);
        if (!source || !target)
            return;
        const AskedFlow flow = flowOf(m_map, arrow);
        Demand demand {std::move(*source), std::move(*target), flow.protocol, flow.ports.ranges()};
        const auto end = m_map.endOf(*to);
        if (end && end->kind == NetworkEnd::Kind::Service && demand.from.holder && isOurs(*demand.from.holder))
            if (const Component* endpoint = endpointTo(*to))
                demand.to = {.holder = endpoint};
        const bool isHere =
            (demand.from.holder && isOurs(*demand.from.holder)) || (demand.to.holder && isOurs(*demand.to.holder));
        if (isHere && demand.from.holder != demand.to.holder)
            m_all.push_back(std::move(demand));
    }

    /// The interface endpoint of the network for that service.
    const Component* endpointTo(const Component& service) const
    {
        for (const Component* endpoint : m_map.tables().networkOf(&m_network)->endpoints)
            if (isEndpointOf(m_context.catalog, *endpoint, service) &&
                isInterfaceEndpoint(m_context.catalog, *endpoint))
                return endpoint;
        return nullptr;
    }

    /// Nothing for what is no end of a conversation, and stands for none.
    std::optional<Party> partyOf(const Component& component) const
    {
        // Who follows a name or comes through the gateway is somebody on the internet.
        const std::string& gateway = m_context.catalog.typeOf(component).traits.gateway;
        if (m_context.isKind(component, "dns") || gateway == "internet" || gateway == "nat")
            return Party {.blocks = {"0.0.0.0/0"}};
        if (const auto end = m_map.endOf(component))
            return party(*end);
        if (gateway == "endpoint") // one in route tables: its service answers on public addresses
            return Party {.blocks = {"0.0.0.0/0"}};
        if (gateway == "vpn")
            return behindLink(component);
        return {};
    }

    static Party behindLink(const Component& link)
    {
        Party far;
        for (const std::string& text : textsOf(link.properties, "remote_networks"))
            if (const auto block = cidrFrom(text))
                far.blocks.insert(toText(*block));
        far.isKnown = !far.blocks.empty();
        return far;
    }

    Party party(const NetworkEnd& end) const
    {
        if (end.kind == NetworkEnd::Kind::Interfaces)
            return {.holder = holderOf(*end.component), .isKnown = holderOf(*end.component) != nullptr};
        if (end.kind == NetworkEnd::Kind::Premises && m_map.premises().segmentOf(*end.component)) {
            const auto addresses = m_map.premises().addressesOf(*end.component, IpFamily::V4);
            Party far {.isKnown = addresses.has_value()};
            if (addresses)
                for (const AddressRange& range : addresses->ranges())
                    for (const Cidr& block : blocksOf(IpFamily::V4, range))
                        far.blocks.insert(toText(block));
            return far;
        }
        if (end.kind == NetworkEnd::Kind::Outside && end.address)
            return {.blocks = {toText(*end.address)}};
        return {.blocks = {"0.0.0.0/0"}};
    }

    /// The component itself or the machine around it that carries groups, else nullptr.
    const Component* holderOf(const Component& component) const
    {
        for (const Component* at = &component; at; at = m_context.zones.parentOf(*at)) {
            const ComponentType& type = m_context.catalog.typeOf(*at);
            if (isLocation(type))
                return nullptr;
            if (m_context.catalog.propertyOf(type, groupsKey))
                return at;
        }
        return nullptr;
    }

    const RuleContext& m_context;
    const NetworkMap& m_map;
    const Component& m_network;
    std::vector<Demand> m_all;
};

/// Components that share a group, and that group.
struct DerivedTier {
    std::vector<const Component*> members {};
    Component group {};
    bool isNew = false;
};

class GroupDeriver {
public:
    GroupDeriver(const RuleContext& context, const Component& network)
        : m_context {context}
        , m_network {network}
        , m_demands {context, network}
        , m_members {context.shared<GroupMembers>()}
    {
        makeTiers();
        for (DerivedTier& tier : m_tiers)
            chooseGroup(tier);
        for (DerivedTier& tier : m_tiers)
            for (const Direction direction : {Direction::Ingress, Direction::Egress})
                tier.group.properties.insert_or_assign(std::string {toText(direction)}, rowsOf(tier, direction));
    }

    [[nodiscard]] Design derived(Design design) const
    {
        for (const DerivedTier& tier : m_tiers) {
            Rect place;
            if (tier.isNew) {
                const Rect model = placementOf(design, tier.members.front()->id);
                if (!model.isEmpty())
                    place = freeRectNear(design, m_network.id, model);
            }
            design = withComponent(std::move(design), tier.group, place);
            const Value list = listValue(std::vector<std::string> {tier.group.id});
            for (const Component* member : tier.members)
                design = withProperty(std::move(design), member->id, groupsKey, list);
        }
        return design;
    }

private:
    /// Same type, same callers, same targets: one tier.
    void makeTiers()
    {
        std::map<const Component*, std::set<std::string>> arrows;
        for (const Demand& demand : m_demands.all()) {
            const std::string flow = keyOf(demand);
            if (demand.from.holder)
                arrows[demand.from.holder].insert("to " + nameOf(demand.to) + ' ' + flow);
            if (demand.to.holder)
                arrows[demand.to.holder].insert("from " + nameOf(demand.from) + ' ' + flow);
        }
        std::map<std::pair<std::string, std::set<std::string>>, std::size_t> known;
        for (const Component* holder : m_demands.holders()) {
            const auto [at, isNew] = known.try_emplace({holder->type, arrows[holder]}, m_tiers.size());
            if (isNew)
                m_tiers.emplace_back();
            m_tiers[at->second].members.push_back(holder);
            m_tierOf[holder] = at->second;
        }
    }

    static std::string nameOf(const Party& party)
    {
        std::string name = party.holder ? party.holder->id : std::string {};
        for (const std::string& block : party.blocks)
            name += ' ' + block;
        return name;
    }

    void chooseGroup(DerivedTier& tier)
    {
        for (const std::string& id : textsOf(tier.members.front()->properties, groupsKey)) {
            const Component* group = m_context.component(id);
            const bool isUsable = group && m_context.isKind(*group, "security-group") &&
                                  m_context.zones.networkOf(*group) == &m_network && !m_taken.contains(id) &&
                                  std::ranges::all_of(m_members.of(id), [&](const Component* member) {
                                      return std::ranges::find(tier.members, member) != tier.members.end();
                                  });
            if (!isUsable)
                continue;
            tier.group = *group;
            m_taken.insert(id);
            return;
        }
        const ComponentType* type = groupType();
        const std::string stem = idFrom(tier.members.front()->id + "-sg", "group");
        Id id = freeId(m_context.architecture(), stem);
        for (int number = 2; !m_taken.insert(id).second; ++number)
            id = freeId(m_context.architecture(), stem + '-' + std::to_string(number));
        tier.group = {.id = id,
                      .type = type ? type->id : std::string {},
                      .name = called(*tier.members.front()) + "-sg",
                      .parent = m_network.id};
        tier.isNew = true;
    }

    const ComponentType* groupType() const
    {
        const auto found = std::ranges::find_if(
            m_context.catalog.types(), [](const ComponentType& type) { return type.isKind("security-group"); });
        return found == m_context.catalog.types().end() ? nullptr : &*found;
    }

    /// What names a party in rules: its new group, the blocks of its subnets in a network apart, its addresses.
    std::set<std::string> peersOf(const Party& party) const
    {
        if (!party.holder)
            return party.blocks;
        if (const auto tier = m_tierOf.find(party.holder); tier != m_tierOf.end())
            return {m_tiers[tier->second].group.id};
        std::set<std::string> blocks;
        for (const Component* subnet : m_context.zones.subnetsOf(*party.holder))
            if (const auto block = cidrFrom(textOf(subnet->properties, "cidr")))
                blocks.insert(toText(*block));
        return blocks;
    }

    List rowsOf(const DerivedTier& tier, Direction direction) const
    {
        const bool isIn = direction == Direction::Ingress;
        List rows;
        std::set<std::tuple<std::string, std::string, int, int>> wanted;
        for (const Demand& demand : m_demands.all()) {
            const Component* here = isIn ? demand.to.holder : demand.from.holder;
            if (!here || std::ranges::find(tier.members, here) == tier.members.end())
                continue;
            const bool hasPorts = isTransport(demand.protocol);
            for (const std::string& peer : peersOf(isIn ? demand.from : demand.to))
                for (const PortRange& range : hasPorts ? demand.ports : std::vector {PortRange {}})
                    wanted.emplace(demand.protocol, peer, range.from, range.to);
        }
        for (const auto& [protocol, peer, from, to] : wanted)
            rows.emplace_back(written(tier.group, direction, groupRow(direction, protocol, {from, to}, peer)));
        return rows;
    }

    /// The row as the group has it already, with its description, else as it is.
    static Object written(const Component& group, Direction direction, Object row)
    {
        const Value* value = find(group.properties, toText(direction));
        if (const List* list = value ? value->asList() : nullptr)
            for (const Value& element : *list)
                if (const Object* had = element.asObject(); had && std::ranges::all_of(row, [&](const auto& member) {
                                                                const Value* same = find(*had, member.first);
                                                                return same && *same == member.second;
                                                            }))
                    return *had;
        return row;
    }

    const RuleContext& m_context;
    const Component& m_network;
    Demands m_demands;
    const GroupMembers& m_members;
    std::vector<DerivedTier> m_tiers;
    std::map<const Component*, std::size_t> m_tierOf;
    std::set<Id> m_taken;
};

} // namespace

Design withDerivedGroups(Design design, const Catalog& catalog, const Id& network)
{
    const Design before = design;
    const RuleContext context {before, catalog};
    const Component* found = context.component(network);
    if (!found || !isProviderNetwork(catalog.typeOf(*found)))
        return design;
    design = GroupDeriver {context, *found}.derived(std::move(design));
    return withRoutesForArrows(std::move(design), catalog, network);
}

bool mayDeriveGroups(const RuleContext& context, const Component& network)
{
    const Demands demands {context, network};
    const auto holders = demands.holders();
    const bool isPlaced = std::ranges::all_of(holders, [&](const Component* holder) {
        const auto subnets = context.zones.subnetsOf(*holder);
        return !subnets.empty() && std::ranges::all_of(subnets, [](const Component* subnet) {
            return cidrFrom(textOf(subnet->properties, "cidr")).has_value();
        });
    });
    return holders.size() > 1 && isPlaced && std::ranges::all_of(demands.all(), [](const Demand& demand) {
               return demand.from.isKnown && demand.to.isKnown;
           });
}

} // namespace gudo
