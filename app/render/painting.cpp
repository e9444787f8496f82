#include "app/render/painting.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>


namespace gudo {

namespace {

QColor toQt(Color color)
{
    return {color.red, color.green, color.blue, color.alpha};
}

QRectF toQt(const Rect& rect)
{
    return {static_cast<qreal>(rect.x), static_cast<qreal>(rect.y), static_cast<qreal>(rect.width), static_cast<qreal>(rect.height)};
}

QPen pen(Color color, double width, const std::vector<double>& dash)
{
    if (!color.isVisible() || width <= 0)
        return Qt::NoPen;
    QPen pen(toQt(color), width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!dash.empty()) {
        QList<qreal> pattern;
        for (const double length : dash)
            pattern << length / width; // Qt counts in pen widths
        pen.setDashPattern(pattern);
    }
    return pen;
}

constexpr double arrowLength = 9;
constexpr double arrowHalfWidth = 4.25;

/// The point `by` before `end` on the way from `from`.
QPointF before(QPointF from, QPointF end, double by)
{
    const QPointF way = end - from;
    const double length = std::hypot(way.x(), way.y());
    return length < 1e-9 ? end : end - way * std::min(1.0, by / length);
}

void drawHead(QPainter& painter, QPointF from, QPointF tip, ArrowHead head, const LineShape& line)
{
    const QColor color = toQt(line.stroke);
    const QPointF back = before(from, tip, arrowLength);
    const QPointF way = tip - back;
    const double length = std::max(1e-9, std::hypot(way.x(), way.y()));
    const QPointF across = QPointF(-way.y(), way.x()) / length * arrowHalfWidth;
    if (head == ArrowHead::Filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF {tip, back + across, back - across});
    } else if (head == ArrowHead::Open) {
        painter.setPen(QPen(color, line.strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF {back + across, tip, back - across});
    } else if (head == ArrowHead::Dot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(tip, 3.5, 3.5);
    }
}

/// The arcs of the level part between two points, of those from `next` on.
void addHops(QPainterPath& path, QPointF from, QPointF to, const std::vector<LineHop>& hops, std::size_t& next)
{
    const double way = to.x() < from.x() ? -1 : 1;
    for (; next < hops.size(); ++next) {
        const LineHop& hop = hops[next];
        if (from.y() != to.y() || hop.at.y != from.y() || (hop.at.x - from.x()) * way < 0 || (to.x() - hop.at.x) * way < 0)
            return;
        path.lineTo(hop.at.x - way * hop.reach, from.y());
        path.arcTo(QRectF(hop.at.x - hop.reach, from.y() - hopHeight, 2.0 * hop.reach, 2.0 * hopHeight), way > 0 ? 180 : 0, way * -180);
    }
}

QPainterPath roundedPath(const QPolygonF& points, double radius, const std::vector<LineHop>& hops)
{
    QPainterPath path(points.first());
    std::size_t hop = 0;
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        addHops(path, points[i - 1], points[i], hops, hop);
        const QPointF in = points[i] - points[i - 1];
        const QPointF out = points[i + 1] - points[i];
        const double inLength = std::hypot(in.x(), in.y());
        const double outLength = std::hypot(out.x(), out.y());
        const double r = std::min({radius, inLength / 2, outLength / 2});
        if (r < 0.5) {
            path.lineTo(points[i]);
            continue;
        }
        path.lineTo(points[i] - in / inLength * r);
        path.quadTo(points[i], points[i] + out / outLength * r);
    }
    addHops(path, points[points.size() - 2], points.last(), hops, hop);
    path.lineTo(points.last());
    return path;
}

class ShapePainter {
public:
    ShapePainter(QPainter& painter, IconStore& icons) : m_painter {painter}, m_icons {icons} {}

    void operator()(const RectShape& shape)
    {
        m_painter.setPen(pen(shape.stroke, shape.strokeWidth, shape.dash));
        m_painter.setBrush(shape.fill.isVisible() ? QBrush(toQt(shape.fill)) : QBrush(Qt::NoBrush));
        if (shape.radius > 0)
            m_painter.drawRoundedRect(toQt(shape.rect), shape.radius, shape.radius);
        else
            m_painter.drawRect(toQt(shape.rect));
    }

    void operator()(const TextLine& line)
    {
        if (line.text.empty())
            return;
        // Fonts come in whole pixels, sizes of texts in halves of a unit: those are drawn at twice their size, halved.
        const double detail = std::round(line.size) == line.size ? 1 : 2;
        m_painter.setFont(fontOf(line.size * detail, line.weight));
        m_painter.setPen(toQt(line.color));
        const QString text = QString::fromStdString(line.text);
        // Centred by the width that the font really has here, so that a fallback font stays in the middle.
        double left = line.x;
        if (line.align != TextAlign::Left) {
            const double width =
                QFontMetricsF(m_painter.font(), m_painter.device()).horizontalAdvance(text) / detail;
            left -= line.align == TextAlign::Center ? width / 2 : width;
        }
        if (detail == 1) {
            m_painter.drawText(QPointF(left, line.baseline), text);
            return;
        }
        const QTransform units = m_painter.transform();
        m_painter.translate(left, line.baseline);
        m_painter.scale(1 / detail, 1 / detail);
        m_painter.drawText(QPointF(0, 0), text);
        m_painter.setTransform(units);
    }

    void operator()(const IconShape& icon)
    {
        const QString name = QString::fromStdString(icon.name);
        const QTransform& transform = m_painter.transform();
        const double scale = std::hypot(transform.m11(), transform.m12());
        const double ratio = m_painter.device()->devicePixelRatioF();
        const bool isScreen = m_painter.paintEngine()->type() == QPaintEngine::Raster;
        m_painter.setOpacity(icon.opacity);
        if (isScreen) {
            const int side = std::max(1, static_cast<int>(std::lround(icon.rect.width * scale * ratio)));
            m_painter.drawPixmap(toQt(icon.rect), m_icons.pixmap(name, side), QRectF(0, 0, side, side));
        } else {
            m_icons.paint(m_painter, name, toQt(icon.rect));
        }
        m_painter.setOpacity(1);
    }

    void operator()(const LineShape& line)
    {
        if (line.points.size() < 2)
            return;
        QPolygonF points;
        for (const Point point : line.points)
            points << QPointF(point.x, point.y);
        const QPointF tip = points.last();
        const QPointF tail = points.first();
        const QPointF beforeTip = points[points.size() - 2];
        const QPointF afterTail = points[1];
        // A filled head covers the line's end; the line stops inside of it, so that no corner shows beside the tip.
        if (line.end == ArrowHead::Filled)
            points.last() = before(beforeTip, tip, arrowLength * 0.7);
        if (line.start == ArrowHead::Filled)
            points.first() = before(afterTail, tail, arrowLength * 0.7);
        m_painter.setPen(pen(line.stroke, line.strokeWidth, line.dash));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(roundedPath(points, line.cornerRadius, line.hops));
        drawHead(m_painter, beforeTip, tip, line.end, line);
        drawHead(m_painter, afterTail, tail, line.start, line);
    }

    void operator()(const PolygonShape& polygon)
    {
        QPolygonF points;
        for (const Point point : polygon.points)
            points << QPointF(point.x, point.y);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(toQt(polygon.fill));
        m_painter.drawPolygon(points);
    }

private:
    QPainter& m_painter;
    IconStore& m_icons;
};

} // namespace

QFont fontOf(double size, FontWeight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("NanumGothic"), QStringLiteral("Noto Sans CJK KR"),
                      QStringLiteral("sans-serif")});
    font.setPixelSize(100); // only so that no point size is set; the real size may be a fraction
    font.setPointSizeF(size * 0.75); // 96 dots per inch: one scene unit is one pixel
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(size))));
    font.setWeight(static_cast<QFont::Weight>(static_cast<int>(weight)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paint(QPainter& painter, const DisplayItem& item, IconStore& icons)
{
    ShapePainter shapes {painter, icons};
    for (const Shape& shape : item.shapes)
        std::visit(shapes, shape);
}

void paint(QPainter& painter, const DisplayList& list, IconStore& icons)
{
    for (const DisplayItem& item : list.items)
        paint(painter, item, icons);
}

QImage image(const DisplayList& list, IconStore& icons, const ImageOptions& options)
{
    const Rect bounds = list.bounds.isEmpty() ? Rect {0, 0, 64, 64} : list.bounds;
    const double width = std::ceil(bounds.width * options.scale);
    const double height = std::ceil(bounds.height * options.scale);
    if (!(width >= 1) || !(height >= 1) || width > maxImageSide || height > maxImageSide)
        return {};
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    const int dots = options.dotsPerInch > 0 ? options.dotsPerInch : static_cast<int>(std::lround(96 * options.scale));
    constexpr double inchesPerMetre = 1 / 0.0254;
    image.setDotsPerMeterX(static_cast<int>(std::lround(dots * inchesPerMetre)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(dots * inchesPerMetre)));
    image.fill(options.isTransparent ? Qt::transparent : toQt(list.background));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(options.scale, options.scale);
    painter.translate(-bounds.x, -bounds.y);
    paint(painter, list, icons);
    return image;
}

QByteArray pdf(const DisplayList& list, IconStore& icons, const QString& title)
{
    return pdf(std::vector {list}, icons, title);
}

QByteArray pdf(const std::vector<DisplayList>& pages, IconStore& icons, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Gudo"));
    writer.setResolution(1200);
    QPainter painter;
    for (const DisplayList& page : pages) {
        const Rect bounds = page.bounds.isEmpty() ? Rect {0, 0, 64, 64} : page.bounds;
        constexpr double pointsPerUnit = 0.75; // 96 scene units are an inch
        writer.setPageSize(QPageSize(QSizeF(bounds.width, bounds.height) * pointsPerUnit, QPageSize::Point, title,
                                     QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        if (painter.isActive())
            writer.newPage();
        else
            painter.begin(&writer);
        painter.resetTransform();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(writer.width() / static_cast<double>(bounds.width),
                      writer.height() / static_cast<double>(bounds.height));
        painter.translate(-bounds.x, -bounds.y);
        painter.fillRect(toQt(bounds), toQt(page.background));
        paint(painter, page, icons);
    }
    painter.end();
    return bytes;
}

} // namespace gudo
