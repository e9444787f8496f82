#include "core/reliability/request_walks.h"

#include <algorithm>
#include <set>

namespace gudo {

namespace {

class Walker {
public:
    Walker(const Architecture& architecture, const ServiceGraph& graph)
        : m_graph {graph}
    {
        for (const auto& row : architecture.connections)
            if (row->kind == "request")
                m_lines.try_emplace({row->from, row->to}, row->id);
    }

    [[nodiscard]] RequestWalk walkOf(const std::vector<int>& way) const
    {
        RequestWalk walk;
        for (std::size_t step = 0; step < way.size(); ++step) {
            const bool isBetween = step > 0 && step + 1 < way.size();
            if (isBetween && m_graph.node(way[step]).isPassive && !lineTo(walk.back().component, way[step + 1]).empty())
                continue;
            walk.push_back({m_graph.idOf(way[step]), step == 0 ? Id {} : lineTo(walk.back().component, way[step])});
        }
        return walk;
    }

private:
    [[nodiscard]] Id lineTo(const Id& from, int node) const
    {
        const auto found = m_lines.find({from, m_graph.idOf(node)});
        return found == m_lines.end() ? Id {} : found->second;
    }

    const ServiceGraph& m_graph;
    std::map<std::pair<Id, Id>, Id> m_lines; ///< by both ends
};

bool asksOthers(const ServiceNode& node)
{
    return std::ranges::any_of(node.needs, &Need::isRequired);
}

bool isBeginningOf(const RequestWalk& shorter, const RequestWalk& longer)
{
    return shorter.size() <= longer.size() &&
           std::ranges::equal(shorter.begin(), shorter.end(), longer.begin(), longer.begin() + std::ssize(shorter));
}

} // namespace

std::vector<RequestWalk> requestWalks(const Architecture& architecture, const ServiceGraph& graph, int client)
{
    if (client < 0 || !graph.node(client).isClient)
        return {};
    const Walker walker {architecture, graph};
    RequestPaths paths {graph};
    std::set<int> services;
    std::vector<RequestWalk> walks;
    for (int node = 0; node < static_cast<int>(graph.nodes.size()); ++node) {
        if (node == client || asksOthers(graph.node(node)))
            continue;
        const std::vector<int> way = paths.path(client, node);
        if (way.empty() || !services.insert(graph.serviceOf[static_cast<std::size_t>(node)]).second)
            continue;
        walks.push_back(walker.walkOf(way));
    }
    std::vector<RequestWalk> kept;
    for (std::size_t at = 0; at < walks.size(); ++at) {
        const bool isPart = std::ranges::any_of(walks, [&](const RequestWalk& other) {
            return other.size() > walks[at].size() && isBeginningOf(walks[at], other);
        });
        if (!isPart)
            kept.push_back(walks[at]);
    }
    return kept;
}

} // namespace gudo
