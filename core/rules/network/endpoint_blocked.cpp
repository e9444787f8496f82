#include <algorithm>
#include <map>

#include "core/network/endpoint_service.h"
#include "core/network/reach/network_tables.h"
#include "core/rules/blocked_arrows.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/network/group_rows.h"

namespace gudo {

namespace {

/// The endpoint in the network of the source that leads to what the arrow asks.
const Component* endpointOf(const RuleContext& context, const BlockedArrow& blocked)
{
    const NetworkTables& tables = context.network().tables();
    for (const int number : blocked.source.interfaces)
        for (const Component* endpoint :
             tables.networkOf(tables.interfaces[static_cast<std::size_t>(number)].network)->endpoints)
            if (isEndpointOf(context.catalog, *endpoint, *blocked.to))
                return endpoint;
    return nullptr;
}

/// The group of the caller, for the endpoint's; the endpoint's own group, for the caller's.
std::optional<Id> groupOf(const RuleContext& context, const Component& component)
{
    const auto groups = securityGroupsOf(context.zones, context.catalog, component);
    return groups.empty() ? std::nullopt : std::optional {groups.front()->id};
}

std::optional<Fix> fixFor(const RuleContext& context, const BlockedArrow& blocked, const Component& endpoint,
                          const Hop& refusal)
{
    if (refusal.kind != HopKind::SecurityGroup || blocked.flow.ports.isEmpty())
        return {};
    const Direction direction = refusal.code == "SG_IN" ? Direction::Ingress : Direction::Egress;
    const bool isIn = direction == Direction::Ingress;
    auto peer = groupOf(context, isIn ? *blocked.from : endpoint);
    if (!isIn && !isInterfaceEndpoint(context.catalog, endpoint))
        peer = "0.0.0.0/0"; // the service answers on public addresses
    if (!peer)
        return {};
    std::vector<Object> rows;
    for (const PortRange& range : blocked.flow.ports.ranges())
        rows.push_back(groupRow(direction, blocked.answer.protocol, range, *peer));
    return Fix {{GUDO_TR_NOOP("core", "Let %1 pass %2"),
                 {called(*context.component(refusal.component)), flowName(blocked.flow)}},
                [id = refusal.component, direction, rows](Design design) {
                    return withGroupRows(std::move(design), id, direction, rows);
                }};
}

std::vector<Diagnostic> findBlocked(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const BlockedArrow& blocked : context.blockedArrows()) {
        if (!blocked.isByEndpoint)
            continue;
        const Component* endpoint = endpointOf(context, blocked);
        for (const Hop& hop : blocked.answer.path) {
            const bool isFilter = hop.kind == HopKind::SecurityGroup || hop.kind == HopKind::Nacl;
            if (hop.isAllowed || !isFilter || !endpoint)
                continue;
            Diagnostic found =
                finding({GUDO_TR_NOOP("core", "%1 cannot use %2 to get to %3: %4 does not let %5 through"),
                         {called(*blocked.from), called(*endpoint), called(*blocked.to),
                          called(*context.component(hop.component)), flowName(blocked.flow)}},
                        {hop.component, endpoint->id, blocked.from->id, blocked.to->id});
            found.connections = {blocked.arrow->id};
            found.key = hop.property + (hop.isReturn ? " replies" : "");
            found.fix = fixFor(context, blocked, *endpoint, hop);
            findings.push_back(std::move(found));
        }
    }
    return findings;
}

} // namespace

const Rule endpointBlocked {
    .id = "NET-033",
    .name = "endpoint-blocked",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "VPC endpoint that its callers cannot use"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "The network has an endpoint for the service, but a security group or network ACL does not let the calls "
        "to it through. They do not fall back to the internet: the name of the service leads to the "
        "endpoint, so they time out."),
    .remedy =
        GUDO_TR_NOOP("core", "Let the group of the endpoint accept port 443 from the callers, and the callers' groups "
                             "and ACLs let it out."),
    .bad = GUDO_TR_NOOP("core",
                        "The group of an interface endpoint accepts nothing, and an application calls the service."),
    .good = GUDO_TR_NOOP("core", "The group of the endpoint accepts port 443 from the group of the application."),
    .source = "AWS PrivateLink Guide: security groups of endpoints",
    .check = findBlocked,
};

} // namespace gudo
