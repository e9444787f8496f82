#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "app/canvas/painting/sharp_lines.h"
#include "app/canvas/painting/sharp_pen.h"

namespace gudo {

namespace {

constexpr double smallestHead = 0.12; // device pixels for a scene unit
constexpr double smallestDash = 0.3;

/// One level or upright part, its ends on the middle of the stroke.
void fillPart(Surface& surface, QPoint a, QPoint b, int width, QRgb color)
{
    const int left = std::min(a.x(), b.x()) - width / 2;
    const int top = std::min(a.y(), b.y()) - width / 2;
    surface.fill({left, top, std::abs(b.x() - a.x()) + width, std::abs(b.y() - a.y()) + width}, color);
}

void fillDashes(Surface& surface, QPoint a, QPoint b, int width, QRgb color, int on, int off)
{
    const int length = lengthOf(a, b);
    const QPoint direction = directionOf(a, b);
    for (int from = 0; from < length; from += on + off)
        fillPart(surface, a + direction * from, a + direction * std::min(length, from + std::max(0, on - width)), width,
                 color);
}

void fillHead(Surface& surface, QPoint before, QPoint tip, double scale, QRgb color)
{
    const QPoint way = tip - before;
    const int length = std::max(2, int(std::lround(8 * scale)));
    const bool isLevel = std::abs(way.x()) > std::abs(way.y());
    const int back = (isLevel ? way.x() : way.y()) > 0 ? -1 : 1;
    for (int i = 0; i < length; ++i) { // a triangle, one column of pixels after the other
        const int half = i / 2;
        if (isLevel)
            surface.fill({tip.x() + back * i, tip.y() - half, 1, 2 * half + 1}, color);
        else
            surface.fill({tip.x() - half, tip.y() + back * i, 2 * half + 1, 1}, color);
    }
}

} // namespace

void paintPlainLine(Surface& surface, const Polyline& line, const LineShape& style, QRgb color, const Lens& lens)
{
    const int width = std::max(1, int(std::lround(style.strokeWidth * lens.scale)));
    const bool isDashed = style.dash.size() >= 2 && lens.scale >= smallestDash;
    QPoint before;
    QPoint from = lens.toDevice(line.front());
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPoint to = lens.toDevice(line[i]);
        if (to == from && i > 1)
            continue; // the part before covers it
        if (isDashed)
            fillDashes(surface, from, to, width, color, std::max(2, int(std::lround(style.dash[0] * lens.scale))),
                       std::max(2, int(std::lround(style.dash[1] * lens.scale))));
        else
            fillPart(surface, from, to, width, color);
        before = std::exchange(from, to);
    }
    if (style.end != ArrowHead::None && lens.scale >= smallestHead)
        fillHead(surface, before, from, lens.scale, color);
}

} // namespace gudo
