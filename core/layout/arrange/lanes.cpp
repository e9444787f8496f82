#include "core/layout/arrange/lanes.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/layout/arrange/kinship.h"

namespace gudo {

namespace {

/// Lanes in which whole diagrams live.
bool isLargeLane(int kinship)
{
    return kinship == regionKinship || kinship == siteKinship || kinship == clusterKinship;
}

bool isAlwaysLane(int kinship)
{
    return kinship >= 0 && kinship < subnetKinship;
}

/// The outermost node around `node` that does not hold `other`; the one of them that holds the other itself.
int belowCommon(const LayoutGraph& graph, int node, int other)
{
    const auto holds = [&](int container) {
        return container <= other && other < graph.node(container).end;
    };
    if (holds(node))
        return node;
    while (!holds(graph.node(node).parent))
        node = graph.node(node).parent;
    return graph.node(node).parent == other ? other : node;
}

} // namespace

std::vector<int> markLanes(LayoutGraph& graph)
{
    std::vector<bool> hasFlowInside(graph.nodes.size(), false);
    std::map<std::pair<int, int>, int> across;                           // by container and kinship
    std::map<std::pair<int, int>, std::map<int, std::set<int>>> reached; // by them: from a source outside, which
    for (const LayoutEdge& edge : graph.edges) {
        if (!edge.isFlow)
            continue;
        const int a = belowCommon(graph, edge.from, edge.to);
        const int b = belowCommon(graph, edge.to, edge.from);
        const int container = a == b ? a : graph.node(a).parent;
        if (a != b && graph.node(a).kinship >= 0 && graph.node(a).kinship == graph.node(b).kinship)
            ++across[{container, graph.node(a).kinship}];
        for (int up = edge.to; up > 0 && up != container; up = graph.node(up).parent)
            if (graph.node(up).kinship >= 0)
                reached[{graph.node(up).parent, graph.node(up).kinship}][edge.from].insert(up);
        for (int up = container; up >= 0 && !hasFlowInside[static_cast<std::size_t>(up)]; up = graph.node(up).parent)
            hasFlowInside[static_cast<std::size_t>(up)] = true;
    }
    std::map<std::pair<int, int>, std::vector<int>> groups;
    for (std::size_t i = 1; i < graph.nodes.size(); ++i) {
        if (graph.nodes[i].kinship >= 0 && graph.nodes[i].kinship != subnetKinship)
            groups[{graph.nodes[i].parent, graph.nodes[i].kinship}].push_back(static_cast<int>(i));
    }
    std::vector<int> grids;
    for (const auto& [key, members] : groups) {
        const auto copies =
            std::ranges::count_if(members, [&](int node) { return hasFlowInside[static_cast<std::size_t>(node)]; });
        const auto half = members.size() / 2;
        const auto& sources = reached[key];
        const bool isShared = std::ranges::any_of(
            sources, [&](const auto& source) { return source.second.size() > 1 && source.second.size() >= half; });
        const bool isStack = isAlwaysLane(key.second) || !across.contains(key) || isShared ||
                             2 * copies > static_cast<std::ptrdiff_t>(members.size());
        if (!isStack)
            continue;
        if (key.second == networkKinship && members.size() > 1) {
            grids.push_back(key.first);
        } else if (key.second != networkKinship) {
            for (const int node : members) {
                graph.node(node).isLane = true;
                graph.node(node).isRow = !isLargeLane(key.second);
            }
        }
    }
    return grids;
}

} // namespace gudo
