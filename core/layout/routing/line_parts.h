#pragma once

#include <span>
#include <vector>

#include "core/model/geometry.h"
#include "core/model/layout.h"

namespace gudo {

/// One straight part of an orthogonal line.
struct Segment {
    int edge = 0;  ///< index of the connection
    int index = 0; ///< which part of its line, from 0
    bool isVertical = false;
    int at = 0;   ///< x of a vertical part, y of a horizontal one
    int from = 0; ///< the lower end along the part
    int to = 0;   ///< the higher end along the part
};

/// The rectangle between two corners, in any order; may be empty in one direction.
[[nodiscard]] Rect spanned(Point a, Point b);

/// True when two rectangles have a point in common; their borders count.
[[nodiscard]] inline bool meets(const Rect& a, const Rect& b)
{
    return a.x <= b.right() && a.right() >= b.x && a.y <= b.bottom() && a.bottom() >= b.y;
}

/// The rectangle around all points. Pre: at least one point.
[[nodiscard]] Rect boundsOf(std::span<const Point> points);

/// The part between two points that share x or y.
[[nodiscard]] Segment segmentBetween(Point a, Point b, int edge, int index);

/// Appends the parts of a line. Pairs of points that share neither coordinate are left out.
void appendSegments(const Polyline& line, int edge, std::vector<Segment>& segments);

/// The same line without repeated points and without points in the middle of a straight part; a line that doubles back
/// on itself loses the detour.
[[nodiscard]] Polyline simplified(const Polyline& line);

/// True when a part of the line runs through the inside of the rectangle; touching its border does not count.
[[nodiscard]] bool passesThrough(const Polyline& line, const Rect& rect);

/// The side of the rectangle a line that starts at `end` and goes on to `next` is attached to.
[[nodiscard]] Side sideOf(const Rect& rect, Point end, Point next);

} // namespace gudo
