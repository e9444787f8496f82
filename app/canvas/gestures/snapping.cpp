#include "app/canvas/gestures/snapping.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <tuple>
#include <utility>

#include "app/canvas/editing/arrange.h"

namespace gudo {

namespace {

constexpr double overhang = 8; // of a guide beyond what is in line, scene units

/// One axis of a rectangle, so that one piece of code serves both.
struct Span {
    int start;
    int end;
    int sideStart; ///< of the other axis
    int sideEnd;

    [[nodiscard]] int middle() const { return start + (end - start) / 2; }
    [[nodiscard]] bool isBeside(const Span& other) const
    {
        return sideStart < other.sideEnd && other.sideStart < sideEnd;
    }
    friend auto operator<=>(const Span&, const Span&) = default;
};

Span spanOf(const Rect& r, bool isAcross)
{
    return isAcross ? Span {r.x, r.right(), r.y, r.bottom()} : Span {r.y, r.bottom(), r.x, r.right()};
}

QLineF along(int from, int to, double side, bool isAcross)
{
    return isAcross ? QLineF(from, side, to, side) : QLineF(side, from, side, to);
}

/// A line of the dragged rectangle that may be pulled.
struct Own {
    int at;
    bool isMiddle;
};

class Axis {
public:
    Axis(const Neighbourhood& neighbourhood, const Rect& dragged, double reach, bool isAcross, bool movesStart,
         bool movesEnd)
        : m_dragged {spanOf(dragged, isAcross)}
        , m_reach {reach}
        , m_isAcross {isAcross}
        , m_isWhole {movesStart && movesEnd}
    {
        for (const Rect& rect : neighbourhood.neighbours)
            m_neighbours.push_back(spanOf(rect, isAcross));
        std::ranges::sort(m_neighbours);
        if (!neighbourhood.room.isEmpty())
            m_room = spanOf(neighbourhood.room, isAcross);
        if (movesStart)
            m_own.push_back({m_dragged.start, false});
        if (m_isWhole)
            m_own.push_back({m_dragged.middle(), true});
        if (movesEnd)
            m_own.push_back({m_dragged.end, false});
    }

    /// How far the axis is pulled, with equal gaps or without; nothing when only the grid does.
    [[nodiscard]] std::optional<int> pull(bool countsGaps) const
    {
        std::optional<int> best;
        const auto consider = [&](int by) {
            const auto rank = [](int distance) {
                return std::tuple {std::abs(distance), distance};
            };
            if (std::abs(by) <= m_reach && (!best || rank(by) < rank(*best)))
                best = by;
        };
        for (const Own& own : m_own) {
            for (const Span& other : m_neighbours)
                for (const int at : linesOf(other, own.isMiddle))
                    consider(at - own.at);
            if (m_room)
                for (const int at : linesOf(*m_room, own.isMiddle))
                    consider(at - own.at);
        }
        if (m_isWhole && countsGaps)
            for (const int start : evenPlaces())
                consider(start - m_dragged.start);
        return best;
    }

    /// To the nearest line of the grid.
    [[nodiscard]] int toGrid() const { return m_own.empty() ? 0 : snapped(m_own.front().at) - m_own.front().at; }

    /// Everything that is in line with the rectangle where it ends up. False when nothing is.
    bool addGuides(const Rect& lying, Guides& guides) const
    {
        const std::size_t gaps = guides.gaps.size();
        const Span span = spanOf(lying, m_isAcross);
        const std::size_t before = guides.lines.size();
        addLine(span.start, false, span, guides);
        addLine(span.end, false, span, guides);
        if (m_isWhole && guides.lines.size() < before + 2) // both edges say that the middles are in line, too
            addLine(span.middle(), true, span, guides);
        if (m_isWhole)
            addGaps(span, guides);
        return guides.lines.size() > before || guides.gaps.size() > gaps;
    }

private:
    static std::vector<int> linesOf(const Span& span, bool isMiddle)
    {
        return isMiddle ? std::vector {span.middle()} : std::vector {span.start, span.end};
    }

    struct Row {
        std::vector<Span> before; ///< nearest first, clear of each other
        std::vector<Span> after;
    };
    /// What stands in the same row or column as `span`, in both directions; nothing for what lies on one of them.
    [[nodiscard]] Row rowOf(const Span& span) const
    {
        const bool isOnOne = std::ranges::any_of(m_neighbours, [&](const Span& other) {
            return span.isBeside(other) && other.start < span.end - m_reach && other.end > span.start + m_reach;
        });
        if (isOnOne)
            return {};
        Row row;
        for (const Span& other : m_neighbours) // by start
            if (span.isBeside(other) && other.start >= span.end - m_reach &&
                (row.after.empty() || other.start >= row.after.back().end))
                row.after.push_back(other);
        std::vector<Span> byEnd = m_neighbours;
        std::ranges::sort(byEnd, std::ranges::greater {}, [](const Span& s) { return std::tuple {s.end, s.start}; });
        for (const Span& other : byEnd)
            if (span.isBeside(other) && other.end <= span.start + m_reach &&
                (row.before.empty() || other.end <= row.before.back().start))
                row.before.push_back(other);
        return row;
    }

    /// Places of the start at which a gap beside the dragged one is as wide as another.
    [[nodiscard]] std::vector<int> evenPlaces() const
    {
        const Row row = rowOf(m_dragged);
        const int length = m_dragged.end - m_dragged.start;
        std::vector<int> places;
        if (!row.before.empty() && !row.after.empty())
            if (const int free = row.after[0].start - row.before[0].end - length; free > 1)
                places.push_back(row.before[0].end + free / 2);
        if (row.before.size() > 1)
            if (const int gap = row.before[0].start - row.before[1].end; gap > 0)
                places.push_back(row.before[0].end + gap);
        if (row.after.size() > 1)
            if (const int gap = row.after[1].start - row.after[0].end; gap > 0)
                places.push_back(row.after[0].start - gap - length);
        return places;
    }

    void addLine(int at, bool isMiddle, const Span& span, Guides& guides) const
    {
        const bool isOwn = std::ranges::any_of(m_own, [&](const Own& own) { return own.isMiddle == isMiddle; });
        int from = span.sideStart;
        int to = span.sideEnd;
        bool isShared = false;
        const auto share = [&](const Span& other) {
            const auto lines = linesOf(other, isMiddle);
            if (std::ranges::find(lines, at) == lines.end())
                return;
            isShared = true;
            from = std::min(from, other.sideStart);
            to = std::max(to, other.sideEnd);
        };
        std::ranges::for_each(m_neighbours, share);
        if (m_room)
            share(*m_room);
        if (!isOwn || !isShared)
            return;
        guides.lines.push_back(m_isAcross ? QLineF(at, from - overhang, at, to + overhang)
                                          : QLineF(from - overhang, at, to + overhang, at));
    }

    /// Bars of the gap on either side, as far as there is another one like it.
    void addGaps(const Span& span, Guides& guides) const
    {
        const Row row = rowOf(span);
        const auto gapBetween = [](const Span& first, const Span& second) {
            return second.start - first.end;
        };
        const auto bar = [&](const Span& first, const Span& second) {
            const int low = std::max(first.sideStart, second.sideStart);
            const int high = std::min(first.sideEnd, second.sideEnd);
            // Two that are both beside the dragged one, but not beside each other, are measured level with that.
            const double side = low < high ? (low + high) / 2.0 : (span.sideStart + span.sideEnd) / 2.0;
            guides.gaps.push_back({along(first.end, second.start, side, m_isAcross), gapBetween(first, second)});
        };
        std::vector<Span> all(row.before.rbegin(), row.before.rend());
        const std::size_t self = all.size();
        all.push_back(span);
        all.insert(all.end(), row.after.begin(), row.after.end());
        const auto gapAfter = [&](std::size_t i) {
            return i + 1 < all.size() ? gapBetween(all[i], all[i + 1]) : -1;
        };
        const int before = self > 0 ? gapAfter(self - 1) : -1;
        const int after = gapAfter(self);
        const auto isAlike = [](int a, int b) {
            return a > 0 && b > 0 && std::abs(a - b) <= 1;
        };
        const bool areBoth = isAlike(before, after);
        const bool isChainBefore = self > 1 && before > 0 && before == gapAfter(self - 2);
        const bool isChainAfter = after > 0 && after == gapAfter(self + 1);
        if (areBoth || isChainBefore)
            for (std::size_t i = self; i > 0 && (gapAfter(i - 1) == before); --i)
                bar(all[i - 1], all[i]);
        if (areBoth || isChainAfter)
            for (std::size_t i = self; gapAfter(i) == after && after > 0; ++i)
                bar(all[i], all[i + 1]);
    }

    Span m_dragged;
    double m_reach;
    bool m_isAcross;
    bool m_isWhole;
    std::vector<Span> m_neighbours;
    std::optional<Span> m_room;
    std::vector<Own> m_own;
};

} // namespace

Snap snappedTo(const Neighbourhood& neighbourhood, const Rect& dragged, double reach, const MovingEdges& moving)
{
    const Axis across {neighbourhood, dragged, reach, true, moving.left, moving.right};
    const Axis down {neighbourhood, dragged, reach, false, moving.top, moving.bottom};
    bool countsAcross = true;
    bool countsDown = true;
    for (;;) {
        const auto dx = across.pull(countsAcross);
        const auto dy = down.pull(countsDown);
        Snap snap {.dx = dx ? *dx : across.toGrid(), .dy = dy ? *dy : down.toGrid()};
        const int left = dragged.x + (moving.left ? snap.dx : 0);
        const int top = dragged.y + (moving.top ? snap.dy : 0);
        const Rect lying {left, top, dragged.right() + (moving.right ? snap.dx : 0) - left,
                          dragged.bottom() + (moving.bottom ? snap.dy : 0) - top};
        // A pull along one axis can bring it out of the row that the gap on the other axis was measured in.
        if (dx && !across.addGuides(lying, snap.guides) && std::exchange(countsAcross, false))
            continue;
        if (dy && !down.addGuides(lying, snap.guides) && std::exchange(countsDown, false))
            continue;
        return snap;
    }
}

} // namespace gudo
