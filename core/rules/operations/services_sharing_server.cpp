#include <algorithm>
#include <map>

#include "core/rules/callers.h"
#include "core/rules/findings.h"
#include "core/rules/operations/operations_rules.h"
#include "core/rules/redundancy/machines.h"

namespace gudo {

namespace {

/// Programs on one machine; those that ask each other, or that the same component asks, are one service.
class Programs {
public:
    explicit Programs(std::vector<const Component*> all)
        : m_all {std::move(all)}
        , m_root(m_all.size())
    {
        for (std::size_t index = 0; index < m_root.size(); ++index)
            m_root[index] = index;
    }

    void joinBy(const Callers& callers)
    {
        std::map<std::string_view, std::size_t> first; ///< by a component that is one of them or asks one
        for (std::size_t index = 0; index < m_all.size(); ++index)
            first.emplace(m_all[index]->id, index);
        for (std::size_t index = 0; index < m_all.size(); ++index)
            for (const Component* caller : callers.of(m_all[index]->id))
                join(index, first.emplace(caller->id, index).first->second);
    }

    /// The first of each service that somebody asks.
    [[nodiscard]] std::vector<const Component*> services() const
    {
        std::vector<const Component*> firsts;
        for (std::size_t index = 0; index < m_all.size(); ++index)
            if (m_root[index] == index)
                firsts.push_back(m_all[index]);
        return firsts;
    }

private:
    [[nodiscard]] std::size_t rootOf(std::size_t index) const
    {
        while (m_root[index] != index)
            index = m_root[index];
        return index;
    }
    void join(std::size_t a, std::size_t b)
    {
        const auto [low, high] = std::minmax({rootOf(a), rootOf(b)});
        m_root[high] = low;
    }

    std::vector<const Component*> m_all;
    std::vector<std::size_t> m_root;
};

std::vector<Diagnostic> findSharing(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("host") && !context.hasKind("vm"))
        return findings;
    const Callers& callers = context.shared<Callers>();
    std::map<std::string_view, std::vector<const Component*>> running; ///< what is asked, by its machine
    for (const auto& row : context.architecture().components) {
        const ComponentType& type = context.catalog.typeOf(*row);
        const bool isProgram = type.isKind("web") || type.isKind("app") || type.isKind("process");
        if (!isProgram || callers.of(row->id).empty() || row->parent.empty())
            continue;
        const Component* place = context.component(row->parent);
        const auto machines = place ? machinesAround(context, *place) : std::vector<const Component*> {};
        if (!machines.empty() && (context.isKind(*machines.front(), "host") || context.isKind(*machines.front(), "vm")))
            running[machines.front()->id].push_back(row.get());
    }
    for (auto& [id, programs] : running) {
        Programs joined {std::move(programs)};
        joined.joinBy(callers);
        const auto services = joined.services();
        if (services.size() < 2)
            continue;
        std::vector<Id> ids {Id {id}};
        for (const Component* service : services)
            ids.push_back(service->id);
        findings.push_back(
            finding({GUDO_TR_NOOP("core", "%1 services that have nothing to do with each other share "
                                          "the memory and the processors of %2: %3"),
                     {std::to_string(services.size()), called(*context.component(id)), listed(services)}},
                    std::move(ids)));
    }
    return findings;
}

} // namespace

const Rule servicesSharingServer {
    .id = "OPS-015",
    .name = "services-sharing-a-server",
    .severity = Severity::Note,
    .family = RuleFamily::Operations,
    .title = GUDO_TR_NOOP("core", "Services that share a server unprotected"),
    .rationale =
        GUDO_TR_NOOP("core", "Programs on one operating system share its memory, its disk, its ports and its "
                             "libraries. One that runs wild takes the other along, and an update that one needs "
                             "breaks the other, although their users have nothing in common."),
    .remedy = GUDO_TR_NOOP("core", "Give each service a virtual machine or a container of its own."),
    .bad = GUDO_TR_NOOP("core", "A shop and an accounting system on one server."),
    .good = GUDO_TR_NOOP("core", "The same two in containers with limits of their own."),
    .source = "S0, S1",
    .check = findSharing,
};

} // namespace gudo
