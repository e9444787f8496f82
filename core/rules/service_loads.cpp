#include "core/rules/service_loads.h"

#include <cmath>
#include <map>
#include <utility>

#include "core/model/at.h"
#include "core/reliability/replicas.h"

namespace gudo {

namespace {

/// Walks from services to those that must answer for them to answer.
class Walk {
public:
    explicit Walk(const ServiceGraph& graph)
        : m_graph {graph}
        , m_round(graph.services.size())
    {
    }

    /// Adds the load to those services and all behind them, to each once.
    void add(double load, const std::vector<int>& first, std::vector<double>& loads)
    {
        ++m_number;
        for (const int service : first)
            open(service);
        while (!m_open.empty()) {
            const int service = m_open.back();
            m_open.pop_back();
            loads[at(service)] += load;
            for (const int member : m_graph.service(service).members)
                for (const Need& need : m_graph.node(member).needs) {
                    ++m_steps;
                    if (need.isRequired)
                        open(need.service);
                }
        }
    }

    std::size_t steps() const { return m_steps; }

private:
    void open(int service)
    {
        if (std::exchange(m_round[at(service)], m_number) != m_number)
            m_open.push_back(service);
    }

    const ServiceGraph& m_graph;
    std::vector<int> m_round; ///< in which each service was reached last
    std::vector<int> m_open;
    int m_number = 0;
    std::size_t m_steps = 0;
};

} // namespace

ServiceLoads::ServiceLoads(const RuleContext& context)
    : m_graph {context.graph()}
{
    std::map<std::vector<int>, double> entries; // first services and the load of those who ask them
    for (const int entry : m_graph.entries) {
        const ServiceNode& node = m_graph.node(entry);
        const double load = numberIn(context.catalog, *node.component, "load").value_or(0);
        if (!(load > 0) || !std::isfinite(load))
            continue;
        std::vector<int> first;
        for (const Need& need : node.needs)
            if (need.isRequired)
                first.push_back(need.service);
        entries[first] += load;
    }
    if (entries.empty())
        return;
    m_loads.resize(m_graph.services.size());
    Walk walk {m_graph};
    for (const auto& [first, load] : entries) {
        walk.add(load, first, m_loads);
        if (walk.steps() > mostSteps) {
            m_loads.clear();
            return;
        }
    }
}

int ServiceLoads::serviceOf(const Component& component) const
{
    const int node = m_graph.find(component.id);
    return node < 0 ? -1 : m_graph.serviceOf[at(node)];
}

} // namespace gudo
