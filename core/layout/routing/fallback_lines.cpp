#include "core/layout/routing/fallback_lines.h"

#include <algorithm>
#include <cstdlib>

#include "core/layout/routing/ports.h"

namespace gudo {

namespace {

constexpr int loopReach = 24;
constexpr int loopStep = 12;
constexpr int stub = 16;

Point middleOf(const Rect& r, Side side)
{
    const Point c = r.center();
    switch (side) {
    case Side::Left:
        return {r.x, c.y};
    case Side::Top:
        return {c.x, r.y};
    case Side::Right:
        return {r.right(), c.y};
    case Side::Bottom:
        break;
    }
    return {c.x, r.bottom()};
}

Side facing(const Rect& r, Point other)
{
    const int dx = other.x - r.center().x;
    const int dy = other.y - r.center().y;
    if (std::abs(dx) >= std::abs(dy))
        return dx < 0 ? Side::Left : Side::Right;
    return dy < 0 ? Side::Top : Side::Bottom;
}

Point outside(Point p, Side side)
{
    switch (side) {
    case Side::Left:
        return {p.x - stub, p.y};
    case Side::Top:
        return {p.x, p.y - stub};
    case Side::Right:
        return {p.x + stub, p.y};
    case Side::Bottom:
        break;
    }
    return {p.x, p.y + stub};
}

/// Joins two points by parts along the axes, the first one in the given direction; the middle part lies half way.
void join(Polyline& line, Point to, bool startsVertical, bool endsVertical)
{
    const Point from = line.back();
    if (startsVertical != endsVertical) {
        line.push_back(startsVertical ? Point {from.x, to.y} : Point {to.x, from.y});
    } else if (startsVertical) {
        const int middle = from.y + (to.y - from.y) / 2;
        line.insert(line.end(), {{from.x, middle}, {to.x, middle}});
    } else {
        const int middle = from.x + (to.x - from.x) / 2;
        line.insert(line.end(), {{middle, from.y}, {middle, to.y}});
    }
    line.push_back(to);
}

} // namespace

Polyline selfLoop(const Rect& rect, int level)
{
    const int reach = rect.right() + loopReach + level * loopStep;
    const int half = std::max(1, rect.height / 4 + std::min(level * 4, rect.height / 8));
    const int middle = rect.center().y;
    return {
        {rect.right(), middle - half}, {reach, middle - half}, {reach, middle + half}, {rect.right(), middle + half}};
}

Polyline simplestLine(const Rect& from, const Rect& to, const RoutingEdge& edge)
{
    const bool hasStops = !edge.via.empty();
    const Side fromSide = edge.fromSide.value_or(facing(from, hasStops ? edge.via.front() : to.center()));
    const Side toSide = edge.toSide.value_or(facing(to, hasStops ? edge.via.back() : from.center()));
    const Point start = middleOf(from, fromSide);
    const Point end = middleOf(to, toSide);
    Polyline line {start};
    if (edge.fromSide || hasStops)
        line.push_back(outside(start, fromSide));
    bool isVerticalNow = isVertical(fromSide);
    for (const Point stop : edge.via) {
        join(line, stop, isVerticalNow, !isVerticalNow);
        isVerticalNow = !isVerticalNow;
    }
    if (edge.toSide || hasStops) {
        join(line, outside(end, toSide), isVerticalNow, isVertical(toSide));
        line.push_back(end);
    } else {
        join(line, end, isVerticalNow, isVertical(toSide));
    }
    line = simplified(line);
    if (line.size() >= 2)
        return line;
    // The boxes lie on each other: only a loop shows that there is a line.
    const int reach = std::max(from.right(), to.right()) + loopReach;
    const int top = from.center().y - std::max(1, from.height / 4);
    const int bottom = to.center().y + std::max(1, to.height / 4);
    return simplified({{from.right(), top}, {reach, top}, {reach, bottom}, {to.right(), bottom}});
}

} // namespace gudo
