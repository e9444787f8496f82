#include "app/canvas/painting/guide_painter.h"

#include <QFontMetricsF>

#include "app/canvas/painting/look.h"
#include "app/render/painting.h"

namespace gudo {

namespace {

constexpr double tickLength = 4; // to either side of a bar, pixels

QColor guideColor(const Theme& theme)
{
    return theme.isDark ? QColor(0xf4, 0x72, 0xb6) : QColor(0xdb, 0x27, 0x77);
}

QFont numberFont()
{
    QFont font = fontOf(11, FontWeight::SemiBold);
    font.setPixelSize(11);
    return font;
}

/// On half pixels, where a line one pixel wide is sharp.
QPointF sharp(const QPointF& p)
{
    return {std::floor(p.x()) + 0.5, std::floor(p.y()) + 0.5};
}

QLineF barInPixels(const GapBar& bar, const Camera& camera)
{
    return {sharp(camera.toPixel(bar.line.p1())), sharp(camera.toPixel(bar.line.p2()))};
}

bool isLevel(const QLineF& line)
{
    return line.y1() == line.y2();
}

/// On the bar, or beside it where it would hide the bar.
QRectF numberRect(const GapBar& bar, const Camera& camera)
{
    const QFontMetricsF metrics(numberFont());
    const QLineF line = barInPixels(bar, camera);
    QRectF rect(0, 0, metrics.horizontalAdvance(QString::number(bar.length)) + 8, metrics.height() + 2);
    rect.moveCenter(line.center());
    const double needed = (isLevel(line) ? rect.width() : rect.height()) + 12;
    if (line.length() < needed)
        rect.translate(isLevel(line) ? QPointF(0, rect.height() / 2 + tickLength + 3)
                                     : QPointF(rect.width() / 2 + tickLength + 3, 0));
    return rect;
}

void paintBar(QPainter& painter, const GapBar& bar, const Camera& camera, const Theme& theme)
{
    const QColor color = guideColor(theme);
    const QLineF line = barInPixels(bar, camera);
    const QPointF tick = isLevel(line) ? QPointF(0, tickLength) : QPointF(tickLength, 0);
    painter.setPen(QPen(color, 1));
    painter.drawLine(line);
    for (const QPointF& end : {line.p1(), line.p2()})
        painter.drawLine(end - tick, end + tick);
    const QRectF rect = numberRect(bar, camera);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, 3, 3);
    painter.setPen(theme.isDark ? QColor(0x0f, 0x17, 0x2a) : QColor(Qt::white));
    painter.setFont(numberFont());
    painter.drawText(rect, Qt::AlignCenter, QString::number(bar.length));
}

QRect around(const QRectF& rect, double margin)
{
    return rect.normalized().adjusted(-margin, -margin, margin, margin).toAlignedRect();
}

} // namespace

void paintGuides(QPainter& painter, const Guides& guides, const Camera& camera, const Theme& theme)
{
    painter.setPen(QPen(guideColor(theme), 1));
    for (const QLineF& line : guides.lines)
        painter.drawLine(sharp(camera.toPixel(line.p1())), sharp(camera.toPixel(line.p2())));
    for (const GapBar& bar : guides.gaps)
        paintBar(painter, bar, camera, theme);
}

std::map<QString, QRect> guidePieces(const Guides& guides, const Camera& camera)
{
    std::map<QString, QRect> pieces;
    for (const QLineF& line : guides.lines)
        pieces.emplace(QStringLiteral("guide%1").arg(pieces.size()),
                       around(QRectF(camera.toPixel(line.p1()), camera.toPixel(line.p2())), 3));
    for (const GapBar& bar : guides.gaps) {
        const QLineF line = barInPixels(bar, camera);
        const QRectF both = QRectF(line.p1(), line.p2()).normalized().united(numberRect(bar, camera));
        pieces.emplace(QStringLiteral("gap%1 of %2").arg(pieces.size()).arg(bar.length), around(both, tickLength + 3));
    }
    return pieces;
}

} // namespace gudo
