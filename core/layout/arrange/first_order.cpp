#include "core/layout/arrange/first_order.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace gudo {

namespace {

constexpr double noTier = 100; // behind everything
constexpr int nearlySame = 40; // things of one column have their middles closer together than that

int alongOf(const Rect& rect, FlowDirection flow)
{
    return flow == FlowDirection::LeftToRight ? rect.center().x : rect.center().y;
}

/// Numbers of the columns that things stood in, by node: a column ends where the next middle is not near.
std::map<int, int> columnsOf(const LayoutGraph& graph, FlowDirection flow, const std::vector<int>& nodes)
{
    std::vector<std::pair<int, int>> middles;
    for (const int index : nodes)
        if (const auto& seed = graph.node(index).seed)
            middles.emplace_back(alongOf(*seed, flow), index);
    std::ranges::sort(middles);
    std::map<int, int> columns;
    int column = 0;
    for (std::size_t i = 0; i < middles.size(); ++i) {
        column += i > 0 && middles[i].first - middles[i - 1].first > nearlySame ? 1 : 0;
        columns[middles[i].second] = column;
    }
    return columns;
}

/// Where something stood, for comparing: unplaced, column or row, position in it.
std::tuple<bool, int, int, int> seedKey(const LayoutNode& node, FlowDirection flow, Filling filling, int column,
                                        bool isInGrid)
{
    if (!node.seed)
        return {true, 0, 0, 0};
    if (filling == Filling::Rows)
        return {false, 0, node.seed->y, node.seed->x};
    if (isInGrid) // by rows of one grid, whose tops are in a line
        return {false, 0, flow == FlowDirection::LeftToRight ? node.seed->y : node.seed->x, alongOf(*node.seed, flow)};
    const Point middle = node.seed->center();
    return {false, column, flow == FlowDirection::LeftToRight ? middle.y : middle.x, 0};
}

} // namespace

void putInFirstOrder(const LayoutGraph& graph, FlowDirection flow, std::vector<int>& nodes, Filling filling)
{
    const auto kinOf = [&](int index) {
        return graph.node(index).isLane ? graph.node(index).kinship : -1 - index;
    };
    std::map<int, int> sizes; // of frames, of lanes the largest one's
    for (const int index : nodes) {
        int& size = sizes[kinOf(index)];
        size = std::max(size, graph.node(index).end - index);
    }
    const std::map<int, int> columns =
        filling == Filling::Columns ? columnsOf(graph, flow, nodes) : std::map<int, int> {};
    std::ranges::stable_sort(nodes, {}, [&](int index) {
        const LayoutNode& node = graph.node(index);
        const auto column = columns.find(index);
        const bool isInGrid = graph.node(node.parent).isGrid;
        const bool isGroup = node.role == LayoutRole::Frame && !node.isRow && !isInGrid;
        const double rank = isGroup                   ? -sizes.at(kinOf(index))
                            : isInGrid || node.isLane ? 0
                                                      : node.tier.value_or(noTier);
        return std::tuple {seedKey(node, flow, filling, column == columns.end() ? 0 : column->second, isInGrid), rank,
                           node.order};
    });
}

} // namespace gudo
