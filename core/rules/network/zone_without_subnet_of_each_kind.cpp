#include <algorithm>
#include <map>
#include <set>

#include "core/network/cidr.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/provider_limits.h"
#include "core/rules/placing.h"

namespace gudo {

namespace {

/// The subnets of one zone of a network.
struct ZoneSubnets {
    const Component* box = nullptr;
    std::vector<const Component*> open {};   ///< public
    std::vector<const Component*> closed {}; ///< private
    bool isServing = false;                  ///< a tier runs in one of them
};

/// The zones of a network by name, in order.
struct NetworkZones {
    std::map<std::string, ZoneSubnets> zones {};
    bool isKnown = true; ///< of every subnet what its route table makes of it
};

std::map<std::string_view, NetworkZones> zonesOfNetworks(const RuleContext& context)
{
    std::map<std::string_view, NetworkZones> networks;
    std::map<std::string_view, ZoneSubnets*> zoneOfSubnet;
    for (const Component* row : context.ofKind("subnet")) {
        const Component* network = context.zones.networkOf(*row);
        const Component* box = context.zones.nearest(row->id, "zone");
        if (!network || !box)
            continue;
        NetworkZones& entry = networks[network->id];
        ZoneSubnets& zone = entry.zones[context.zones.zoneOf(row->id)];
        zone.box = box;
        const Exposure exposure = context.zones.exposure(*row);
        entry.isKnown = entry.isKnown && exposure != Exposure::Unknown;
        (exposure == Exposure::Public ? zone.open : zone.closed).push_back(row);
        zoneOfSubnet[row->id] = &zone;
    }
    const auto isTier = [](const ComponentType& type) {
        return (type.isKind("compute") || type.isKind("group")) && !type.isKind("bastion") && !type.traits.passive;
    };
    for (const Component* tier : context.ofTypes(isTier))
        for (const Component* subnet : context.zones.subnetsOf(*tier))
            if (const auto at = zoneOfSubnet.find(subnet->id); at != zoneOfSubnet.end())
                at->second->isServing = true;
    return networks;
}

/// A subnet in `zone` like one that another zone of the network has, with the same route table.
std::optional<Fix> fixFor(const RuleContext& context, const ZoneSubnets& zone, const Component& model,
                          const Component& network)
{
    const auto block = cidrFrom(textOf(model.properties, "cidr"));
    const auto range = cidrFrom(textOf(network.properties, "cidr"));
    if (!block || !range || acceptedPrefix(*block, true) != block->prefix ||
        !context.catalog.accepts(zone.box, model.type))
        return {};
    const auto freeIn = [range = *range, prefix = block->prefix, network = network.id](const Design& design) {
        const Containment containment {design.architecture};
        std::vector<Cidr> taken;
        for (const auto id : containment.descendants(network))
            if (const auto other = cidrFrom(textOf(design.architecture.components.find(id)->properties, "cidr")))
                taken.push_back(*other);
        return nextFreeBlock(range, prefix, taken);
    };
    if (!freeIn(context.design))
        return {};
    const Component* table = context.zones.routeTableOf(model);
    Component made {
        .id = freeId(context.architecture(), zone.box->id + "-subnet"), .type = model.type, .parent = zone.box->id};
    if (table)
        made.properties.emplace("route_table", table->id);
    const auto apply = [made, freeIn, example = model.id, from = model.parent](Design design) {
        const auto& components = design.architecture.components;
        if (components.contains(made.id) || !components.contains(made.parent))
            return design;
        const auto free = freeIn(design);
        if (!free)
            return design;
        Component added = made;
        added.properties.insert_or_assign("cidr", toText(*free));
        const Rect rect = correspondingRect(design, from, made.parent, placementOf(design, example));
        return withComponent(std::move(design), std::move(added), rect);
    };
    return Fix {{GUDO_TR_NOOP("core", "Add a subnet like %1 to %2"), {called(model), called(*zone.box)}}, apply, false};
}

std::vector<Diagnostic> findLacking(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("subnet"))
        return findings;
    for (const auto& [id, network] : zonesOfNetworks(context)) {
        const Component* open = nullptr;
        const Component* closed = nullptr;
        for (const auto& [name, zone] : network.zones)
            if (!open && !zone.open.empty() && !zone.closed.empty()) {
                open = zone.open.front();
                closed = zone.closed.front();
            }
        if (!network.isKnown || !open)
            continue; // half drawn, or a network that does without one of them everywhere
        for (const auto& [name, zone] : network.zones) {
            if (!zone.isServing || (!zone.open.empty() && !zone.closed.empty()))
                continue;
            const bool lacksOpen = zone.open.empty();
            auto found =
                finding({lacksOpen ? GUDO_TR_NOOP("core", "%1 has no public subnet, unlike the other zones of %2")
                                   : GUDO_TR_NOOP("core", "%1 has no private subnet, unlike the other zones of %2"),
                         {called(*zone.box), called(*context.component(id))}},
                        {zone.box->id, Id {id}});
            found.key = lacksOpen ? "public" : "private";
            found.fix = fixFor(context, zone, lacksOpen ? *open : *closed, *context.component(id));
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule zoneWithoutSubnetOfEachKind {
    .id = "NET-029",
    .name = "zone-without-subnet-of-each-kind",
    .severity = Severity::Warning,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Zone without a public or a private subnet"),
    .rationale =
        GUDO_TR_NOOP("core", "Each zone that serves users needs a public subnet, for the load balancer and the NAT "
                             "gateway, and a private one for what nobody outside should reach. A zone that lacks one "
                             "of them leans on another zone, or exposes its machines."),
    .remedy = GUDO_TR_NOOP("core", "Add the subnet that is missing, with the route table of its kind."),
    .bad = GUDO_TR_NOOP("core", "Zone a with a public and a private subnet, and zone c with a private one only."),
    .good = GUDO_TR_NOOP("core", "Both zones with one public and one private subnet."),
    .source = "S4; Prowler vpc_subnet_separate_private_public",
    .check = findLacking,
};

} // namespace gudo
