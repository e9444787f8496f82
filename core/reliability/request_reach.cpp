#include "core/reliability/request_reach.h"

#include <deque>
#include <map>

#include "core/model/at.h"

namespace gudo {

RequestReach::RequestReach(const ServiceGraph& graph)
    : m_graph {graph}
    , m_next(graph.nodes.size())
{
    std::map<std::pair<int, bool>, int> vertices;
    for (int node = 0; node < static_cast<int>(graph.nodes.size()); ++node) {
        for (const Need& need : graph.node(node).needs) {
            const auto [vertex, isNew] =
                vertices.try_emplace({need.service, need.isRead}, static_cast<int>(m_next.size()));
            if (isNew)
                m_next.push_back(graph.alternatives(need));
            m_next[at(node)].push_back(vertex->second);
        }
        for (const Place& place : graph.node(node).places)
            for (const Egress& egress : place.egress)
                m_next[at(node)].push_back(egress.gateway);
    }
}

std::vector<Lanes> RequestReach::reached(const FailureModel& model, const ScenarioBlock& block) const
{
    std::vector<Lanes> lanes(m_next.size());
    std::vector<char> isOpen(m_next.size());
    std::deque<int> open;
    const auto add = [&](int vertex, const Lanes& more) {
        bool isChanged = false;
        for (std::size_t word = 0; word < more.size(); ++word) {
            const std::uint64_t joined = lanes[at(vertex)][word] | more[word];
            isChanged |= joined != lanes[at(vertex)][word];
            lanes[at(vertex)][word] = joined;
        }
        if (isChanged && !isOpen[at(vertex)]) {
            isOpen[at(vertex)] = 1;
            open.push_back(vertex);
        }
    };
    Lanes all {};
    all.fill(~std::uint64_t {0});
    for (const int entry : m_graph.entries)
        add(entry, all);
    while (!open.empty()) {
        const int vertex = open.front();
        open.pop_front();
        isOpen[at(vertex)] = 0;
        Lanes going = lanes[at(vertex)];
        if (at(vertex) < m_graph.nodes.size() && !m_graph.node(vertex).isClient) {
            const std::uint64_t* down = block.lanesOf(model.components[at(vertex)]);
            for (std::size_t word = 0; word < going.size(); ++word)
                going[word] &= ~down[word];
        }
        for (const int next : m_next[at(vertex)])
            add(next, going);
    }
    lanes.resize(m_graph.nodes.size());
    return lanes;
}

} // namespace gudo
