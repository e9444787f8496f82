#include <algorithm>

#include "core/network/reach/provider_walks.h"
#include "core/network/reach/route_lookup.h"
#include "core/network/reach/shown_name.h"

namespace gudo {

namespace {

bool isOn(const Walk& walk, const Component& component, const char* key)
{
    const Value* value = walk.map().catalog().valueOf(component, key);
    return value && value->asBool() && *value->asBool();
}

std::string_view choice(const Walk& walk, const Component& component, const char* key)
{
    const Value* value = walk.map().catalog().valueOf(component, key);
    return value && value->asString() ? std::string_view {*value->asString()} : std::string_view {};
}

/// An internet gateway of that network that lets requests in as well.
const Component* openGateway(const Walk& walk, const Component* network)
{
    const ProviderNetwork* found = walk.tables().networkOf(network);
    if (found)
        for (const Component* gateway : found->internetGateways)
            if (!isOn(walk, *gateway, "egress_only"))
                return gateway;
    return nullptr;
}

bool isOpenGatewayOf(const Walk& walk, const Component* target, const Component* network)
{
    const ProviderNetwork* found = walk.tables().networkOf(network);
    return target && found && std::ranges::find(found->internetGateways, target) != found->internetGateways.end() &&
           !isOn(walk, *target, "egress_only");
}

void refuseWithoutPublicAddress(Walk& walk, const Component& component, bool isCertain)
{
    walk.stop(component, HopKind::Component, "NO_PUBLIC_ADDRESS",
              {GUDO_TR_NOOP("core", "%1 has no public address"), {shownName(component)}}, isCertain);
}

void refuseRoute(Walk& walk, const RouteArrival& at, const std::string& target)
{
    const Component& where = at.table ? *at.table : *at.subnet;
    walk.stop(where, HopKind::Route, "BAD_ROUTE",
              {GUDO_TR_NOOP("core", "%1 sends it to %2, which does not lead to the internet from here"),
               {shownName(where), target}});
}

/// From a NAT gateway on, and the replies back to the source.
class NatPassage {
public:
    NatPassage(const Component& gateway, const WalkEnd& from, const RouteArrival& at)
        : m_gateway {gateway}
        , m_from {from}
        , m_at {at}
    {
    }

    Walk taken(Walk walk, const std::function<Walk(Walk)>& beyond) const
    {
        if (choice(walk, m_gateway, "connectivity") == "private")
            return refused(std::move(walk), "NAT_PRIVATE",
                           GUDO_TR_NOOP("core", "%1 is a private NAT gateway and does not lead to the internet"));
        return choice(walk, m_gateway, "mode") == "regional" ? regional(std::move(walk), beyond)
                                                             : zonal(std::move(walk), beyond);
    }

private:
    Walk refused(Walk walk, const char* code, const char* text) const
    {
        walk.stop(m_gateway, HopKind::Gateway, code, {text, {shownName(m_gateway)}});
        return walk;
    }

    void pass(Walk& walk) const
    {
        walk.pass(
            m_gateway, HopKind::Gateway,
            {GUDO_TR_NOOP("core", "%1 translates the address and lets only replies back in"), {shownName(m_gateway)}});
    }

    Walk regional(Walk walk, const std::function<Walk(Walk)>& beyond) const
    {
        const Component* open = openGateway(walk, m_from.interface->network);
        if (walk.map().zones().networkOf(m_gateway) != m_from.interface->network) {
            refuseRoute(walk, m_at, shownName(m_gateway));
            return walk;
        }
        if (!open)
            return refused(std::move(walk), "NAT_NO_ROUTE",
                           GUDO_TR_NOOP("core", "%1 has no route to an internet gateway"));
        pass(walk);
        walk.pass(*open, HopKind::Gateway, {GUDO_TR_NOOP("core", "%1 leads to the internet"), {shownName(*open)}});
        if (beyond)
            walk = beyond(std::move(walk));
        walk.checkAcl(m_from.subnet(), Direction::Ingress, m_at.addresses, true);
        return walk;
    }

    Walk zonal(Walk walk, const std::function<Walk(Walk)>& beyond) const
    {
        const NetworkMap& map = walk.map();
        const Component* subnet = map.zones().nearest(m_gateway.id, "subnet");
        if (!subnet || map.zones().networkOf(*subnet) != m_from.interface->network) {
            refuseRoute(walk, m_at, shownName(m_gateway));
            return walk;
        }
        if (!walk.tables().addressed.contains(m_gateway.id) && textOf(m_gateway.properties, "public_address").empty())
            return refused(std::move(walk), "NAT_NO_ADDRESS", GUDO_TR_NOOP("core", "%1 has no elastic IP address"));
        const bool isElsewhere = subnet != m_at.subnet;
        if (isElsewhere)
            walk.checkAcl(subnet, Direction::Ingress, m_from.addresses, false);
        const RouteTable* table = routeTableOf(walk.tables(), map.zones(), *subnet);
        const auto parts = table && m_at.addresses ? routesTo(*table, *m_at.addresses) : std::vector<RoutePart> {};
        const bool leadsOut = !parts.empty() && std::ranges::all_of(parts, [&](const RoutePart& part) {
            return part.row && isOpenGatewayOf(walk, part.row->target, m_from.interface->network);
        });
        if (!leadsOut)
            return refused(std::move(walk), "NAT_NO_ROUTE",
                           GUDO_TR_NOOP("core", "%1 has no route to an internet gateway"));
        pass(walk);
        walk.checkAcl(subnet, Direction::Egress, m_at.addresses, false);
        const Component& gateway = *parts.front().row->target;
        walk.pass(gateway, HopKind::Gateway, {GUDO_TR_NOOP("core", "%1 leads to the internet"), {shownName(gateway)}});
        if (beyond)
            walk = beyond(std::move(walk));
        walk.checkAcl(subnet, Direction::Ingress, m_at.addresses, true);
        checkWayBack(walk, *subnet, m_from, m_at.addresses, m_at.middleboxes);
        return walk;
    }

    const Component& m_gateway;
    const WalkEnd& m_from;
    const RouteArrival& m_at;
};

/// The last middlebox with a public address and those before it; it translates for what is behind it, as a NAT instance
/// does (Amazon VPC User Guide: NAT instances). Empty when none has one.
std::span<const NetworkInterface* const> upToTranslator(const std::vector<const NetworkInterface*>& boxes)
{
    std::span<const NetworkInterface* const> some {boxes};
    while (!some.empty() && !some.back()->isPublic)
        some = some.first(some.size() - 1);
    return some;
}

Walk leftByInternetGateway(Walk walk, const WalkEnd& from, const RouteArrival& at,
                           const std::function<Walk(Walk)>& beyond)
{
    const bool needsAddress = walk.family() == IpFamily::V4 && !from.interface->isPublic;
    const auto boxes = needsAddress ? upToTranslator(at.middleboxes) : std::span<const NetworkInterface* const> {};
    if (needsAddress && boxes.empty()) {
        refuseWithoutPublicAddress(walk, from.component(), true);
        return walk;
    }
    walk.pass(*at.gateway, HopKind::Gateway,
              {GUDO_TR_NOOP("core", "%1 leads to the internet"), {shownName(*at.gateway)}});
    if (beyond)
        walk = beyond(std::move(walk));
    const Component* subnet = boxes.empty() ? from.subnet() : boxes.back()->subnet;
    walk.checkAcl(subnet, Direction::Ingress, at.addresses, true);
    if (!boxes.empty())
        checkWayBack(walk, *subnet, from, at.addresses, boxes.first(boxes.size() - 1));
    return walk;
}

Walk left(Walk walk, const WalkEnd& from, const RouteArrival& at, const std::string& farName,
          const std::function<Walk(Walk)>& beyond)
{
    const Component* gateway = at.gateway;
    const std::string_view kind =
        gateway ? std::string_view {walk.map().catalog().typeOf(*gateway).traits.gateway} : std::string_view {};
    if (kind == "nat" && walk.family() == IpFamily::V4)
        return NatPassage {*gateway, from, at}.taken(std::move(walk), beyond);
    if (kind == "peering" || kind == "transit" || kind == "vpn") {
        walk.stop(*gateway, HopKind::Gateway, "NOT_CONNECTED",
                  {GUDO_TR_NOOP("core", "%1 does not lead to %2"), {shownName(*gateway), farName}}, kind != "transit");
        return walk;
    }
    const ProviderNetwork* network = walk.tables().networkOf(from.interface->network);
    const bool isOwn =
        gateway && std::ranges::find(network->internetGateways, gateway) != network->internetGateways.end();
    if (!isOwn || (isOn(walk, *gateway, "egress_only") && walk.family() == IpFamily::V4)) {
        refuseRoute(walk, at, gateway ? shownName(*gateway) : shownName(*from.interface->network));
        return walk;
    }
    return leftByInternetGateway(std::move(walk), from, at, beyond);
}

} // namespace

Walk inFromInternet(Walk walk, const Outsider& from, const WalkEnd& to)
{
    const Component& target = to.component();
    const Component* gateway = openGateway(walk, to.interface->network);
    if (!gateway) {
        walk.stop(*to.interface->network, HopKind::Gateway, "NO_INTERNET_GATEWAY",
                  {GUDO_TR_NOOP("core", "%1 has no internet gateway"), {shownName(*to.interface->network)}},
                  from.isCertain);
        return walk;
    }
    walk.pass(*gateway, HopKind::Gateway,
              {GUDO_TR_NOOP("core", "%1 lets the internet into %2"),
               {shownName(*gateway), shownName(*to.interface->network)}});
    const bool hasAddress = walk.family() == IpFamily::V4 ? to.interface->isPublic : to.interface->v6.has_value();
    if (!hasAddress) {
        refuseWithoutPublicAddress(walk, target, from.isCertain);
        return walk;
    }
    walk.checkAcl(to.subnet(), Direction::Ingress, from.addresses, false);
    walk.checkGroups(*to.interface, Direction::Ingress, {from.addresses, nullptr, from.isAnybody}, from.name);
    walk.checkListeners(target);
    walk.checkAcl(to.subnet(), Direction::Egress, from.addresses, true);
    if (to.subnet())
        checkReturnRoute(
            walk, *to.subnet(), from.addresses, from.name,
            [&](const RouteRow* row) { return row && isOpenGatewayOf(walk, row->target, to.interface->network); },
            false);
    return walk;
}

Walk outToInternet(Walk walk, const WalkEnd& from, const Outsider& to, const std::function<Walk(Walk)>& beyond)
{
    walk.checkGroups(*from.interface, Direction::Egress, {to.addresses, nullptr, to.isAnybody}, to.name);
    if (!from.subnet()) {
        walk.pass(*from.interface->network, HopKind::Route,
                  {GUDO_TR_NOOP("core", "%1 is in no subnet yet, so its way out is taken for granted"),
                   {shownName(from.component())}},
                  true);
        return beyond ? beyond(std::move(walk)) : walk;
    }
    walk.checkAcl(from.subnet(), Direction::Egress, to.addresses, false);
    return followRoutes(std::move(walk), from, to.addresses, nullptr, [&](Walk next, const RouteArrival& at) {
        return left(std::move(next), from, at, to.name, beyond);
    });
}

} // namespace gudo
