#include "core/network/reach/premises_walks.h"

#include <algorithm>
#include <deque>
#include <limits>

#include "core/network/reach/firewall_rules.h"
#include "core/network/reach/shown_name.h"

namespace gudo {

namespace {

/// Nodes from one end to the other, both included; empty when no wire leads there.
std::vector<int> wayBetween(const Walk& walk, const Premises& premises, const PremisesEnd& from, const PremisesEnd& to)
{
    // 0-1 breadth-first search: a firewall that refuses costs one, everything else nothing.
    constexpr int far = std::numeric_limits<int>::max();
    std::vector<int> cost(premises.size(), far);
    std::vector<int> before(premises.size(), -1);
    std::vector<int> toll(premises.size(), -1); // of passing a node, when it was worked out
    std::deque<int> queue {from.node};
    cost[static_cast<std::size_t>(from.node)] = 0;
    const auto tollOf = [&](int node) {
        int& known = toll[static_cast<std::size_t>(node)];
        const Component* component = premises.componentOf(node);
        if (known < 0 && component && walk.map().catalog().isKind(*component, "firewall")) {
            Walk trial = walk;
            checkFirewall(trial, *component, from.component, from.addresses, to.component, to.addresses);
            known = trial.cost() > walk.cost() ? 1 : 0;
        }
        return std::max(known, 0);
    };
    while (!queue.empty()) {
        const int node = queue.front();
        queue.pop_front();
        if (node == to.node)
            break;
        if (node != from.node && !premises.forwards(node))
            continue;
        for (const int next : premises.neighbours(node)) {
            const int step = next == to.node ? 0 : tollOf(next);
            const int total = cost[static_cast<std::size_t>(node)] + step;
            if (total >= cost[static_cast<std::size_t>(next)])
                continue;
            cost[static_cast<std::size_t>(next)] = total;
            before[static_cast<std::size_t>(next)] = node;
            step == 0 ? queue.push_front(next) : queue.push_back(next);
        }
    }
    std::vector<int> way;
    if (cost[static_cast<std::size_t>(to.node)] == far)
        return way;
    for (int node = to.node; node >= 0; node = before[static_cast<std::size_t>(node)])
        way.push_back(node);
    std::ranges::reverse(way);
    return way;
}

void passNode(Walk& walk, const Component& component, const PremisesEnd& from, const PremisesEnd& to)
{
    const Catalog& catalog = walk.map().catalog();
    if (catalog.isKind(component, "firewall"))
        checkFirewall(walk, component, from.component, from.addresses, to.component, to.addresses);
    else if (catalog.isKind(component, "gateway"))
        walk.pass(component, HopKind::Link, {GUDO_TR_NOOP("core", "%1 carries it on"), {shownName(component)}});
    else if (!isLocation(catalog.typeOf(component)))
        walk.pass(component, HopKind::Gateway, {GUDO_TR_NOOP("core", "%1 passes it on"), {shownName(component)}});
}

/// What the drawing does not say is taken for granted as long as nothing in it speaks against it.
bool isTakenForGranted(const Premises& premises, const PremisesEnd& from, const PremisesEnd& to)
{
    const auto isLoose = [&](const PremisesEnd& end) {
        return end.component && end.node > 0 && !premises.isWired(*end.component);
    };
    const Component* fromSegment = from.component && from.node > 0 ? premises.segmentOf(*from.component) : nullptr;
    const Component* toSegment = to.component && to.node > 0 ? premises.segmentOf(*to.component) : nullptr;
    if (from.node == Premises::internet) { // nothing is open to everybody unless somebody says so
        const bool isAddressed = !textOf(to.component->properties, "public_address").empty();
        return isLoose(to) && (isAddressed || (from.component && !toSegment));
    }
    if (to.node == Premises::internet)
        return isLoose(from);
    return isLoose(from) && isLoose(to) && (!fromSegment || !toSegment);
}

} // namespace

Walk acrossPremises(Walk walk, const Premises& premises, const PremisesEnd& from, const PremisesEnd& to)
{
    const std::vector<int> way = wayBetween(walk, premises, from, to);
    if (way.empty()) {
        const Component& where = to.component ? *to.component : *from.component;
        if (isTakenForGranted(premises, from, to))
            walk.pass(where, HopKind::Link,
                      {GUDO_TR_NOOP("core", "Nothing is drawn between %1 and %2; they are taken to be connected"),
                       {from.name, to.name}},
                      true);
        else
            walk.stop(where, HopKind::Link, "NOT_CONNECTED",
                      {GUDO_TR_NOOP("core", "Nothing that is drawn leads from %1 to %2"), {from.name, to.name}}, false);
        return walk;
    }
    for (std::size_t at = 1; at + 1 < way.size(); ++at)
        if (const Component* component = premises.componentOf(way[at]))
            passNode(walk, *component, from, to);
    if (to.component)
        walk.checkListeners(*to.component);
    return walk;
}

namespace {

/// The ranges that a link says are behind it, else what is known of the end.
std::optional<AddressSet> behind(const Component& link, const std::optional<AddressSet>& known, IpFamily family)
{
    if (known)
        return known;
    std::vector<Cidr> blocks;
    for (const std::string& text : textsOf(link.properties, "remote_networks"))
        if (const auto block = cidrFrom(text))
            blocks.push_back(*block);
    AddressSet all {family, blocks};
    return all.isEmpty() ? std::nullopt : std::optional {std::move(all)};
}

} // namespace

Walk fromPremises(Walk walk, const Premises& premises, const PremisesEnd& from, const WalkEnd& to)
{
    const Component& network = *to.interface->network;
    for (const Component* link : premises.linksTo(network)) {
        const PremisesEnd mouth {premises.nodeOf(*link), link, {}, shownName(*link)};
        Walk tried = acrossPremises(walk, premises, from, mouth);
        if (!tried.goesOn() && link != premises.linksTo(network).back())
            continue;
        tried.pass(*link, HopKind::Link,
                   {GUDO_TR_NOOP("core", "%1 leads into %2"), {shownName(*link), shownName(network)}});
        const auto source = behind(*link, from.addresses, walk.family());
        tried.checkAcl(to.subnet(), Direction::Ingress, source, false);
        tried.checkGroups(*to.interface, Direction::Ingress, {source, nullptr}, from.name);
        tried.checkListeners(to.component());
        tried.checkAcl(to.subnet(), Direction::Egress, source, true);
        if (to.subnet())
            checkReturnRoute(
                tried, *to.subnet(), source, from.name, [&](const RouteRow* row) { return row && row->target == link; },
                false);
        return tried;
    }
    walk.stop(network, HopKind::Link, "NOT_CONNECTED",
              {GUDO_TR_NOOP("core", "No link leads from %1 into %2"), {from.name, shownName(network)}});
    return walk;
}

Walk toPremises(Walk walk, const Premises& premises, const WalkEnd& from, const PremisesEnd& to)
{
    const Component& network = *from.interface->network;
    const auto links = premises.linksTo(network);
    if (links.empty()) {
        walk.stop(network, HopKind::Link, "NOT_CONNECTED",
                  {GUDO_TR_NOOP("core", "No link leads from %1 to %2"), {shownName(network), to.name}});
        return walk;
    }
    const auto addresses = behind(*links.front(), to.addresses, walk.family());
    walk.checkGroups(*from.interface, Direction::Egress, {addresses, nullptr}, to.name);
    walk.checkAcl(from.subnet(), Direction::Egress, addresses, false);
    const auto onward = [&](Walk next, const Component& link) {
        next.pass(link, HopKind::Link, {GUDO_TR_NOOP("core", "%1 leads to %2"), {shownName(link), to.name}});
        const PremisesEnd mouth {premises.nodeOf(link), from.interface->component, from.addresses,
                                 shownName(from.component())};
        next = acrossPremises(std::move(next), premises, mouth, to);
        next.checkAcl(from.subnet(), Direction::Ingress, addresses, true);
        return next;
    };
    if (!from.subnet() || !addresses)
        return onward(std::move(walk), *links.front());
    return followRoutes(std::move(walk), from, addresses, nullptr, [&](Walk next, const RouteArrival& at) {
        if (at.gateway && std::ranges::find(links, at.gateway) != links.end())
            return onward(std::move(next), *at.gateway);
        const Component& where = at.gateway ? *at.gateway : at.table ? *at.table : *at.subnet;
        next.stop(where, HopKind::Gateway, "NOT_CONNECTED",
                  {GUDO_TR_NOOP("core", "%1 does not lead to %2"), {shownName(where), to.name}});
        return next;
    });
}

} // namespace gudo
