#include "core/layout/crowded_channels.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

#include "core/layout/line_parts.h"
#include "core/layout/obstacles.h"

namespace gudo {

namespace {

constexpr int wallDistance = 12; // what lines keep from walls and from each other where there is room
constexpr int lineDistance = 8;

/// Container, direction, and the two sides of a gap.
using Key = std::tuple<int, bool, int, int>;

struct Gap {
    int before = -1;
    int after = -1;
    std::vector<Segment> parts {};
};

/// One rectangle seen across and along the lines of one direction.
struct Extent {
    int low = 0;
    int high = 0;
    int from = 0;
    int to = 0;
};

Extent extentOf(const Rect& r, bool isVertical)
{
    return isVertical ? Extent {r.x, r.right(), r.y, r.bottom()} : Extent {r.y, r.bottom(), r.x, r.right()};
}

class Channelling {
public:
    explicit Channelling(const BoxTree& tree)
        : m_tree {tree}
    {
    }

    /// Notes which gap of the container the part runs in. Open gaps, to one side of everything on the canvas, are none.
    void add(const Segment& part, int container)
    {
        Segment inside = part;
        int low = std::numeric_limits<int>::min();
        int high = std::numeric_limits<int>::max();
        if (container >= 0) {
            Extent room = extentOf(m_tree.rect(container), part.isVertical);
            (part.isVertical ? room.from : room.low) += m_tree.box(container).titleHeight;
            inside.from = std::max(inside.from, room.from);
            inside.to = std::min(inside.to, room.to);
            if (inside.from >= inside.to || inside.at <= room.low || inside.at >= room.high)
                return;
            low = room.low;
            high = room.high;
        }
        int before = -1;
        int after = -1;
        for (const int child : m_tree.children(container)) {
            const Extent extent = extentOf(m_tree.rect(child), part.isVertical);
            if (!m_tree.box(child).isObstacle || extent.from >= inside.to || extent.to <= inside.from)
                continue;
            if (extent.high <= inside.at && extent.high > low) {
                low = extent.high;
                before = child;
            } else if (extent.low >= inside.at && extent.low < high) {
                high = extent.low;
                after = child;
            } else if (extent.low < inside.at && inside.at < extent.high) {
                return; // into a child: its own gaps are looked at by themselves
            }
        }
        if (low == std::numeric_limits<int>::min() || high == std::numeric_limits<int>::max())
            return;
        Gap& gap = m_gaps.try_emplace({container, part.isVertical, low, high}, Gap {before, after, {}}).first->second;
        gap.parts.push_back(inside);
    }

    [[nodiscard]] std::vector<ChannelDemand> demands() const
    {
        std::vector<ChannelDemand> demands;
        for (const auto& [key, gap] : m_gaps) {
            const auto& [container, isVertical, low, high] = key;
            ChannelDemand demand {
                isVertical, container, gap.before, gap.after, low, high, gap.parts.front().from, gap.parts.front().to};
            for (const Segment& part : gap.parts) {
                demand.from = std::min(demand.from, part.from);
                demand.to = std::max(demand.to, part.to);
            }
            demand.missing = roomFor(mostAbreast(gap.parts)) - (high - low);
            if (demand.missing > 0)
                demands.push_back(demand);
        }
        return demands;
    }

private:
    static int roomFor(int lines) { return lines < 2 ? 0 : 2 * wallDistance + (lines - 1) * lineDistance; }

    /// The largest number of lines beside each other; lines that share a trunk count once.
    static int mostAbreast(const std::vector<Segment>& parts)
    {
        std::vector<std::tuple<int, int, int>> events; // place, 0 for an end before 1 for a beginning, track
        for (const Segment& part : parts) {
            events.emplace_back(part.from, 1, part.at);
            events.emplace_back(part.to, 0, part.at);
        }
        std::ranges::sort(events);
        std::map<int, int> tracks;
        std::size_t most = 0;
        for (const auto& [place, begins, track] : events) {
            if (begins == 1)
                ++tracks[track];
            else if (--tracks[track] == 0)
                tracks.erase(track);
            most = std::max(most, tracks.size());
        }
        return static_cast<int>(most);
    }

    const BoxTree& m_tree;
    std::map<Key, Gap> m_gaps;
};

} // namespace

std::vector<ChannelDemand> crowdedChannels(std::span<const RoutingBox> boxes, std::span<const RoutingEdge> edges,
                                           std::span<const Polyline> lines)
{
    const BoxTree tree {boxes};
    Channelling channelling {tree};
    std::vector<Segment> parts;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const RoutingEdge& edge = edges[i];
        if (lines[i].size() < 2 || edge.from == edge.to)
            continue;
        parts.clear();
        appendSegments(lines[i], static_cast<int>(i), parts);
        for (const int container : tree.containersOf(edge.from, edge.to)) {
            for (const Segment& part : parts)
                channelling.add(part, container);
        }
    }
    return channelling.demands();
}

} // namespace gudo
