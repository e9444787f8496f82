#include "core/network/reach/reach.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/network/listening_ports.h"
#include "core/network/reach/premises_walks.h"
#include "core/network/reach/provider_walks.h"
#include "core/network/reach/witness.h"

namespace gudo {

namespace {

using Kind = NetworkEnd::Kind;

std::string nameOf(const NetworkEnd& end)
{
    if (end.address && !(end.component && end.kind == Kind::Outside)) {
        const std::string text = toText(*end.address);
        return end.address->prefix == widthOf(end.address->family) ? text.substr(0, text.find('/')) : text;
    }
    return end.component ? std::string {displayName(*end.component)} : std::string {"internet"};
}

/// One walk that was tried: the numbers of its interfaces, or -1.
struct Attempt {
    Walk walk;
    int from;
    int to;
};

/// All the ways to try for one protocol and family.
class Question {
public:
    Question(const NetworkMap& map, const NetworkEnd& from, const NetworkEnd& to, std::string protocol, PortSet ports,
             IpFamily family)
        : m_map {map}
        , m_from {from}
        , m_to {to}
        , m_start {map, std::move(protocol), std::move(ports), family}
    {
    }

    [[nodiscard]] bool isPossible() const { return speaks(m_from) && speaks(m_to); }

    [[nodiscard]] std::vector<Attempt> attempts() const
    {
        std::vector<Attempt> all;
        const std::vector<int> nobody {-1};
        for (const int from : m_from.kind == Kind::Interfaces ? m_from.interfaces : nobody)
            for (const int to : m_to.kind == Kind::Interfaces ? m_to.interfaces : nobody)
                if (has(from) && has(to))
                    all.push_back({walked(from, to), from, to});
        return all;
    }

private:
    [[nodiscard]] IpFamily family() const { return m_start.family(); }

    bool has(int interface) const { return interface < 0 || family() == IpFamily::V4 || interfaceOf(interface).v6; }

    bool speaks(const NetworkEnd& end) const
    {
        if (end.address)
            return end.address->family == family();
        if (family() == IpFamily::V4 || end.kind == Kind::Outside)
            return true;
        return end.kind == Kind::Interfaces && std::ranges::any_of(end.interfaces, [&](int at) { return has(at); });
    }

    const NetworkInterface& interfaceOf(int number) const
    {
        return m_map.tables().interfaces[static_cast<std::size_t>(number)];
    }

    WalkEnd interfaceEnd(const NetworkEnd& end, int number) const
    {
        const NetworkInterface& interface = interfaceOf(number);
        if (end.address)
            return {&interface, AddressSet {*end.address}};
        return {&interface, interface.addresses(family())};
    }

    Outsider outsider(const NetworkEnd& end) const
    {
        const bool isKnown = end.address && end.address->family == family() && isPublic(*end.address);
        return {.addresses = AddressSet {isKnown ? *end.address : m_map.tables().witness(family())},
                .name = nameOf(end),
                .isAnybody = end.isAnybody,
                .isCertain = end.kind == Kind::Outside};
    }

    PremisesEnd premisesEnd(const NetworkEnd& end) const
    {
        if (end.kind != Kind::Premises)
            return {Premises::internet, end.component, outsider(end).addresses, nameOf(end)};
        const auto addresses = end.address ? std::optional {AddressSet {*end.address}}
                                           : m_map.premises().addressesOf(*end.component, family());
        return {m_map.premises().nodeOf(*end.component), end.component, addresses, nameOf(end)};
    }

    /// Drawn somewhere on the canvas, without a word on how it is connected: somebody else's machine, for all we know.
    bool isLoose(const NetworkEnd& end) const
    {
        return end.kind == Kind::Premises && !m_map.premises().segmentOf(*end.component) &&
               !m_map.premises().isWired(*end.component);
    }

    Walk walked(int from, int to) const
    {
        Walk walk = m_start;
        if (m_from.component)
            walk.pass(*m_from.component, HopKind::Component,
                      {GUDO_TR_NOOP("core", "%1 sends the request"), {nameOf(m_from)}});
        walk = from >= 0 ? fromInterface(std::move(walk), interfaceEnd(m_from, from), to)
                         : toInterface(std::move(walk), to);
        if (m_to.component && !walk.isBlocked())
            walk.pass(*m_to.component, HopKind::Component,
                      {GUDO_TR_NOOP("core", "%1 gets the request"), {nameOf(m_to)}});
        return walk;
    }

    Walk fromInterface(Walk walk, const WalkEnd& from, int to) const
    {
        if (to >= 0) {
            const WalkEnd end = interfaceEnd(m_to, to);
            return from.interface->network == end.interface->network ? withinNetwork(std::move(walk), from, end)
                                                                     : betweenNetworks(std::move(walk), from, end);
        }
        if (m_to.kind == Kind::Service)
            return toService(std::move(walk), from, *m_to.component);
        if (m_to.kind == Kind::Premises && !isLoose(m_to))
            return toPremises(std::move(walk), m_map.premises(), from, premisesEnd(m_to));
        return outToInternet(std::move(walk), from, outsider(m_to));
    }

    Walk toInterface(Walk walk, int to) const
    {
        if (to >= 0 && m_from.kind == Kind::Premises && !isLoose(m_from))
            return fromPremises(std::move(walk), m_map.premises(), premisesEnd(m_from), interfaceEnd(m_to, to));
        if (to >= 0)
            return inFromInternet(std::move(walk), outsider(m_from), interfaceEnd(m_to, to));
        if (m_to.kind == Kind::Service)
            return askedOfService(std::move(walk));
        if (m_to.kind == Kind::Outside && m_from.kind != Kind::Premises)
            return walk;
        return acrossPremises(std::move(walk), m_map.premises(), premisesEnd(m_from), premisesEnd(m_to));
    }

    Walk askedOfService(Walk walk) const
    {
        const Component& service = *m_to.component;
        if (m_from.isAnybody && !answersEverybody(m_map.catalog(), service))
            walk.stop(service, HopKind::Component, "NOT_PUBLIC",
                      {GUDO_TR_NOOP("core", "%1 answers only requests of its own account"), {nameOf(m_to)}});
        walk.checkListeners(service);
        return walk;
    }

    const NetworkMap& m_map;
    const NetworkEnd& m_from;
    const NetworkEnd& m_to;
    Walk m_start;
};

/// The place of every interface that is in no attempt that got through.
std::vector<Id> placesWithout(const NetworkMap& map, const std::vector<int>& interfaces,
                              const std::vector<Attempt>& attempts, int Attempt::*end)
{
    std::vector<Id> places;
    for (const int number : interfaces) {
        const bool isReached = std::ranges::any_of(
            attempts, [&](const Attempt& attempt) { return attempt.*end == number && !attempt.walk.isBlocked(); });
        if (!isReached)
            places.push_back(map.tables().interfaces[static_cast<std::size_t>(number)].place().id);
    }
    return places;
}

PortSet reachedPorts(const std::vector<Attempt>& attempts)
{
    PortSet ports;
    for (const Attempt& attempt : attempts)
        if (!attempt.walk.isBlocked())
            ports = ports.united(attempt.walk.ports());
    return ports;
}

/// The attempt that gets through, else the one with the least in its way; nullptr when there is none.
const Attempt* best(const std::vector<Attempt>& attempts)
{
    const auto found =
        std::ranges::min_element(attempts, {}, [](const Attempt& attempt) { return attempt.walk.cost(); });
    return found == attempts.end() ? nullptr : &*found;
}

std::optional<Reachability> answered(const NetworkMap& map, const NetworkEnd& from, const NetworkEnd& to,
                                     const std::string& protocol, const PortSet& ports)
{
    std::vector<Attempt> attempts; // of both families: each port and place may be reached in its own way
    std::optional<Reachability> answer;
    for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
        const Question question {map, from, to, protocol, ports, family};
        if (!question.isPossible())
            continue;
        auto more = question.attempts();
        const Attempt* chosen = best(more);
        if (chosen && (!answer || (!answer->isReachable && !chosen->walk.isBlocked())))
            answer = chosen->walk.answer();
        attempts.insert(attempts.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        if (!answer)
            continue;
        answer->ports = reachedPorts(attempts);
        answer->notFrom = placesWithout(map, from.interfaces, attempts, &Attempt::from);
        answer->notTo = placesWithout(map, to.interfaces, attempts, &Attempt::to);
        if (answer->ports == ports && answer->notFrom.empty() && answer->notTo.empty())
            break;
    }
    return answer;
}

} // namespace

std::string_view toText(HopKind kind)
{
    constexpr std::array names {"component", "security-group", "nacl",     "route", "gateway",
                                "endpoint",  "firewall",       "listener", "link"};
    return names[static_cast<std::size_t>(kind)];
}

const Hop* Reachability::blocker() const
{
    const auto found = std::ranges::find(path, false, &Hop::isAllowed);
    return found == path.end() ? nullptr : &*found;
}

bool answersEverybody(const Catalog& catalog, const Component& service)
{
    const ComponentType& type = catalog.typeOf(service);
    const auto isOn = [&](const char* key) {
        const Value* value = catalog.valueOf(service, key);
        return value && value->asBool() && *value->asBool();
    };
    if (type.isKind("object-storage"))
        return isOn("public") || isOn("website");
    const Value* endpoint = catalog.valueOf(service, "endpoint");
    const bool isPrivate = endpoint && endpoint->asString() && *endpoint->asString() == "private";
    return type.isKind("cdn") || type.isKind("dns") || (type.isKind("web") && !isPrivate);
}

Reachability reach(const NetworkMap& map, const NetworkEnd& from, const NetworkEnd& to, const AskedFlow& flow)
{
    if (from.component && from.component == to.component && !from.address && !to.address) {
        Walk walk {map, flow.protocol, flow.ports, IpFamily::V4};
        walk.pass(*from.component, HopKind::Component,
                  {GUDO_TR_NOOP("core", "%1 is both ends"), {std::string {displayName(*from.component)}}});
        return walk.answer();
    }
    const std::vector<std::string> protocols =
        flow.protocol == "any" ? std::vector<std::string> {"tcp", "udp", "icmp"} : std::vector {flow.protocol};
    std::optional<Reachability> first;
    for (const std::string& protocol : protocols) {
        auto answer = answered(map, from, to, protocol, protocol == "icmp" ? PortSet::all() : flow.ports);
        if (answer && answer->isReachable)
            return *answer;
        if (!first)
            first = std::move(answer);
    }
    if (first)
        return *first;
    Reachability apart {.protocol = protocols.front()}; // addresses of two families
    return apart;
}

PortSet answeringPorts(const NetworkMap& map, const Component& component)
{
    const auto ports = listeningPorts(map.catalog(), component);
    return ports.empty() ? PortSet::all() : PortSet {std::span {ports}};
}

AskedFlow flowOf(const NetworkMap& map, const Connection& connection)
{
    const std::string_view said = textOf(connection.properties, "protocol");
    AskedFlow flow {.protocol = said.empty() ? "tcp" : canonicalProtocol(said)};
    const Value* port = find(connection.properties, "port");
    const auto ports = port ? portRangesOf(*port) : std::vector<PortRange> {};
    const Component* target = map.architecture().components.find(connection.to);
    if (!ports.empty())
        flow.ports = PortSet {std::span {ports}};
    else if (target)
        flow.ports = answeringPorts(map, *target);
    return flow;
}

} // namespace gudo
