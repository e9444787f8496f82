#include <algorithm>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/rules/balancer_targets.h"
#include "core/rules/cost/cost_rules.h"
#include "core/rules/findings.h"
#include "core/rules/mentions.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

/// Who is mentioned by a property, by a route or at the end of an arrow.
struct Uses {
    std::set<std::string_view> mentioned {}; ///< by properties other than an address's own
    std::map<std::string_view, std::vector<const Component*>> addresses {}; ///< by what they are attached to
    std::set<std::string_view> connected {};
    std::set<const Component*> routed {};                          ///< networks with routes out to something
    std::set<std::pair<const Component*, std::string>> strayed {}; ///< networks and zones that leave by another zone

    explicit Uses(const RuleContext& context)
    {
        for (const auto& [by, reference] : context.shared<Mentions>().all)
            if (reference.key == "attached_to" && context.isKind(*by, "address"))
                addresses[reference.target].push_back(by);
            else
                mentioned.insert(reference.target);
        for (const Component* table : context.ofKind("route-table"))
            if (defaultTargetOf(context, *table))
                routed.insert(context.zones.networkOf(*table));
        for (const Component* subnet : context.ofKind("subnet"))
            addWayOut(context, *subnet);
        for (const auto& row : context.architecture().connections)
            connected.insert({row->from, row->to});
    }

    static const Component* defaultTargetOf(const RuleContext& context, const Component& table)
    {
        for (const Route& route : routesOf(table))
            if (const Component* target = isDefault(route) ? context.component(route.target) : nullptr)
                return target;
        return nullptr;
    }

    void addWayOut(const RuleContext& context, const Component& subnet)
    {
        const Component* table = context.zones.routeTableOf(subnet);
        const Component* gateway = table ? defaultTargetOf(context, *table) : nullptr;
        std::string zone = context.zones.zoneOf(subnet.id);
        if (gateway && context.catalog.typeOf(*gateway).traits.gateway == "nat" &&
            zone != context.zones.zoneOf(gateway->id))
            strayed.emplace(context.zones.networkOf(subnet), std::move(zone));
    }

    /// A gateway that the subnets of its zone should use instead of another is not left over: RED-012 says so.
    bool isMissed(const RuleContext& context, const Component& gateway) const
    {
        return strayed.contains({context.zones.networkOf(gateway), context.zones.zoneOf(gateway.id)});
    }

    bool isUsed(const Component& component) const
    {
        return mentioned.contains(component.id) || connected.contains(component.id);
    }
};

Diagnostic found(Message message, const Component& component, const std::vector<const Component*>& addresses)
{
    std::vector<Id> ids {component.id};
    for (const Component* address : addresses)
        ids.push_back(address->id);
    Diagnostic found = finding(std::move(message), ids);
    // It may be waiting for its place in the drawing, so nobody removes it without being told
    found.fix = Fix {{GUDO_TR_NOOP("core", "Remove %1"), {called(component)}},
                     [ids](Design design) { return without(std::move(design), ids); },
                     false};
    return found;
}

/// Balancers that nobody asks and that ask nobody, where another one shows how it is meant.
void findIdleBalancers(const RuleContext& context, const Uses& uses, std::vector<Diagnostic>& findings)
{
    const Callers& callers = context.shared<Callers>();
    const auto all = balancedTargets(context, callers);
    const auto isServing = [&](const BalancedTargets& each) {
        return !each.targets.empty() && !callers.of(each.balancer->id).empty();
    };
    if (std::ranges::none_of(all, isServing))
        return;
    for (const BalancedTargets& each : all)
        if (each.targets.empty() && !uses.isUsed(*each.balancer) &&
            isProviderRun(context.catalog.typeOf(*each.balancer)))
            findings.push_back(found(
                {GUDO_TR_NOOP("core", "%1 balances nothing, but costs money by the hour"), {called(*each.balancer)}},
                *each.balancer, {}));
}

std::vector<Diagnostic> findIdle(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("address") && !context.hasKind("gateway") && !context.hasKind("load-balancer"))
        return findings;
    const Uses uses {context};
    static const std::vector<const Component*> none;
    for (const Component* address : context.ofKind("address"))
        if (textOf(address->properties, "attached_to").empty() && !uses.isUsed(*address))
            findings.push_back(found(
                {GUDO_TR_NOOP("core", "%1 is attached to nothing, but costs money by the hour"), {called(*address)}},
                *address, none));
    for (const Component* nat : context.gateways("nat")) {
        const auto addresses = uses.addresses.find(nat->id);
        if (!uses.isUsed(*nat) && uses.routed.contains(context.zones.networkOf(*nat)) && !uses.isMissed(context, *nat))
            findings.push_back(
                found({GUDO_TR_NOOP("core", "No route leads to %1, but it costs money by the hour"), {called(*nat)}},
                      *nat, addresses == uses.addresses.end() ? none : addresses->second));
    }
    findIdleBalancers(context, uses, findings);
    return findings;
}

} // namespace

const Rule idleResource {
    .id = "COST-002",
    .name = "idle-resource",
    .severity = Severity::Note,
    .family = RuleFamily::Cost,
    .title = GUDO_TR_NOOP("core", "Something that is paid for and not used"),
    .rationale = GUDO_TR_NOOP(
        "core", "Public addresses, NAT gateways and load balancers are charged by the hour from the moment "
                "they exist, whether traffic flows or not. What is left over from a change shows up on "
                "the bill every month and nowhere else."),
    .remedy = GUDO_TR_NOOP("core", "Remove it, or connect it to what it is for."),
    .bad = GUDO_TR_NOOP("core", "An elastic IP address that is attached to nothing."),
    .good = GUDO_TR_NOOP("core", "The address attached to a NAT gateway that a route table names."),
    .source = "Checkov CKV2_AWS_19, Security Hub EC2.12, AWS Config eip-attached, Trusted Advisor",
    .check = findIdle,
};

} // namespace gudo
