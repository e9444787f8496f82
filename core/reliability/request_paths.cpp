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

void forEachNeed(const ServiceGraph& graph, int node, auto&& function)
{
    for (const Need& need : graph.node(node).needs)
        if (need.isRequired)
            function(need);
}

void forEachGateway(const ServiceGraph& graph, int node, auto&& function)
{
    for (const Place& place : graph.node(node).places)
        for (const Egress& egress : place.egress)
            if (egress.isRequired)
                function(egress.gateway);
}

} // namespace

RequestPaths::RequestPaths(const ServiceGraph& graph)
    : m_graph {graph}
    , m_dominator(graph.nodes.size(), -1)
    , m_children(graph.nodes.size())
{
    // Needs are vertices as well, so that an arrow to k alternatives from n sources costs n + k and not n * k
    const std::size_t nodes = graph.nodes.size();
    const std::size_t needs = graph.services.size() * 2;
    const std::size_t root = nodes + needs;
    Flow flow {root + 1};
    std::vector<char> isAsked(needs);
    for (int node = 0; node < static_cast<int>(nodes); ++node)
        forEachNeed(graph, node, [&](const Need& need) {
            const std::size_t vertex = at(need.service) * 2 + (need.isRead ? 1 : 0);
            add_edge(at(node), nodes + vertex, flow);
            if (!isAsked[vertex])
                for (const int other : graph.alternatives(need))
                    add_edge(nodes + vertex, at(other), flow);
            isAsked[vertex] = 1;
        });
    for (int node = 0; node < static_cast<int>(nodes); ++node)
        forEachGateway(graph, node, [&](int gateway) { add_edge(at(node), at(gateway), flow); });
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
        std::vector<char> isAsked(m_graph.services.size() * 2);
        std::vector<int> queue {client};
        for (std::size_t next = 0; next < queue.size(); ++next) {
            const int from = queue[next];
            const auto enter = [&](int target) {
                if (previous[at(target)] < 0) {
                    previous[at(target)] = from;
                    queue.push_back(target);
                }
            };
            forEachNeed(m_graph, from, [&](const Need& need) {
                char& wasAsked = isAsked[at(need.service) * 2 + (need.isRead ? 1 : 0)];
                if (!wasAsked)
                    std::ranges::for_each(m_graph.alternatives(need), enter);
                wasAsked = 1;
            });
            forEachGateway(m_graph, from, enter);
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
