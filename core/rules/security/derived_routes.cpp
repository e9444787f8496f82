#include "core/rules/security/derived_routes.h"

#include <algorithm>
#include <optional>

#include "core/model/edits.h"
#include "core/network/reach/network_tables.h"
#include "core/network/reach/provider_walks.h"
#include "core/rules/blocked_arrows.h"

namespace gudo {

namespace {

struct AddedRoute {
    Id table;
    std::string destination;
    Id target;
};

const Component* natFor(const RuleContext& context, const Component& network, const Component& table)
{
    const Component* best = nullptr;
    bool isBestNear = false;
    for (const Component* row : context.gateways("nat")) {
        if (context.zones.networkOf(*row) != &network)
            continue;
        // In a zone whose subnets use the table, if there is one.
        const std::string zone = context.zones.zoneOf(row->id);
        const bool isNear = std::ranges::any_of(context.architecture().components, [&](const auto& subnet) {
            return context.isKind(*subnet, "subnet") && context.zones.routeTableOf(*subnet) == &table &&
                   context.zones.zoneOf(subnet->id) == zone;
        });
        if (!best || (isNear && !isBestNear)) {
            best = row;
            isBestNear = isNear;
        }
    }
    return best;
}

const Component* internetGatewayOf(const RuleContext& context, const Component& network)
{
    for (const Component* gateway : context.network().tables().networkOf(&network)->internetGateways)
        if (!boolOf(gateway->properties, "egress_only"))
            return gateway;
    return nullptr;
}

const Component* jointOf(const RuleContext& context, const Component& a, const Component& b)
{
    for (const auto& row : context.architecture().components) {
        const std::string& kind = context.catalog.typeOf(*row).traits.gateway;
        if ((kind == "peering" || kind == "transit") && joins(context.network(), *row, a, b))
            return row.get();
    }
    return nullptr;
}

const Component* networkOf(const RuleContext& context, const NetworkEnd& end)
{
    return end.interfaces.empty()
               ? nullptr
               : context.network().tables().interfaces[static_cast<std::size_t>(end.interfaces.front())].network;
}

/// The route that a refused walk lacks at its end, if a gateway for it is drawn.
std::optional<AddedRoute> missingRoute(const RuleContext& context, const BlockedArrow& blocked)
{
    const Hop* end = blocked.answer.path.empty() ? nullptr : &blocked.answer.path.back();
    const Component* table = end && !end->isAllowed ? context.component(end->component) : nullptr;
    if (!table || !context.isKind(*table, "route-table"))
        return {};
    const Component* from = networkOf(context, blocked.source);
    const Component* to = networkOf(context, blocked.target);
    const Component* home = context.zones.networkOf(*table);
    if (!home)
        return {};
    if (from && to && from != to) {
        const Component* joint = jointOf(context, *from, *to);
        const Component* far = home == from ? to : from;
        const auto block = cidrFrom(textOf(far->properties, "cidr"));
        if (!joint || !block)
            return {};
        return AddedRoute {table->id, toText(*block), joint->id};
    }
    if (end->code != "NO_ROUTE" && end->code != "RETURN_ROUTE")
        return {};
    const bool isPublic =
        !from ||
        context.network().tables().interfaces[static_cast<std::size_t>(blocked.source.interfaces.front())].isPublic;
    const Component* gateway = isPublic ? internetGatewayOf(context, *home) : natFor(context, *home, *table);
    if (!gateway)
        return {};
    return AddedRoute {table->id, "0.0.0.0/0", gateway->id};
}

Design withRoute(Design design, const AddedRoute& route)
{
    const Component* table = design.architecture.components.find(route.table);
    const Value* value = table ? find(table->properties, "routes") : nullptr;
    List rows = value && value->asList() ? *value->asList() : List {};
    for (const Value& row : rows)
        if (const Object* object = row.asObject(); object && textOf(*object, "destination") == route.destination)
            return design; // leads elsewhere: for its owner to say
    rows.emplace_back(Object {{"destination", route.destination}, {"target", route.target}});
    return withProperty(std::move(design), route.table, "routes", std::move(rows));
}

} // namespace

Design withRoutesForArrows(Design design, const Catalog& catalog, const Id& network)
{
    constexpr int mostRounds = 8; // there, back, and the same for what that makes reachable
    for (int round = 0; round < mostRounds; ++round) {
        const Design before = design;
        const RuleContext context {before, catalog};
        for (const BlockedArrow& blocked : blockedArrows(context)) {
            const Component* from = networkOf(context, blocked.source);
            const Component* to = networkOf(context, blocked.target);
            if ((from && from->id == network) || (to && to->id == network))
                if (const auto route = missingRoute(context, blocked))
                    design = withRoute(std::move(design), *route);
        }
        if (design == before)
            break;
    }
    return design;
}

} // namespace gudo
