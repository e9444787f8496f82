#include "core/reliability/capacity.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "core/reliability/replicas.h"

namespace gudo {

namespace {

using Amount = std::int64_t; ///< thousandths of a request per second, so that flows are exact
constexpr double fine = 1000;
constexpr Amount unlimited = Amount {1} << 50;

using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using Network = boost::adjacency_list<
    boost::vecS, boost::vecS, boost::directedS, boost::no_property,
    boost::property<boost::edge_capacity_t, Amount,
                    boost::property<boost::edge_residual_capacity_t, Amount,
                                    boost::property<boost::edge_reverse_t, Traits::edge_descriptor>>>>;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

Amount amountOf(double number)
{
    return static_cast<Amount>(std::min(std::round(std::max(number, 0.0) * fine), static_cast<double>(unlimited)));
}

void addEdge(Network& network, std::size_t from, std::size_t to, Amount capacity)
{
    const auto there = add_edge(from, to, network).first;
    const auto back = add_edge(to, from, network).first;
    put(boost::edge_capacity, network, there, capacity);
    put(boost::edge_capacity, network, back, 0);
    put(boost::edge_reverse, network, there, back);
    put(boost::edge_reverse, network, back, there);
}

class Flows {
public:
    Flows(const ServiceGraph& graph, const Catalog& catalog, const FailureModel& model)
        : m_graph {graph}
        , m_catalog {catalog}
        , m_model {model}
    {
        for (int node = 0; node < static_cast<int>(graph.nodes.size()); ++node) {
            m_capacities.push_back(graph.node(node).isUnfailing()
                                       ? std::nullopt
                                       : numberIn(catalog, *graph.node(node).component, "capacity"));
            if (m_capacities.back() && *m_capacities.back() < 0)
                m_capacities.back().reset();
        }
        for (const int entry : graph.entries)
            if (const auto load = numberIn(catalog, *graph.node(entry).component, "load"); load && *load > 0)
                m_loads.emplace(entry, *load);
        for (int service = 0; service < static_cast<int>(graph.services.size()); ++service)
            if (std::ranges::any_of(graph.service(service).members,
                                    [&](int member) { return m_capacities[at(member)].has_value(); }))
                m_limits.push_back(service);
        for (const int limit : m_limits)
            m_leading.push_back(leadingTo(limit));
    }

    bool hasLoad() const { return !m_loads.empty(); }

    /// Copies of each node that serve after these events.
    std::vector<int> servingWith(const Scenario& events) const
    {
        const auto failed = failedNodes(m_model.tree, {events}).front();
        std::vector<int> serving;
        for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node) {
            const ServiceNode& row = m_graph.node(node);
            const auto& copies = m_model.copies[at(node)];
            int up = row.isUnfailing() ? 1 : 0;
            up += static_cast<int>(std::ranges::count_if(copies, [&](FaultNode copy) { return !failed[copy]; }));
            const std::string& standby = m_catalog.typeOf(*row.component).traits.standby;
            if (!standby.empty() && isSet(m_catalog, *row.component, standby))
                up = std::min(up, std::max(1, row.copies - 1)); // one waits
            serving.push_back(failed[m_model.components[at(node)]] ? 0 : up);
        }
        return serving;
    }

    CapacityCase result(const std::vector<int>& serving) const
    {
        CapacityCase found;
        for (const auto& [client, load] : m_loads)
            found.load += load;
        found.served = found.load;
        for (const Requirement& requirement : m_model.requirements)
            if (m_loads.contains(requirement.client) && !isServed(requirement.need, serving))
                takeOff(found, m_loads.at(requirement.client), requirement.need.service);
        for (std::size_t index = 0; index < m_limits.size(); ++index) {
            double asked = 0;
            for (const auto& [client, load] : m_loads)
                asked += m_leading[index][at(client)] ? load : 0;
            const double carried = asked > 0 ? flowTo(index, serving) : 0;
            takeOff(found, asked - carried, m_limits[index]);
        }
        return found;
    }

private:
    /// Total load less the worst lack: a request that one service cannot answer is not answered.
    static void takeOff(CapacityCase& found, double lack, int service)
    {
        if (lack > 0 && found.load - lack < found.served) {
            found.served = std::max(0.0, found.load - lack);
            found.bottleneck = service;
        }
    }

    bool isServed(const Need& need, const std::vector<int>& serving) const
    {
        return std::ranges::any_of(m_graph.alternatives(need), [&](int node) { return serving[at(node)] > 0; });
    }

    /// Nodes that come to ask the service, at any depth, and its own.
    std::vector<char> leadingTo(int service) const
    {
        std::vector<char> isLeading(m_graph.nodes.size());
        for (const int member : m_graph.service(service).members)
            isLeading[at(member)] = 1;
        for (bool isChanged = true; isChanged;) {
            isChanged = false;
            for (std::size_t node = 0; node < isLeading.size(); ++node)
                if (!isLeading[node] && std::ranges::any_of(m_graph.nodes[node].needs, [&](const Need& need) {
                        return need.isRequired &&
                               std::ranges::any_of(m_graph.alternatives(need),
                                                   [&](int other) { return isLeading[at(other)] != 0; });
                    })) {
                    isLeading[node] = 1;
                    isChanged = true;
                }
        }
        return isLeading;
    }

    /// Those of the alternatives that carry load: standbys only when nothing else is up.
    std::vector<int> carriers(const Need& need, const std::vector<int>& serving) const
    {
        const Service& service = m_graph.service(need.service);
        std::vector<int> active;
        for (const int member : need.isRead ? service.readers : service.writers)
            if (serving[at(member)] > 0 && std::ranges::find(service.waiting, member) == service.waiting.end())
                active.push_back(member);
        if (!active.empty())
            return active;
        std::vector<int> others = m_graph.alternatives(need);
        std::erase_if(others, [&](int node) { return serving[at(node)] == 0; });
        return others;
    }

    /// What comes through to the service, per second.
    double flowTo(std::size_t limit, const std::vector<int>& serving) const
    {
        const std::size_t nodes = m_graph.nodes.size();
        const std::size_t source = nodes * 2;
        const std::size_t sink = source + 1;
        const std::vector<char>& isLeading = m_leading[limit];
        Network network {sink + 1};
        for (const auto& [client, load] : m_loads)
            if (isLeading[at(client)])
                addEdge(network, source, at(client) * 2, amountOf(load));
        for (int node = 0; node < static_cast<int>(nodes); ++node) {
            if (!isLeading[at(node)] || serving[at(node)] == 0)
                continue;
            const auto& capacity = m_capacities[at(node)];
            addEdge(network, at(node) * 2, at(node) * 2 + 1,
                    capacity ? amountOf(*capacity * serving[at(node)]) : unlimited);
            if (m_graph.serviceOf[at(node)] == m_limits[limit]) {
                addEdge(network, at(node) * 2 + 1, sink, unlimited);
                continue;
            }
            for (const Need& need : m_graph.node(node).needs)
                if (need.isRequired)
                    for (const int other : carriers(need, serving))
                        if (isLeading[at(other)])
                            addEdge(network, at(node) * 2 + 1, at(other) * 2, unlimited);
        }
        return static_cast<double>(boost::push_relabel_max_flow(network, source, sink)) / fine;
    }

    const ServiceGraph& m_graph;
    const Catalog& m_catalog;
    const FailureModel& m_model;
    std::vector<std::optional<double>> m_capacities; ///< of one copy of each node
    std::map<int, double> m_loads;                   ///< of clients
    std::vector<int> m_limits;                       ///< services with a capacity
    std::vector<std::vector<char>> m_leading;        ///< by limit: nodes that lead to it
};

/// Half the copies of the service, rounded up, taken out where they carry most.
void takeHalfOut(const ServiceGraph& graph, const Catalog& catalog, int service, std::vector<int>& serving)
{
    std::vector<std::pair<double, int>> copies;
    for (const int member : graph.service(service).members)
        copies.insert(copies.end(), at(serving[at(member)]),
                      {-numberIn(catalog, *graph.node(member).component, "capacity").value_or(0), member});
    std::ranges::sort(copies);
    const std::size_t out = (copies.size() + 1) / 2;
    for (std::size_t copy = 0; copy < std::min(out, copies.size()); ++copy)
        --serving[at(copies[copy].second)];
}

bool isDeployedInPlace(const ServiceGraph& graph, const Catalog& catalog, int service)
{
    return std::ranges::any_of(graph.service(service).members, [&](int member) {
        const Value* deployment = catalog.valueOf(*graph.node(member).component, "deployment");
        return deployment && deployment->asString() && *deployment->asString() == "in-place";
    });
}

/// Zones and what is smaller; of components those that limit something, of equal copies in a place the first.
bool isLookedAt(const ServiceGraph& graph, const Catalog& catalog, const FailureEvent& event)
{
    if (event.level > FailureLevel::Zone || isWhole(graph, event))
        return false;
    if (event.kind == FailureEvent::Kind::Domain)
        return true;
    const ServiceNode& node = graph.node(event.node);
    return !node.isRunByProvider && numberIn(catalog, *node.component, "capacity") &&
           event.copy < static_cast<int>(std::max<std::size_t>(node.places.size(), 1));
}

} // namespace

std::vector<CapacityCase> capacityCases(const ServiceGraph& graph, const Catalog& catalog, const FailureModel& model)
{
    const Flows flows {graph, catalog, model};
    std::vector<CapacityCase> cases;
    if (!flows.hasLoad())
        return cases;
    const std::vector<int> normal = flows.servingWith({});
    cases.push_back(flows.result(normal));
    for (std::uint32_t number = 0; number < model.events.size(); ++number) {
        const FailureEvent& event = model.events[number];
        if (!isLookedAt(graph, catalog, event))
            continue;
        CapacityCase found = flows.result(flows.servingWith({number}));
        found.kind = CapacityCase::Kind::Loss;
        found.event = event.id;
        cases.push_back(std::move(found));
    }
    for (int service = 0; service < static_cast<int>(graph.services.size()); ++service) {
        if (!isDeployedInPlace(graph, catalog, service))
            continue;
        std::vector<int> serving = normal;
        takeHalfOut(graph, catalog, service, serving);
        CapacityCase found = flows.result(serving);
        found.kind = CapacityCase::Kind::Deployment;
        found.service = service;
        cases.push_back(std::move(found));
    }
    return cases;
}

CapacityCase capacityWith(const ServiceGraph& graph, const Catalog& catalog, const FailureModel& model,
                          const Scenario& events)
{
    const Flows flows {graph, catalog, model};
    CapacityCase found = flows.result(flows.servingWith(events));
    found.kind = events.empty() ? CapacityCase::Kind::Normal : CapacityCase::Kind::Loss;
    return found;
}

} // namespace gudo
