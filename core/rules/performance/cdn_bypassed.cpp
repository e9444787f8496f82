#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/model/edits.h"
#include "core/rules/callers.h"
#include "core/rules/findings.h"
#include "core/rules/performance/performance_rules.h"

namespace gudo {

namespace {

/// Ids of what the network fetches content from: those it names and those it asks.
std::set<Id> originsOf(const Callers& callers, const Component& cdn)
{
    std::set<Id> origins;
    for (const std::string& id : textsOf(cdn.properties, "origins"))
        origins.insert(id);
    for (const Component* target : callers.targetsOf(cdn.id))
        origins.insert(target->id);
    return origins;
}

/// Points the arrows of a name server that lead to origins at the network; one of them is enough.
Fix fixFor(const Component& dns, const Component& cdn, const std::vector<Id>& arrows)
{
    return {{GUDO_TR_NOOP("core", "Point %1 at %2"), {called(dns), called(cdn)}},
            [from = dns.id, to = cdn.id, arrows](Design design) {
                std::vector<Id> spare;
                bool isPointed = false;
                for (const Id& id : arrows) {
                    const Connection* arrow = design.architecture.connections.find(id);
                    if (!arrow || arrow->from != from || arrow->to == to ||
                        !design.architecture.components.contains(to))
                        continue;
                    if (std::exchange(isPointed, true)) {
                        spare.push_back(id);
                        continue;
                    }
                    Connection turned = *arrow;
                    turned.to = to;
                    design = withConnection(std::move(design), std::move(turned));
                }
                return spare.empty() ? design : without(std::move(design), spare);
            }};
}

/// The request arrows out of each name server.
std::map<std::string_view, std::vector<const Connection*>> arrowsOfServers(const RuleContext& context)
{
    std::map<std::string_view, std::vector<const Connection*>> arrows;
    for (const auto& row : context.architecture().connections)
        if (const Component* from = context.component(row->from);
            from && isRequest(*row) && row->from != row->to && context.isKind(*from, "dns"))
            arrows[from->id].push_back(row.get());
    return arrows;
}

void findAliases(const RuleContext& context, const Callers& callers, std::vector<Diagnostic>& findings)
{
    std::map<std::pair<std::string_view, Id>, const Component*> networkBefore; // by domain and origin, the first
    for (const Component* row : context.ofKind("cdn"))
        if (const auto domain = textOf(row->properties, "domain"); !domain.empty())
            for (const Id& origin : originsOf(callers, *row))
                networkBefore.emplace(std::pair {domain, origin}, row);
    for (const auto& [id, arrows] : arrowsOfServers(context)) {
        const Component& dns = *context.component(id);
        const auto domain = textOf(dns.properties, "domain");
        std::map<Id, std::vector<const Connection*>> bypassing; // by network
        bool isPointed = false;
        for (const Connection* arrow : arrows) {
            const Component* target = context.component(arrow->to);
            isPointed |= target && context.isKind(*target, "cdn");
            if (const auto network = networkBefore.find({domain, arrow->to}); network != networkBefore.end())
                bypassing[network->second->id].push_back(arrow);
        }
        if (isPointed)
            continue; // as it should be
        for (const auto& [network, ways] : bypassing) {
            const Component& cdn = *context.component(network);
            std::vector<Id> connections;
            std::set<Id> origins;
            for (const Connection* way : ways) {
                connections.push_back(way->id);
                origins.insert(way->to);
            }
            std::vector<std::string> names;
            for (const Id& origin : origins)
                if (const Component* component = context.component(origin))
                    names.push_back(called(*component));
            Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 sends visitors of %2 straight to %3: they bypass %4"),
                                        {called(dns), std::string {domain.substr(0, 80)}, listed(names), called(cdn)}},
                                       {cdn.id, dns.id});
            found.key = dns.id;
            found.connections = connections;
            found.fix = fixFor(dns, cdn, connections);
            findings.push_back(std::move(found));
        }
    }
}

/// Databases and the like answer no visitors: a network can fetch nothing from them.
void findOrigins(const RuleContext& context, const Callers& callers, std::vector<Diagnostic>& findings)
{
    static constexpr std::string_view silent[] {"database", "queue", "file-storage", "block-storage"};
    for (const Component* row : context.ofKind("cdn")) {
        for (const Component* target : callers.targetsOf(row->id)) {
            if (std::ranges::none_of(silent, [&](std::string_view kind) { return context.isKind(*target, kind); }))
                continue;
            Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 cannot fetch content from %2, which does not answer "
                                                             "web requests"),
                                        {called(*row), called(*target)}},
                                       {row->id, target->id});
            found.key = "origin " + target->id;
            findings.push_back(std::move(found));
        }
    }
}

std::vector<Diagnostic> findBypassed(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("cdn"))
        return findings;
    const Callers& callers = context.shared<Callers>();
    findAliases(context, callers, findings);
    findOrigins(context, callers, findings);
    return findings;
}

} // namespace

const Rule cdnBypassed {
    .id = "PERF-006",
    .name = "cdn-bypassed",
    .severity = Severity::Warning,
    .family = RuleFamily::Performance,
    .title = GUDO_TR_NOOP("core", "Delivery network that visitors go past"),
    .rationale =
        GUDO_TR_NOOP("core", "Visitors go where the site's name leads them. When it leads to the origin, the content "
                             "delivery network in front of it is built and paid for but answers nobody, far users "
                             "stay far away, and the origin carries everything."),
    .remedy =
        GUDO_TR_NOOP("core", "Make the site's name an alias of the network, and give it a bucket, a load balancer "
                             "or a server as its origin."),
    .bad = GUDO_TR_NOOP("core", "shop.example.com leads to the load balancer that is also the origin of the network."),
    .good = GUDO_TR_NOOP("core", "shop.example.com leads to the network, which asks the load balancer."),
    .source = "S4; Amazon CloudFront Developer Guide: alternate domain names, origins",
    .check = findBypassed,
};

} // namespace gudo
