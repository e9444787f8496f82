#include "tests/support/reach_oracle_walk.h"

#include <algorithm>

namespace gudo::test {

namespace {

constexpr std::size_t longestChain = 8;

bool joins(const Component& gateway, const Component& a, const Component& b)
{
    const auto networks = textsOf(gateway.properties, "networks");
    const auto has = [&](const Component& network) {
        return std::ranges::find(networks, network.id) != networks.end();
    };
    return has(a) && has(b);
}

} // namespace

std::optional<OracleInterface> OracleWalk::middlebox(const RouteFound& route, const Component& network,
                                                     const Component* at) const
{
    if (!route.target || !m_facts.catalog().typeOf(*route.target).traits.gateway.empty())
        return {};
    std::optional<OracleInterface> first;
    for (OracleInterface& one : m_facts.interfacesOf(*route.target)) {
        if (one.network != &network)
            continue;
        if (one.subnet == at)
            return one;
        if (!first)
            first = one;
    }
    return first;
}

/// Into the middlebox and out of it again, unless the packet is `home` in its subnet.
void OracleWalk::passBox(const OracleInterface& box, const Component* at, const Component* home,
                         OracleAddress destination)
{
    if (box.subnet != at)
        checkNacl("NACL_IN", box.subnet, Direction::Ingress, m_packet.source);
    checkFirewall(box, destination);
    if (box.subnet != at && box.subnet != home)
        checkNacl("NACL_OUT", box.subnet, Direction::Egress, destination);
}

void OracleWalk::walkWithin(const OracleInterface& from, const OracleInterface& to)
{
    checkGroups(from, Direction::Egress, m_packet.destination, &to);
    if (from.subnet == to.subnet || !from.subnet || !to.subnet) {
        checkGroups(to, Direction::Ingress, m_packet.source, &from);
        checkListener(to);
        return;
    }
    checkNacl("NACL_OUT", from.subnet, Direction::Egress, m_packet.destination);
    std::vector<OracleInterface> boxes;
    const Component* at = from.subnet;
    while (!isOver() && at != to.subnet) {
        const RouteFound route = routeOf(*at, m_packet.destination);
        if (route.kind == RouteFound::Kind::Local) {
            check("ROUTE", route.decider, true, route.row);
            break;
        }
        const auto box = middlebox(route, *from.network, at);
        if (route.kind != RouteFound::Kind::Row) {
            check("NO_ROUTE", route.decider, false, route.row);
        } else if (!route.target || (!box && m_facts.catalog().typeOf(*route.target).traits.gateway.empty())) {
            check("BAD_ROUTE", route.decider, false, route.row);
        } else if (!box) {
            check("NOT_CONNECTED", route.target, false, route.row);
        } else if (boxes.size() >= longestChain) {
            check("LOOP", route.target, false, route.row);
        } else {
            check("ROUTE", route.decider, true, route.row);
            passBox(*box, at, to.subnet, m_packet.destination);
            boxes.push_back(*box);
            if (!box->subnet)
                break;
            at = box->subnet;
        }
    }
    if (at != to.subnet)
        checkNacl("NACL_IN", to.subnet, Direction::Ingress, m_packet.source);
    checkGroups(to, Direction::Ingress, m_packet.source, boxes.empty() ? &from : nullptr);
    checkListener(to);
    returnWithin(from, to, boxes);
}

void OracleWalk::returnWithin(const OracleInterface& from, const OracleInterface& to,
                              const std::vector<OracleInterface>& boxes)
{
    const Component* at = to.subnet;
    for (auto box = boxes.rbegin(); box != boxes.rend() && !isOver() && box->subnet; ++box) {
        if (box->subnet != at)
            checkNacl("RETURN_NACL", at, Direction::Egress, m_packet.source);
        const RouteFound route = routeOf(*at, m_packet.source);
        check("RETURN_ROUTE", route.decider, route.kind == RouteFound::Kind::Row && route.target == box->owner);
        if (box->subnet != at)
            checkNacl("RETURN_NACL", box->subnet, Direction::Ingress, m_packet.destination);
        at = box->subnet;
    }
    if (at == from.subnet || isOver())
        return;
    checkNacl("RETURN_NACL", at, Direction::Egress, m_packet.source);
    const RouteFound route = routeOf(*at, m_packet.source);
    check("RETURN_ROUTE", route.decider, route.kind == RouteFound::Kind::Local);
    checkNacl("RETURN_NACL", from.subnet, Direction::Ingress, m_packet.destination);
}

void OracleWalk::walkIn(OracleAddress source)
{
    const OracleInterface& to = *m_question.to;
    check("NO_INTERNET_GATEWAY", to.network, internetGatewayOf(*to.network) != nullptr);
    if (m_packet.family == IpFamily::V4)
        check("NO_PUBLIC_ADDRESS", to.owner, to.isPublic);
    checkNacl("NACL_IN", to.subnet, Direction::Ingress, source);
    checkGroups(to, Direction::Ingress, source, nullptr);
    checkListener(to);
    if (!to.subnet || isOver())
        return;
    checkNacl("RETURN_NACL", to.subnet, Direction::Egress, source);
    const RouteFound route = routeOf(*to.subnet, source);
    const bool isBack =
        route.kind == RouteFound::Kind::Row && route.target && m_facts.isGateway(*route.target, "internet") &&
        m_facts.networkOf(*route.target) == to.network && !boolOf(route.target->properties, "egress_only");
    check("RETURN_ROUTE", route.decider, isBack);
}

void OracleWalk::walkOut(OracleAddress destination)
{
    const OracleInterface& from = *m_question.from;
    checkGroups(from, Direction::Egress, destination, nullptr);
    if (!from.subnet)
        return;
    checkNacl("NACL_OUT", from.subnet, Direction::Egress, destination);
    std::vector<OracleInterface> boxes;
    const Component* at = from.subnet;
    while (!isOver()) {
        const RouteFound route = routeOf(*at, destination);
        if (route.kind == RouteFound::Kind::Local) {
            check("NOT_CONNECTED", route.decider, false, route.row); // an address of the network that nobody has
        } else if (route.kind != RouteFound::Kind::Row) {
            check("NO_ROUTE", route.decider, false, route.row);
        } else if (!route.target) {
            check("BAD_ROUTE", route.decider, false, route.row);
        } else if (m_facts.isGateway(*route.target, "internet")) {
            leaveByInternetGateway(route, boxes, destination);
            return;
        } else if (m_facts.isGateway(*route.target, "nat")) {
            leaveByNat(route, *at, boxes, destination);
            return;
        } else if (m_facts.isGateway(*route.target, "endpoint")) {
            check("BAD_ROUTE", route.decider, false, route.row);
        } else if (!m_facts.catalog().typeOf(*route.target).traits.gateway.empty()) {
            check("NOT_CONNECTED", route.target, false, route.row);
        } else if (const auto box = middlebox(route, *from.network, at); !box) {
            check("BAD_ROUTE", route.decider, false, route.row);
        } else if (boxes.size() >= longestChain) {
            check("LOOP", route.target, false, route.row);
        } else {
            check("ROUTE", route.decider, true, route.row);
            passBox(*box, at, nullptr, destination);
            boxes.push_back(*box);
            if (!box->subnet)
                return;
            at = box->subnet;
        }
    }
}

void OracleWalk::leaveByInternetGateway(const RouteFound& route, const std::vector<OracleInterface>& boxes,
                                        OracleAddress destination)
{
    const OracleInterface& from = *m_question.from;
    const bool isV4 = m_packet.family == IpFamily::V4;
    const bool isUsable =
        m_facts.networkOf(*route.target) == from.network && (!isV4 || !boolOf(route.target->properties, "egress_only"));
    if (!check(isUsable ? "ROUTE" : "BAD_ROUTE", route.decider, isUsable, route.row))
        return;
    const bool isPublic = from.isPublic || std::ranges::any_of(boxes, &OracleInterface::isPublic);
    if (isV4)
        check("NO_PUBLIC_ADDRESS", from.owner, isPublic);
    returnThrough(boxes, nullptr, destination);
}

void OracleWalk::leaveByNat(const RouteFound& route, const Component& at, const std::vector<OracleInterface>& boxes,
                            OracleAddress destination)
{
    const OracleInterface& from = *m_question.from;
    const Component& nat = *route.target;
    if (m_packet.family != IpFamily::V4) {
        check("BAD_ROUTE", route.decider, false, route.row);
        return;
    }
    const Value* connectivity = m_facts.catalog().valueOf(nat, "connectivity");
    const Value* mode = m_facts.catalog().valueOf(nat, "mode");
    if (connectivity && connectivity->asString() && *connectivity->asString() == "private") {
        check("NAT_PRIVATE", &nat, false, route.row);
        return;
    }
    if (mode && mode->asString() && *mode->asString() == "regional") {
        const bool isUsable = m_facts.networkOf(nat) == from.network;
        check(isUsable ? "ROUTE" : "BAD_ROUTE", route.decider, isUsable, route.row);
        check("NAT_NO_ROUTE", &nat, internetGatewayOf(*from.network) != nullptr);
        returnThrough(boxes, nullptr, destination);
        return;
    }
    const Component* subnet = m_facts.zones().nearest(nat.id, "subnet");
    const bool isUsable = subnet && m_facts.networkOf(nat) == from.network;
    if (!check(isUsable ? "ROUTE" : "BAD_ROUTE", route.decider, isUsable, route.row))
        return;
    check("NAT_NO_ADDRESS", &nat, m_facts.hasElasticAddress(nat));
    if (subnet != &at)
        checkNacl("NACL_IN", subnet, Direction::Ingress, m_packet.source);
    const RouteFound onward = routeOf(*subnet, destination);
    const bool isLedOut =
        onward.kind == RouteFound::Kind::Row && onward.target && m_facts.isGateway(*onward.target, "internet") &&
        m_facts.networkOf(*onward.target) == from.network && !boolOf(onward.target->properties, "egress_only");
    check("NAT_NO_ROUTE", &nat, isLedOut);
    if (subnet != &at)
        checkNacl("NACL_OUT", subnet, Direction::Egress, destination);
    checkNacl("RETURN_NACL", subnet, Direction::Ingress, destination);
    if (subnet != &at)
        checkNacl("RETURN_NACL", subnet, Direction::Egress, m_packet.source);
    returnThrough(boxes, subnet, destination);
}

/// From the gateway, which is in subnet `at` if anywhere, back to the source.
void OracleWalk::returnThrough(const std::vector<OracleInterface>& boxes, const Component* at,
                               OracleAddress destination)
{
    for (auto box = boxes.rbegin(); box != boxes.rend() && !isOver(); ++box) {
        if (box->subnet == at)
            continue;
        checkNacl("RETURN_NACL", box->subnet, Direction::Ingress, destination);
        checkNacl("RETURN_NACL", box->subnet, Direction::Egress, m_packet.source);
        at = box->subnet;
    }
    if (at != m_question.from->subnet)
        checkNacl("RETURN_NACL", m_question.from->subnet, Direction::Ingress, destination);
}

bool OracleWalk::isRoutedAcross() const
{
    if (!m_question.from->subnet)
        return false;
    const RouteFound route = routeOf(*m_question.from->subnet, m_packet.destination);
    return route.target && (m_facts.isGateway(*route.target, "peering") ||
                            m_facts.isGateway(*route.target, "transit") || m_facts.isGateway(*route.target, "vpn"));
}

void OracleWalk::walkAcross(bool isJoined)
{
    const OracleInterface& from = *m_question.from;
    const OracleInterface& to = *m_question.to;
    if (!isJoined && to.isPublic && m_packet.family == IpFamily::V4) {
        walkOut(to.publicAddress ? to.publicAddress : OracleAddress {m_facts.witness(IpFamily::V4)});
        walkIn(from.publicAddress ? from.publicAddress : OracleAddress {m_facts.witness(IpFamily::V4)});
        return;
    }
    checkGroups(from, Direction::Egress, m_packet.destination, &to);
    checkNacl("NACL_OUT", from.subnet, Direction::Egress, m_packet.destination);
    const RouteFound route = from.subnet ? routeOf(*from.subnet, m_packet.destination) : RouteFound {};
    if (!isRoutedAcross()) {
        check("NOT_CONNECTED", from.subnet ? route.decider : from.network, false, route.row);
        return;
    }
    const Component& gateway = *route.target;
    const bool isLed =
        joins(gateway, *from.network, *to.network) &&
        (!m_facts.isGateway(gateway, "transit") || transitLeadsTo(gateway, m_packet.destination, *to.network));
    check("NOT_CONNECTED", &gateway, isLed, route.row);
    checkNacl("NACL_IN", to.subnet, Direction::Ingress, m_packet.source);
    checkGroups(to, Direction::Ingress, m_packet.source, &from);
    checkListener(to);
    checkNacl("RETURN_NACL", to.subnet, Direction::Egress, m_packet.source);
    if (isOver())
        return;
    const RouteFound back = to.subnet ? routeOf(*to.subnet, m_packet.source) : RouteFound {};
    if (to.subnet)
        check("RETURN_ROUTE", back.decider, back.target == &gateway);
    if (m_facts.isGateway(gateway, "transit"))
        check("RETURN_ROUTE", &gateway, transitLeadsTo(gateway, m_packet.source, *from.network));
    checkNacl("RETURN_NACL", from.subnet, Direction::Ingress, m_packet.destination);
}

void OracleWalk::walkToGatewayEndpoint(const Component& endpoint)
{
    const OracleInterface& from = *m_question.from;
    checkGroups(from, Direction::Egress, m_packet.destination, nullptr);
    checkNacl("NACL_OUT", from.subnet, Direction::Egress, m_packet.destination);
    check("ENDPOINT", &endpoint, true);
    checkNacl("RETURN_NACL", from.subnet, Direction::Ingress, m_packet.destination);
}

void OracleWalk::walkOutsideToService()
{
    const Component& service = *m_question.target->component;
    const Catalog& catalog = m_facts.catalog();
    const auto isKind = [&](std::string_view kind) {
        return catalog.isKind(service, kind);
    };
    const Value* endpoint = catalog.valueOf(service, "endpoint");
    const bool isPrivate = endpoint && endpoint->asString() && *endpoint->asString() == "private";
    const bool isForAll =
        isKind("cdn") || isKind("dns") || (isKind("web") && !isPrivate) ||
        (isKind("object-storage") && (boolOf(service.properties, "public") || boolOf(service.properties, "website")));
    check("NOT_PUBLIC", &service, isForAll || !m_question.source->isAnybody);
}

} // namespace gudo::test
