#include "core/layout/arrange/tracks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "core/layout/arrange/alike.h"
#include "core/layout/arrange/first_order.h"
#include "core/layout/arrange/loose_groups.h"
#include "core/layout/arrange/precedence.h"

namespace gudo {

namespace {

constexpr double noTier = 100;    // behind everything
constexpr int longestColumn = 30; // cards that requests flow through; longer ones are wrapped
constexpr int shortestWrap = 4;   // fewer cards stay in one column

class Columns {
public:
    Columns(const LayoutGraph& graph, FlowDirection flow)
        : m_graph {graph}
        , m_flow {flow}
        , m_groupOf(graph.nodes.size(), -1)
        , m_stamp(graph.nodes.size(), -1)
    {
        m_plan.contents.resize(graph.nodes.size());
        m_plan.columnOf.assign(graph.nodes.size(), -1);
    }

    TrackPlan run()
    {
        addTracks({0});
        for (std::size_t i = 0; i < m_plan.tracks.size(); ++i)
            fill(static_cast<int>(i));
        leaveRoomForBands();
        return std::move(m_plan);
    }

private:
    [[nodiscard]] const LayoutNode& node(int index) const { return m_graph.node(index); }
    [[nodiscard]] FrameContents& contents(int index) { return m_plan.contents[static_cast<std::size_t>(index)]; }

    void addTracks(std::vector<int> frames)
    {
        for (const int frame : frames)
            contents(frame).tracks = static_cast<int>(m_plan.tracks.size());
        m_plan.tracks.push_back({.frames = std::move(frames)});
    }

    void fill(int index)
    {
        const std::vector<int> frames = m_plan.tracks[static_cast<std::size_t>(index)].frames;
        const std::vector<int> items = sortOut(frames);
        m_groups.clear();
        if (node(frames.front()).isGrid) {
            m_groups.push_back({.items = items, .isFrame = true, .rank = 0});
        } else {
            makeGroups(frames, items);
            rank(items);
            rankLooseGroups(m_groups, m_ties);
        }
        makeColumns(index, frames);
        share(index, frames);
    }

    /// The names of bands stand above the first cards; so that the cards of all subnets of a zone are in a line, all of
    /// them have that room when one has.
    void leaveRoomForBands()
    {
        for (Tracks& tracks : m_plan.tracks)
            tracks.hasBandRoom = std::ranges::find(tracks.isBand, true) != tracks.isBand.end();
        for (std::size_t i = 0; i < m_plan.tracks.size(); ++i) {
            if (!m_plan.tracks[i].hasBandRoom)
                continue;
            for (const int frame : m_plan.tracks[i].frames) {
                if (!node(frame).isSubnet)
                    continue;
                for (const int sibling : node(node(frame).parent).children)
                    if (node(sibling).isSubnet)
                        m_plan.tracks[static_cast<std::size_t>(contents(sibling).tracks)].hasBandRoom = true;
            }
        }
    }

    /// Strips and borders filled; returns what stands in columns.
    std::vector<int> sortOut(const std::vector<int>& frames)
    {
        std::vector<int> items;
        for (const int frame : frames) {
            FrameContents& inside = contents(frame);
            bool hasBand = false;
            for (const int child : node(frame).children)
                hasBand = hasBand || node(child).band >= 0;
            for (const int child : node(frame).children) {
                switch (node(child).role) {
                case LayoutRole::Chip:
                    if (node(child).attachedTo < 0)
                        (hasBand ? items : inside.chips).push_back(child); // a strip would lie below the band
                    break;
                case LayoutRole::Note:
                    inside.notes.push_back(child);
                    break;
                case LayoutRole::EntryGateway:
                    inside.entries.push_back(child);
                    break;
                case LayoutRole::ExitGateway:
                    inside.exits.push_back(child);
                    break;
                case LayoutRole::Card:
                case LayoutRole::Frame:
                    items.push_back(child);
                }
            }
            for (auto* list : {&inside.chips, &inside.notes, &inside.entries, &inside.exits})
                putInFirstOrder(m_graph, m_flow, *list,
                                list == &inside.chips || list == &inside.notes ? Filling::Rows : Filling::Column);
        }
        return items;
    }

    void makeGroups(const std::vector<int>& frames, const std::vector<int>& items)
    {
        const std::vector<int> alike = frames.size() > 1 ? alikeFrames(m_graph, frames) : std::vector<int> {};
        std::map<std::tuple<int, int, int>, int> known; // sort of key, its value
        for (const int item : items) {
            const LayoutNode& self = node(item);
            std::tuple<int, int, int> key {0, item, 0};
            if (self.band >= 0)
                key = {1, self.band, 0};
            else if (self.isLane)
                key = {2, self.kinship, 0};
            else if (self.role == LayoutRole::Frame && !alike.empty() && alike[static_cast<std::size_t>(item)] >= 0)
                key = {3, alike[static_cast<std::size_t>(item)], 0};
            const auto [at, isNew] = known.emplace(key, static_cast<int>(m_groups.size()));
            if (isNew)
                m_groups.push_back({.isFrame = self.role == LayoutRole::Frame, .band = self.band});
            m_groups[static_cast<std::size_t>(at->second)].items.push_back(item);
            m_groupOf[static_cast<std::size_t>(item)] = at->second;
        }
        for (ColumnGroup& group : m_groups) {
            group.tier = tierOf(group);
            group.isJoined = isJoined(group);
        }
    }

    [[nodiscard]] std::optional<double> tierOf(const ColumnGroup& group) const
    {
        double sum = 0;
        int count = 0;
        for (const int item : group.items) {
            if (const auto tier = node(item).tier) {
                sum += *tier;
                ++count;
            }
        }
        return count > 0 ? std::optional<double> {sum / count} : std::nullopt;
    }

    /// What stands on premises comes before the cloud, whoever calls whom.
    [[nodiscard]] bool isIntoSite(int from, int to) const
    {
        const LayoutNode& first = node(m_groups[static_cast<std::size_t>(from)].items.front());
        const LayoutNode& second = node(m_groups[static_cast<std::size_t>(to)].items.front());
        return second.isSite && !first.isSite && first.role == LayoutRole::Frame;
    }

    void rank(const std::vector<int>& items)
    {
        for (const int item : items) {
            for (int i = item; i < node(item).end; ++i) {
                m_stamp[static_cast<std::size_t>(i)] = m_round;
                m_groupOf[static_cast<std::size_t>(i)] = m_groupOf[static_cast<std::size_t>(item)];
            }
        }
        std::vector<Precedence> flows;
        m_ties.clear();
        for (const int item : items) {
            for (int i = item; i < node(item).end; ++i) {
                for (const int edge : m_graph.edgesOf[static_cast<std::size_t>(i)]) {
                    const LayoutEdge& e = m_graph.edges[static_cast<std::size_t>(edge)];
                    if (e.from != i || m_stamp[static_cast<std::size_t>(e.to)] != m_round)
                        continue;
                    const int from = m_groupOf[static_cast<std::size_t>(e.from)];
                    const int to = m_groupOf[static_cast<std::size_t>(e.to)];
                    if (from != to && e.isFlow)
                        flows.push_back(isIntoSite(from, to) ? Precedence {to, from} : Precedence {from, to});
                    else if (from != to)
                        m_ties.emplace_back(from, to);
                }
            }
        }
        ++m_round;
        std::vector<RankItem> ranked;
        for (const ColumnGroup& group : m_groups) {
            const LayoutNode& first = node(group.items.front());
            ranked.push_back({.tier = group.tier,
                              .order = first.order,
                              .needsOwnRank = group.isFrame && !first.isLane && first.isSubnet});
        }
        const std::vector<int> ranks = ranksOf(ranked, flows);
        for (std::size_t i = 0; i < m_groups.size(); ++i)
            m_groups[i].rank = ranks[i];
    }

    /// True when requests come from elsewhere, or go there.
    [[nodiscard]] bool isJoined(const ColumnGroup& group) const
    {
        return std::ranges::any_of(group.items, [&](int item) {
            const auto& edges = m_graph.edgesOf[static_cast<std::size_t>(item)];
            return std::ranges::any_of(edges,
                                       [&](int edge) { return m_graph.edges[static_cast<std::size_t>(edge)].isFlow; });
        });
    }

    void makeColumns(int index, const std::vector<int>& frames)
    {
        std::map<int, std::vector<int>> byRank;
        for (std::size_t i = 0; i < m_groups.size(); ++i)
            byRank[m_groups[i].rank].push_back(static_cast<int>(i));
        for (const int frame : frames)
            contents(frame).cells.clear();
        for (auto& [rank, groups] : byRank) {
            std::ranges::stable_sort(groups, {}, [&](int g) {
                const ColumnGroup& group = m_groups[static_cast<std::size_t>(g)];
                return std::tuple {group.band < 0, group.tier.value_or(noTier), node(group.items.front()).order};
            });
            std::vector<int> shared;
            bool isLoose = true;
            bool isFrames = false;
            for (const int g : groups) {
                const ColumnGroup& group = m_groups[static_cast<std::size_t>(g)];
                if (group.band >= 0) {
                    addColumns(index, frames, group.items, 0, true);
                    continue;
                }
                shared.insert(shared.end(), group.items.begin(), group.items.end());
                isLoose = isLoose && group.isLoose;
                isFrames = isFrames || group.isFrame;
            }
            if (!shared.empty())
                addColumns(index, frames, shared, isFrames ? 0 : isLoose ? -1 : longestColumn, false);
        }
    }

    /// `limit` is the longest a column may get; 0: as long as it takes; -1: about as many columns as rows.
    void addColumns(int index, const std::vector<int>& frames, const std::vector<int>& items, int limit, bool isBand)
    {
        std::map<int, std::vector<int>> byFrame;
        std::size_t most = 0;
        for (const int item : items) {
            auto& list = byFrame[node(item).parent];
            list.push_back(item);
            most = std::max(most, list.size());
        }
        auto rows = most;
        if (limit > 0)
            rows = std::min(most, static_cast<std::size_t>(limit));
        else if (limit < 0 && most > shortestWrap)
            rows = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(most))));
        Tracks& tracks = m_plan.tracks[static_cast<std::size_t>(index)];
        const int first = tracks.columns;
        const auto count = static_cast<int>((most + rows - 1) / rows);
        tracks.columns += count;
        tracks.isBand.insert(tracks.isBand.end(), static_cast<std::size_t>(count), isBand);
        for (const int frame : frames)
            contents(frame).cells.resize(static_cast<std::size_t>(tracks.columns));
        for (auto& [frame, list] : byFrame) {
            putInFirstOrder(m_graph, m_flow, list, count > 1 ? Filling::Columns : Filling::Column);
            for (std::size_t i = 0; i < list.size(); ++i) {
                const int column = first + static_cast<int>(i / rows);
                contents(frame).cells[static_cast<std::size_t>(column)].push_back(list[i]);
                m_plan.columnOf[static_cast<std::size_t>(list[i])] = column;
            }
        }
    }

    /// Frames of one column that look alike inside share their columns.
    void share(int index, const std::vector<int>& frames)
    {
        const int columns = m_plan.tracks[static_cast<std::size_t>(index)].columns;
        for (int column = 0; column < columns; ++column) {
            std::map<int, std::vector<int>> kin;
            for (const int frame : frames) {
                for (const int item : contents(frame).cells[static_cast<std::size_t>(column)]) {
                    const LayoutNode& self = node(item);
                    if (self.role == LayoutRole::Frame)
                        kin[self.isLane || self.isSubnet ? self.kinship : -1 - item].push_back(item);
                }
            }
            for (auto& [kinship, members] : kin)
                addTracks(std::move(members));
        }
    }

    const LayoutGraph& m_graph;
    FlowDirection m_flow;
    TrackPlan m_plan;
    std::vector<ColumnGroup> m_groups;
    std::vector<std::pair<int, int>> m_ties; ///< of groups by other connections than requests
    std::vector<int> m_groupOf;              ///< of the node around, as of the last round that touched it
    std::vector<int> m_stamp;                ///< that round
    int m_round = 0;
};

} // namespace

TrackPlan trackPlan(const LayoutGraph& graph, FlowDirection flow)
{
    return Columns {graph, flow}.run();
}

} // namespace gudo
