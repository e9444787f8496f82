#pragma once

#include <algorithm>
#include <vector>

namespace gudo {

/// A place on the canvas in scene units (1 = one pixel at 100 %), y down.
struct Point {
    int x = 0;
    int y = 0;

    friend bool operator==(const Point&, const Point&) = default;
};

/// An upright rectangle in scene units. Contains its left and top edge, not its right and bottom one.
struct Rect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    [[nodiscard]] int right() const { return x + width; }
    [[nodiscard]] int bottom() const { return y + height; }
    [[nodiscard]] Point center() const { return {x + width / 2, y + height / 2}; }
    [[nodiscard]] bool isEmpty() const { return width <= 0 || height <= 0; }
    [[nodiscard]] bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    [[nodiscard]] bool contains(const Rect& r) const
    {
        return r.x >= x && r.right() <= right() && r.y >= y && r.bottom() <= bottom();
    }
    [[nodiscard]] bool intersects(const Rect& r) const
    {
        return r.x < right() && x < r.right() && r.y < bottom() && y < r.bottom();
    }
    [[nodiscard]] Rect moved(int dx, int dy) const { return {x + dx, y + dy, width, height}; }
    [[nodiscard]] Rect grown(int by) const { return {x - by, y - by, width + 2 * by, height + 2 * by}; }

    friend bool operator==(const Rect&, const Rect&) = default;
};

/// The smallest rectangle around both; an empty one does not count.
[[nodiscard]] inline Rect united(const Rect& a, const Rect& b)
{
    if (a.isEmpty())
        return b;
    if (b.isEmpty())
        return a;
    const int x = std::min(a.x, b.x);
    const int y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

/// Coordinates beyond this are refused on reading, so that sums of them never overflow.
inline constexpr int maxCoordinate = 10'000'000;

using Polyline = std::vector<Point>;

} // namespace gudo
