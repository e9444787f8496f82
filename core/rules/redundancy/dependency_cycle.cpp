#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>
#include <deque>
#include <map>

#include "core/rules/findings.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

struct Call {
    int to;
    const Connection* connection;
};

/// Who cannot start before whom: one node a service (components of one `service` are one node), one edge a required
/// request.
class StartOrder {
public:
    explicit StartOrder(const RuleContext& context)
        : m_context {context}
    {
        for (const auto& row : context.architecture().connections) {
            if (!isRequest(*row) || !boolOf(row->properties, "required", true))
                continue;
            const int from = nodeOf(row->from);
            const int to = nodeOf(row->to);
            if (from >= 0 && to >= 0 && from != to)
                m_calls[at(from)].push_back({to, row.get()});
        }
    }

    /// One shortest cycle in each knot of services that all need each other, as connections in the order of the way.
    [[nodiscard]] std::vector<std::vector<const Connection*>> cycles() const
    {
        const std::vector<int> knot = knots();
        std::map<int, int> size;
        for (const int id : knot)
            ++size[id];
        std::vector<std::vector<const Connection*>> found;
        std::map<int, bool> isDone;
        for (int node = 0; node < static_cast<int>(m_calls.size());
             ++node) // nodes come in the order of connections' ids
            if (size[knot[at(node)]] > 1 && !std::exchange(isDone[knot[at(node)]], true))
                found.push_back(cycleThrough(node, knot));
        return found;
    }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    /// -1 for what requests only pass, or what cannot be down before it is asked.
    int nodeOf(const Id& id)
    {
        const Component& component = *m_context.component(id);
        const ComponentType& type = m_context.catalog.typeOf(component);
        static constexpr const char* passed[] {"client", "switch", "router", "firewall"};
        if (type.traits.passive || !type.traits.gateway.empty() ||
            std::ranges::any_of(passed, [&](const char* kind) { return type.isKind(kind); }))
            return -1;
        const std::string_view service = type.property("service") ? "" : textOf(component.properties, "service");
        const auto key = std::pair {!service.empty(), service.empty() ? std::string_view {component.id} : service};
        const auto [node, isNew] = m_nodes.try_emplace(key, static_cast<int>(m_calls.size()));
        if (isNew)
            m_calls.emplace_back();
        return node->second;
    }

    [[nodiscard]] std::vector<int> knots() const
    {
        using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
        Graph graph {m_calls.size()};
        for (int node = 0; node < static_cast<int>(m_calls.size()); ++node)
            for (const Call& call : m_calls[at(node)])
                boost::add_edge(at(node), at(call.to), graph);
        std::vector<int> knot(m_calls.size());
        if (!knot.empty())
            boost::strong_components(
                graph, boost::make_iterator_property_map(knot.begin(), boost::get(boost::vertex_index, graph)));
        return knot;
    }

    /// Breadth first inside the knot, back to where it started.
    [[nodiscard]] std::vector<const Connection*> cycleThrough(int start, const std::vector<int>& knot) const
    {
        std::map<int, std::pair<int, const Connection*>> cameBy;
        std::deque<int> open {start};
        while (!open.empty()) {
            const int node = open.front();
            open.pop_front();
            for (const Call& call : m_calls[at(node)]) {
                if (knot[at(call.to)] != knot[at(start)])
                    continue;
                if (call.to == start) {
                    std::vector<const Connection*> way {call.connection};
                    for (int back = node; back != start; back = cameBy.at(back).first)
                        way.push_back(cameBy.at(back).second);
                    std::ranges::reverse(way);
                    return way;
                }
                if (cameBy.try_emplace(call.to, node, call.connection).second)
                    open.push_back(call.to);
            }
        }
        return {};
    }

    const RuleContext& m_context;
    std::map<std::pair<bool, std::string_view>, int> m_nodes;
    std::vector<std::vector<Call>> m_calls;
};

std::vector<Diagnostic> findCycles(const RuleContext& context)
{
    const StartOrder order {context};
    std::vector<Diagnostic> findings;
    for (const auto& cycle : order.cycles()) {
        Diagnostic found;
        std::string way;
        for (const Connection* connection : cycle) {
            found.components.push_back(connection->from);
            found.connections.push_back(connection->id);
            way += called(*context.component(connection->from)) + " → ";
        }
        way += called(*context.component(cycle.front()->from));
        found.message = {GUDO_TR_NOOP("core", "%1: none of them can start or recover before the others are up"), {way}};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule dependencyCycle {
    .id = "RED-035",
    .name = "dependency-cycle",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "Services that need each other"),
    .rationale = GUDO_TR_NOOP(
        "core",
        "While everything runs, nobody notices that two services cannot do without each other. After a power cut "
        "each waits for the other, and a failure of one comes back to it by way of those that it has stopped: a "
        "short fault becomes a long outage."),
    .remedy = GUDO_TR_NOOP(
        "core",
        "Let one of them work without the other, from a queue or from what it remembers, and mark that request as "
        "not required. An arrow that only stands for the answer is not needed: an answer comes back by itself."),
    .bad = GUDO_TR_NOOP("core", "Orders ask Stock before they accept, and Stock asks Orders before it answers."),
    .good = GUDO_TR_NOOP("core", "Stock reads the orders from a queue; only Orders ask Stock."),
    .source = "AWS Fault Isolation Boundaries (whitepaper): circular dependencies",
    .check = findCycles,
};

} // namespace gudo
