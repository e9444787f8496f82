#include "core/layout/routing/stretch.h"

#include <algorithm>
#include <cstdlib>

namespace gudo {

namespace {

constexpr int shortest = 8; // parts that become shorter look like a fault

bool isOnBorder(const Rect& r, Point p)
{
    const bool isBeside = p.y >= r.y && p.y <= r.bottom() && (p.x == r.x || p.x == r.right());
    const bool isAbove = p.x >= r.x && p.x <= r.right() && (p.y == r.y || p.y == r.bottom());
    return isBeside || isAbove;
}

bool keepsSense(int before, int now)
{
    return (before < 0) == (now < 0) && std::abs(now) >= std::min(shortest, std::abs(before));
}

/// Moves the first point; false when the box changed otherwise.
bool moveStart(Polyline& line, const Move& move)
{
    if (move.before.width != move.now.width || move.before.height != move.now.height ||
        !isOnBorder(move.before, line.front()))
        return false;
    const int dx = move.now.x - move.before.x;
    const int dy = move.now.y - move.before.y;
    const bool isVertical = line[0].x == line[1].x;
    line[0] = {line[0].x + dx, line[0].y + dy};
    if (isVertical)
        line[1].x += dx;
    else
        line[1].y += dy;
    return true;
}

} // namespace

Polyline stretched(const Polyline& line, const Move& from, const Move& to)
{
    if (line.size() < 4) // both ends need a part of their own, and one between them
        return {};
    Polyline result = line;
    if (!moveStart(result, from))
        return {};
    std::ranges::reverse(result);
    const bool isMoved = moveStart(result, to);
    std::ranges::reverse(result);
    if (!isMoved)
        return {};
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const bool isVertical = line[i].x == line[i + 1].x;
        const int before = isVertical ? line[i + 1].y - line[i].y : line[i + 1].x - line[i].x;
        const int now = isVertical ? result[i + 1].y - result[i].y : result[i + 1].x - result[i].x;
        if (!keepsSense(before, now))
            return {};
    }
    return result;
}

} // namespace gudo
