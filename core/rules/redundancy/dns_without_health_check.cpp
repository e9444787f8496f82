#include <algorithm>
#include <map>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/peers.h"
#include "core/rules/property_values.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

constexpr std::string_view simple = "simple"; ///< routing that answers with everything, whatever its health

bool isProbing(const RuleContext& context, const Component& dns)
{
    const Value* value = context.catalog.valueOf(dns, "health_check");
    return value && ((value->asString() && !value->asString()->empty()) || (value->asBool() && *value->asBool()));
}

/// Endpoints that the server may answer with for one name: all when its routing chooses among them, else those that are
/// copies of each other. Different things under different names are no choice.
std::vector<const Component*> choicesOf(const RuleContext& context, const Component& dns, const Callers& callers,
                                        const Peers& peers)
{
    std::vector<const Component*> endpoints;
    for (const Component* target : callers.targetsOf(dns.id)) {
        const ComponentType& type = context.catalog.typeOf(*target);
        if (type.traits.gateway.empty() && !type.traits.passive && !type.isKind("dns") && !type.isKind("client"))
            endpoints.push_back(target);
    }
    const std::string_view routing = textIn(context, dns, "routing");
    if (!routing.empty() && routing != simple)
        return endpoints.size() < 2 ? std::vector<const Component*> {} : endpoints;
    std::map<const void*, int> sizes; // of the groups among the endpoints
    for (const Component* endpoint : endpoints)
        ++sizes[&peers.of(endpoint->id)];
    std::vector<const Component*> choices;
    for (const Component* endpoint : endpoints)
        if (sizes[&peers.of(endpoint->id)] > 1)
            choices.push_back(endpoint);
    return choices;
}

Diagnostic endpointsFinding(const RuleContext& context, const Component& dns,
                            const std::vector<const Component*>& choices, bool isBlind)
{
    std::vector<Id> ids {dns.id};
    for (const Component* endpoint : choices)
        ids.push_back(endpoint->id);
    Diagnostic found =
        finding({isBlind ? GUDO_TR_NOOP("core", "%1 probes none of its endpoints (%2): when one stops, it "
                                                "still sends users there")
                         : GUDO_TR_NOOP("core", "%1 answers by simple routing, which ignores health checks: "
                                                "when one of its endpoints (%2) stops, it still sends "
                                                "users there"),
                 {called(dns), listed(choices)}},
                std::move(ids));
    found.key = "endpoints";
    found.severity = Severity::Warning;
    const bool isSimple = textIn(context, dns, "routing") == simple;
    const auto apply = [id = dns.id, isBlind, isSimple](Design design) {
        if (isBlind)
            design = withProperty(std::move(design), id, "health_check", "/health");
        return isSimple ? withProperty(std::move(design), id, "routing", "weighted") : design;
    };
    if (isSimple)
        found.fix = Fix {{GUDO_TR_NOOP("core", "Probe the endpoints and answer by weight")}, apply, false};
    else
        found.fix = Fix {{GUDO_TR_NOOP("core", "Probe the targets with %1"), {"/health"}}, apply};
    return found;
}

/// A server that somebody runs alone and asks for names.
std::optional<Diagnostic> aloneFinding(const RuleContext& context, const Component& dns, const Callers& callers,
                                       const Peers& peers)
{
    if (context.catalog.typeOf(dns).traits.managed || callers.of(dns.id).empty())
        return {};
    const std::string clients = context.losses().clientsLost(dns.id);
    if (clients.empty() && (copiesOf(context, dns) > 1 || peers.of(dns.id).size() > 1))
        return {};
    Diagnostic found =
        clients.empty()
            ? finding({GUDO_TR_NOOP("core", "%1 is the only name server: when it stops, what it names cannot be found"),
                       {called(dns)}},
                      {dns.id})
            : finding(
                  {GUDO_TR_NOOP("core", "%1 is the only name server: when it stops, %2 cannot find what they ask for"),
                   {called(dns), clients}},
                  {dns.id});
    found.key = "server";
    found.severity = clients.empty() ? Severity::Warning : Severity::Error;
    if (isInFailureDomain(context, dns))
        return found; // a second copy in the same host would go down with it
    const int copies = std::max(2, integerIn(context, dns, "required_replicas").value_or(1) + 1);
    found.fix =
        Fix {{GUDO_TR_NOOP("core", "Run %1 copies"), {std::to_string(copies)}},
             [id = dns.id, copies](Design design) { return withProperty(std::move(design), id, "replicas", copies); },
             false};
    return found;
}

std::vector<Diagnostic> findUnchecked(const RuleContext& context)
{
    if (!context.hasKind("dns"))
        return {};
    const Callers& callers = context.shared<Callers>();
    const Peers peers {context, callers, Peers::Arrows::TakingOver};
    std::vector<Diagnostic> findings;
    for (const Component* row : context.ofKind("dns")) {
        const auto choices = choicesOf(context, *row, callers, peers);
        const bool isBlind = !isProbing(context, *row);
        if (!choices.empty() && (isBlind || textIn(context, *row, "routing") == simple))
            findings.push_back(endpointsFinding(context, *row, choices, isBlind));
        if (auto alone = aloneFinding(context, *row, callers, peers))
            findings.push_back(std::move(*alone));
    }
    return findings;
}

} // namespace

const Rule dnsWithoutHealthCheck {
    .id = "RED-032",
    .name = "dns-without-health-check",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "DNS that sends users to dead endpoints"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "Two endpoints behind one name are redundant only when the name server notices that one of them has "
        "stopped. Without a health check it goes on naming both, and every second user waits for an answer that "
        "does not come. A name server that runs alone is worse: nobody finds anything when it stops."),
    .remedy = GUDO_TR_NOOP(
        "core",
        "Probe each endpoint and answer by failover or by weight with those that are healthy. Run a second name "
        "server in another place, or leave the names to a managed service."),
    .bad = GUDO_TR_NOOP("core", "A DNS zone with two web servers behind one name and no health check."),
    .good = GUDO_TR_NOOP("core", "The same with weighted routing and a health check of /health."),
    .source = "S4; Amazon Route 53 Developer Guide: routing policies, health checks",
    .check = findUnchecked,
    .explainsSinglePoints = true,
};

} // namespace gudo
