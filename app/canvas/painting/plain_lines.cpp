#include "app/canvas/painting/plain_lines.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace gudo {

namespace {

constexpr double smallestHead = 0.12; // device pixels for a scene unit
constexpr double smallestDash = 0.3;

/// One level or upright part, its ends on the middle of the stroke.
void fillPart(QPainter& painter, QPoint a, QPoint b, int width, const QColor& color)
{
    const int left = std::min(a.x(), b.x()) - width / 2;
    const int top = std::min(a.y(), b.y()) - width / 2;
    painter.fillRect(left, top, std::abs(b.x() - a.x()) + width, std::abs(b.y() - a.y()) + width, color);
}

void fillDashes(QPainter& painter, QPoint a, QPoint b, int width, const QColor& color, int on, int off)
{
    const QPoint way = b - a;
    const int length = std::max(std::abs(way.x()), std::abs(way.y()));
    if (length == 0)
        return;
    const auto at = [&](int distance) {
        return a + way * distance / length;
    };
    for (int from = 0; from < length; from += on + off)
        fillPart(painter, at(from), at(std::min(length, from + std::max(0, on - width))), width, color);
}

void fillHead(QPainter& painter, QPoint before, QPoint tip, double scale, const QColor& color)
{
    const QPoint way = tip - before;
    const int length = std::max(2, int(std::lround(8 * scale)));
    const bool isLevel = std::abs(way.x()) > std::abs(way.y());
    const int back = (isLevel ? way.x() : way.y()) > 0 ? -1 : 1;
    for (int i = 0; i < length; ++i) { // a triangle, one column of pixels after the other
        const int half = i / 2;
        if (isLevel)
            painter.fillRect(tip.x() + back * i, tip.y() - half, 1, 2 * half + 1, color);
        else
            painter.fillRect(tip.x() - half, tip.y() + back * i, 2 * half + 1, 1, color);
    }
}

} // namespace

void paintPlainLine(QPainter& painter, const Polyline& line, const LineShape& style, const QColor& color,
                    const Lens& lens)
{
    const int width = std::max(1, int(std::lround(style.strokeWidth * lens.scale)));
    const bool isDashed = style.dash.size() >= 2 && lens.scale >= smallestDash;
    QPoint before;
    QPoint from = lens.toDevice(line.front());
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPoint to = lens.toDevice(line[i]);
        if (line[i].x != line[i - 1].x && line[i].y != line[i - 1].y) {
            painter.setPen(QPen(color, width));
            painter.drawLine(from, to);
        } else if (isDashed) {
            fillDashes(painter, from, to, width, color, std::max(2, int(std::lround(style.dash[0] * lens.scale))),
                       std::max(2, int(std::lround(style.dash[1] * lens.scale))));
        } else {
            fillPart(painter, from, to, width, color);
        }
        before = std::exchange(from, to);
    }
    if (style.end != ArrowHead::None && lens.scale >= smallestHead && line.size() > 1)
        fillHead(painter, before, from, lens.scale, color);
}

} // namespace gudo
