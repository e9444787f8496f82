#include "app/canvas/painting/story_painter.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

#include "app/canvas/painting/look.h"
#include "app/canvas/painting/strokes.h"
#include "app/render/painting.h"

namespace gudo {

namespace {

constexpr double numberRadius = 9; // pixels
constexpr double nearZoom = 0.5;   // from here on numbers and labels can be read
constexpr double shortestNumbered = 30;
constexpr double smallestHatched = 24; // pixels; smaller things are only greyed
constexpr int veilStep = 7;            // pixels between the lines of a veil

QColor errorOf(const Theme& theme)
{
    return toQt(theme.error);
}

double lengthOf(const QPolygonF& line)
{
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

/// Where the line from the middle of a rectangle towards `target` leaves it.
QPointF edgeTowards(const QRectF& rect, const QPointF& target)
{
    const QPointF by = target - rect.center();
    const double across = std::max(std::abs(by.x()) / std::max(rect.width() / 2, 1.0),
                                   std::abs(by.y()) / std::max(rect.height() / 2, 1.0));
    return across > 1 ? rect.center() + by / across : rect.center();
}

/// One hop as a line in pixels; empty when its ends are not drawn.
QPolygonF hopLine(const WeakSpot::Step& from, const WeakSpot::Step& to, const Scene& scene, const Camera& camera)
{
    if (const Polyline& line = scene.line(to.connection); !to.connection.empty() && !line.empty())
        return lineInPixels(line, camera);
    const QRectF a = camera.toPixel(scene.boundsOf(from.component));
    const QRectF b = camera.toPixel(scene.boundsOf(to.component));
    if (a.isEmpty() || b.isEmpty())
        return {};
    return {edgeTowards(a, b.center()), edgeTowards(b, a.center())};
}

void paintNumber(QPainter& painter, int number, const QPointF& at, const Theme& theme)
{
    QFont font = fontOf(11, FontWeight::Bold);
    font.setPixelSize(number < 100 ? 11 : 8);
    painter.setFont(font);
    painter.setPen(QPen(toQt(theme.canvas), 2));
    painter.setBrush(errorOf(theme));
    painter.drawEllipse(at, numberRadius, numberRadius);
    painter.setPen(theme.isDark ? QColor(0x1f, 0x0a, 0x0a) : QColor(Qt::white));
    painter.drawText(QRectF(at.x() - numberRadius, at.y() - numberRadius, 2 * numberRadius, 2 * numberRadius),
                     Qt::AlignCenter, QString::number(number));
}

} // namespace

void paintHalo(QPainter& painter, const QRectF& rect, double radius, const Theme& theme, double zoom, bool isPlain)
{
    const double gap = std::clamp(9 * zoom, 4.0, 9.0); // far away neighbours are near each other
    const QColor color = errorOf(theme);
    const QRectF ring = rect.adjusted(-gap, -gap, gap, gap);
    if (isPlain) { // of thousands, a frame of four bars is twenty times as fast as a round one
        const QRect outer = ring.toAlignedRect().adjusted(-1, -1, 1, 1);
        const QRect bars[] = {{outer.left(), outer.top(), outer.width(), 2},
                              {outer.left(), outer.bottom() - 1, outer.width(), 2},
                              {outer.left(), outer.top(), 2, outer.height()},
                              {outer.right() - 1, outer.top(), 2, outer.height()}};
        for (const QRect& bar : bars)
            painter.fillRect(bar, color);
        return;
    }
    paintFrame(painter, ring.adjusted(2, 2, -2, -2), radius + gap - 2, faded(color, theme.isDark ? 70 : 55), 6);
    paintFrame(painter, ring, radius + gap, color, 2);
}

void paintVeil(QPainter& painter, const QRectF& rect, double radius, const Theme& theme, const Camera& camera,
               bool isPlain)
{
    const QColor wash = faded(toQt(theme.canvas), 150);
    if (isPlain) {
        painter.fillRect(rect.toAlignedRect(), wash);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(wash);
        painter.drawRoundedRect(rect, radius, radius);
    }
    if (std::min(rect.width(), rect.height()) < smallestHatched)
        return;
    // Lines where x + y is a multiple of the step in pixels of the scene: they stay in place when the view moves. Clear
    // of the round corners, so that nothing has to be clipped.
    const double margin = radius * 0.3;
    const QRectF inner = rect.adjusted(margin, margin, -margin, -margin);
    const QRectF seen = painter.hasClipping() ? inner.intersected(painter.clipBoundingRect()) : inner;
    if (seen.isEmpty())
        return;
    const int shift = camera.pan.x() + camera.pan.y();
    const auto first = static_cast<int>(std::ceil((seen.left() + seen.top() + shift) / veilStep));
    const auto last = static_cast<int>(std::floor((seen.right() + seen.bottom() + shift) / veilStep));
    std::vector<QLineF> lines;
    for (int line = first; line <= last; ++line) {
        const double sum = double(line) * veilStep - shift;
        const double left = std::max(seen.left(), sum - seen.bottom());
        const double right = std::min(seen.right(), sum - seen.top());
        lines.emplace_back(left, sum - left, right, sum - right);
    }
    painter.setPen(QPen(faded(toQt(theme.mutedText), theme.isDark ? 110 : 95), 1));
    painter.drawLines(lines.data(), int(lines.size()));
}

void paintStory(QPainter& painter, const Story& story, const Scene& scene, const Camera& camera, IconStore& icons,
                const QRect& view)
{
    const Theme& theme = scene.theme();
    const QColor color = errorOf(theme);
    const bool isNear = camera.zoom >= nearZoom;
    const double width = isNear ? 3.5 : 2.5;
    std::vector<std::pair<int, QPolygonF>> hops; // numbers and lines of what is in view
    for (std::size_t step = 1; step < story.path.size(); ++step) {
        QPolygonF line = hopLine(story.path[step - 1], story.path[step], scene, camera);
        if (line.size() >= 2 && line.boundingRect().adjusted(-20, -20, 20, 20).intersects(view))
            hops.emplace_back(int(step), std::move(line));
    }
    for (const auto& [number, line] : hops) {
        const Id& connection = story.path[std::size_t(number)].connection;
        paintLine(painter, line, faded(toQt(theme.canvas), 220), width + 4);
        if (connection.empty()) {
            painter.setPen(QPen(color, width, Qt::DashLine, Qt::FlatCap));
            painter.drawPolyline(line);
        } else {
            paintLine(painter, line, color, width);
        }
        const double head = isNear ? 14 : 9;
        if (lengthOf(line) >= 2 * head)
            paintArrowHead(painter, line, color, head);
        if (connection.empty() || !isNear)
            continue;
        for (const int slot : scene.slotsOf(connection)) // the label stays readable
            if (scene.item(slot).kind == ItemKind::ConnectionLabel)
                paintItem(painter, scene.picture(slot), camera, icons, 1);
    }
    for (const auto& [number, line] : hops)
        if (isNear && lengthOf(line) >= shortestNumbered)
            paintNumber(painter, number, line.first(), theme); // clear of the labels in the middle
}

} // namespace gudo
