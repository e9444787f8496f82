#include <algorithm>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/peers.h"
#include "core/rules/property_values.h"
#include "core/rules/redundancy/losses.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

/// A VPN or leased line, and what it joins.
struct Link {
    const Component* gateway;
    std::string key;                         ///< of the number of tunnels or lines; may be empty
    int ways = 1;                            ///< tunnels or lines
    bool isUsed = false;                     ///< drawn as more than a box
    std::set<std::string> networks {};       ///< ids on this side
    std::set<std::string> remotes {};        ///< address blocks on the other side; empty: not said
    std::set<std::string_view> otherEnds {}; ///< gateways that are the other end of the same link
};

class Links {
public:
    explicit Links(const RuleContext& context)
        : m_context {context}
    {
        for (const Component* row : context.gateways("vpn"))
            m_links.emplace(row->id, linkOf(*row));
        for (auto& [id, link] : m_links)
            for (const auto end : link.otherEnds)
                if (const auto other = m_links.find(end); other != m_links.end()) {
                    other->second.otherEnds.insert(id);
                    other->second.isUsed = true;
                }
        for (const auto& row : context.architecture().connections)
            addConnection(*row);
        for (const Component* row : context.ofKind("route-table"))
            for (const Route& route : routesOf(*row))
                if (const auto link = m_links.find(route.target); link != m_links.end())
                    link->second.isUsed = true;
    }

    [[nodiscard]] const std::map<std::string_view, Link>& all() const { return m_links; }

    /// Other links between the same two sides, as far as the drawing says.
    [[nodiscard]] std::vector<const Link*> backupsOf(const Link& link) const
    {
        std::vector<const Link*> found;
        std::set<std::string_view> seen;
        for (const std::string& network : link.networks)
            if (const auto here = m_byNetwork.find(network); here != m_byNetwork.end())
                for (const auto id : here->second) {
                    const Link& other = m_links.at(id);
                    if (&other != &link && !link.otherEnds.contains(id) && seen.insert(id).second &&
                        leadToTheSame(link, other))
                        found.push_back(&other);
                }
        return found;
    }

private:
    static bool leadToTheSame(const Link& a, const Link& b)
    {
        return a.remotes.empty() || b.remotes.empty() ||
               std::ranges::any_of(a.remotes, [&](const std::string& block) { return b.remotes.contains(block); });
    }

    Link linkOf(const Component& gateway)
    {
        const ComponentType& type = m_context.catalog.typeOf(gateway);
        Link link {.gateway = &gateway, .key = type.property("tunnels") ? "tunnels" : type.traits.copies};
        link.ways = std::max(1, integerIn(m_context, gateway, link.key).value_or(1));
        if (const Component* network = m_context.zones.networkOf(gateway))
            link.networks.insert(network->id);
        for (const std::string& id : textsOf(gateway.properties, "networks")) {
            const Component* joined = m_context.component(id);
            if (!joined)
                continue;
            link.isUsed = true;
            link.networks.insert(id);
            if (m_context.isKind(*joined, "gateway")) // a hub passes on to the networks it joins itself
                for (const std::string& further : textsOf(joined->properties, "networks"))
                    link.networks.insert(further);
        }
        for (const std::string& block : textsOf(gateway.properties, "remote_networks"))
            link.remotes.insert(block);
        const std::string_view peer = textOf(gateway.properties, "peer");
        link.isUsed = link.isUsed || !link.remotes.empty() || m_context.component(peer);
        for (const std::string& network : link.networks)
            m_byNetwork[network].push_back(gateway.id);
        if (const Component* end = m_context.component(peer); end && end != &gateway)
            link.otherEnds.insert(end->id);
        return link;
    }

    void addConnection(const Connection& connection)
    {
        if (connection.kind == "note" || connection.from == connection.to)
            return;
        const auto from = m_links.find(connection.from);
        const auto to = m_links.find(connection.to);
        if (from != m_links.end())
            from->second.isUsed = true;
        if (to != m_links.end())
            to->second.isUsed = true;
        if (from != m_links.end() && to != m_links.end() && connection.kind != "failover") {
            from->second.otherEnds.insert(to->first);
            to->second.otherEnds.insert(from->first);
        }
    }

    const RuleContext& m_context;
    std::map<std::string_view, Link> m_links;
    std::map<std::string, std::vector<std::string_view>> m_byNetwork;
};

bool isLine(const Link& link)
{
    return link.key != "tunnels";
}

/// Builds a second tunnel, or orders a second line, at both ends that are drawn.
std::optional<Fix> fixFor(const Links& links, const Link& link)
{
    if (link.key.empty())
        return {};
    std::vector<std::pair<Id, std::string>> ends {{link.gateway->id, link.key}};
    for (const auto id : link.otherEnds)
        if (const auto other = links.all().find(id);
            other != links.all().end() && !other->second.key.empty() && other->second.ways < 2)
            ends.emplace_back(Id {id}, other->second.key);
    return Fix {
        {isLine(link) ? GUDO_TR_NOOP("core", "Order a second line") : GUDO_TR_NOOP("core", "Build a second tunnel")},
        [ends](Design design) {
            for (const auto& [id, key] : ends)
                design = withProperty(std::move(design), id, key, 2);
            return design;
        },
        false};
}

Diagnostic singleFinding(const Links& links, const Link& link, const std::string& clients)
{
    Message message;
    if (!clients.empty())
        message = {
            isLine(link)
                ? GUDO_TR_NOOP("core", "%1 is the only link and has one line: when it is cut, requests from %2 fail")
                : GUDO_TR_NOOP("core", "%1 is the only link and has one tunnel: when it drops, requests from %2 fail"),
            {called(*link.gateway), clients}};
    else
        message = {
            isLine(link)
                ? GUDO_TR_NOOP("core", "%1 is the only link and has one line: when it is cut, both sides are cut off")
                : GUDO_TR_NOOP("core", "%1 is the only link and has one tunnel: when it drops, both sides are cut off"),
            {called(*link.gateway)}};
    Diagnostic found = finding(std::move(message), {link.gateway->id});
    found.fix = fixFor(links, link);
    return found;
}

/// The one device on the other side that all tunnels end at, or nullptr. A device with one tunnel is the link that is
/// told already.
const Component* singleEnd(const RuleContext& context, const Links& links, const Peers& peers, const Link& link)
{
    const Component* end = context.component(textOf(link.gateway->properties, "peer"));
    if (const auto other = end ? links.all().find(end->id) : links.all().end();
        other != links.all().end() && other->second.ways < 2)
        return nullptr;
    if (!end || end == link.gateway || copiesOf(context, *end) > 1 || peers.of(end->id).size() > 1)
        return nullptr;
    const ComponentType& type = context.catalog.typeOf(*end);
    const bool isDevice = type.isKind("router") || type.isKind("firewall") || type.isKind("gateway");
    return isDevice && !type.traits.managed ? end : nullptr;
}

/// Lines of several components that all come in at one place; the place, or empty.
std::string sharedLocation(const RuleContext& context, const Link& link, const std::vector<const Link*>& backups)
{
    const std::string_view place = textIn(context, *link.gateway, "location");
    const auto isSame = [&](const Link* other) {
        return isLine(*other) && textIn(context, *other->gateway, "location") == place;
    };
    return !isLine(link) || !std::ranges::all_of(backups, isSame) ? std::string {} : std::string {place};
}

std::vector<Diagnostic> findSingleLinks(const RuleContext& context)
{
    if (!context.hasKind("gateway"))
        return {};
    const Links links {context};
    if (links.all().empty())
        return {};
    const Callers& callers = context.shared<Callers>();
    const Peers peers {context, callers, Peers::Arrows::TakingOver};
    std::vector<Diagnostic> findings;
    std::set<std::string_view> told; // other ends of links that are told already
    for (const auto& [id, link] : links.all()) {
        if (!link.isUsed || told.contains(id))
            continue;
        auto backups = links.backupsOf(link);
        for (const Component* peer : peers.of(id))
            if (const auto other = links.all().find(peer->id);
                other != links.all().end() && peer != link.gateway &&
                std::ranges::find(backups, &other->second) == backups.end())
                backups.push_back(&other->second);
        const std::string clients = context.losses().clientsLost(id);
        std::optional<Diagnostic> found;
        if (link.ways < 2 && backups.empty()) {
            found = singleFinding(links, link, clients);
            told.insert(link.otherEnds.begin(), link.otherEnds.end());
        } else if (const Component* end = backups.empty() ? singleEnd(context, links, peers, link) : nullptr) {
            found = finding({GUDO_TR_NOOP("core", "All tunnels of %1 end at %2: when it fails, both sides are cut off"),
                             {called(*link.gateway), called(*end)}},
                            {link.gateway->id, end->id});
            found->key = "device";
        } else if (const std::string place = backups.empty() ? std::string {} : sharedLocation(context, link, backups);
                   !place.empty()) {
            std::vector<Id> ids {link.gateway->id};
            std::vector<std::string> names {called(*link.gateway)};
            for (const Link* backup : backups) {
                ids.push_back(backup->gateway->id);
                names.push_back(called(*backup->gateway));
                told.insert(backup->gateway->id);
            }
            found =
                finding({GUDO_TR_NOOP("core", "%1 all come in at %2: when that place fails, both sides are cut off"),
                         {listed(names), place}},
                        std::move(ids));
            found->key = "location";
        }
        if (!found)
            continue;
        found->severity = clients.empty() ? Severity::Warning : Severity::Error;
        findings.push_back(std::move(*found));
    }
    return findings;
}

} // namespace

const Rule singleHybridLink {
    .id = "RED-030",
    .name = "single-hybrid-link",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Single link between two sites"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "A VPN tunnel drops when either end is maintained, and a leased line is cut by an excavator. When it "
        "is the only way between the office or data centre and the cloud, each side runs on but cannot reach the "
        "other. Two lines into one building, or two tunnels to one router, are one way still."),
    .remedy = GUDO_TR_NOOP(
        "core",
        "Build a second tunnel to a second device, order a second line at another location, or keep a VPN as the "
        "backup of the line."),
    .bad = GUDO_TR_NOOP("core", "A VPC and a data centre joined by one leased line and nothing else."),
    .good = GUDO_TR_NOOP("core", "The same with a VPN of two tunnels beside the line."),
    .source = "Security Hub EC2.20, AWS Config vpc-vpn-2-tunnels-up, Prowler directconnect_connection_redundancy",
    .check = findSingleLinks,
    .explainsSinglePoints = true,
};

} // namespace gudo
