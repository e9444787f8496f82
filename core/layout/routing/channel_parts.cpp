#include "core/layout/routing/channel_parts.h"

#include <algorithm>

#include "core/layout/routing/ports.h"

namespace gudo {

namespace {

constexpr int usualDistance = 12;
constexpr int tightDistance = 3;
constexpr int frameDistance = 6;
constexpr int tightFrameDistance = 2;
constexpr int reach = 200; // a part rarely slides farther

class Room {
public:
    explicit Room(ChannelPart& part)
        : m_part {part}
    {
        const int at = part.segment.at;
        part.low = part.tightLow = at - reach;
        part.high = part.tightHigh = at + reach;
    }
    /// Something that takes up [low, high] across and [from, to] along.
    void keepClear(int low, int high, int from, int to, int distance, int tight)
    {
        const Segment& s = m_part.segment;
        if (from >= s.to || to <= s.from)
            return;
        if (high <= s.at) {
            m_part.low = std::max(m_part.low, high + distance);
            m_part.tightLow = std::max(m_part.tightLow, high + tight);
        } else if (low >= s.at) {
            m_part.high = std::min(m_part.high, low - distance);
            m_part.tightHigh = std::min(m_part.tightHigh, low - tight);
        }
    }
    void stayWithin(int low, int high)
    {
        m_part.low = std::max(m_part.low, low);
        m_part.tightLow = std::max(m_part.tightLow, low);
        m_part.high = std::min(m_part.high, high);
        m_part.tightHigh = std::min(m_part.tightHigh, high);
    }
    void close()
    {
        const int at = m_part.segment.at;
        m_part.low = std::min(m_part.low, at);
        m_part.tightLow = std::min(m_part.tightLow, at);
        m_part.high = std::max(m_part.high, at);
        m_part.tightHigh = std::max(m_part.tightHigh, at);
    }

private:
    ChannelPart& m_part;
};

int across(Point p, bool isVertical)
{
    return isVertical ? p.x : p.y;
}

/// Walls and borders beside the part.
void limitByPlan(Room& room, const Surroundings& around, bool isVertical)
{
    const auto keepClear = [&](const Rect& r, int distance, int tight) {
        if (isVertical)
            room.keepClear(r.x, r.right(), r.y, r.bottom(), distance, tight);
        else
            room.keepClear(r.y, r.bottom(), r.x, r.right(), distance, tight);
    };
    for (const Rect& wall : around.walls)
        keepClear(wall, usualDistance, tightDistance);
    for (const Rect& frame : around.frames) {
        const Rect nearBorder =
            isVertical ? Rect {frame.x, frame.y, 0, frame.height} : Rect {frame.x, frame.y, frame.width, 0};
        keepClear(nearBorder, frameDistance, tightFrameDistance);
        keepClear(isVertical ? nearBorder.moved(frame.width, 0) : nearBorder.moved(0, frame.height), frameDistance,
                  tightFrameDistance);
    }
    if (!isVertical) {
        for (const Rect& title : around.titles)
            keepClear(title, frameDistance, tightFrameDistance);
    }
}

/// A part must not slide past the parallel parts before and behind it: the part between them would turn round.
void limitByNeighbours(Room& room, const Polyline& line, std::size_t index, bool isVertical)
{
    const int at = across(line[index], isVertical);
    const auto keepOrder = [&](int other) {
        if (other > at)
            room.stayWithin(at - reach, at + (other - at - 1) / 2);
        else if (other < at)
            room.stayWithin(at - (at - other - 1) / 2, at + reach);
    };
    if (index >= 2)
        keepOrder(across(line[index - 2], isVertical));
    if (index + 3 < line.size())
        keepOrder(across(line[index + 3], isVertical));
}

void limitBySide(Room& room, const Rect& r, bool isVertical)
{
    const int low = isVertical ? r.x : r.y;
    const int length = isVertical ? r.width : r.height;
    const int margin = cornerMargin(length);
    room.stayWithin(low + margin, low + length - margin);
}

bool passesStop(const Segment& s, const std::vector<Point>& stops)
{
    return std::ranges::any_of(stops, [&](Point p) {
        const int along = s.isVertical ? p.y : p.x;
        return across(p, s.isVertical) == s.at && along >= s.from && along <= s.to;
    });
}

int signOf(int value)
{
    return value < 0 ? -1 : value > 0 ? 1 : 0;
}

void describeTurns(ChannelPart& part, const Polyline& line, bool isVertical)
{
    const auto index = static_cast<std::size_t>(part.segment.index);
    const int at = part.segment.at;
    const int before = index == 0 ? 0 : signOf(across(line[index - 1], isVertical) - at);
    const int behind = index + 2 >= line.size() ? 0 : signOf(across(line[index + 2], isVertical) - at);
    const bool runsUp = across(line[index], !isVertical) <= across(line[index + 1], !isVertical);
    part.turnAtFrom = runsUp ? before : behind;
    part.turnAtTo = runsUp ? behind : before;
}

} // namespace

std::vector<ChannelPart> channelParts(const Channels& channels, bool isVertical)
{
    std::vector<ChannelPart> parts;
    Surroundings around;
    for (const int edge : channels.considered) {
        const Polyline& line = (*channels.lines)[static_cast<std::size_t>(edge)];
        const RoutingEdge& ends = channels.edges[static_cast<std::size_t>(edge)];
        if (line.size() < 2)
            continue;
        const bool isMovable = channels.isMovable[static_cast<std::size_t>(edge)] != 0 && ends.from != ends.to;
        if (isMovable)
            channels.tree->collect(ends.from, ends.to, boundsOf(line).grown(reach), around);
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            const Segment segment = segmentBetween(line[i], line[i + 1], edge, static_cast<int>(i));
            if (segment.isVertical != isVertical || (line[i].x != line[i + 1].x && line[i].y != line[i + 1].y))
                continue;
            ChannelPart part {.segment = segment};
            const bool isFirst = i == 0;
            const bool isLast = i + 2 == line.size();
            if (isFirst)
                part.sideAtStart = sideKey(ends.from, sideOf(channels.tree->rect(ends.from), line[0], line[1]));
            if (isLast)
                part.sideAtEnd = sideKey(ends.to, sideOf(channels.tree->rect(ends.to), line[i + 1], line[i]));
            describeTurns(part, line, isVertical);
            Room room {part};
            if (!isMovable || passesStop(segment, ends.via)) {
                room.stayWithin(segment.at, segment.at);
            } else {
                limitByPlan(room, around, isVertical);
                limitByNeighbours(room, line, i, isVertical);
                if (isFirst)
                    limitBySide(room, channels.tree->rect(ends.from), isVertical);
                if (isLast)
                    limitBySide(room, channels.tree->rect(ends.to), isVertical);
            }
            room.close();
            parts.push_back(part);
        }
    }
    return parts;
}

void slide(Polyline& line, const Segment& segment, int at)
{
    const auto index = static_cast<std::size_t>(segment.index);
    for (const std::size_t i : {index, index + 1})
        (segment.isVertical ? line[i].x : line[i].y) = at;
}

} // namespace gudo
