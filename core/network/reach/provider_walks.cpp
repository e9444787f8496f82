#include "core/network/reach/provider_walks.h"

#include <algorithm>

#include "core/network/endpoint_service.h"
#include "core/network/reach/route_lookup.h"
#include "core/network/reach/shown_name.h"

namespace gudo {

namespace {

std::string_view gatewayOf(const Walk& walk, const Component& component)
{
    return walk.map().catalog().typeOf(component).traits.gateway;
}

void arrive(Walk& walk, const Component& target)
{
    walk.checkListeners(target);
}

/// The last step into an interface: groups, listeners.
void enter(Walk& walk, const WalkEnd& from, const WalkEnd& to, bool isUnchanged)
{
    walk.checkGroups(*to.interface, Direction::Ingress, {from.addresses, isUnchanged ? from.interface : nullptr},
                     shownName(from.component()));
    arrive(walk, to.component());
}

Walk delivered(Walk walk, const WalkEnd& from, const WalkEnd& to, const RouteArrival& at)
{
    if (at.gateway) {
        walk.stop(*at.gateway, HopKind::Gateway, "NOT_CONNECTED",
                  {GUDO_TR_NOOP("core", "%1 does not lead to %2, which is in the network itself"),
                   {shownName(*at.gateway), shownName(to.component())}});
        return walk;
    }
    WalkEnd part = to;
    part.addresses = at.addresses;
    if (at.subnet != to.subnet())
        walk.checkAcl(to.subnet(), Direction::Ingress, from.addresses, false);
    enter(walk, from, part, at.middleboxes.empty());
    checkWayBack(walk, *to.subnet(), from, part.addresses, at.middleboxes);
    return walk;
}

} // namespace

Walk withinNetwork(Walk walk, const WalkEnd& from, const WalkEnd& to)
{
    walk.checkGroups(*from.interface, Direction::Egress, to.asFarSide(), shownName(to.component()));
    const bool isUnknown = !from.subnet() || !to.subnet();
    if (isUnknown || from.subnet() == to.subnet()) {
        walk.checkGroups(*to.interface, Direction::Ingress, from.asFarSide(), shownName(from.component()));
        arrive(walk, to.component());
        return walk;
    }
    walk.checkAcl(from.subnet(), Direction::Egress, to.addresses, false);
    return followRoutes(std::move(walk), from, to.addresses, to.subnet(),
                        [&](Walk next, const RouteArrival& at) { return delivered(std::move(next), from, to, at); });
}

bool joins(const NetworkMap& map, const Component& gateway, const Component& a, const Component& b)
{
    const auto holds = [&](const Component& network) {
        return std::ranges::any_of(textsOf(gateway.properties, "networks"), [&](const std::string& id) {
            const Component* attached = map.architecture().components.find(id);
            return attached && map.zones().isWithin(attached->id, network.id);
        });
    };
    return holds(a) && holds(b);
}

namespace {

/// A transit gateway's own table: nothing stated leads everywhere it is attached.
bool forwards(const NetworkMap& map, const Component& transit, const std::optional<AddressSet>& addresses,
              const Component& network)
{
    if (!addresses || routesOf(transit).empty())
        return true;
    const RouteTable table = readRoutes(map.architecture(), map.catalog(), transit, nullptr);
    return std::ranges::all_of(routesTo(table, *addresses), [&](const RoutePart& part) {
        return part.row && part.row->target && map.zones().isWithin(part.row->target->id, network.id);
    });
}

Walk throughJoint(Walk walk, const WalkEnd& from, const WalkEnd& to, const RouteArrival& at)
{
    const Component* gateway = at.gateway;
    const std::string_view kind = gateway ? gatewayOf(walk, *gateway) : std::string_view {};
    const bool isJoint = kind == "peering" || kind == "transit" || kind == "vpn";
    const bool isRight = isJoint && joins(walk.map(), *gateway, *from.interface->network, *to.interface->network) &&
                         (kind != "transit" || forwards(walk.map(), *gateway, at.addresses, *to.interface->network));
    if (!isRight) {
        const Component& where = gateway ? *gateway : at.table ? *at.table : *at.subnet;
        walk.stop(
            where, gateway ? HopKind::Gateway : HopKind::Route, "NOT_CONNECTED",
            {GUDO_TR_NOOP("core", "%1 does not lead to %2"), {shownName(where), shownName(*to.interface->network)}});
        return walk;
    }
    walk.pass(*gateway, HopKind::Gateway,
              {GUDO_TR_NOOP("core", "%1 joins %2 and %3"),
               {shownName(*gateway), shownName(*from.interface->network), shownName(*to.interface->network)}});
    WalkEnd part = to;
    if (to.addresses)
        part.addresses = at.addresses; // else they were taken for all of the network's, for the routes
    walk.checkAcl(to.subnet(), Direction::Ingress, from.addresses, false);
    enter(walk, from, part, at.middleboxes.empty());
    walk.checkAcl(to.subnet(), Direction::Egress, from.addresses, true);
    if (to.subnet())
        checkReturnRoute(
            walk, *to.subnet(), from.addresses, shownName(from.component()),
            [&](const RouteRow* row) { return row && row->target == gateway; }, false);
    if (kind == "transit" && !forwards(walk.map(), *gateway, from.addresses, *from.interface->network))
        walk.stop(*gateway, HopKind::Gateway, "RETURN_ROUTE",
                  {GUDO_TR_NOOP("core", "%1 does not lead replies back to %2"),
                   {shownName(*gateway), shownName(*from.interface->network)}});
    walk.checkAcl(from.subnet(), Direction::Ingress, part.addresses, true);
    return walk;
}

/// What the far network's addresses are, as the near one's routes see them.
std::optional<AddressSet> addressesAcross(const Walk& walk, const WalkEnd& end)
{
    if (end.addresses)
        return end.addresses;
    const ProviderNetwork* network = walk.tables().networkOf(end.interface->network);
    AddressSet all {walk.family(), network->blocks};
    return all.isEmpty() ? std::nullopt : std::optional {std::move(all)};
}

bool leadsAcross(const Walk& walk, const WalkEnd& from, const std::optional<AddressSet>& to)
{
    const RouteTable* table = from.subnet() ? routeTableOf(walk.tables(), walk.map().zones(), *from.subnet()) : nullptr;
    if (!table || !to)
        return false;
    return std::ranges::any_of(routesTo(*table, *to), [&](const RoutePart& part) {
        const std::string_view kind =
            part.row && part.row->target ? gatewayOf(walk, *part.row->target) : std::string_view {};
        return kind == "peering" || kind == "transit" || kind == "vpn";
    });
}

/// What the internet sees of an interface: IPv6 as it is, IPv4 translated.
Outsider outsiderOf(const Walk& walk, const WalkEnd& end)
{
    const std::string name = shownName(end.component());
    if (walk.family() == IpFamily::V6 && end.addresses)
        return {*end.addresses, name};
    const auto& own = end.interface->publicAddress;
    const bool isKnown = own && own->family == walk.family();
    return {AddressSet {isKnown ? *own : walk.tables().witness(walk.family())}, name};
}

} // namespace

Walk betweenNetworks(Walk walk, const WalkEnd& from, const WalkEnd& to)
{
    const auto across = addressesAcross(walk, to);
    if (leadsAcross(walk, from, across)) {
        walk.checkGroups(*from.interface, Direction::Egress, to.asFarSide(), shownName(to.component()));
        walk.checkAcl(from.subnet(), Direction::Egress, to.addresses, false);
        return followRoutes(std::move(walk), from, across, nullptr, [&](Walk next, const RouteArrival& at) {
            return throughJoint(std::move(next), from, to, at);
        });
    }
    if (to.interface->isPublic || walk.family() == IpFamily::V6) {
        const Outsider source = outsiderOf(walk, from);
        const Outsider target = outsiderOf(walk, to);
        return outToInternet(std::move(walk), from, target,
                             [&](Walk next) { return inFromInternet(std::move(next), source, to); });
    }
    walk.checkGroups(*from.interface, Direction::Egress, to.asFarSide(), shownName(to.component()));
    walk.checkAcl(from.subnet(), Direction::Egress, to.addresses, false);
    const RouteTable* table = from.subnet() ? routeTableOf(walk.tables(), walk.map().zones(), *from.subnet()) : nullptr;
    const Component& where = table ? *table->table : from.interface->place();
    walk.stopWithoutRoute(where, "NOT_CONNECTED",
                          {GUDO_TR_NOOP("core", "%1 leads to no gateway that joins %2 and %3"),
                           {shownName(where), shownName(*from.interface->network), shownName(*to.interface->network)}},
                          across, from.subnet() != nullptr);
    return walk;
}

Walk toService(Walk walk, const WalkEnd& from, const Component& service)
{
    const NetworkMap& map = walk.map();
    const ProviderNetwork* network = walk.tables().networkOf(from.interface->network);
    const Component* table = from.subnet() ? map.zones().routeTableOf(*from.subnet()) : nullptr;
    for (const Component* endpoint : network->endpoints) {
        if (!isEndpointOf(map.catalog(), *endpoint, service) || !isInterfaceEndpoint(map.catalog(), *endpoint))
            continue;
        const Value* dns = map.catalog().valueOf(*endpoint, "private_dns");
        const auto doors = walk.tables().interfacesOf.find(endpoint->id);
        if ((dns && dns->asBool() && !*dns->asBool()) || doors == walk.tables().interfacesOf.end())
            continue;
        const NetworkInterface* nearest = nullptr;
        for (const int number : doors->second) {
            const NetworkInterface& door = walk.tables().interfaces[static_cast<std::size_t>(number)];
            if (!nearest || (door.subnet == from.subnet() && nearest->subnet != from.subnet()))
                nearest = &door;
        }
        walk = withinNetwork(std::move(walk), from, {nearest, nearest->addresses(walk.family())});
        walk.pass(*endpoint, HopKind::Endpoint,
                  {GUDO_TR_NOOP("core", "%1 hands it to %2"), {shownName(*endpoint), shownName(service)}});
        return walk;
    }
    const Outsider outside {AddressSet {walk.tables().witness(walk.family())}, shownName(service)};
    for (const Component* endpoint : network->endpoints) {
        const auto tables = textsOf(endpoint->properties, "route_tables");
        if (!isEndpointOf(map.catalog(), *endpoint, service) || isInterfaceEndpoint(map.catalog(), *endpoint) ||
            !table || std::ranges::find(tables, table->id) == tables.end())
            continue;
        walk.checkGroups(*from.interface, Direction::Egress, {outside.addresses, nullptr}, outside.name);
        walk.checkAcl(from.subnet(), Direction::Egress, outside.addresses, false);
        walk.pass(*endpoint, HopKind::Endpoint,
                  {GUDO_TR_NOOP("core", "%1 leads from %2 to %3 without the internet"),
                   {shownName(*endpoint), shownName(*table), shownName(service)}});
        walk.checkAcl(from.subnet(), Direction::Ingress, outside.addresses, true);
        return walk;
    }
    return outToInternet(std::move(walk), from, outside);
}

} // namespace gudo
