#include <algorithm>
#include <map>

#include "core/network/reach/network_tables.h"
#include "core/rules/blocked_arrows.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"

namespace gudo {

namespace {

bool isBalancer(const RuleContext& context, const Component& component)
{
    return context.isKind(component, "load-balancer");
}

bool isInPublicSubnet(const RuleContext& context, const Component& component)
{
    const auto subnets = context.zones.subnetsOf(component);
    return std::ranges::any_of(
        subnets, [&](const Component* subnet) { return context.zones.exposure(*subnet) == Exposure::Public; });
}

bool passesBox(const BlockedArrow& blocked)
{
    return std::ranges::any_of(blocked.answer.path, [](const Hop& hop) { return hop.kind == HopKind::Firewall; });
}

/// True when something in the network already deals with the internet: somebody has drawn that far.
bool hasWayOut(const RuleContext& context, const Id& network)
{
    return std::ranges::any_of(context.architecture().components, [&](const auto& row) {
        const std::string& gateway = context.catalog.typeOf(*row).traits.gateway;
        const Component* home = gateway == "nat" || gateway == "internet" ? context.zones.networkOf(*row) : nullptr;
        return home && home->id == network;
    });
}

/// True when another rule says more about the cause: a listener, a NAT gateway, a missing address, a peering.
bool isToldElsewhere(const RuleContext& context, const BlockedArrow& blocked, const Hop& end)
{
    if (end.code == "LISTENER" || end.code == "BAD_ROUTE" || end.code.starts_with("NAT_NO"))
        return true;
    if (end.code == "NO_INTERNET_GATEWAY")
        return !hasWayOut(context, end.component); // not drawn that far yet
    const bool leavesNetwork = blocked.target.kind != NetworkEnd::Kind::Interfaces;
    if (end.code == "NO_ROUTE")
        return leavesNetwork; // internet-needed-without-way
    if (end.code == "NO_PUBLIC_ADDRESS") {
        const Component& lacking = *context.component(end.component);
        return isBalancer(context, lacking) || isInPublicSubnet(context, lacking);
    }
    if (end.code != "RETURN_ROUTE")
        return false;
    const bool isPeered = blocked.source.kind == NetworkEnd::Kind::Interfaces && !leavesNetwork;
    // The rule about schemes says nothing of a table without any route: it may be taken for one that is not drawn yet.
    const bool hasRoutes = !routesOf(*context.component(end.component)).empty();
    return isPeered || passesBox(blocked) || (isBalancer(context, *blocked.to) && hasRoutes);
}

struct Group {
    Message why;
    std::vector<const BlockedArrow*> arrows {};
};

std::vector<Diagnostic> findWithoutWay(const RuleContext& context)
{
    std::map<std::pair<Id, std::string>, Group> causes; // by what is in the way and its code
    for (const BlockedArrow& blocked : context.blockedArrows()) {
        const Hop* end = blocked.end();
        if (!end || isToldElsewhere(context, blocked, *end))
            continue;
        Group& group = causes[{end->component, end->code}];
        group.why = end->because;
        group.arrows.push_back(&blocked);
    }
    std::vector<Diagnostic> findings;
    for (const auto& [cause, group] : causes) {
        std::vector<std::string> ways;
        std::vector<Id> ids {cause.first};
        std::vector<Id> arrows;
        for (const BlockedArrow* blocked : group.arrows) {
            ways.push_back(called(*blocked->from) + " → " + called(*blocked->to) + " (" +
                           flowName({blocked->answer.protocol, blocked->flow.ports}) + ')');
            arrows.push_back(blocked->arrow->id);
            for (const Component* endOfArrow : {blocked->from, blocked->to})
                if (std::ranges::find(ids, endOfArrow->id) == ids.end())
                    ids.push_back(endOfArrow->id);
        }
        const std::string name = called(*context.component(cause.first));
        const auto message = [&]() -> Message {
            if (cause.second == "NO_INTERNET_GATEWAY")
                return {GUDO_TR_NOOP("core", "%1 has no internet gateway, so nothing gets through: %2"),
                        {name, listed(ways)}};
            if (cause.second == "NO_PUBLIC_ADDRESS")
                return {GUDO_TR_NOOP("core", "%1 has no public address and is not reached from outside: %2"),
                        {name, listed(ways)}};
            if (cause.second == "FIREWALL")
                return {GUDO_TR_NOOP("core", "%1 has no rule that lets this through: %2"), {name, listed(ways)}};
            if (cause.second == "RETURN_ROUTE")
                return {GUDO_TR_NOOP("core", "%1 has no route back, so replies are lost: %2"), {name, listed(ways)}};
            if (cause.second == "LOOP")
                return {GUDO_TR_NOOP("core", "Routes lead in a circle through %1: %2"), {name, listed(ways)}};
            return {GUDO_TR_NOOP("core", "%1 has no way there: %2"), {name, listed(ways)}};
        }();
        Diagnostic found = finding(message, std::move(ids));
        found.connections = std::move(arrows);
        found.key = cause.second;
        findings.push_back(std::move(found));
    }
    return findings;
}

std::vector<Diagnostic> findAsymmetric(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const BlockedArrow& blocked : context.blockedArrows()) {
        const Hop* end = blocked.end();
        if (!end || end->code != "RETURN_ROUTE" || !passesBox(blocked))
            continue;
        const auto box = std::ranges::find(blocked.answer.path, HopKind::Firewall, &Hop::kind);
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "Requests from %1 to %2 pass %3, and replies go another way"),
                     {called(*blocked.from), called(*blocked.to), called(*context.component(box->component))}},
                    {end->component, box->component, blocked.from->id, blocked.to->id});
        found.connections = {blocked.arrow->id};
        found.key = blocked.arrow->id;
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule connectionWithoutWay {
    .id = "NET-034",
    .name = "connection-without-way",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Connection that the network does not carry"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "An arrow says that one component calls another, but no packet gets there and back: a route, a gateway, "
        "a public address or a firewall rule is missing. Built like this, the call never works, and the error "
        "shows up as a time-out far away from its cause."),
    .remedy = GUDO_TR_NOOP("core", "Ask for the way hop by hop and mend the first one that refuses, or draw the arrow "
                                   "where the traffic really goes."),
    .bad = GUDO_TR_NOOP("core", "A server in one VPC calls a database in another, and no peering joins them."),
    .good = GUDO_TR_NOOP("core", "A peering joins the VPCs, and the route tables of both sides lead to it."),
    .source = "Reachability Analyzer: explanation codes; S4",
    .check = findWithoutWay,
};

const Rule asymmetricWayBack {
    .id = "NET-036",
    .name = "asymmetric-way-back",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Replies that avoid the firewall"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "A route sends requests through a firewall or another machine, but the replies take a route of their own. "
        "A machine that keeps state has never seen the one half of the conversation and drops the other."),
    .remedy = GUDO_TR_NOOP("core", "Give the subnet of the target a route back through the same machine."),
    .bad = GUDO_TR_NOOP("core",
                        "The web subnet reaches the database subnet through a firewall; the database subnet answers "
                        "over the local route."),
    .good = GUDO_TR_NOOP("core", "The database subnet has a route to the web subnet through the firewall as well."),
    .source = "Amazon VPC User Guide: middlebox routing",
    .check = findAsymmetric,
};

} // namespace gudo
