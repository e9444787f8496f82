#include "core/layout/routing/line_parts.h"

#include <algorithm>
#include <cstdlib>

namespace gudo {

Rect spanned(Point a, Point b)
{
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

Rect boundsOf(std::span<const Point> points)
{
    Point low = points.front();
    Point high = low;
    for (const Point p : points) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    return spanned(low, high);
}

Segment segmentBetween(Point a, Point b, int edge, int index)
{
    const bool isVertical = a.x == b.x;
    const int first = isVertical ? a.y : a.x;
    const int last = isVertical ? b.y : b.x;
    return {edge, index, isVertical, isVertical ? a.x : a.y, std::min(first, last), std::max(first, last)};
}

void appendSegments(const Polyline& line, int edge, std::vector<Segment>& segments)
{
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        if (line[i].x == line[i + 1].x || line[i].y == line[i + 1].y)
            segments.push_back(segmentBetween(line[i], line[i + 1], edge, static_cast<int>(i)));
    }
}

Polyline simplified(const Polyline& line)
{
    Polyline result;
    result.reserve(line.size());
    const auto isStraight = [](Point a, Point b, Point c) {
        return (a.x == b.x && b.x == c.x) || (a.y == b.y && b.y == c.y);
    };
    for (const Point p : line) {
        while (!result.empty() && result.back() == p)
            result.pop_back();
        while (result.size() >= 2 && isStraight(result[result.size() - 2], result.back(), p)) {
            result.pop_back();
            if (result.back() == p)
                result.pop_back();
            if (result.empty())
                break;
        }
        result.push_back(p);
    }
    return result;
}

bool passesThrough(const Polyline& line, const Rect& rect)
{
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const Rect part = spanned(line[i], line[i + 1]);
        if (part.x < rect.right() && part.right() > rect.x && part.y < rect.bottom() && part.bottom() > rect.y)
            return true;
    }
    return false;
}

Side sideOf(const Rect& rect, Point end, Point next)
{
    if (end.x == next.x) {
        // A line that comes from the inside of a container ends on the side it runs towards, so the border decides.
        if (end.y == rect.y && end.y != rect.bottom())
            return Side::Top;
        if (end.y == rect.bottom() && end.y != rect.y)
            return Side::Bottom;
        return next.y < end.y ? Side::Top : Side::Bottom;
    }
    if (end.x == rect.x && end.x != rect.right())
        return Side::Left;
    if (end.x == rect.right() && end.x != rect.x)
        return Side::Right;
    return next.x < end.x ? Side::Left : Side::Right;
}

} // namespace gudo
