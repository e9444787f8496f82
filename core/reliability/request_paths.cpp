#include "core/reliability/request_paths.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dominator_tree.hpp>

#include <algorithm>

namespace gudo {

namespace {

using Flow = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

RequestPaths::RequestPaths(const RequestGraph& graph)
    : m_graph {graph}
    , m_dominator(graph.nodes.size(), -1)
    , m_children(graph.nodes.size())
{
    // Services are nodes as well, so that an arrow to k alternatives from n sources costs n + k and not n * k
    const std::size_t nodes = graph.nodes.size();
    const std::size_t root = nodes + graph.services.size();
    Flow flow {root + 1};
    for (std::size_t node = 0; node < nodes; ++node)
        for (const int service : graph.nodes[node].needs)
            add_edge(node, nodes + at(service), flow);
    for (std::size_t service = 0; service < graph.services.size(); ++service)
        for (const int node : graph.services[service].alternatives)
            add_edge(nodes + service, at(node), flow);
    for (const int entry : graph.entries)
        add_edge(root, at(entry), flow);

    std::vector<std::size_t> above(root + 1, root);
    boost::lengauer_tarjan_dominator_tree(
        flow, root, boost::make_iterator_property_map(above.begin(), get(boost::vertex_index, flow)));
    for (std::size_t node = 0; node < nodes; ++node) {
        std::size_t up = above[node];
        while (up >= nodes && up < root)
            up = above[up]; // through services to the component above
        if (up >= nodes)
            continue;
        m_dominator[node] = static_cast<int>(up);
        m_children[up].push_back(static_cast<int>(node));
    }
}

std::vector<int> RequestPaths::path(int client, int node)
{
    auto& previous = m_previous[client];
    if (previous.empty()) {
        previous.assign(m_graph.nodes.size(), -1);
        previous[at(client)] = client;
        std::vector<char> isServiceSeen(m_graph.services.size());
        std::vector<int> queue {client};
        for (std::size_t next = 0; next < queue.size(); ++next)
            for (const int service : m_graph.nodes[at(queue[next])].needs) {
                if (isServiceSeen[at(service)])
                    continue;
                isServiceSeen[at(service)] = 1;
                for (const int target : m_graph.services[at(service)].alternatives)
                    if (previous[at(target)] < 0) {
                        previous[at(target)] = queue[next];
                        queue.push_back(target);
                    }
            }
    }
    std::vector<int> way;
    if (previous[at(node)] < 0)
        return way;
    for (int back = node; back != client; back = previous[at(back)])
        way.push_back(back);
    way.push_back(client);
    std::ranges::reverse(way);
    return way;
}

std::vector<int> RequestPaths::behind(int node, std::size_t limit) const
{
    std::vector<int> nodes;
    std::vector<int> queue {node};
    for (std::size_t next = 0; next < queue.size() && nodes.size() < limit; ++next)
        for (const int child : m_children[at(queue[next])]) {
            queue.push_back(child);
            if (nodes.size() < limit)
                nodes.push_back(child);
        }
    return nodes;
}

bool RequestPaths::dominates(int node, int other) const
{
    while (other >= 0 && other != node)
        other = m_dominator[at(other)];
    return other == node;
}

} // namespace gudo
