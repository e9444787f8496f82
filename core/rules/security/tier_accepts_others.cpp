#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/security/chain.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/security/world_rules.h"

namespace gudo {

namespace {

/// Which rule of the chain a component is subject to.
enum class Tier { Data, Application, Web };

Tier tierOf(const RuleContext& context, const ChainLink& link)
{
    if (keepsData(context, *link.target))
        return Tier::Data;
    const bool isBalanced = std::ranges::any_of(
        link.callers, [&](const Component* caller) { return context.isKind(*caller, "load-balancer"); });
    return isBalanced ? Tier::Web : Tier::Application;
}

Diagnostic findingOf(const RuleContext& context, const GroupMembers& members, const ChainLink& link,
                     const OpenRows& open, Message message)
{
    std::vector<Id> ids {open.group->id, link.target->id};
    for (const Component* caller : link.callers)
        ids.push_back(caller->id);
    Diagnostic found = finding(std::move(message), std::move(ids));
    found.key = link.target->id;
    found.fix = fixByCallers(context, members, link, open);
    return found;
}

/// What is open to the world is told by the rules about ports, with the port, but for those that are meant for
/// everybody somewhere.
bool isToldElsewhere(Tier tier, const OpenRows& open)
{
    if (open.peer != OpenRows::Peer::World)
        return open.peer == OpenRows::Peer::Addresses;
    return tier == Tier::Data || std::ranges::any_of(open.rows, [](const SecurityRule& rule) {
               return rule.protocol == "any" || holdsInternalPort(rule.ports);
           });
}

std::vector<Diagnostic> findOthers(const RuleContext& context, Tier wanted, const char* message)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    const GroupMembers& members = context.shared<GroupMembers>();
    for (const ChainLink& link : context.openChainLinks()) {
        if (tierOf(context, link) != wanted)
            continue;
        for (const OpenRows& open : link.open)
            if (!isToldElsewhere(wanted, open))
                findings.push_back(findingOf(
                    context, members, link, open,
                    {message, {called(*open.group), listed(open.peers), called(*link.target), listed(link.callers)}}));
    }
    return findings;
}

constexpr const char* acceptsOthers = GUDO_TR_NOOP("core", "%1 lets %2 reach %3, although only %4 calls it");

std::vector<Diagnostic> findAtData(const RuleContext& context)
{
    return findOthers(context, Tier::Data, acceptsOthers);
}

std::vector<Diagnostic> findAtApplication(const RuleContext& context)
{
    return findOthers(context, Tier::Application, acceptsOthers);
}

std::vector<Diagnostic> findAtWeb(const RuleContext& context)
{
    return findOthers(context, Tier::Web, acceptsOthers);
}

std::vector<Diagnostic> findAddresses(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("security-group"))
        return findings;
    const GroupMembers& members = context.shared<GroupMembers>();
    for (const ChainLink& link : context.openChainLinks())
        for (const OpenRows& open : link.open)
            if (open.peer == OpenRows::Peer::Addresses)
                findings.push_back(findingOf(
                    context, members, link, open,
                    {GUDO_TR_NOOP("core", "%1 lets all of %2 reach %3; naming the group of %4 lets in nobody else"),
                     {called(*open.group), listed(open.peers), called(*link.target), listed(link.callers)}}));
    return findings;
}

} // namespace

const Rule databaseAcceptsOthers {
    .id = "SEC-001",
    .name = "database-accepts-others",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Data store open to more than its callers"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "The security group of a database, cache or queue accepts somebody who does not call it in the drawing. "
        "Whoever takes over that machine reads the data directly, past the application and its checks."),
    .remedy = GUDO_TR_NOOP("core", "Accept the port only from the group of the tier in front."),
    .bad =
        GUDO_TR_NOOP("core", "The group of a database accepts port 3306 from the web servers, and only the application "
                             "calls the database."),
    .good = GUDO_TR_NOOP("core", "It accepts port 3306 from the group of the application alone."),
    .source = "S4; Amazon VPC User Guide: security group rules",
    .check = findAtData,
};

const Rule applicationAcceptsOthers {
    .id = "SEC-002",
    .name = "application-accepts-others",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Application open to more than its callers"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "The security group of an application accepts somebody who does not call it in the drawing. The tiers in "
        "front check, limit and log requests; a way around them is a way around all of that."),
    .remedy = GUDO_TR_NOOP("core", "Accept the port only from the group of the tier in front."),
    .bad = GUDO_TR_NOOP(
        "core",
        "The group of an application accepts port 8080 from the database as well, and only the web tier calls it."),
    .good = GUDO_TR_NOOP("core", "It accepts port 8080 from the group of the web tier alone."),
    .source = "S4; Amazon VPC User Guide: security group rules",
    .check = findAtApplication,
};

const Rule webTierBypassesBalancer {
    .id = "SEC-003",
    .name = "way-around-load-balancer",
    .severity = Severity::Error,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Servers reached past their load balancer"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "Clients are meant to talk to the load balancer only. Servers whose group accepts others as well can be "
        "called directly: without encryption, without its health checks, and even while they are taken out."),
    .remedy = GUDO_TR_NOOP("core", "Accept the port only from the group of the load balancer."),
    .bad = GUDO_TR_NOOP("core", "Web servers behind a load balancer accept port 80 from 0.0.0.0/0."),
    .good = GUDO_TR_NOOP("core", "They accept port 80 from the group of the load balancer."),
    .source = "S2, S4; Application Load Balancer User Guide: security groups",
    .check = findAtWeb,
};

const Rule tierAcceptsAddresses {
    .id = "SEC-004",
    .name = "tier-accepts-addresses",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Rule for addresses instead of a group"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "A rule for a range of the network lets in everything that runs there now or later: every tier, every test "
        "machine. A rule that names the caller's group lets in the caller, wherever it moves."),
    .remedy = GUDO_TR_NOOP("core", "Name the security group of the caller as the source."),
    .bad = GUDO_TR_NOOP("core", "The group of a database accepts port 3306 from 10.0.0.0/16, the whole VPC."),
    .good = GUDO_TR_NOOP("core", "It accepts port 3306 from the group of the application."),
    .source = "S4; Amazon VPC User Guide: security group referencing",
    .check = findAddresses,
};

} // namespace gudo
