#include <algorithm>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/network/port_range.h"
#include "core/rules/findings.h"
#include "core/rules/security/security_rules.h"
#include "core/rules/switches.h"
#include "core/rules/tiers.h"

namespace gudo {

namespace {

/// Arrows that one component sends past the bastion, and where they end.
struct Straight {
    std::vector<const Component*> targets {}; ///< each once
    std::set<const Component*> known {};      ///< the same
    std::vector<const Connection*> arrows {};
};

bool isStore(const RuleContext& context, const Component& component)
{
    return context.isKind(component, "database") || context.isKind(component, "cache");
}

/// Administration: an arrow that says so, or one to the port of SSH or RDP.
bool isAdministration(const Connection& arrow)
{
    if (arrow.kind == "management")
        return true;
    const Value* port = isRequest(arrow) ? find(arrow.properties, "port") : nullptr;
    const auto range = port ? portRangeOf(*port) : std::nullopt;
    return range && (*range == PortRange {22, 22} || *range == PortRange {3389, 3389});
}

/// The ways into networks that administrators may take.
class WaysIn {
public:
    explicit WaysIn(const RuleContext& context)
        : m_context {context}
    {
        for (const auto& row : context.architecture().components) {
            const ComponentType& type = context.catalog.typeOf(*row);
            if (type.isKind("bastion"))
                addBastion(*row, type.traits.managed);
            if (type.traits.gateway == "vpn" || type.traits.gateway == "transit" || type.traits.gateway == "peering")
                addTunnel(*row);
        }
    }

    /// True for a machine that no packet from outside can reach straight: it is in private subnets only, without a
    /// tunnel and without a session service.
    [[nodiscard]] bool isShut(const Component& target) const
    {
        const ComponentType& type = m_context.catalog.typeOf(target);
        if (type.isKind("bastion") || type.traits.managed ||
            (!isComputing(m_context, target) && !isStore(m_context, target)))
            return false;
        const auto subnets = m_context.zones.subnetsOf(target);
        return !subnets.empty() && !m_hasSessionsForAll && !m_withSessions.contains(target.id) &&
               !m_tunnelled.contains(m_context.zones.networkOf(target)) &&
               std::ranges::all_of(subnets, [&](const Component* subnet) {
                   return m_context.zones.exposure(*subnet) == Exposure::Private;
               });
    }
    /// The first bastion host in the target's network, or nullptr.
    [[nodiscard]] const Component* bastionFor(const Component& target) const
    {
        const auto found = m_bastions.find(m_context.zones.networkOf(target));
        return found == m_bastions.end() ? nullptr : found->second;
    }

private:
    void addBastion(const Component& bastion, bool isService)
    {
        if (!isService) {
            if (const Component* network = m_context.zones.networkOf(bastion))
                m_bastions.emplace(network, &bastion);
            return;
        }
        const auto targets = textsOf(bastion.properties, "targets");
        m_hasSessionsForAll = m_hasSessionsForAll || targets.empty();
        m_withSessions.insert(targets.begin(), targets.end());
    }

    void addTunnel(const Component& gateway)
    {
        if (const Component* network = m_context.zones.networkOf(gateway))
            m_tunnelled.insert(network);
        for (const std::string& id : textsOf(gateway.properties, "networks"))
            if (const Component* network = m_context.component(id))
                m_tunnelled.insert(network);
    }

    const RuleContext& m_context;
    std::map<const Component*, const Component*> m_bastions; ///< by network
    std::set<const Component*> m_tunnelled;
    std::set<std::string> m_withSessions;
    bool m_hasSessionsForAll = false; ///< one that does not say yet which machines it serves
};

using StraightFrom = std::map<std::string_view, Straight>;

void add(StraightFrom& straight, const Connection& arrow, const Component& target)
{
    Straight& all = straight[arrow.from];
    if (all.known.insert(&target).second)
        all.targets.push_back(&target);
    all.arrows.push_back(&arrow);
}

Diagnostic findingFor(Message message, const Component& source, const Straight& straight)
{
    std::vector<const Component*> all {&source};
    all.insert(all.end(), straight.targets.begin(), straight.targets.end());
    Diagnostic found = finding(std::move(message), idsOfAll(all));
    for (const Connection* arrow : straight.arrows)
        found.connections.push_back(arrow->id);
    return found;
}

/// An arrow and the bastion host that it should come from.
using Detour = std::pair<Id, Id>;

Design withDetours(Design design, const Id& source, const std::vector<Detour>& detours)
{
    for (const auto& [id, bastion] : detours) {
        const Connection* straight = design.architecture.connections.find(id);
        if (!straight || straight->from != source || !design.architecture.components.contains(bastion))
            continue;
        Connection inside = *straight;
        inside.from = bastion;
        design = withConnection(std::move(design), std::move(inside));
        const auto leadsThere = [&](const auto& row) {
            return row->from == source && row->to == bastion;
        };
        if (std::ranges::none_of(design.architecture.connections, leadsThere))
            design = withConnection(std::move(design), {.id = freeId(design.architecture, source + "-" + bastion),
                                                        .from = source,
                                                        .to = bastion,
                                                        .kind = "management",
                                                        .properties = {{"port", 22}, {"protocol", "tcp"}}});
    }
    return design;
}

std::optional<Fix> throughBastion(const RuleContext& context, const WaysIn& ways, const Component& source,
                                  const Straight& straight)
{
    std::vector<Detour> detours;
    std::vector<const Component*> bastions;
    for (const Connection* arrow : straight.arrows) {
        const Component* bastion = ways.bastionFor(*context.component(arrow->to));
        if (!bastion)
            return {};
        detours.emplace_back(arrow->id, bastion->id);
        if (std::ranges::find(bastions, bastion) == bastions.end())
            bastions.push_back(bastion);
    }
    return Fix {{GUDO_TR_NOOP("core", "Go through %1"), {listed(bastions)}},
                [from = source.id, detours](Design design) { return withDetours(std::move(design), from, detours); },
                false};
}

/// Databases that clients ask although applications do it for them. Administrators are those who administer something.
StraightFrom databaseUsers(const RuleContext& context, const std::set<std::string_view>& administrators)
{
    std::set<std::string_view> served;
    for (const auto& row : context.architecture().connections)
        if (isRequest(*row) && isComputing(context, *context.component(row->from)))
            served.insert(row->to);
    StraightFrom straight;
    for (const auto& row : context.architecture().connections) {
        const Component& target = *context.component(row->to);
        if (isRequest(*row) && !isAdministration(*row) && context.isKind(*context.component(row->from), "client") &&
            !administrators.contains(row->from) && context.isKind(target, "database") &&
            !context.catalog.typeOf(target).traits.managed && served.contains(target.id))
            add(straight, *row, target);
    }
    return straight;
}

std::vector<Diagnostic> findStraight(const RuleContext& context)
{
    const WaysIn ways {context};
    StraightFrom straight;
    std::set<std::string_view> administrators;
    for (const auto& row : context.architecture().connections) {
        const Component& source = *context.component(row->from);
        const bool isGateway = context.catalog.typeOf(source).traits.gateway == "internet";
        if (!isAdministration(*row) || (!isGateway && !context.isKind(source, "client")))
            continue;
        administrators.insert(source.id);
        if (const Component& target = *context.component(row->to); ways.isShut(target))
            add(straight, *row, target);
    }
    const StraightFrom users = databaseUsers(context, administrators);
    std::vector<Diagnostic> findings;
    for (const auto& row : context.architecture().components) {
        if (const auto found = straight.find(row->id); found != straight.end()) {
            findings.push_back(findingFor(
                {GUDO_TR_NOOP("core", "%1 administers private machines straight from outside, past any bastion host or "
                                      "VPN: %2"),
                 {called(*row), listed(found->second.targets)}},
                *row, found->second));
            findings.back().key = "administration";
            findings.back().fix = throughBastion(context, ways, *row, found->second);
        }
        if (const auto found = users.find(row->id); found != users.end()) {
            findings.push_back(
                findingFor({GUDO_TR_NOOP("core", "%1 asks databases directly instead of through the application: %2"),
                            {called(*row), listed(found->second.targets)}},
                           *row, found->second));
            findings.back().key = "database";
        }
    }
    return findings;
}

} // namespace

const Rule administrationPastBastion {
    .id = "SEC-035",
    .name = "administration-past-bastion",
    .severity = Severity::Warning,
    .family = RuleFamily::Security,
    .title = GUDO_TR_NOOP("core", "Administration past the guarded way in"),
    .rationale =
        GUDO_TR_NOOP("core", "Administrators can do everything, so their way in has to be narrow and watched: one "
                             "bastion host, a session service or a VPN, where logins are checked and logged. An arrow "
                             "from outside straight to a private machine cannot work as drawn, and making it work "
                             "opens the machine to the internet. Databases are for their application and for "
                             "administrators; users who reach them directly get round every check the application "
                             "makes."),
    .remedy = GUDO_TR_NOOP("core", "Lead administration through a bastion host, a session service or a VPN, and users "
                                   "through the application."),
    .bad = GUDO_TR_NOOP("core", "The office opens SSH sessions to an application server in a private subnet."),
    .good = GUDO_TR_NOOP("core", "The office logs in to the bastion host, and from there to the server."),
    .source = "S0",
    .check = findStraight,
};

} // namespace gudo
