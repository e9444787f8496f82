#include "core/layout/routing/open_ports.h"

#include <algorithm>
#include <cstdlib>

namespace gudo {

namespace {

constexpr int clearance = 8;    // of lines from walls
constexpr int leastOpening = 8; // beyond that
constexpr std::size_t mostPorts = 8;

bool isCovered(const Port& port, const Rect& self, std::span<const Rect> walls)
{
    return std::ranges::any_of(walls, [&](const Rect& wall) {
        const Rect near = wall.grown(clearance);
        // Parts of the box itself are as they are.
        return !self.contains(wall) && wall.intersects(self) && port.at.x > near.x && port.at.x < near.right() &&
               port.at.y > near.y && port.at.y < near.bottom();
    });
}

/// What is left of a side, in the order of its coordinate.
std::vector<std::pair<int, int>> openings(const Rect& rect, Side side, std::span<const Rect> walls)
{
    const bool isLevel = isVertical(side); // the side itself runs from left to right
    const int at = side == Side::Left    ? rect.x
                   : side == Side::Right ? rect.right()
                   : side == Side::Top   ? rect.y
                                         : rect.bottom();
    const int low = isLevel ? rect.x : rect.y;
    const int high = isLevel ? rect.right() : rect.bottom();
    std::vector<std::pair<int, int>> covered;
    for (const Rect& wall : walls) {
        const int from = isLevel ? wall.x : wall.y;
        const int to = isLevel ? wall.right() : wall.bottom();
        const bool isOnSide = isLevel ? wall.y < at && at < wall.bottom() : wall.x < at && at < wall.right();
        if (!rect.contains(wall) && isOnSide && from < high && to > low)
            covered.emplace_back(from - clearance, to + clearance);
    }
    std::ranges::sort(covered);
    std::vector<std::pair<int, int>> result;
    int start = low + cornerMargin(high - low);
    for (const auto& [from, to] : covered) {
        if (from - start >= leastOpening)
            result.emplace_back(start, from);
        start = std::max(start, to);
    }
    if (high - cornerMargin(high - low) - start >= leastOpening)
        result.emplace_back(start, high - cornerMargin(high - low));
    return result;
}

} // namespace

std::vector<Port> openPorts(std::vector<Port> ports, const Rect& rect, const Rect& other, std::span<const Rect> walls)
{
    const auto liesOver = [&](const Rect& wall) {
        return wall.intersects(rect) && !rect.contains(wall);
    };
    if (std::ranges::none_of(walls, liesOver))
        return ports; // nearly always
    std::vector<Port> open = ports;
    std::erase_if(open, [&](const Port& port) { return isCovered(port, rect, walls); });
    if (!open.empty())
        return open;
    for (const Side side : {Side::Left, Side::Top, Side::Right, Side::Bottom}) {
        for (const auto& [from, to] : openings(rect, side, walls)) {
            const int middle = from + (to - from) / 2;
            const Point at = isVertical(side) ? Point {middle, side == Side::Top ? rect.y : rect.bottom()}
                                              : Point {side == Side::Left ? rect.x : rect.right(), middle};
            open.push_back({at, side, 0});
        }
    }
    const Point target = other.center();
    std::ranges::stable_sort(
        open, {}, [&](const Port& port) { return std::abs(port.at.x - target.x) + std::abs(port.at.y - target.y); });
    open.resize(std::min(open.size(), mostPorts));
    return open.empty() ? ports : open;
}

} // namespace gudo
