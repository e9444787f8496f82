#include "core/layout/routing/obstacles.h"

#include <algorithm>
#include <cstdlib>

#include "core/layout/routing/line_parts.h"

namespace gudo {

BoxTree::BoxTree(std::span<const RoutingBox> boxes)
    : m_boxes {boxes}
{
    const int count = size();
    m_parent.resize(boxes.size());
    for (int i = 0; i < count; ++i) {
        const int parent = boxes[static_cast<std::size_t>(i)].parent;
        m_parent[static_cast<std::size_t>(i)] = parent >= 0 && parent < count && parent != i ? parent : -1;
    }
    m_depth.assign(boxes.size(), -1);
    std::vector<int> path;
    for (int i = 0; i < count; ++i) {
        path.clear();
        int at = i;
        for (; at >= 0 && m_depth[static_cast<std::size_t>(at)] == -1; at = m_parent[static_cast<std::size_t>(at)]) {
            m_depth[static_cast<std::size_t>(at)] = -2;
            path.push_back(at);
        }
        int depth = 0;
        if (at >= 0 && m_depth[static_cast<std::size_t>(at)] == -2)
            m_parent[static_cast<std::size_t>(path.back())] = -1;
        else if (at >= 0)
            depth = m_depth[static_cast<std::size_t>(at)] + 1;
        for (auto it = path.rbegin(); it != path.rend(); ++it)
            m_depth[static_cast<std::size_t>(*it)] = depth++;
    }
    const auto slot = [count](int parent) {
        return static_cast<std::size_t>(parent < 0 ? count : parent);
    };
    m_first.assign(boxes.size() + 2, 0);
    for (const int parent : m_parent)
        ++m_first[slot(parent) + 1];
    for (std::size_t i = 1; i < m_first.size(); ++i)
        m_first[i] += m_first[i - 1];
    std::vector<int> next(m_first.begin(), m_first.end() - 1);
    m_children.resize(boxes.size());
    for (int i = 0; i < count; ++i)
        m_children[static_cast<std::size_t>(next[slot(m_parent[static_cast<std::size_t>(i)])]++)] = i;
}

std::span<const int> BoxTree::children(int container) const
{
    const auto slot = static_cast<std::size_t>(container < 0 ? size() : container);
    return std::span {m_children}.subspan(static_cast<std::size_t>(m_first[slot]),
                                          static_cast<std::size_t>(m_first[slot + 1] - m_first[slot]));
}

bool BoxTree::hasEnds(const RoutingEdge& edge) const
{
    return edge.from >= 0 && edge.from < size() && edge.to >= 0 && edge.to < size();
}

int BoxTree::distance(const RoutingEdge& edge) const
{
    const Point a = rect(edge.from).center();
    const Point b = rect(edge.to).center();
    return std::abs(a.x - b.x) + std::abs(a.y - b.y);
}

int BoxTree::commonBox(int a, int b) const
{
    const auto depth = [this](int i) {
        return m_depth[static_cast<std::size_t>(i)];
    };
    const auto parent = [this](int i) {
        return m_parent[static_cast<std::size_t>(i)];
    };
    while (a != b) {
        if (a < 0 || b < 0)
            return -1;
        if (depth(a) >= depth(b))
            a = parent(a);
        else
            b = parent(b);
    }
    return a;
}

std::vector<int> BoxTree::containersOf(int from, int to) const
{
    const int common = commonBox(from, to);
    std::vector<int> containers;
    for (const int end : {from, to}) {
        for (int at = end; at != common; at = m_parent[static_cast<std::size_t>(at)]) {
            if (at != end)
                containers.push_back(at);
        }
    }
    for (int at = common; at >= 0; at = m_parent[static_cast<std::size_t>(at)])
        containers.push_back(at);
    containers.push_back(-1);
    return containers;
}

void BoxTree::addChildren(int container, int skipA, int skipB, const Rect& window, bool withSoft,
                          Surroundings& result) const
{
    for (const int child : children(container)) {
        if (child == skipA || child == skipB)
            continue;
        if (!box(child).isObstacle)
            addChildren(child, skipA, skipB, window, withSoft, result);
        else if ((withSoft || !box(child).isSoft) && meets(rect(child), window))
            result.walls.push_back(rect(child));
    }
}

void BoxTree::collect(int from, int to, const Rect& window, Surroundings& result, bool withSoft) const
{
    result.walls.clear();
    result.frames.clear();
    result.titles.clear();
    result.limit.reset();
    const int common = commonBox(from, to);
    const auto addFrame = [&](int container) {
        if (container < 0)
            return;
        const Rect& r = rect(container);
        const int title = std::min(box(container).titleHeight, r.height);
        result.frames.push_back(r);
        if (title > 0)
            result.titles.push_back({r.x, r.y, r.width, title});
    };
    // Climbs to the child of the common box that holds the end, collecting what stands beside it on every floor.
    const auto climb = [&](int end) {
        int at = end;
        while (at != common && m_parent[static_cast<std::size_t>(at)] != common) {
            const int container = m_parent[static_cast<std::size_t>(at)];
            addChildren(container, at, at, window, withSoft, result);
            addFrame(container);
            at = container;
        }
        return at;
    };
    const int fromChild = climb(from);
    const int toChild = climb(to);
    addChildren(common, fromChild, toChild, window, withSoft, result);
    addFrame(common);
    // What lies over the whole of an end cannot be kept clear of: the line could never start.
    std::erase_if(result.walls, [&](const Rect& wall) {
        return (from != common && wall.contains(rect(from))) || (to != common && wall.contains(rect(to)));
    });
    if (from != common)
        result.walls.push_back(rect(from));
    if (to != common)
        result.walls.push_back(rect(to));
    if (common >= 0 && rect(common).contains(rect(from)) && rect(common).contains(rect(to)))
        result.limit = rect(common);
}

} // namespace gudo
