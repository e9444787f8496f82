#include "app/canvas/painting/strokes.h"

#include <QLineF>

#include <cmath>

#include "app/render/painting.h"

namespace gudo {

QColor faded(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

QColor over(const QColor& ground, const QColor& color, double share)
{
    const auto part = [share](int a, int b) {
        return int(std::lround(a + (b - a) * share));
    };
    return {part(ground.red(), color.red()), part(ground.green(), color.green()), part(ground.blue(), color.blue())};
}

QPolygonF lineInPixels(const Polyline& line, const Camera& camera)
{
    QPolygonF points;
    for (const Point& p : line)
        points << camera.toPixel(QPointF(p.x, p.y));
    return points;
}

void paintFrame(QPainter& painter, const QRectF& rect, double radius, const QColor& color, double width)
{
    const double grow = width / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width));
    painter.drawRoundedRect(rect.adjusted(-grow, -grow, grow, grow), radius + grow, radius + grow);
}

void paintPlainFrame(QPainter& painter, const QRect& rect, int width, const QColor& color)
{
    painter.fillRect(rect.x(), rect.y(), rect.width(), width, color);
    painter.fillRect(rect.x(), rect.bottom() + 1 - width, rect.width(), width, color);
    painter.fillRect(rect.x(), rect.y() + width, width, rect.height() - 2 * width, color);
    painter.fillRect(rect.right() + 1 - width, rect.y() + width, width, rect.height() - 2 * width, color);
}

void paintLine(QPainter& painter, const QPolygonF& line, const QColor& color, double width)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

void paintArrowHead(QPainter& painter, const QPolygonF& line, const QColor& color, double size)
{
    if (line.size() < 2)
        return;
    const QLineF last(line[line.size() - 2], line.last());
    QLineF wing = QLineF::fromPolar(size, last.angle() + 180 - 24).translated(line.last());
    QPolygonF head {line.last(), wing.p2()};
    wing = QLineF::fromPolar(size, last.angle() + 180 + 24).translated(line.last());
    head << wing.p2();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(head);
}

void paintItem(QPainter& painter, const DisplayItem& item, const Camera& camera, IconStore& icons, double opacity)
{
    painter.save();
    painter.setOpacity(opacity);
    painter.translate(-camera.pan);
    painter.scale(camera.zoom, camera.zoom);
    paint(painter, item, icons);
    painter.restore();
}

} // namespace gudo
