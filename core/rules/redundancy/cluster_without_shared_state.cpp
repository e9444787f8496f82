#include <algorithm>
#include <map>
#include <set>

#include "core/rules/findings.h"
#include "core/rules/peers.h"
#include "core/rules/property_values.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

/// Who has the data of whom, and who is drawn to whom by any arrow that means something.
class Bonds {
public:
    explicit Bonds(const RuleContext& context)
        : m_context {context}
    {
        for (const auto& row : context.architecture().connections) {
            if (row->kind == "note" || row->from == row->to)
                continue;
            m_asked[row->from].insert(row->to);
            if (row->kind == "replication")
                join(row->from, row->to);
            if (row->kind == "failover")
                m_active.insert(row->from);
        }
        for (const Component* row : context.having("source"))
            if (const Component* source = context.component(textOf(row->properties, "source")); source && source != row)
                join(row->id, source->id);
    }

    [[nodiscard]] bool takesOverFrom(const Component& component) const { return m_active.contains(component.id); }

    /// True when all of them hold the same data: copied from one to the next, or kept in one store that they all use.
    [[nodiscard]] bool shareState(const std::vector<const Component*>& group) const
    {
        return areReplicated(group) || haveCommonStore(group);
    }

private:
    void join(std::string_view a, std::string_view b)
    {
        m_copies[a].insert(b);
        m_copies[b].insert(a);
    }

    [[nodiscard]] bool areReplicated(const std::vector<const Component*>& group) const
    {
        std::set<std::string_view> reached {group.front()->id};
        std::vector<std::string_view> open {group.front()->id};
        while (!open.empty()) {
            const auto next = m_copies.find(open.back());
            open.pop_back();
            if (next != m_copies.end())
                for (const auto id : next->second)
                    if (reached.insert(id).second)
                        open.push_back(id);
        }
        return std::ranges::all_of(group, [&](const Component* member) { return reached.contains(member->id); });
    }

    [[nodiscard]] bool haveCommonStore(const std::vector<const Component*>& group) const
    {
        const auto first = m_asked.find(group.front()->id);
        if (first == m_asked.end())
            return false;
        return std::ranges::any_of(first->second, [&](std::string_view store) {
            const Component* component = m_context.component(store);
            return m_context.catalog.typeOf(*component).traits.stateful &&
                   std::ranges::find(group, component) == group.end() &&
                   std::ranges::all_of(group, [&](const Component* member) {
                       const auto asked = m_asked.find(member->id);
                       return asked != m_asked.end() && asked->second.contains(store);
                   });
        });
    }

    const RuleContext& m_context;
    std::map<std::string_view, std::set<std::string_view>> m_copies;
    std::map<std::string_view, std::set<std::string_view>> m_asked;
    std::set<std::string_view> m_active;
};

/// Databases and queues hold data that a copy must have; other things that do only when somebody says that one takes
/// over.
bool isAsked(const RuleContext& context, const Component& component, bool isFailover)
{
    const ComponentType& type = context.catalog.typeOf(component);
    return type.traits.stateful && !type.traits.managed && !isOn(context, component, "quorum") &&
           (isFailover || type.isKind("database") || type.isKind("queue"));
}

std::vector<Diagnostic> stateless(const RuleContext& context, const Peers& peers)
{
    const Bonds bonds {context};
    std::vector<Diagnostic> findings;
    for (const auto& group : peers.groups()) {
        if (group.size() < 2)
            continue;
        const auto active =
            std::ranges::find_if(group, [&](const Component* member) { return bonds.takesOverFrom(*member); });
        const bool isFailover = active != group.end();
        const auto isHolder = [&](const Component* member) {
            return isAsked(context, *member, isFailover);
        };
        if (!std::ranges::all_of(group, isHolder) || bonds.shareState(group))
            continue;
        const Component& first = isFailover ? **active : *group.front();
        std::vector<Id> ids {first.id};
        for (const Component* member : group)
            if (member != &first)
                ids.push_back(member->id);
        findings.push_back(
            finding({GUDO_TR_NOOP("core", "%1 stand in for each other, but nothing copies the data between them: "
                                          "when %2 fails, what it held is not in the others"),
                     {listed(group), called(first)}},
                    std::move(ids)));
    }
    return findings;
}

/// True when the balancer, or a target group it names, sends a user to the same server every time.
bool isSticky(const RuleContext& context, const Component& balancer)
{
    if (isOn(context, balancer, "sticky") || isOn(context, balancer, "stickiness"))
        return true;
    return std::ranges::any_of(textsOf(balancer.properties, "target_groups"), [&](const std::string& id) {
        const Component* group = context.component(id);
        return group && isOn(context, *group, "stickiness");
    });
}

/// Sessions are shared when a server asks a cache or a store directly.
bool hasSessionStore(const RuleContext& context, const Callers& callers, const Component& server)
{
    return std::ranges::any_of(callers.targetsOf(server.id), [&](const Component* target) {
        return context.isKind(*target, "cache") || context.catalog.typeOf(*target).traits.stateful;
    });
}

std::vector<Diagnostic> sticky(const RuleContext& context, const Callers& callers)
{
    std::vector<Diagnostic> findings;
    for (const Component* row : context.ofKind("load-balancer")) {
        if (!isSticky(context, *row))
            continue;
        std::vector<const Component*> servers;
        int copies = 0;
        bool isShared = false;
        for (const Component* target : callers.targetsOf(row->id)) {
            if (!context.isKind(*target, "compute") || context.catalog.typeOf(*target).traits.passive)
                continue;
            servers.push_back(target);
            copies += copiesOf(context, *target);
            isShared = isShared || hasSessionStore(context, callers, *target);
        }
        if (copies < 2 || isShared)
            continue;
        std::vector<Id> ids {row->id};
        for (const Component* server : servers)
            ids.push_back(server->id);
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "%1 keeps each user on one server of %2, and no store holds the "
                                          "sessions: when that server fails, its users lose theirs"),
                     {called(*row), listed(servers)}},
                    std::move(ids));
        found.key = "sessions";
        findings.push_back(std::move(found));
    }
    return findings;
}

std::vector<Diagnostic> findUnshared(const RuleContext& context)
{
    const Callers& callers = context.shared<Callers>();
    const Peers peers {context, callers, Peers::Arrows::All};
    auto findings = stateless(context, peers);
    for (Diagnostic& found : sticky(context, callers))
        findings.push_back(std::move(found));
    return findings;
}

} // namespace

const Rule clusterWithoutSharedState {
    .id = "RED-041",
    .name = "cluster-without-shared-state",
    .severity = Severity::Note,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Cluster whose members hold different data"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "A standby takes over the address of the active one, but not what only that one knew. Without replication, "
        "and without a store that both use, users find themselves logged out, or their latest orders missing, "
        "although the service is up."),
    .remedy = GUDO_TR_NOOP(
        "core", "Copy the data to the standby all the time, or keep it in a store that all members use, such "
                "as a cache for sessions."),
    .bad = GUDO_TR_NOOP("core", "Two databases with automatic failover and no replication between them."),
    .good = GUDO_TR_NOOP("core", "The same with a synchronous replication from the active one to the standby."),
    .source = "S1",
    .check = findUnshared,
};

} // namespace gudo
