#include "core/layout/arrange/channels.h"

#include <algorithm>
#include <map>

#include "core/layout/arrange/spacing.h"
#include "core/layout/placement.h"

namespace gudo {

namespace {

constexpr int plainGap = 48;      // where no line runs
constexpr int labelledGap = 104;  // between cards that a line joins: room for "HTTPS 443" and an arrow
constexpr int halfFramedGap = 88; // the same where the line crosses the padding of one frame
constexpr int framedGap = 64;     // the same where it crosses that of two
constexpr int channelGap = 9;
constexpr int aroundLines = 40;

/// A part of a line across the flow.
struct Stretch {
    int from = 0;
    int to = 0;
};

/// How many stretches lie side by side at most.
int densest(std::vector<Stretch> stretches)
{
    std::vector<std::pair<int, int>> events;
    for (const Stretch& s : stretches) {
        events.emplace_back(s.from, 1);
        events.emplace_back(s.to, -1);
    }
    std::ranges::sort(events);
    int now = 0;
    int most = 0;
    for (const auto& [position, change] : events)
        most = std::max(most, now += change);
    return most;
}

/// What runs through one gap.
struct Channel {
    std::map<int, Stretch> bySource {};
    std::map<int, Stretch> byTarget {};
    bool joinsCards = false;
    bool joinsFrames = false;

    void add(int source, int target, int from, int to)
    {
        const auto extend = [&](std::map<int, Stretch>& trunks, int end) {
            const auto [at, isNew] = trunks.emplace(end, Stretch {std::min(from, to), std::max(from, to)});
            at->second.from = std::min({at->second.from, from, to});
            at->second.to = std::max({at->second.to, from, to});
        };
        extend(bySource, source);
        extend(byTarget, target);
    }
    [[nodiscard]] int density() const
    {
        const auto of = [](const std::map<int, Stretch>& trunks) {
            std::vector<Stretch> stretches;
            for (const auto& [end, stretch] : trunks)
                if (stretch.to - stretch.from > gridStep) // a straight line needs no room
                    stretches.push_back(stretch);
            return densest(std::move(stretches));
        };
        return std::min(of(bySource), of(byTarget));
    }
};

class GapWidths {
public:
    GapWidths(const LayoutGraph& graph, TrackPlan& plan, const Geometry& geometry, FlowDirection flow)
        : m_graph {graph}
        , m_plan {plan}
        , m_geometry {geometry}
        , m_flow {flow}
        , m_item(graph.nodes.size(), -1)
    {
    }

    void widen(std::size_t index)
    {
        Tracks& tracks = m_plan.tracks[index];
        if (tracks.columns < 2 || m_graph.node(tracks.frames.front()).isGrid)
            return;
        std::vector<Channel> channels(static_cast<std::size_t>(tracks.columns)); // before each column
        for (const int frame : tracks.frames)
            collect(frame, channels);
        for (std::size_t column = 1; column < channels.size(); ++column) {
            const Channel& channel = channels[column];
            const bool hasFrame = channel.joinsFrames || holdsFrame(tracks, column) || holdsFrame(tracks, column - 1);
            const bool hasGateway = holdsGateway(tracks, column, true) || holdsGateway(tracks, column - 1, false);
            const bool hasCards = !holdsFrame(tracks, column) || !holdsFrame(tracks, column - 1);
            const int least = hasGateway || (channel.joinsCards && !hasFrame) ? labelledGap
                              : channel.joinsFrames && hasCards               ? halfFramedGap
                              : hasFrame                                      ? framedGap
                                                                              : plainGap;
            int gap = std::max(least, aroundLines + channelGap * channel.density());
            if (m_flow == FlowDirection::TopToBottom && tracks.isBand[column])
                gap += bandRoom;
            tracks.gaps[column] = gridUp(gap);
        }
    }

private:
    [[nodiscard]] const FrameContents& contents(int node) const
    {
        return m_plan.contents[static_cast<std::size_t>(node)];
    }
    [[nodiscard]] int columnOf(int node) const { return m_plan.columnOf[static_cast<std::size_t>(node)]; }

    [[nodiscard]] bool holdsFrame(const Tracks& tracks, std::size_t column) const
    {
        return std::ranges::any_of(tracks.frames, [&](int frame) {
            return std::ranges::any_of(contents(frame).cells[column],
                                       [&](int item) { return contents(item).tracks >= 0; });
        });
    }

    /// True when gateways stand on the borders of frames in a column, on the side where requests come in or leave.
    [[nodiscard]] bool holdsGateway(const Tracks& tracks, std::size_t column, bool isEntry) const
    {
        return std::ranges::any_of(tracks.frames, [&](int frame) {
            return std::ranges::any_of(contents(frame).cells[column], [&](int item) {
                return !(isEntry ? contents(item).entries : contents(item).exits).empty();
            });
        });
    }

    void collect(int frame, std::vector<Channel>& channels)
    {
        const int end = m_graph.node(frame).end;
        for (const auto& cell : contents(frame).cells)
            for (const int item : cell)
                for (int i = item; i < m_graph.node(item).end; ++i)
                    m_item[static_cast<std::size_t>(i)] = item;
        for (const auto& cell : contents(frame).cells) {
            for (const int item : cell) {
                for (int i = item; i < m_graph.node(item).end; ++i) {
                    for (const int edge : m_graph.edgesOf[static_cast<std::size_t>(i)]) {
                        const int other = m_graph.otherEnd(edge, i);
                        const bool isInside = other > frame && other < end &&
                                              m_item[static_cast<std::size_t>(other)] >= 0 &&
                                              m_graph.node(m_item[static_cast<std::size_t>(other)]).parent == frame;
                        if (!isInside)
                            leave(frame, item, i, other, edge, channels);
                        else if (m_graph.edges[static_cast<std::size_t>(edge)].from == i &&
                                 m_item[static_cast<std::size_t>(other)] != item)
                            join(item, m_item[static_cast<std::size_t>(other)], i, other, channels);
                    }
                }
            }
        }
    }

    void join(int fromItem, int toItem, int from, int to, std::vector<Channel>& channels)
    {
        const int a = columnOf(fromItem);
        const int b = columnOf(toItem);
        const int start = m_geometry.acrossMiddle(from);
        const int finish = m_geometry.acrossMiddle(to);
        if (a == b) { // round the side of the column
            if (a + 1 < static_cast<int>(channels.size()))
                channels[static_cast<std::size_t>(a + 1)].add(from, to, start, finish);
            return;
        }
        const int first = std::min(a, b) + 1;
        const int last = std::max(a, b);
        for (const int gap : {first, last}) {
            Channel& channel = channels[static_cast<std::size_t>(gap)];
            channel.add(from, to, start, finish);
            if (first == last) {
                const bool hasFrame = contents(fromItem).tracks >= 0 || contents(toItem).tracks >= 0;
                (hasFrame ? channel.joinsFrames : channel.joinsCards) = true;
                break;
            }
        }
    }

    /// A line out of the frame leaves the column on the side where its other end is, and runs to the frame's border.
    void leave(int frame, int item, int own, int other, int edge, std::vector<Channel>& channels)
    {
        const bool isAfter = m_geometry.alongMiddle(other) >= m_geometry.alongMiddle(own);
        const int gap = isAfter ? columnOf(item) + 1 : columnOf(item);
        if (gap <= 0 || gap >= static_cast<int>(channels.size()))
            return;
        const int start = m_geometry.acrossMiddle(own);
        const int finish =
            m_geometry.acrossMiddle(other) < start ? m_geometry.across(frame) : m_geometry.acrossEnd(frame);
        const LayoutEdge& e = m_graph.edges[static_cast<std::size_t>(edge)];
        channels[static_cast<std::size_t>(gap)].add(e.from, e.to, start, finish);
    }

    const LayoutGraph& m_graph;
    TrackPlan& m_plan;
    const Geometry& m_geometry;
    FlowDirection m_flow;
    std::vector<int> m_item; ///< the item of the frame at hand that a node is in
};

} // namespace

void widenGaps(const LayoutGraph& graph, TrackPlan& plan, const Geometry& geometry, FlowDirection flow)
{
    GapWidths channels {graph, plan, geometry, flow};
    for (std::size_t i = 0; i < plan.tracks.size(); ++i)
        channels.widen(i);
}

} // namespace gudo
