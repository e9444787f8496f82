#include <algorithm>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/network/port_range.h"
#include "core/rules/findings.h"
#include "core/rules/network/addresses.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/provider_limits.h"

namespace gudo {

namespace {

bool isRouting(const ComponentType& type)
{
    return type.isKind("router") || type.isKind("firewall") || type.isKind("gateway") || type.isKind("switch");
}

/// Routers and firewalls in each network on premises that have an address of it.
std::map<std::string_view, std::vector<std::string>> routersOfNetworks(const RuleContext& context)
{
    std::map<std::string_view, std::vector<std::string>> routers;
    for (const Component* row : context.ofTypes(isRouting)) {
        const Component* network = context.zones.networkOf(*row);
        const auto segment = network ? segmentOf(context, *network) : std::nullopt;
        const auto host = hostFrom(textOf(row->properties, "address"));
        if (segment && host && contains(segment->block, *host))
            routers[network->id].push_back(hostText(*host));
    }
    return routers;
}

Fix fixByGateway(const Component& network, const std::string& gateway, bool isSafe)
{
    return {{GUDO_TR_NOOP("core", "Use %1 as the gateway"), {gateway}},
            [id = network.id, old = std::string {textOf(network.properties, "gateway")}, gateway](Design design) {
                const Component* changing = design.architecture.components.find(id);
                return changing && textOf(changing->properties, "gateway") == old
                           ? withProperty(std::move(design), id, "gateway", gateway)
                           : design;
            },
            isSafe};
}

/// Gateways that machines in their network cannot reach.
void findOutside(const RuleContext& context, std::vector<Diagnostic>& findings)
{
    const auto routers = routersOfNetworks(context);
    std::optional<TakenAddresses> taken;
    for (const Component* row : context.ofKind("network")) {
        if (isProviderNetwork(context, *row))
            continue;
        auto segment = segmentOf(context, *row);
        if (!segment || !segment->gateway)
            continue;
        const Cidr gateway = *segment->gateway;
        segment->gateway = {};
        if (segment->isUsable(gateway))
            continue;
        const bool isInside = contains(segment->block, gateway);
        auto found =
            finding({isInside ? GUDO_TR_NOOP("core", "%1 has the gateway %2, an address of %3 that no machine can have")
                              : GUDO_TR_NOOP("core", "%1 has the gateway %2, which is not within its range %3"),
                     {called(*row), hostText(gateway), toText(segment->block)}},
                    {row->id});
        found.key = "gateway";
        if (!taken)
            taken.emplace(context.design);
        const auto known = routers.find(row->id);
        if (known != routers.end() && known->second.size() == 1 && segment->isUsable(*hostFrom(known->second.front())))
            found.fix = fixByGateway(*row, known->second.front(), true);
        else if (const auto free = taken->nextFree(*segment))
            found.fix = fixByGateway(*row, *free, false);
        findings.push_back(std::move(found));
    }
}

/// Machines that have the address of the way out of their network.
void findImpostors(const RuleContext& context, std::vector<Diagnostic>& findings)
{
    std::optional<TakenAddresses> taken;
    for (const Component* row : context.having("address")) {
        const auto host = hostFrom(textOf(row->properties, "address"));
        if (!host || isRouting(context.catalog.typeOf(*row)))
            continue;
        for (const HostRange& segment : segmentsOf(context, *row)) {
            if (segment.gateway != host)
                continue;
            auto found = finding({GUDO_TR_NOOP("core", "%1 has the address %2, which is the gateway of %3"),
                                  {called(*row), hostText(*host), called(*context.component(segment.box))}},
                                 {row->id, segment.box});
            found.key = "address";
            if (!taken)
                taken.emplace(context.design);
            found.fix = fixByFreeAddress(*taken, *row, segment);
            findings.push_back(std::move(found));
        }
    }
}

/// The numbers in "10" and "10-20"; nothing when the list says something else, which may be all of them.
std::optional<bool> carries(const std::vector<std::string>& vlans, std::int64_t wanted)
{
    bool isCarried = false;
    for (const std::string& text : vlans) {
        const auto range = portRangeFrom(text);
        if (!range || range->isAll())
            return {};
        isCarried = isCarried || (range->from <= wanted && wanted <= range->to);
    }
    return isCarried;
}

/// Switches that do not carry the VLAN of a network they connect.
void findVlans(const RuleContext& context, std::vector<Diagnostic>& findings)
{
    std::map<std::pair<std::string_view, std::string_view>, std::vector<Id>> links; ///< arrows by switch and network
    const auto add = [&](const Component& device, const Component* network, const Connection* arrow) {
        if (!network || !context.isKind(device, "switch"))
            return;
        auto& arrows = links[{device.id, network->id}];
        if (arrow)
            arrows.push_back(arrow->id);
    };
    for (const auto& row : context.architecture().components)
        add(*row, context.zones.networkOf(*row), nullptr);
    for (const auto& arrow : context.architecture().connections) {
        const Component& from = *context.component(arrow->from);
        const Component& to = *context.component(arrow->to);
        if (arrow->kind == "note")
            continue;
        add(from, context.zones.networkOf(to), arrow.get());
        add(to, context.zones.networkOf(from), arrow.get());
    }
    for (const auto& [ends, arrows] : links) {
        const Component& device = *context.component(ends.first);
        const Component& network = *context.component(ends.second);
        const std::int64_t vlan = integerOf(network.properties, "vlan", 0);
        const auto vlans = textsOf(device.properties, "vlans");
        if (vlan <= 0 || vlans.empty() || carries(vlans, vlan).value_or(true))
            continue;
        auto found = finding({GUDO_TR_NOOP("core", "%1 does not carry VLAN %2 of %3; it has: %4"),
                              {called(device), std::to_string(vlan), called(network), listed(vlans)}},
                             {device.id, network.id});
        found.connections = arrows;
        found.key = "vlan " + std::to_string(vlan);
        found.fix = Fix {{GUDO_TR_NOOP("core", "Let %1 carry VLAN %2"), {called(device), std::to_string(vlan)}},
                         [id = device.id, vlan](Design design) {
                             const Component* changing = design.architecture.components.find(id);
                             auto has = changing ? textsOf(changing->properties, "vlans") : std::vector<std::string> {};
                             if (!changing || carries(has, vlan).value_or(true))
                                 return design;
                             has.push_back(std::to_string(vlan));
                             return withProperty(std::move(design), id, "vlans", listValue(has));
                         }};
        findings.push_back(std::move(found));
    }
}

std::vector<Diagnostic> findUnreachable(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("network"))
        return findings;
    findOutside(context, findings);
    findImpostors(context, findings);
    findVlans(context, findings);
    return findings;
}

} // namespace

const Rule networkWithoutWayOut {
    .id = "NET-042",
    .name = "network-without-way-out",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Network whose machines cannot get out"),
    .rationale =
        GUDO_TR_NOOP("core", "A machine sends what is not for its own network to the gateway, which it can reach only "
                             "when the gateway has an address of the same network, and no other machine has it. And a "
                             "switch passes on only the VLANs that it is told to carry."),
    .remedy = GUDO_TR_NOOP("core", "Give the gateway an address of the network, and let the switches carry its VLAN."),
    .bad = GUDO_TR_NOOP("core", "A network 192.168.10.0/24 with the gateway 192.168.20.1."),
    .good = GUDO_TR_NOOP("core", "The network with the gateway 192.168.10.1."),
    .source = "S0, S1; RFC 1122 section 3.3.1; IEEE 802.1Q",
    .check = findUnreachable,
};

} // namespace gudo
