#include "core/reliability/capacity.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

#include "core/model/at.h"
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
        if (m_loads.empty())
            return;
        const auto asking = askingNodes();
        for (int service = 0; service < static_cast<int>(graph.services.size()); ++service)
            if (std::ranges::any_of(graph.service(service).members,
                                    [&](int member) { return m_capacities[at(member)].has_value(); }))
                m_limits.push_back({.service = service, .leading = leadingTo(service, asking)});
        m_normal = servingWith({});
        for (Limit& limit : m_limits) {
            for (const auto& [client, load] : m_loads)
                limit.asked += limit.isLeading(client) ? load : 0;
            limit.carried = limit.asked > 0 ? flowTo(limit, m_normal) : 0;
        }
    }

    bool hasLoad() const { return !m_loads.empty(); }

    /// Copies of each node that serve after these events.
    std::vector<int> servingWith(const Scenario& events) const
    {
        return servingWithout(failedNodes(m_model.tree, {events}).front());
    }

    /// The same after what has failed, by node of the tree.
    std::vector<int> servingWithout(const std::vector<bool>& failed) const
    {
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

    /// The same when nothing has failed.
    const std::vector<int>& normal() const { return m_normal; }

    CapacityCase result(const std::vector<int>& serving) const
    {
        CapacityCase found;
        for (const auto& [client, load] : m_loads)
            found.load += load;
        found.served = found.load;
        for (const Requirement& requirement : m_model.requirements)
            if (m_loads.contains(requirement.client) && !isServed(requirement.need, serving))
                takeOff(found, m_loads.at(requirement.client), requirement.need.service, nullptr);
        const Limit* worst = nullptr;
        for (const Limit& limit : m_limits) {
            const bool isAsNormal =
                std::ranges::all_of(limit.leading, [&](int node) { return isAsGood(node, serving[at(node)]); });
            const double carried = isAsNormal || limit.asked <= 0 ? limit.carried : flowTo(limit, serving);
            if (takeOff(found, limit.asked - carried, limit.service, worst)) {
                found.asked = limit.asked;
                worst = &limit;
            }
        }
        return found;
    }

    /// The same with nothing but what that service lacks and does not in normal operation.
    CapacityCase resultOf(int service, const std::vector<int>& serving) const
    {
        CapacityCase found;
        for (const auto& [client, load] : m_loads)
            found.load += load;
        found.served = found.load;
        const auto limit = std::ranges::lower_bound(m_limits, service, {}, &Limit::service);
        if (limit != m_limits.end() && limit->service == service && limit->carried >= limit->asked &&
            takeOff(found, limit->asked - flowTo(*limit, serving), service, nullptr))
            found.asked = limit->asked;
        return found;
    }

    std::vector<Utilisation> utilisations(const std::vector<int>& serving) const
    {
        std::vector<Utilisation> found;
        for (const Limit& limit : m_limits) {
            Utilisation row {.service = limit.service, .asked = limit.asked, .carrying = carryingOf(limit, serving)};
            for (const int member : row.carrying)
                row.capacity += m_capacities[at(member)].value_or(0) * serving[at(member)];
            if (row.asked > 0 &&
                std::ranges::all_of(row.carrying, [&](int member) { return m_capacities[at(member)].has_value(); }))
                found.push_back(std::move(row));
        }
        return found;
    }

private:
    /// A service with a capacity.
    struct Limit {
        int service = 0;
        std::vector<int> leading {}; ///< nodes that come to ask it, at any depth, and its own; sorted
        double asked = 0;            ///< of it, per second
        double carried = 0;          ///< of that in normal operation

        bool isLeading(int node) const { return std::ranges::binary_search(leading, node); }
    };

    /// True when so many copies let through what they do in normal operation.
    bool isAsGood(int node, int serving) const
    {
        const int normal = m_normal[at(node)];
        return serving == normal || (!m_capacities[at(node)] && serving > 0 && normal > 0);
    }

    /// Total load less the worst lack: a request that one service cannot answer is not answered. What one service holds
    /// up does not come to those behind it, so that of equal lacks the one nearest to the clients counts.
    bool takeOff(CapacityCase& found, double lack, int service, const Limit* worst) const
    {
        const double served = std::max(0.0, found.load - lack);
        const bool isBefore =
            worst && served == found.served &&
            std::ranges::any_of(m_graph.service(service).members, [&](int member) { return worst->isLeading(member); });
        if (lack <= 0 || (served >= found.served && !isBefore))
            return false;
        found.served = served;
        found.bottleneck = service;
        return true;
    }

    bool isServed(const Need& need, const std::vector<int>& serving) const
    {
        return std::ranges::any_of(m_graph.alternatives(need), [&](int node) { return serving[at(node)] > 0; });
    }

    /// Of each node, those that ask for it and cannot do without what it belongs to.
    std::vector<std::vector<int>> askingNodes() const
    {
        std::vector<std::vector<int>> asking(m_graph.nodes.size());
        for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node)
            for (const Need& need : m_graph.node(node).needs)
                if (need.isRequired)
                    for (const int other : m_graph.alternatives(need))
                        asking[at(other)].push_back(node);
        return asking;
    }

    std::vector<int> leadingTo(int service, const std::vector<std::vector<int>>& asking) const
    {
        std::vector<int> open = m_graph.service(service).members;
        std::set<int> leading(open.begin(), open.end());
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            for (const int other : asking[at(node)])
                if (leading.insert(other).second)
                    open.push_back(other);
        }
        return {leading.begin(), leading.end()};
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

    /// Members of the service itself that carry load.
    std::vector<int> carryingOf(const Limit& limit, const std::vector<int>& serving) const
    {
        std::vector<int> carrying;
        for (const bool isRead : {false, true})
            std::ranges::copy(carriers({.service = limit.service, .isRead = isRead}, serving),
                              std::back_inserter(carrying));
        std::erase_if(carrying, [&](int node) { return m_graph.serviceOf[at(node)] != limit.service; });
        std::ranges::sort(carrying);
        const auto repeated = std::ranges::unique(carrying);
        carrying.erase(repeated.begin(), repeated.end());
        return carrying;
    }

    /// What comes through to the service, per second.
    double flowTo(const Limit& limit, const std::vector<int>& serving) const
    {
        const auto entryOf = [&](int node) { // and behind it the exit
            return static_cast<std::size_t>(std::ranges::lower_bound(limit.leading, node) - limit.leading.begin()) * 2;
        };
        const std::size_t source = limit.leading.size() * 2;
        const std::size_t sink = source + 1;
        Network network {sink + 1};
        for (const auto& [client, load] : m_loads)
            if (limit.isLeading(client))
                addEdge(network, source, entryOf(client), amountOf(load));
        for (std::size_t index = 0; index < limit.leading.size(); ++index) {
            const int node = limit.leading[index];
            if (serving[at(node)] == 0)
                continue;
            const auto& capacity = m_capacities[at(node)];
            addEdge(network, index * 2, index * 2 + 1, capacity ? amountOf(*capacity * serving[at(node)]) : unlimited);
            if (m_graph.serviceOf[at(node)] == limit.service) {
                addEdge(network, index * 2 + 1, sink, unlimited);
                continue;
            }
            for (const Need& need : m_graph.node(node).needs)
                if (need.isRequired)
                    for (const int other : carriers(need, serving))
                        if (limit.isLeading(other))
                            addEdge(network, index * 2 + 1, entryOf(other), unlimited);
        }
        return static_cast<double>(boost::push_relabel_max_flow(network, source, sink)) / fine;
    }

    const ServiceGraph& m_graph;
    const Catalog& m_catalog;
    const FailureModel& m_model;
    std::vector<std::optional<double>> m_capacities; ///< of one copy of each node
    std::map<int, double> m_loads;                   ///< of clients
    std::vector<Limit> m_limits;                     ///< in the order of their services
    std::vector<int> m_normal;                       ///< copies of each node that serve when nothing has failed
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

std::vector<CapacityCase> capacityCases(const ServiceGraph& graph, const Catalog& catalog, const FailureModel& model,
                                        const CapacityOptions& options)
{
    const Flows flows {graph, catalog, model};
    std::vector<CapacityCase> cases;
    if (!flows.hasLoad())
        return cases;
    const std::vector<int>& normal = flows.normal();
    cases.push_back(flows.result(normal));
    std::vector<Scenario> losses;
    for (std::uint32_t number = 0; number < model.events.size(); ++number)
        if (isLookedAt(graph, catalog, model.events[number]))
            losses.push_back({number});
    for (std::size_t first = 0; first < losses.size(); first += ScenarioBlock::lanes) {
        const std::size_t last = std::min(losses.size(), first + ScenarioBlock::lanes);
        const auto from = losses.begin() + static_cast<std::ptrdiff_t>(first);
        const std::vector<Scenario> some(from, losses.begin() + static_cast<std::ptrdiff_t>(last));
        const auto failed = failedNodes(model.tree, some);
        for (std::size_t index = 0; index < some.size(); ++index) {
            if (options.isCancelled && options.isCancelled())
                return cases;
            CapacityCase found = flows.result(flows.servingWithout(failed[index]));
            found.kind = CapacityCase::Kind::Loss;
            found.event = model.events[some[index].front()].id;
            cases.push_back(std::move(found));
        }
    }
    for (int service = 0; service < static_cast<int>(graph.services.size()); ++service) {
        if (!isDeployedInPlace(graph, catalog, service))
            continue;
        std::vector<int> serving = normal;
        takeHalfOut(graph, catalog, service, serving);
        CapacityCase found = options.isBrief ? flows.resultOf(service, serving) : flows.result(serving);
        found.kind = CapacityCase::Kind::Deployment;
        found.service = service;
        cases.push_back(std::move(found));
    }
    return cases;
}

double Utilisation::share() const
{
    return asked / std::max(capacity, 1 / fine);
}

std::vector<Utilisation> utilisations(const ServiceGraph& graph, const Catalog& catalog, const FailureModel& model,
                                      const Scenario& events)
{
    const Flows flows {graph, catalog, model};
    if (!flows.hasLoad())
        return {};
    return flows.utilisations(events.empty() ? flows.normal() : flows.servingWith(events));
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
