#include "core/rules/service_loads.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/reliability/replicas.h"

namespace gudo {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Services that must answer for those to answer, themselves included.
std::vector<bool> reachedFrom(const ServiceGraph& graph, std::vector<int> open)
{
    std::vector<bool> isReached(graph.services.size());
    for (const int service : open)
        isReached[at(service)] = true;
    while (!open.empty()) {
        const int service = open.back();
        open.pop_back();
        for (const int member : graph.service(service).members)
            for (const Need& need : graph.node(member).needs)
                if (need.isRequired && !isReached[at(need.service)]) {
                    isReached[at(need.service)] = true;
                    open.push_back(need.service);
                }
    }
    return isReached;
}

} // namespace

ServiceLoads::ServiceLoads(const RuleContext& context)
    : m_graph {context.graph()}
{
    std::map<std::vector<int>, double> entries; // first services and the load of those who ask them
    double total = 0;
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
        total += load;
    }
    if (entries.empty())
        return;
    if (entries.size() > mostEntries) {
        m_loads.assign(m_graph.services.size(), total);
        return;
    }
    m_loads.resize(m_graph.services.size());
    for (const auto& [first, load] : entries) {
        const auto isReached = reachedFrom(m_graph, first);
        for (std::size_t service = 0; service < m_loads.size(); ++service)
            m_loads[service] += isReached[service] ? load : 0;
    }
}

int ServiceLoads::serviceOf(const Component& component) const
{
    const int node = m_graph.find(component.id);
    return node < 0 ? -1 : m_graph.serviceOf[at(node)];
}

} // namespace gudo
