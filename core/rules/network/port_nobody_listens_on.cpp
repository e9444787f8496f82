#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/network/listening_ports.h"
#include "core/network/security_groups.h"
#include "core/rules/balancer_targets.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"

namespace gudo {

namespace {

/// Ports that somebody wrote down; empty where nobody did.
std::vector<PortRange> statedPorts(const RuleContext& context, const Component& component)
{
    const Value* listeners = find(component.properties, "listeners");
    if (listeners && listeners->asList() && !listeners->asList()->empty())
        return listeningPorts(context.catalog, component);
    for (const char* key : {"ports", "port"})
        if (const Value* value = find(component.properties, key))
            if (auto ports = portRangesOf(*value); !ports.empty())
                return ports;
    return {};
}

bool isListening(const std::vector<PortRange>& ports, int port)
{
    return ports.empty() || std::ranges::any_of(ports, [&](const PortRange& range) { return range.contains(port); });
}

/// A single port that was set; nothing for ranges, defaults and what is none.
std::optional<int> portUnder(const Object& properties, std::string_view key)
{
    const Value* value = find(properties, key);
    const auto range = value ? portRangeOf(*value) : std::nullopt;
    return range && range->from == range->to && range->from > 0 ? std::optional {range->from} : std::nullopt;
}

struct ProbePort {
    int port = 0;
    std::size_t at = 0; ///< place of the digits in the text
    std::size_t size = 0;
};

/// The port of a probe such as "tcp:8080" or "http://:8080/health"; nothing where it takes that of the requests.
std::optional<ProbePort> probePort(std::string_view probe)
{
    for (std::size_t colon = probe.find(':'); colon != std::string_view::npos; colon = probe.find(':', colon + 1)) {
        const char* begin = probe.data() + colon + 1;
        const char* end = probe.data() + probe.size();
        int port = 0;
        const auto [stop, error] = std::from_chars(begin, end, port);
        if (error == std::errc {} && port > 0 && port <= highestPort && (stop == end || *stop == '/'))
            return ProbePort {port, colon + 1, static_cast<std::size_t>(stop - begin)};
    }
    return {};
}

/// What sends to a port, and who does not listen there.
struct Mismatch {
    const Component* sender = nullptr;
    std::string key {}; ///< property of the sender; empty: its arrows
    int port = 0;
    std::vector<const Component*> deaf {};
    std::vector<Id> arrows {};
    bool isProbe = false;
};

class Search {
public:
    explicit Search(const RuleContext& context)
        : m_context {context}
        , m_callers {context.shared<Callers>()}
    {
        const auto balanced = balancedTargets(context, m_callers);
        for (const auto& [balancer, targets] : balanced)
            look(*balancer, "target_port", targets);
        for (const Component* row : context.ofKind("target-group"))
            look(*row, "port", membersOf(*row));
        for (const auto& [balancer, targets] : balanced)
            lookAtArrows(*balancer, targets);
    }

    [[nodiscard]] const std::vector<Mismatch>& mismatches() const { return m_found; }

private:
    /// What the group names, and what arrows lead to or name it.
    std::vector<const Component*> membersOf(const Component& group)
    {
        if (m_members.empty())
            for (const auto& row : m_context.architecture().components)
                if (!m_context.isKind(*row, "load-balancer"))
                    for (const std::string& id : textsOf(row->properties, "target_groups"))
                        m_members[id].push_back(row.get());
        auto members = m_members[group.id];
        for (const std::string& id : textsOf(group.properties, "targets"))
            if (const Component* target = m_context.component(id))
                members.push_back(target);
        const auto drawn = m_callers.targetsOf(group.id);
        members.insert(members.end(), drawn.begin(), drawn.end());
        std::ranges::sort(members, {}, [](const Component* member) { return std::string_view {member->id}; });
        members.erase(std::unique(members.begin(), members.end()), members.end());
        return members;
    }

    std::vector<const Component*> deafAmong(const std::vector<const Component*>& targets, int port) const
    {
        std::vector<const Component*> deaf;
        for (const Component* target : targets)
            if (!isListening(statedPorts(m_context, *target), port))
                deaf.push_back(target);
        return deaf;
    }

    /// The port under `key` and that of the health check.
    void look(const Component& sender, const std::string& key, const std::vector<const Component*>& targets)
    {
        if (const auto port = portUnder(sender.properties, key)) {
            Mismatch found {.sender = &sender, .key = key, .port = *port, .deaf = deafAmong(targets, *port)};
            for (const Component* target : found.deaf)
                m_told.emplace(target, *port);
            if (!found.deaf.empty())
                m_found.push_back(std::move(found));
        }
        if (const auto probe = probePort(textOf(sender.properties, "health_check"))) {
            Mismatch found {.sender = &sender, .key = "health_check", .port = probe->port, .isProbe = true};
            found.deaf = deafAmong(targets, probe->port);
            if (!found.deaf.empty())
                m_found.push_back(std::move(found));
        }
    }

    /// Arrows from the balancer with a port on them, unless its target group says the same already.
    void lookAtArrows(const Component& balancer, const std::vector<const Component*>& targets)
    {
        if (targets.empty())
            return;
        if (m_arrows.empty())
            for (const auto& row : m_context.architecture().connections)
                if (isRequest(*row) && textOf(row->properties, "protocol") != "udp")
                    m_arrows[row->from].push_back(row.get());
        std::map<int, Mismatch> byPort;
        for (const Connection* arrow : m_arrows[balancer.id]) {
            const Component* target = m_context.component(arrow->to);
            const auto port = portUnder(arrow->properties, "port");
            if (!target || target == &balancer || !port || m_context.isKind(*target, "target-group") ||
                m_told.contains({target, *port}) || isListening(statedPorts(m_context, *target), *port))
                continue;
            Mismatch& found = byPort[*port];
            found.sender = &balancer;
            found.port = *port;
            if (std::ranges::find(found.deaf, target) == found.deaf.end())
                found.deaf.push_back(target);
            found.arrows.push_back(arrow->id);
        }
        for (auto& [port, found] : byPort)
            m_found.push_back(std::move(found));
    }

    const RuleContext& m_context;
    const Callers& m_callers;
    std::map<std::string, std::vector<const Component*>, std::less<>> m_members;
    std::map<std::string_view, std::vector<const Connection*>> m_arrows;
    std::set<std::pair<const Component*, int>> m_told;
    std::vector<Mismatch> m_found;
};

/// The one port that all of them listen on, or nothing.
std::optional<int> commonPort(const RuleContext& context, const std::vector<const Component*>& targets)
{
    std::optional<int> common;
    for (const Component* target : targets) {
        const auto ports = statedPorts(context, *target);
        if (ports.size() != 1 || ports.front().from != ports.front().to || (common && *common != ports.front().from))
            return {};
        common = ports.front().from;
    }
    return common;
}

bool isLetThrough(const RuleContext& context, const Component& from, const Component& to, int port)
{
    const auto groupsOf = [&](const Component& end) {
        return securityGroupsOf(context.zones, context.catalog, end);
    };
    const auto blocksOf = [&](const Component& end) {
        std::vector<Cidr> blocks;
        for (const Component* subnet : context.zones.subnetsOf(end))
            if (const auto block = cidrFrom(textOf(subnet->properties, "cidr")))
                blocks.push_back(*block);
        return blocks;
    };
    const auto fromGroups = groupsOf(from);
    const auto toGroups = groupsOf(to);
    if (fromGroups.empty() || toGroups.empty())
        return true;
    const auto fromBlocks = blocksOf(from);
    const auto toBlocks = blocksOf(to);
    const PortRange range {port, port};
    return allows(fromGroups, Direction::Egress, {toGroups, toBlocks}, "tcp", range) &&
           allows(toGroups, Direction::Ingress, {fromGroups, fromBlocks}, "tcp", range);
}

std::optional<Fix> fixFor(const RuleContext& context, const Mismatch& found)
{
    const auto port = commonPort(context, found.deaf);
    if (!port)
        return {};
    const Message title {GUDO_TR_NOOP("core", "Use port %1"), {std::to_string(*port)}};
    if (found.isProbe) {
        std::string probe {textOf(found.sender->properties, "health_check")};
        const auto at = *probePort(probe);
        probe.replace(at.at, at.size, std::to_string(*port));
        return Fix {title, [id = found.sender->id, probe](Design design) {
                        return withProperty(std::move(design), id, "health_check", probe);
                    }};
    }
    if (!found.key.empty())
        return Fix {title, [id = found.sender->id, key = found.key, number = *port](Design design) {
                        return withProperty(std::move(design), id, key, number);
                    }};
    // An arrow to a port that security groups block would be the next error
    if (std::ranges::any_of(
            found.deaf, [&](const Component* target) { return !isLetThrough(context, *found.sender, *target, *port); }))
        return {};
    return Fix {title, [arrows = found.arrows, number = *port](Design design) {
                    for (const Id& arrow : arrows)
                        design = withProperty(std::move(design), arrow, "port", number);
                    return design;
                }};
}

std::vector<Diagnostic> findDeaf(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("load-balancer") && !context.hasKind("target-group"))
        return findings;
    const Search search {context};
    for (const Mismatch& mismatch : search.mismatches()) {
        std::vector<std::string> ports;
        for (const PortRange& range : statedPorts(context, *mismatch.deaf.front()))
            ports.push_back(toText(range));
        const std::string port = std::to_string(mismatch.port);
        const std::vector<std::string> arguments {called(*mismatch.sender), port, listed(mismatch.deaf), listed(ports)};
        std::vector<Id> ids {mismatch.sender->id};
        for (const Component* target : mismatch.deaf)
            ids.push_back(target->id);
        Diagnostic found =
            mismatch.isProbe
                ? finding(
                      {GUDO_TR_NOOP("core", "%1 checks the health of %3 on port %2, but it listens on %4"), arguments},
                      std::move(ids))
                : finding({GUDO_TR_NOOP("core", "%1 sends to port %2 of %3, but it listens on %4"), arguments},
                          std::move(ids));
        found.connections = mismatch.arrows;
        found.key = (mismatch.key.empty() ? std::string {"port"} : mismatch.key) + ' ' + port;
        found.fix = fixFor(context, mismatch);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule portNobodyListensOn {
    .id = "NET-040",
    .name = "port-nobody-listens-on",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Load balancer port that nobody listens on"),
    .rationale = GUDO_TR_NOOP(
        "core", "A load balancer passes requests to one port of its servers. When the program there listens on "
                "another, every request is refused and every health check fails: the load balancer takes all servers "
                "for dead although they run."),
    .remedy = GUDO_TR_NOOP("core", "Use the port that the program listens on, in the target group, the health check "
                                   "and the security groups."),
    .bad = GUDO_TR_NOOP("core", "A target group with port 80 whose servers listen on 8080."),
    .good = GUDO_TR_NOOP("core", "The target group with port 8080."),
    .source = "S1; Elastic Load Balancing User Guide: target groups, health checks",
    .check = findDeaf,
};

} // namespace gudo
