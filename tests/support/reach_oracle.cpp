#include "tests/support/reach_oracle.h"

#include <algorithm>
#include <map>
#include <set>

namespace gudo::test {

namespace {

using Kind = OracleEnd::Kind;

/// Last word of a type or of a provider's name for a service: "com.amazonaws.ap-northeast-2.s3".
std::string_view lastWord(std::string_view text)
{
    const auto dot = text.rfind('.');
    return dot == std::string_view::npos ? text : text.substr(dot + 1);
}

/// How packets from an interface enter a service: by an interface, by a table's endpoint, or by the internet.
struct Entry {
    std::optional<OracleInterface> interface {
    };
    const Component* gateway = nullptr;
};

Entry entryOf(const ReachOracleFacts& facts, const OracleInterface& from, const Component& service)
{
    Entry entry;
    const Component* table = from.subnet ? facts.zones().routeTableOf(*from.subnet) : nullptr;
    for (const Component* endpoint : facts.gateways("endpoint")) {
        const Value* named = facts.catalog().valueOf(*endpoint, "service");
        const bool isOfService = named && named->asString() && lastWord(*named->asString()) == lastWord(service.type);
        if (facts.networkOf(*endpoint) != from.network || !isOfService)
            continue;
        if (!facts.isInterfaceEndpoint(*endpoint)) {
            const auto tables = textsOf(endpoint->properties, "route_tables");
            if (!entry.gateway && table && std::ranges::find(tables, table->id) != tables.end())
                entry.gateway = endpoint;
            continue;
        }
        const Value* isNamed = facts.catalog().valueOf(*endpoint, "private_dns");
        if (!isNamed || !isNamed->asBool() || !*isNamed->asBool() || entry.interface)
            continue;
        for (const OracleInterface& one : facts.interfacesOf(*endpoint))
            if (!entry.interface || (one.subnet == from.subnet && entry.interface->subnet != from.subnet))
                entry.interface = one;
    }
    return entry;
}

int costOf(const std::vector<OracleCheck>& failures)
{
    int cost = 0;
    for (const OracleCheck& failure : failures)
        cost += failure.isFatal() ? 1001 : 1;
    return cost;
}

} // namespace

std::string toText(const OracleReach& answer)
{
    std::string text = answer.isReachable ? "reachable" : answer.code + " at " + answer.component;
    for (const Id& id : answer.notFrom)
        text += ", not from " + id;
    for (const Id& id : answer.notTo)
        text += ", not to " + id;
    return text;
}

/// The walks of many packets as one: a check fails when it does for any of them; where routes part them, each part has
/// to get through, and the first that does not is the answer.
ReachOracle::Failures ReachOracle::combined(const std::vector<const Followed*>& packets, std::size_t at)
{
    Failures failures;
    for (;; ++at) {
        std::map<int, std::vector<const Followed*>> parts;
        for (const Followed* one : packets)
            if (at < one->checks.size())
                parts[one->checks[at].branch].push_back(one);
        if (parts.empty())
            return failures;
        if (parts.size() > 1) {
            std::vector<std::vector<const Followed*>> ordered;
            for (auto& [branch, part] : parts)
                ordered.push_back(std::move(part));
            std::ranges::sort(ordered, {}, [](const auto& part) {
                OracleAddress lowest = part.front()->packet.routed;
                for (const Followed* one : part)
                    lowest = std::min(lowest, one->packet.routed);
                return lowest;
            });
            for (const auto& part : ordered)
                if (const Failures more = combined(part, at); !more.empty()) {
                    failures.insert(failures.end(), more.begin(), more.end());
                    return failures;
                }
            return failures;
        }
        for (const Followed* one : parts.begin()->second)
            if (const OracleCheck& check = one->checks[at]; !check.isPassed) {
                failures.push_back(check);
                if (check.isFatal())
                    return failures;
                break;
            }
    }
}

ReachOracle::Failures ReachOracle::failuresOf(const OracleQuestion& asked, IpFamily family) const
{
    OracleQuestion question = asked;
    std::vector<OracleAddress> sources = family == IpFamily::V4 ? question.source->v4 : question.source->v6;
    std::vector<OracleAddress> destinations = family == IpFamily::V4 ? question.target->v4 : question.target->v6;
    Entry entry;
    if (question.from) {
        sources = question.from->addresses(family);
        if (question.target->kind == Kind::Service)
            entry = entryOf(m_facts, *question.from, *question.target->component);
        if (entry.interface)
            question.to = &*entry.interface;
    }
    if (question.to)
        destinations = question.to->addresses(family);

    const auto routedAs = [&](OracleAddress destination) {
        const auto range = question.to ? m_facts.rangeOf(*question.to->network, family) : std::nullopt;
        return destination || !range ? std::vector {destination} : m_facts.addressesIn(*range);
    };
    const bool isWithin = question.from && question.to && question.from->network == question.to->network;
    bool isJoined = false;
    if (question.from && question.to && !isWithin)
        for (const OracleAddress source : sources)
            for (const OracleAddress destination : destinations)
                for (const OracleAddress routed : routedAs(destination))
                    isJoined |= OracleWalk {m_facts, question, {family, source, destination, routed}}.isRoutedAcross();

    std::vector<Followed> followed;
    for (const OracleAddress source : sources) {
        for (const OracleAddress destination : destinations) {
            for (const OracleAddress routed : isWithin ? std::vector {destination} : routedAs(destination)) {
                const OraclePacket packet {family, source, destination, routed};
                OracleWalk walk {m_facts, question, packet};
                if (isWithin)
                    walk.walkWithin(*question.from, *question.to);
                else if (question.from && question.to)
                    walk.walkAcross(isJoined);
                else if (question.to)
                    walk.walkIn(source);
                else if (entry.gateway)
                    walk.walkToGatewayEndpoint(*entry.gateway);
                else if (question.from)
                    walk.walkOut(destination);
                else if (question.target->kind == Kind::Service)
                    walk.walkOutsideToService();
                followed.push_back({packet, walk.checks()});
            }
        }
    }
    std::vector<const Followed*> all;
    for (const Followed& one : followed)
        all.push_back(&one);
    return combined(all, 0);
}

OracleReach ReachOracle::answerOf(OracleQuestion question) const
{
    // somebody outside and services are tried like a single interface
    const auto sides = [](const OracleEnd& end) {
        std::vector<const OracleInterface*> all;
        for (const OracleInterface& one : end.interfaces)
            all.push_back(&one);
        if (end.kind != Kind::Interfaces)
            all.push_back(nullptr);
        return all;
    };
    const auto has = [](const OracleEnd& end, const OracleInterface* interface, IpFamily family) {
        const auto& own = family == IpFamily::V4 ? end.v4 : end.v6;
        return interface ? !interface->addresses(family).empty() : !own.empty();
    };
    std::optional<Failures> best;
    std::set<Id> unreachedFrom;
    std::set<Id> unreachedTo;
    std::set<Id> reachedFrom;
    std::set<Id> reachedTo;
    for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
        std::optional<Failures> fewest;
        for (const OracleInterface* from : sides(*question.source)) {
            for (const OracleInterface* to : sides(*question.target)) {
                if (from)
                    unreachedFrom.insert(from->place().id);
                if (to)
                    unreachedTo.insert(to->place().id);
                if (!has(*question.source, from, family) || !has(*question.target, to, family))
                    continue;
                question.from = from;
                question.to = to;
                const Failures failures = failuresOf(question, family);
                if (failures.empty()) {
                    if (from)
                        reachedFrom.insert(from->place().id);
                    if (to)
                        reachedTo.insert(to->place().id);
                }
                if (!fewest || costOf(failures) < costOf(*fewest))
                    fewest = failures;
            }
        }
        if (fewest && (!best || fewest->empty()))
            best = fewest;
    }
    OracleReach answer {.isReachable = best && best->empty()};
    if (!best)
        return answer; // addresses of two families
    if (!best->empty()) {
        answer.code = best->front().code;
        answer.component = best->front().component ? best->front().component->id : Id {};
    }
    std::ranges::set_difference(unreachedFrom, reachedFrom, std::back_inserter(answer.notFrom));
    std::ranges::set_difference(unreachedTo, reachedTo, std::back_inserter(answer.notTo));
    return answer;
}

std::optional<OracleReach> ReachOracle::reach(const std::string& from, const std::string& to,
                                              const std::string& protocol, int port) const
{
    const auto source = m_facts.endNamed(from);
    const auto target = m_facts.endNamed(to);
    if (!source || !target || source->kind == Kind::Premises || target->kind == Kind::Premises)
        return {};
    return answerOf({.protocol = protocol, .port = port, .source = &*source, .target = &*target});
}

} // namespace gudo::test
