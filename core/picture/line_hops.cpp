#include "core/picture/line_hops.h"

#include <algorithm>
#include <cstdlib>

#include "core/picture/plane_index.h"

namespace gudo {

namespace {

constexpr int cornerRoom = 6; // of the round corner, and of an arrow head's shoulder

struct Upright {
    int line = 0;
    int x = 0;
    int top = 0;
    int bottom = 0;
};

bool isRelated(const Connection& a, const Connection& b)
{
    return a.from == b.from || a.from == b.to || a.to == b.from || a.to == b.to;
}

/// Makes one arc of those closer than a gap that could be seen.
std::vector<LineHop> merged(std::vector<LineHop> hops)
{
    std::ranges::sort(hops, {}, [](const LineHop& hop) { return hop.at.x; });
    std::vector<LineHop> result;
    for (const LineHop& hop : hops) {
        if (!result.empty() && hop.at.x - hop.reach <= result.back().at.x + result.back().reach + 3) {
            const int left = result.back().at.x - result.back().reach;
            const int right = std::max(hop.at.x + hop.reach, result.back().at.x + result.back().reach);
            result.back() = {{(left + right) / 2, hop.at.y}, (right - left + 1) / 2};
        } else {
            result.push_back(hop);
        }
    }
    return result;
}

} // namespace

std::vector<std::vector<LineHop>> hopsOf(std::span<const DrawnLine> lines)
{
    Rect area;
    for (const DrawnLine& line : lines)
        for (const Point point : *line.route)
            area = united(area, {point.x, point.y, 1, 1});
    PlaneIndex index {area};
    std::vector<Upright> uprights;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Polyline& route = *lines[i].route;
        for (std::size_t k = 1; k < route.size(); ++k) {
            const auto [top, bottom] = std::minmax(route[k - 1].y, route[k].y);
            if (route[k - 1].x != route[k].x || bottom - top <= 2 * cornerRoom)
                continue;
            uprights.push_back({static_cast<int>(i), route[k].x, top, bottom});
            index.add({route[k].x, top, 1, bottom - top});
        }
    }
    std::vector<std::vector<LineHop>> result(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Polyline& route = *lines[i].route;
        for (std::size_t k = 1; k < route.size(); ++k) {
            const int y = route[k].y;
            const auto [left, right] = std::minmax(route[k - 1].x, route[k].x);
            const int room = cornerRoom + hopHeight;
            if (route[k - 1].y != y || right - left <= 2 * room)
                continue;
            std::vector<LineHop> hops;
            index.meeting({left, y, right - left, 1}, [&](int number) {
                const Upright& other = uprights[static_cast<std::size_t>(number)];
                const bool isCrossed = other.x >= left + room && other.x <= right - room &&
                                       y >= other.top + cornerRoom && y <= other.bottom - cornerRoom;
                if (isCrossed &&
                    !isRelated(*lines[i].connection, *lines[static_cast<std::size_t>(other.line)].connection))
                    hops.push_back({{other.x, y}});
            });
            hops = merged(std::move(hops));
            if (route[k - 1].x > route[k].x)
                std::ranges::reverse(hops);
            result[i].insert(result[i].end(), hops.begin(), hops.end());
        }
    }
    return result;
}

} // namespace gudo
