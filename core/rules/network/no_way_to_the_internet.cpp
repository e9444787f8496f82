#include <algorithm>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/outside.h"
#include "core/rules/network/public_addresses.h"
#include "core/rules/network/table_edits.h"

namespace gudo {

namespace {

/// What one missing gateway or route keeps from the internet.
struct Cut {
    const Component* culprit = nullptr; ///< the network without a gateway, or the table without a route
    const NetworkParts* parts = nullptr;
    std::vector<const Component*> tables {};
    std::vector<const Component*> subnets {};
    std::vector<const Component*> callers {};
    std::vector<const Component*> called {};
    std::vector<Id> arrows {};
};

class Search {
public:
    explicit Search(const RuleContext& context)
        : m_context {context}
        , m_inventory {context.shared<NetworkInventory>()}
        , m_outside {context}
    {
        for (const auto& row : context.architecture().connections)
            if (isConversation(*row))
                look(*row);
    }

    /// By culprit, in id order.
    [[nodiscard]] const std::map<std::string_view, Cut>& cuts() const { return m_cuts; }

    [[nodiscard]] const NetworkInventory& inventory() const { return m_inventory; }

private:
    /// True when an endpoint of the caller's network serves the target.
    bool isServed(const NetworkParts& parts, const Component& table, const Component& target) const
    {
        return std::ranges::any_of(parts.endpoints, [&](const Component* endpoint) {
            return isEndpointOf(m_context, *endpoint, target) &&
                   (!isGatewayEndpoint(m_context, *endpoint) || leadsToEndpoint(table, *endpoint));
        });
    }

    /// A table whose routes somebody drew, and none of them is for everything or, where it matters, leads to premises.
    bool isShut(const Component& table) const
    {
        const auto routes = routesOf(table);
        return !routes.empty() && std::ranges::none_of(routes, [&](const Route& route) {
            const Component* target = m_context.component(route.target);
            const std::string_view gateway =
                target ? std::string_view {m_context.catalog.typeOf(*target).traits.gateway} : std::string_view {};
            return isDefault(route) || gateway == "vpn" || gateway == "transit";
        });
    }

    void look(const Connection& arrow)
    {
        const Component* target = m_context.component(arrow.to);
        const Component* source = m_context.component(arrow.from);
        if (!source || !target || !m_context.catalog.typeOf(*source).traits.gateway.empty() ||
            !(m_outside.isInternet(*target) || m_outside.isService(*target)))
            return;
        const Component& machine = machineOf(m_context, *source);
        for (const Component* subnet : m_context.zones.subnetsOf(machine)) {
            const Component* table = m_inventory.tableOf(*subnet);
            if (!table || !isShut(*table))
                continue;
            // A subnet that is called public lacks another route; public-subnet-without-internet-route says so
            if (declaredAccess(m_context.catalog, *subnet) == SubnetAccess::Public)
                continue;
            const NetworkParts& parts = m_inventory.partsAround(*table);
            if (isServed(parts, *table, *target))
                continue;
            const Component* culprit = parts.natGateways.empty() ? parts.network : table;
            Cut& cut = m_cuts[culprit->id];
            cut.culprit = culprit;
            cut.parts = &parts;
            cut.tables.push_back(table);
            cut.subnets.push_back(subnet);
            cut.callers.push_back(source);
            cut.called.push_back(target);
            cut.arrows.push_back(arrow.id);
        }
    }

    const RuleContext& m_context;
    const NetworkInventory& m_inventory;
    Outside m_outside;
    std::map<std::string_view, Cut> m_cuts;
};

Design routed(Design design, const std::vector<Id>& tables, const Id& gateway)
{
    for (const Id& table : tables)
        design = withTableRoute(std::move(design), table, everyAddress(IpFamily::V4), gateway);
    return design;
}

/// A route to a gateway that is there, else a regional one: it serves every zone and stands in no subnet.
std::optional<Fix> fixFor(const RuleContext& context, const NetworkChoices& choices, const Cut& cut)
{
    const std::vector<Id> tables = idsOf({}, cut.tables);
    const Component* nat = choices.natFor(cut.subnets);
    const Component* home = nat ? context.zones.nearest(nat->id, "subnet") : nullptr;
    if (nat && (!home || std::ranges::find(cut.subnets, home) == cut.subnets.end())) // it cannot lead to itself
        return Fix {{GUDO_TR_NOOP("core", "Add a route from %1 to %2"), {listed(cut.tables), called(*nat)}},
                    [tables, id = nat->id](Design design) { return routed(std::move(design), tables, id); },
                    false};
    const Component& network = *cut.parts->network;
    const ComponentType* type = gatewayType(context, "nat", network);
    if (cut.parts->internetGateways.empty() || !type || !type->property("mode"))
        return {};
    const Component added {.id = freeId(context.architecture(), idFrom(network.id + "-nat", "nat")),
                           .type = type->id,
                           .parent = network.id,
                           .properties = {{"mode", "regional"}}};
    return Fix {{GUDO_TR_NOOP("core", "Add a regional NAT gateway to %1"), {called(network)}},
                [tables, nat = added, model = cut.parts->internetGateways.front()->id](Design design) {
                    if (!design.architecture.components.contains(nat.parent))
                        return design;
                    design = withNeighbour(std::move(design), nat, model);
                    return routed(std::move(design), tables, nat.id);
                },
                false};
}

std::vector<Diagnostic> findCut(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("route-table"))
        return findings;
    const Search search {context};
    std::optional<NetworkChoices> choices; // only for what is found
    for (const auto& [id, found] : search.cuts()) {
        Cut cut = found;
        for (auto* list : {&cut.tables, &cut.subnets, &cut.callers, &cut.called})
            sortById(*list);
        std::ranges::sort(cut.arrows);
        cut.arrows.erase(std::unique(cut.arrows.begin(), cut.arrows.end()), cut.arrows.end());
        const std::vector<std::string> arguments {listed(cut.callers), listed(cut.called), listed(cut.subnets),
                                                  called(*cut.culprit)};
        Diagnostic diagnostic =
            cut.culprit == cut.parts->network
                ? finding({GUDO_TR_NOOP("core", "%1 cannot reach %2: %3 has no way out, and %4 has neither a NAT "
                                                "gateway nor an endpoint for it"),
                           arguments},
                          idsOf({cut.culprit}, cut.subnets))
                : finding({GUDO_TR_NOOP("core", "%1 cannot reach %2: the route table %4 of %3 leads neither to a NAT "
                                                "gateway nor to an endpoint for it"),
                           arguments},
                          idsOf({cut.culprit}, cut.subnets));
        for (const Component* caller : cut.callers)
            diagnostic.components.push_back(caller->id);
        diagnostic.connections = cut.arrows;
        if (!choices)
            choices.emplace(context, search.inventory());
        diagnostic.fix = fixFor(context, *choices, cut);
        findings.push_back(std::move(diagnostic));
    }
    return findings;
}

} // namespace

const Rule noWayToTheInternet {
    .id = "NET-020",
    .name = "no-way-to-the-internet",
    .severity = Severity::Warning,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Private component without a way out"),
    .rationale = GUDO_TR_NOOP(
        "core", "Calls from a private subnet to the internet or to a service of the provider need a NAT gateway or an "
                "endpoint of that service. Without either they wait until they time out: uploads, messages, updates "
                "and payments fail, and nothing in the application says why."),
    .remedy = GUDO_TR_NOOP("core", "Lead the default route of the subnet to a NAT gateway, or add an endpoint when it "
                                   "is one service of the provider that is needed."),
    .bad = GUDO_TR_NOOP("core", "A server in app-a stores files in a bucket; the route table of app-a has the local "
                                "route only."),
    .good =
        GUDO_TR_NOOP("core", "The route table of app-a sends 0.0.0.0/0 to a NAT gateway, or the bucket's packets to "
                             "a gateway endpoint."),
    .source = "S4; Amazon VPC User Guide: NAT gateways; AWS PrivateLink Guide; Checkov CKV2_AWS_35",
    .check = findCut,
};

} // namespace gudo
