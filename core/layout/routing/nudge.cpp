#include "core/layout/routing/nudge.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "core/layout/routing/edge_router.h"
#include "core/layout/routing/separate.h"

namespace gudo {

namespace {

constexpr int lineGap = 8;
constexpr int portGap = 16;
constexpr int touching = 4;      // parts of one channel that nearly touch end to end count as overlapping
constexpr int channelReach = 24; // parts that far apart are placed together
constexpr int sameTrack = 3;
constexpr int rounds = 2;

/// How much the usual distances shrink, one try after the other.
struct Squeeze {
    bool isTight;
    int percent;
};
constexpr std::array squeezes {Squeeze {false, 100}, Squeeze {true, 100}, Squeeze {true, 75},
                               Squeeze {true, 50},   Squeeze {true, 25},  Squeeze {true, 13}};

/// Parts of lines with a common end that lie on each other and move as one.
struct Track {
    std::vector<int> parts {};
    int at = 0;
    int from = 0;
    int to = 0;
    bool isMovable = false; // some part is
};

class Nudging {
public:
    Nudging(Channels& channels, bool isVertical)
        : m_channels {channels}
        , m_parts {channelParts(channels, isVertical)}
    {
    }

    void run()
    {
        makeTracks();
        std::vector<int> group(m_tracks.size());
        std::iota(group.begin(), group.end(), 0);
        std::vector<char> hasConflict(m_tracks.size(), 0);
        const auto root = [&](int i) {
            while (group[static_cast<std::size_t>(i)] != i)
                i = group[static_cast<std::size_t>(i)] =
                    group[static_cast<std::size_t>(group[static_cast<std::size_t>(i)])];
            return i;
        };
        const int count = static_cast<int>(m_tracks.size());
        for (int i = 0; i < count; ++i) {
            const Track& a = track(i);
            for (int j = i + 1; j < count && track(j).at - a.at < channelReach; ++j) {
                const int gap = a.isMovable || track(j).isMovable ? gapBetween(a, track(j)) : 0;
                if (gap == 0)
                    continue;
                if (track(j).at - a.at < gap)
                    hasConflict[static_cast<std::size_t>(i)] = hasConflict[static_cast<std::size_t>(j)] = 1;
                const int rootA = root(i);
                const int rootB = root(j);
                group[static_cast<std::size_t>(std::max(rootA, rootB))] = std::min(rootA, rootB);
            }
        }
        std::vector<std::vector<int>> clusters(m_tracks.size());
        std::vector<char> isCrowded(m_tracks.size(), 0);
        for (int i = 0; i < count; ++i) {
            const auto r = static_cast<std::size_t>(root(i));
            clusters[r].push_back(i);
            isCrowded[r] = static_cast<char>(isCrowded[r] | hasConflict[static_cast<std::size_t>(i)]);
        }
        for (std::size_t i = 0; i < clusters.size(); ++i) {
            if (isCrowded[i] != 0)
                spread(clusters[i]);
        }
    }

private:
    [[nodiscard]] const Track& track(int i) const { return m_tracks[static_cast<std::size_t>(i)]; }
    [[nodiscard]] const ChannelPart& part(int i) const { return m_parts[static_cast<std::size_t>(i)]; }

    [[nodiscard]] bool isRelated(const ChannelPart& a, const ChannelPart& b) const
    {
        if (a.segment.edge == b.segment.edge)
            return true;
        return sharesOneEnd(m_channels.edges[static_cast<std::size_t>(a.segment.edge)],
                            m_channels.edges[static_cast<std::size_t>(b.segment.edge)]);
    }
    static bool overlap(const ChannelPart& a, const ChannelPart& b, int margin)
    {
        return a.segment.from < b.segment.to + margin && b.segment.from < a.segment.to + margin;
    }
    static bool hangOnOneSide(const ChannelPart& a, const ChannelPart& b)
    {
        const auto same = [](int s, int t) {
            return s >= 0 && s == t;
        };
        return same(a.sideAtStart, b.sideAtStart) || same(a.sideAtStart, b.sideAtEnd) ||
               same(a.sideAtEnd, b.sideAtStart) || same(a.sideAtEnd, b.sideAtEnd);
    }

    /// The distance two tracks must keep; 0 when they do not meet or may share.
    [[nodiscard]] int gapBetween(const Track& a, const Track& b) const
    {
        if (a.from >= b.to + touching || b.from >= a.to + touching)
            return 0;
        int gap = 0;
        for (const int i : a.parts) {
            for (const int j : b.parts) {
                if (overlap(part(i), part(j), touching) && !isRelated(part(i), part(j)))
                    gap = std::max(gap, hangOnOneSide(part(i), part(j)) ? portGap : lineGap);
            }
        }
        return gap;
    }

    /// True when the part may lie on the track: it shares an end with something it touches and hides nothing.
    [[nodiscard]] bool fits(const Track& t, const ChannelPart& p) const
    {
        bool isAttached = false;
        for (const int i : t.parts) {
            if (!overlap(part(i), p, touching))
                continue;
            if (!isRelated(part(i), p))
                return false;
            isAttached = true;
        }
        return isAttached;
    }

    void makeTracks()
    {
        std::vector<int> order(m_parts.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, [&](int a, int b) {
            const Segment& s = part(a).segment;
            const Segment& t = part(b).segment;
            return s.at != t.at ? s.at < t.at : s.from != t.from ? s.from < t.from : s.to > t.to;
        });
        std::size_t firstOfLine = 0;
        for (const int i : order) {
            const Segment& s = part(i).segment;
            if (m_tracks.empty() || m_tracks.back().at != s.at)
                firstOfLine = m_tracks.size();
            std::size_t t = firstOfLine;
            while (t < m_tracks.size() && !fits(m_tracks[t], part(i)))
                ++t;
            if (t == m_tracks.size())
                m_tracks.push_back({.at = s.at, .from = s.from, .to = s.to});
            m_tracks[t].parts.push_back(i);
            m_tracks[t].to = std::max(m_tracks[t].to, s.to);
            m_tracks[t].isMovable |= m_channels.isMovable[static_cast<std::size_t>(s.edge)] != 0;
        }
    }

    /// Negative: the first one crosses less when it lies on the lower side. A part that ends within the other leaves on
    /// the side it turns to, so it should lie there.
    static int vote(const ChannelPart& a, const ChannelPart& b)
    {
        int votes = 0;
        if (a.segment.from == b.segment.from)
            votes += a.turnAtFrom - b.turnAtFrom;
        else
            votes += a.segment.from > b.segment.from ? a.turnAtFrom : -b.turnAtFrom;
        if (a.segment.to == b.segment.to)
            votes += a.turnAtTo - b.turnAtTo;
        else
            votes += a.segment.to < b.segment.to ? a.turnAtTo : -b.turnAtTo;
        return votes;
    }

    [[nodiscard]] int voteOf(const Track& a, const Track& b) const
    {
        int votes = 0;
        for (const int i : a.parts) {
            for (const int j : b.parts) {
                if (overlap(part(i), part(j), touching) && !isRelated(part(i), part(j)))
                    votes += vote(part(i), part(j));
            }
        }
        return votes;
    }

    /// Orders tracks that lie on one line (nearly) by how they turn off; the others by where they lie.
    void putInOrder(std::vector<int>& cluster) const
    {
        std::size_t first = 0;
        for (std::size_t i = 1; i <= cluster.size(); ++i) {
            if (i < cluster.size() && track(cluster[i]).at - track(cluster[i - 1]).at <= sameTrack)
                continue;
            std::vector<std::pair<int, int>> ranked; // score, track
            for (std::size_t a = first; a < i; ++a) {
                int score = 0;
                for (std::size_t b = first; b < i; ++b) {
                    const int votes = a == b ? 0 : voteOf(track(cluster[a]), track(cluster[b]));
                    score += (votes > 0) - (votes < 0);
                }
                ranked.emplace_back(score, cluster[a]);
            }
            std::ranges::stable_sort(ranked, {}, &std::pair<int, int>::first);
            for (std::size_t a = first; a < i; ++a)
                cluster[a] = ranked[a - first].second;
            first = i;
        }
    }

    void spread(std::vector<int>& cluster)
    {
        putInOrder(cluster);
        std::vector<Spacing> spacings;
        const auto isFixed = [&](std::size_t i) {
            return !track(cluster[i]).isMovable;
        };
        for (std::size_t i = 0; i < cluster.size(); ++i) {
            for (std::size_t j = i + 1; j < cluster.size(); ++j) {
                const int gap = isFixed(i) && isFixed(j) ? 0 : gapBetween(track(cluster[i]), track(cluster[j]));
                if (gap > 0)
                    spacings.push_back({static_cast<int>(i), static_cast<int>(j), gap});
            }
        }
        for (const Squeeze& squeeze : squeezes) {
            std::vector<Slider> sliders;
            for (const int t : cluster)
                sliders.push_back(sliderOf(track(t), squeeze.isTight));
            std::vector<Spacing> scaled = spacings;
            for (Spacing& spacing : scaled)
                spacing.gap = std::max(1, spacing.gap * squeeze.percent / 100);
            const std::vector<int> positions = separated(sliders, scaled);
            if (positions.empty())
                continue;
            for (std::size_t i = 0; i < cluster.size(); ++i)
                place(cluster[i], positions[i]);
            return;
        }
    }

    [[nodiscard]] Slider sliderOf(const Track& t, bool isTight) const
    {
        Slider slider {.wished = t.at, .low = t.at - (1 << 20), .high = t.at + (1 << 20)};
        for (const int i : t.parts) {
            slider.low = std::max(slider.low, isTight ? part(i).tightLow : part(i).low);
            slider.high = std::min(slider.high, isTight ? part(i).tightHigh : part(i).high);
        }
        return slider;
    }

    void place(int t, int at)
    {
        if (track(t).at == at)
            return;
        for (const int i : track(t).parts) {
            const Segment& s = part(i).segment;
            if (m_channels.isMovable[static_cast<std::size_t>(s.edge)] != 0)
                slide((*m_channels.lines)[static_cast<std::size_t>(s.edge)], s, at);
        }
    }

    Channels& m_channels;
    std::vector<ChannelPart> m_parts;
    std::vector<Track> m_tracks;
};

} // namespace

void nudge(Channels& channels)
{
    for (int round = 0; round < rounds; ++round) {
        for (const bool isVertical : {false, true})
            Nudging {channels, isVertical}.run();
        for (const int edge : channels.considered) {
            if (channels.isMovable[static_cast<std::size_t>(edge)] != 0) {
                Polyline& line = (*channels.lines)[static_cast<std::size_t>(edge)];
                line = simplified(line);
            }
        }
    }
}

} // namespace gudo
