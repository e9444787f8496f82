#pragma once

#include <QPointF>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/model/geometry.h"

namespace gudo {

/// From a point to a line of upright and level parts; infinite for an empty one.
[[nodiscard]] inline double distanceTo(const QPointF& point, const Polyline& line)
{
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto [left, right] = std::minmax(line[i - 1].x, line[i].x);
        const auto [top, bottom] = std::minmax(line[i - 1].y, line[i].y);
        const double x = std::clamp(point.x(), double(left), double(right));
        const double y = std::clamp(point.y(), double(top), double(bottom));
        least = std::min(least, std::hypot(point.x() - x, point.y() - y));
    }
    return least;
}

/// True for lines of level and upright parts, two points at least.
[[nodiscard]] inline bool isSquare(const Polyline& line)
{
    for (std::size_t i = 1; i < line.size(); ++i)
        if (line[i].x != line[i - 1].x && line[i].y != line[i - 1].y)
            return false;
    return line.size() > 1;
}

} // namespace gudo
