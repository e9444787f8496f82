#include <algorithm>
#include <optional>
#include <set>

#include "core/rules/balancer_targets.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_parts.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/outside.h"
#include "core/rules/network/private_subnets.h"
#include "core/rules/tiers.h"

namespace gudo {

namespace {

/// True when somebody outside asks it without the load balancer.
bool isAskedDirectly(const RuleContext& context, const Outside& outside, const Callers& callers,
                     const Component& server)
{
    return std::ranges::any_of(callers.of(server.id), [&](const Component* caller) {
        return outside.isClient(*caller) || isInternetGateway(context.catalog, *caller);
    });
}

std::vector<Diagnostic> findExposed(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("subnet") || !context.hasKind("load-balancer"))
        return findings;
    const Callers& callers = context.shared<Callers>();
    const Outside outside {context};
    std::optional<PrivateSubnets> choices; // only for what is found
    std::set<const Component*> told;       // behind the load balancer that comes first
    for (const auto& [balancer, targets] : balancedTargets(context, callers)) {
        std::vector<const Component*> servers;
        std::vector<const Component*> subnets;
        for (const Component* target : targets) {
            if (!isComputing(context, *target) || context.isKind(*target, "bastion") || told.contains(target))
                continue;
            const auto exposed = publicSubnetsOf(context, *target);
            if (exposed.empty() || isAskedDirectly(context, outside, callers, *target))
                continue;
            told.insert(target);
            servers.push_back(target);
            subnets.insert(subnets.end(), exposed.begin(), exposed.end());
        }
        if (servers.empty())
            continue;
        sortById(subnets);
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 needs no public subnet (%2): clients talk to %3 only"),
                                    {listed(servers), listed(subnets), called(*balancer)}},
                                   idsOf(servers, subnets));
        found.components.push_back(balancer->id);
        found.key = balancer->id;
        if (!choices)
            choices.emplace(context, PrivateSubnets::Preference::WithEgress);
        found.fix = choices->movingTo(servers);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule serverInPublicSubnet {
    .id = "NET-027",
    .name = "server-in-public-subnet",
    .severity = Severity::Warning,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Server behind a load balancer in public subnet"),
    .rationale = GUDO_TR_NOOP(
        "core", "Clients talk to the load balancer, which reaches its servers by their private addresses. In a public "
                "subnet the servers gain nothing, and one public address or one careless security rule lets the "
                "internet talk to them past the load balancer."),
    .remedy = GUDO_TR_NOOP("core", "Move the servers to private subnets of the same zones; the load balancer stays in "
                                   "the public ones."),
    .bad = GUDO_TR_NOOP("core", "A load balancer and its web servers, all in public-a and public-c."),
    .good = GUDO_TR_NOOP("core", "The load balancer in public-a and public-c, the web servers in web-a and web-c."),
    .source = "S2, S4; AWS Well-Architected Framework: security pillar, network layers",
    .check = findExposed,
};

} // namespace gudo
