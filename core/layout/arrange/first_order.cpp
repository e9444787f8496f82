#include "core/layout/arrange/first_order.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace gudo {

namespace {

constexpr double noTier = 100; // behind everything
constexpr int nearlySame = 64; // things of one column have their middles closer together than that

/// Where something stood, for comparing: column, across, along.
std::tuple<bool, int, int, int> seedKey(const LayoutNode& node, Flow flow, bool isWrapped, bool isInGrid)
{
    if (!node.seed)
        return {true, 0, 0, 0};
    const Point middle = node.seed->center();
    const int along = flow == Flow::LeftToRight ? middle.x : middle.y;
    const int across = flow == Flow::LeftToRight ? middle.y : middle.x;
    return {false, isWrapped ? along / nearlySame : 0, across, isInGrid ? along : 0};
}

} // namespace

void putInFirstOrder(const LayoutGraph& graph, Flow flow, std::vector<int>& nodes, bool isWrapped)
{
    const auto kinOf = [&](int index) {
        return graph.node(index).isLane ? graph.node(index).kinship : -1 - index;
    };
    std::map<int, int> sizes; // of frames, of lanes the largest one's
    for (const int index : nodes) {
        int& size = sizes[kinOf(index)];
        size = std::max(size, graph.node(index).end - index);
    }
    std::ranges::stable_sort(nodes, {}, [&](int index) {
        const LayoutNode& node = graph.node(index);
        const bool isInGrid = graph.node(node.parent).isGrid;
        const bool isGroup = node.role == LayoutRole::Frame && !node.isRow && !isInGrid;
        const double rank = isGroup                   ? -sizes.at(kinOf(index))
                            : isInGrid || node.isLane ? 0
                                                      : node.tier.value_or(noTier);
        return std::tuple {seedKey(node, flow, isWrapped, isInGrid), rank, node.order};
    });
}

} // namespace gudo
