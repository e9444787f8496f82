#include "core/reliability/request_paths.h"

#include <algorithm>

#include "core/model/at.h"

namespace gudo {

namespace {

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

} // namespace gudo
