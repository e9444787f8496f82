#include "core/layout/arrange/ordering.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>

namespace gudo {

namespace {

constexpr int crossingWeight = 200; // a crossing costs as much as that many units of length
constexpr int mostRounds = 60;

/// An end of a connection that leaves a stack: whose middle, and what it is joined to.
struct Tie {
    int own = 0;
    int other = 0;
    bool isFlow = true;
};

class Ordering {
public:
    Ordering(const LayoutGraph& graph, Geometry& geometry)
        : m_graph {graph}
        , m_geometry {geometry}
    {
        collectTies();
        for (std::size_t i = 1; i < graph.nodes.size(); ++i)
            if (graph.nodes[i].band >= 0)
                m_presences[graph.nodes[i].band].push_back(static_cast<int>(i));
        for (std::size_t i = 0; i < geometry.stacks().size(); ++i)
            m_flowOrder.push_back(i);
        std::ranges::stable_sort(m_flowOrder, {}, [&](std::size_t stack) { return middleOf(stack); });
    }

    void run()
    {
        straighten();
        std::int64_t cost = costOf();
        for (int round = 0; round < mostRounds; ++round) {
            const std::vector<std::vector<int>> before = orders();
            sweep(true);
            sweep(false);
            straighten();
            const std::int64_t now = costOf();
            if (now >= cost) {
                restore(before);
                break;
            }
            cost = now;
        }
        straighten();
    }

private:
    [[nodiscard]] const std::vector<int>& items(std::size_t stack) const
    {
        return m_geometry.items(m_geometry.stacks()[stack]);
    }

    [[nodiscard]] int middleOf(std::size_t stack) const { return m_geometry.alongMiddle(items(stack).front()); }

    /// For every item of a stack the connections that leave it, as (own, other) of the cards at their ends.
    void collectTies()
    {
        m_ties.resize(m_graph.nodes.size());
        for (std::size_t stack = 0; stack < m_geometry.stacks().size(); ++stack) {
            for (const int item : items(stack)) {
                const int end = m_graph.node(item).end;
                for (int i = item; i < end; ++i)
                    for (const int edge : m_graph.edgesOf[static_cast<std::size_t>(i)]) {
                        const int other = m_graph.otherEnd(edge, i);
                        if (other < item || other >= end)
                            m_ties[static_cast<std::size_t>(item)].push_back(
                                {i, other, m_graph.edges[static_cast<std::size_t>(edge)].isFlow});
                    }
            }
        }
    }

    [[nodiscard]] bool isFixed(std::size_t stack) const
    {
        return items(stack).size() < 2 || std::ranges::any_of(items(stack), [&](int item) {
                   return m_graph.node(item).role == LayoutRole::Frame;
               });
    }

    void sweep(bool isForward)
    {
        const auto visit = [&](std::size_t stack) {
            if (isFixed(stack))
                return;
            const int here = middleOf(stack);
            std::vector<std::pair<std::int64_t, int>> wishes; // where an item wants to be, times 16
            for (const int item : items(stack)) {
                std::int64_t sum = 0;
                int count = 0;
                for (const Tie& tie : m_ties[static_cast<std::size_t>(item)]) {
                    const int there = m_geometry.alongMiddle(tie.other);
                    if (isForward ? there >= here : there <= here)
                        continue;
                    sum += m_geometry.acrossMiddle(tie.other) - m_geometry.acrossMiddle(tie.own);
                    ++count;
                }
                const std::int64_t own = 16LL * m_geometry.acrossMiddle(item);
                wishes.emplace_back(count > 0 ? own + 16 * sum / count : own, item);
            }
            std::ranges::stable_sort(wishes, {}, &std::pair<std::int64_t, int>::first);
            auto& list = m_geometry.items(m_geometry.stacks()[stack]);
            for (std::size_t i = 0; i < list.size(); ++i)
                list[i] = wishes[i].second;
            m_geometry.restack(stack);
        };
        if (isForward)
            std::ranges::for_each(m_flowOrder, visit);
        else
            std::for_each(m_flowOrder.rbegin(), m_flowOrder.rend(), visit);
    }

    /// Moves stacks to where their connections run straight, from scratch, so that it depends on the order alone. What
    /// cannot move stands first; then what is joined to that, and so on outwards. In zones and hosts everything stays
    /// at the top: there rows of cards are to line up.
    void straighten()
    {
        m_geometry.placeAcross();
        std::vector<bool> isSettled(m_geometry.stacks().size());
        for (std::size_t i = 0; i < isSettled.size(); ++i)
            isSettled[i] = m_geometry.isFull(i) || isInRow(m_geometry.stacks()[i].frame);
        while (settle(isSettled, true) || settle(isSettled, false)) {
        }
    }

    /// False when nothing moved. With `isWhole` only stacks of which everything knows where it wants to be.
    bool settle(std::vector<bool>& isSettled, bool isWhole)
    {
        std::vector<std::size_t> settled;
        for (const std::size_t stack : m_flowOrder)
            if (!isSettled[stack] && follow(stack, isSettled, isWhole))
                settled.push_back(stack);
        for (const std::size_t stack : settled)
            isSettled[stack] = true;
        return !settled.empty();
    }

    [[nodiscard]] bool isInRow(int frame) const
    {
        while (frame > 0 && !m_graph.node(frame).isRow)
            frame = m_graph.node(frame).parent;
        return frame > 0;
    }

    bool follow(std::size_t stack, const std::vector<bool>& isSettled, bool isWhole)
    {
        std::vector<int> wishes;
        bool hasWish = false;
        for (const int item : items(stack)) {
            const auto& ties = m_ties[static_cast<std::size_t>(item)];
            const bool hasFlow = std::ranges::any_of(ties, [](const Tie& tie) { return tie.isFlow; });
            std::vector<int> ways;
            for (const Tie& tie : ties)
                if (tie.isFlow == hasFlow && hasPlace(tie.other, stack, isSettled))
                    ways.push_back(entryOf(tie.other) - m_geometry.acrossMiddle(tie.own));
            if (isWhole && ways.empty() && !ties.empty())
                return false;
            std::ranges::sort(ways);
            const std::size_t half = ways.size() / 2;
            hasWish = hasWish || !ways.empty();
            wishes.push_back(ways.empty() ? 0 : ways.size() % 2 == 1 ? ways[half] : (ways[half - 1] + ways[half]) / 2);
        }
        // A few things stand each where it is asked; a column of services that everybody asks stays together.
        constexpr std::size_t few = 3;
        if (wishes.size() > few) {
            std::vector<int> sorted = wishes;
            std::ranges::sort(sorted);
            wishes.assign(wishes.size(), sorted[sorted.size() / 2]);
        }
        if (hasWish)
            m_geometry.spread(stack, wishes);
        return hasWish;
    }

    /// Where a line comes to a node: to a card in its middle, to a band in the gap between its presences.
    [[nodiscard]] int entryOf(int node) const
    {
        const int band = m_graph.node(node).band;
        const auto found = band < 0 ? m_presences.end() : m_presences.find(band);
        if (found == m_presences.end() || found->second.size() < 2)
            return m_geometry.acrossMiddle(node);
        std::vector<int> presences = found->second;
        std::ranges::sort(presences, {}, [&](int presence) { return m_geometry.acrossMiddle(presence); });
        int above = presences[presences.size() / 2 - 1];
        int below = presences[presences.size() / 2];
        while (!holds(m_graph.node(above).parent, below))
            above = m_graph.node(above).parent;
        while (!holds(m_graph.node(below).parent, above))
            below = m_graph.node(below).parent;
        return (m_geometry.acrossEnd(above) + m_geometry.across(below)) / 2;
    }

    [[nodiscard]] bool holds(int container, int node) const
    {
        return container <= node && node < m_graph.node(container).end;
    }

    /// True when a node stands where it will stay, seen from a stack: whatever holds both may still move.
    [[nodiscard]] bool hasPlace(int node, std::size_t stack, const std::vector<bool>& isSettled) const
    {
        const int frame = m_geometry.stacks()[stack].frame;
        for (int up = node; up > 0 && !(up <= frame && frame < m_graph.node(up).end); up = m_graph.node(up).parent) {
            const int in = m_geometry.stackOf(up);
            if (in == static_cast<int>(stack) || (in >= 0 && !isSettled[static_cast<std::size_t>(in)]))
                return false;
        }
        return true;
    }

    /// Crossings between lines that join the same two columns, and the way lines go across the flow.
    std::int64_t costOf()
    {
        m_lines.clear();
        std::int64_t length = 0;
        for (const LayoutEdge& edge : m_graph.edges) {
            Line line {columnOf(edge.from), columnOf(edge.to), m_geometry.acrossMiddle(edge.from),
                       m_geometry.acrossMiddle(edge.to)};
            length += std::abs(line.start - line.end);
            if (line.to < line.from) {
                std::swap(line.from, line.to);
                std::swap(line.start, line.end);
            }
            m_lines.push_back(line);
        }
        std::ranges::sort(m_lines, {}, [](const Line& l) { return std::tuple {l.from, l.to, l.start, l.end}; });
        std::int64_t crossings = 0;
        for (std::size_t first = 0; first < m_lines.size();) {
            std::size_t last = first;
            m_ends.clear();
            for (; last < m_lines.size() && m_lines[last].from == m_lines[first].from &&
                   m_lines[last].to == m_lines[first].to;
                 ++last)
                m_ends.push_back(m_lines[last].end);
            crossings += inversions(0, m_ends.size());
            first = last;
        }
        return crossings * crossingWeight + length;
    }

    /// How many pairs of m_ends stand in the wrong order; sorts them.
    std::int64_t inversions(std::size_t first, std::size_t last)
    {
        if (last - first < 2)
            return 0;
        const std::size_t middle = first + (last - first) / 2;
        std::int64_t count = inversions(first, middle) + inversions(middle, last);
        m_merged.clear();
        std::size_t a = first;
        std::size_t b = middle;
        while (a < middle || b < last) {
            if (b == last || (a < middle && m_ends[a] <= m_ends[b])) {
                m_merged.push_back(m_ends[a++]);
            } else {
                count += static_cast<std::int64_t>(middle - a);
                m_merged.push_back(m_ends[b++]);
            }
        }
        std::ranges::copy(m_merged, m_ends.begin() + static_cast<std::ptrdiff_t>(first));
        return count;
    }

    /// Cards of all lanes that stand above each other count as one column.
    [[nodiscard]] int columnOf(int node) const { return m_geometry.alongMiddle(node); }

    [[nodiscard]] std::vector<std::vector<int>> orders() const
    {
        std::vector<std::vector<int>> result;
        for (std::size_t i = 0; i < m_geometry.stacks().size(); ++i)
            result.push_back(items(i));
        return result;
    }
    void restore(const std::vector<std::vector<int>>& orders)
    {
        for (std::size_t i = 0; i < orders.size(); ++i)
            m_geometry.items(m_geometry.stacks()[i]) = orders[i];
    }

    struct Line {
        int from = 0;
        int to = 0;
        int start = 0;
        int end = 0;
    };

    const LayoutGraph& m_graph;
    Geometry& m_geometry;
    std::vector<std::vector<Tie>> m_ties;        ///< by item of a stack
    std::map<int, std::vector<int>> m_presences; ///< by band
    std::vector<std::size_t> m_flowOrder;        ///< stacks along the flow
    std::vector<Line> m_lines;
    std::vector<int> m_ends;
    std::vector<int> m_merged;
};

} // namespace

void orderStacks(const LayoutGraph& graph, Geometry& geometry)
{
    Ordering {graph, geometry}.run();
}

} // namespace gudo
