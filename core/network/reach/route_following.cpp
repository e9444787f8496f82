#include "core/network/reach/route_following.h"

#include <algorithm>

#include "core/network/reach/firewall_rules.h"
#include "core/network/reach/route_lookup.h"
#include "core/network/reach/shown_name.h"

namespace gudo {

namespace {

constexpr std::size_t mostMiddleboxes = 8; // on one way; more is a loop

class RouteFollower {
public:
    RouteFollower(const WalkEnd& from, const Component* home, const AfterRoutes& next)
        : m_from {from}
        , m_home {home}
        , m_next {next}
    {
    }

    Walk followed(Walk walk, RouteArrival at) const
    {
        if (!walk.goesOn())
            return walk;
        const RouteTable* table = routeTableOf(walk.tables(), walk.map().zones(), *at.subnet);
        at.table = table ? table->table : nullptr;
        if (!table)
            return withoutTable(std::move(walk), std::move(at));
        if (!at.addresses) { // nobody knows which route is theirs: delivered, if they are in this network
            walk.pass(*table->table, HopKind::Route,
                      {GUDO_TR_NOOP("core", "%1 is taken to lead there: the addresses are not known"),
                       {shownName(*table->table)}},
                      true);
            return m_next(std::move(walk), at);
        }
        std::vector<Walk> parts;
        for (RoutePart& part : routesTo(*table, *at.addresses)) {
            RouteArrival arrival = at;
            arrival.addresses = std::move(part.addresses);
            parts.push_back(taken(walk, *table, part.row, std::move(arrival)));
        }
        return parts.empty() ? walk : Walk::joined(parts);
    }

private:
    /// Every network routes its own addresses.
    Walk withoutTable(Walk walk, RouteArrival at) const
    {
        const ProviderNetwork* network = walk.tables().networkOf(m_from.interface->network);
        const bool isLocal = !at.addresses || AddressSet {walk.family(), network->blocks}.contains(*at.addresses);
        if (isLocal)
            return m_next(std::move(walk), at);
        walk.stop(*at.subnet, HopKind::Route, "NO_ROUTE",
                  {GUDO_TR_NOOP("core", "%1 has no route table, so only addresses of its own network are reached"),
                   {shownName(*at.subnet)}},
                  false);
        return walk;
    }

    Walk taken(Walk walk, const RouteTable& table, const RouteRow* row, RouteArrival arrival) const
    {
        const std::string name = shownName(*table.table);
        const std::string addresses = toText(*arrival.addresses);
        if (!row) {
            walk.stopWithoutRoute(*table.table, "NO_ROUTE",
                                  {GUDO_TR_NOOP("core", "%1 has no route for %2"), {name, addresses}},
                                  arrival.addresses);
            return walk;
        }
        if (row->isLocal) {
            walk.pass(*table.table, HopKind::Route,
                      {GUDO_TR_NOOP("core", "%1 keeps %2 within the network"), {name, addresses}});
            return m_next(std::move(walk), arrival);
        }
        const Component* target = row->target;
        const bool isGateway = target && walk.map().catalog().isKind(*target, "gateway");
        const NetworkInterface* box = target && !isGateway ? boxOf(walk, *target) : nullptr;
        if (!target || (!isGateway && !box)) {
            walk.stop(*table.table, HopKind::Route, "BAD_ROUTE",
                      {GUDO_TR_NOOP("core", "%1 sends %2 to something that does not take it"), {name, addresses}});
            return walk;
        }
        walk.pass(*table.table, HopKind::Route,
                  {GUDO_TR_NOOP("core", "%1 sends %2 to %3"), {name, addresses, shownName(*target)}});
        if (isGateway) {
            arrival.gateway = target;
            return m_next(std::move(walk), arrival);
        }
        return throughBox(std::move(walk), *box, std::move(arrival));
    }

    const NetworkInterface* boxOf(const Walk& walk, const Component& target) const
    {
        const auto found = walk.tables().interfacesOf.find(target.id);
        if (found == walk.tables().interfacesOf.end() || walk.map().catalog().isKind(target, "subnet"))
            return nullptr;
        for (const int number : found->second) {
            const NetworkInterface& interface = walk.tables().interfaces[static_cast<std::size_t>(number)];
            if (interface.network == m_from.interface->network && interface.subnet)
                return &interface;
        }
        return nullptr;
    }

    Walk throughBox(Walk walk, const NetworkInterface& box, RouteArrival at) const
    {
        const Component& component = *box.component;
        if (at.middleboxes.size() >= mostMiddleboxes) {
            walk.stop(component, HopKind::Route, "LOOP",
                      {GUDO_TR_NOOP("core", "The routes lead in a circle through %1"), {shownName(component)}});
            return walk;
        }
        if (box.subnet != at.subnet)
            walk.checkAcl(box.subnet, Direction::Ingress, m_from.addresses, false);
        checkFirewall(walk, component, m_from.interface->component, m_from.addresses, nullptr, at.addresses);
        const bool isLeaving = box.subnet != at.subnet; // else the NACL let it out already
        at.middleboxes.push_back(&box);
        at.subnet = box.subnet;
        if (box.subnet == m_home)
            return m_next(std::move(walk), at);
        if (isLeaving)
            walk.checkAcl(box.subnet, Direction::Egress, at.addresses, false);
        return followed(std::move(walk), std::move(at));
    }

    const WalkEnd& m_from;
    const Component* m_home;
    const AfterRoutes& m_next;
};

} // namespace

Walk followRoutes(Walk walk, const WalkEnd& from, const std::optional<AddressSet>& to, const Component* home,
                  const AfterRoutes& next)
{
    return RouteFollower {from, home, next}.followed(std::move(walk), {.addresses = to, .subnet = from.subnet()});
}

void checkReturnRoute(Walk& walk, const Component& subnet, const std::optional<AddressSet>& to,
                      const std::string& farName, const std::function<bool(const RouteRow* row)>& isRight,
                      bool isRightWithoutTable)
{
    if (!walk.goesOn())
        return;
    const RouteTable* table = routeTableOf(walk.tables(), walk.map().zones(), subnet);
    if (!table) {
        if (!isRightWithoutTable)
            walk.stop(subnet, HopKind::Route, "RETURN_ROUTE",
                      {GUDO_TR_NOOP("core", "%1 has no route table that leads replies back to %2"),
                       {shownName(subnet), farName}},
                      false);
        return;
    }
    if (!to)
        return;
    const auto parts = routesTo(*table, *to);
    const bool isGood = std::ranges::all_of(parts, [&](const RoutePart& part) { return isRight(part.row); });
    if (!isGood)
        walk.stopWithoutRoute(*table->table, "RETURN_ROUTE",
                              {GUDO_TR_NOOP("core", "%1 does not lead replies back to %2 the way the request came"),
                               {shownName(*table->table), farName}},
                              to);
    else if (!parts.empty() && parts.front().row && !parts.front().row->isLocal)
        walk.pass(*table->table, HopKind::Route,
                  {GUDO_TR_NOOP("core", "%1 leads replies back to %2"), {shownName(*table->table), farName}});
}

void checkWayBack(Walk& walk, const Component& subnet, const WalkEnd& to, const std::optional<AddressSet>& far,
                  std::span<const NetworkInterface* const> middleboxes)
{
    const std::string name = shownName(to.component());
    const Component* at = &subnet;
    for (std::size_t left = middleboxes.size(); left-- > 0;) {
        const NetworkInterface& box = *middleboxes[left];
        const bool isElsewhere = box.subnet != at;
        if (isElsewhere)
            walk.checkAcl(at, Direction::Egress, to.addresses, true);
        checkReturnRoute(
            walk, *at, to.addresses, name, [&](const RouteRow* row) { return row && row->target == box.component; },
            false);
        if (isElsewhere)
            walk.checkAcl(box.subnet, Direction::Ingress, far, true);
        at = box.subnet;
    }
    if (at == to.subnet())
        return;
    walk.checkAcl(at, Direction::Egress, to.addresses, true);
    checkReturnRoute(
        walk, *at, to.addresses, name, [](const RouteRow* row) { return row && row->isLocal; }, true);
    walk.checkAcl(to.subnet(), Direction::Ingress, far, true);
}

} // namespace gudo
