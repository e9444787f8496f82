#include "core/reliability/mutual_needs.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>

#include <map>

namespace gudo {

std::vector<MutualNeeds> mutualNeeds(const ServiceGraph& graph)
{
    using Flow = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
    const std::size_t nodes = graph.nodes.size();
    // Needs are vertices as well, so that n sources of k alternatives cost n + k and not n * k
    Flow flow {nodes};
    std::map<std::pair<int, bool>, std::size_t> vertices;
    for (std::size_t node = 0; node < nodes; ++node) {
        for (const Need& need : graph.nodes[node].needs) {
            if (!need.isRequired)
                continue;
            const auto [vertex, isNew] = vertices.try_emplace({need.service, need.isRead}, num_vertices(flow));
            if (isNew) {
                add_vertex(flow);
                for (const int other : graph.alternatives(need))
                    add_edge(vertex->second, static_cast<std::size_t>(other), flow);
            }
            add_edge(node, vertex->second, flow);
        }
        for (const Place& place : graph.nodes[node].places)
            for (const Egress& egress : place.egress)
                if (egress.isRequired)
                    add_edge(node, static_cast<std::size_t>(egress.gateway), flow);
    }
    if (num_vertices(flow) == 0)
        return {};

    std::vector<int> groupOf(num_vertices(flow));
    const int groups = boost::strong_components(
        flow, boost::make_iterator_property_map(groupOf.begin(), get(boost::vertex_index, flow)));
    std::vector<MutualNeeds> result(static_cast<std::size_t>(groups)); // numbered from what needs nothing upwards
    std::vector<int> sizes(static_cast<std::size_t>(groups));
    for (std::size_t vertex = 0; vertex < groupOf.size(); ++vertex) {
        const auto group = static_cast<std::size_t>(groupOf[vertex]);
        result[group].isLoop = ++sizes[group] > 1;
        if (vertex < nodes)
            result[group].nodes.push_back(static_cast<int>(vertex));
    }
    std::erase_if(result, [](const MutualNeeds& group) { return group.nodes.empty(); });
    return result;
}

} // namespace gudo
