#include "app/canvas/canvas_painter.h"

#include <QFontMetricsF>

#include <cmath>
#include <utility>

#include "app/canvas/look.h"
#include "app/canvas/story_painter.h"
#include "app/render/painting.h"

namespace gudo {

namespace {

constexpr double fullDetailZoom = 0.5;
constexpr std::size_t mostInFull = 600;
constexpr double blockZoom = 0.12;
constexpr double smallestText = 5;   // pixels; smaller text is a grey smear
constexpr double smallestTitle = 10; // pixels; names of containers are kept readable from far away
constexpr int dotStep = 24;          // scene units: three steps of the grid

QPolygonF toPixels(const Polyline& line, const Camera& camera)
{
    QPolygonF points;
    points.reserve(qsizetype(line.size()));
    for (const Point& p : line)
        points << camera.toPixel(QPointF(p.x, p.y));
    return points;
}

double radiusOf(const DisplayItem& item, const Camera& camera)
{
    return (item.kind == ItemKind::Card ? 10 : 8) * camera.zoom;
}

/// The badge alone: it stands half outside of what a veil covers.
DisplayItem badgeOf(const DisplayItem& item)
{
    DisplayItem badge {.kind = item.kind, .id = item.id};
    if (item.shapes.size() >= 2)
        badge.shapes.assign(item.shapes.end() - 2, item.shapes.end());
    return badge;
}

} // namespace

void CanvasPainter::paint(QPainter& painter, const QRegion& exposed, const Camera& camera, const Marks& marks)
{
    paintGround(painter, exposed, camera);
    const int reach = 2 + (m_scene.hasHalos() ? int(std::ceil(haloReach / camera.zoom)) : 0);
    std::vector<Rect> areas;
    if (exposed.rectCount() > 40) {
        areas.push_back(fromQt(camera.toScene(QRectF(exposed.boundingRect()))).grown(reach));
    } else {
        for (const QRect& rect : exposed)
            areas.push_back(fromQt(camera.toScene(QRectF(rect))).grown(reach));
    }
    const std::vector<int> visible = m_scene.slotsIn(areas);
    // A design of few things is drawn in full at any zoom: what fits the window looks like its export. Counted are all
    // things, not those exposed, or a part painted again would look unlike what is around it.
    const bool isPlain = camera.zoom < fullDetailZoom && m_scene.size() > mostInFull;
    const QTransform pixels = painter.worldTransform();
    const auto inPixels = [&](auto paintSomething) { // between items that are painted otherwise
        const QTransform units = painter.worldTransform();
        painter.setWorldTransform(pixels);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSomething();
        painter.setRenderHint(QPainter::Antialiasing, !isPlain);
        painter.setWorldTransform(units);
    };
    bool isInContents = false;
    const auto enterContents = [&] {
        if (!std::exchange(isInContents, true))
            inPixels([&] { paintUnderContents(painter, visible, camera, marks.tint, isPlain); });
    };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, !isPlain);
    if (!isPlain) {
        painter.setRenderHints(QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        painter.translate(-camera.pan);
        painter.scale(camera.zoom, camera.zoom);
    }
    for (const int slot : visible) {
        const SceneItem& item = m_scene.item(slot);
        const DisplayItem& picture = item.picture;
        if (picture.kind != ItemKind::Container || item.isLifted)
            enterContents();
        if (!isPlain)
            gudo::paint(painter, picture, m_icons);
        else if (camera.zoom < blockZoom)
            paintAsBlock(painter, item, camera);
        else
            paintPlainly(painter, item, camera);
        const bool isBox = picture.kind == ItemKind::Card || picture.kind == ItemKind::Container;
        if (!marks.story || !isBox || !isCutOff(*marks.story, picture.id))
            continue;
        inPixels([&] {
            paintVeil(painter, camera.toPixel(picture.rect), radiusOf(picture, camera), m_scene.theme(), camera,
                      isPlain);
        });
        if (!isPlain && m_scene.options().badges.contains(picture.id))
            gudo::paint(painter, badgeOf(picture), m_icons);
    }
    enterContents();
    painter.restore();
}

/// Above the containers and under what is in them.
void CanvasPainter::paintUnderContents(QPainter& painter, const std::vector<int>& visible, const Camera& camera,
                                       const Tint& tint, bool isPlain) const
{
    if (!tint.area.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint.color);
        painter.drawRoundedRect(camera.toPixel(tint.area), 8 * camera.zoom, 8 * camera.zoom);
    }
    for (const int slot : visible)
        if (const SceneItem& item = m_scene.item(slot); item.hasHalo)
            paintHalo(painter, camera.toPixel(item.picture.rect), radiusOf(item.picture, camera), m_scene.theme(),
                      camera.zoom, isPlain);
}

void CanvasPainter::paintGround(QPainter& painter, const QRegion& exposed, const Camera& camera) const
{
    const Theme& theme = m_scene.theme();
    for (const QRect& rect : exposed)
        painter.fillRect(rect, toQt(theme.canvas));

    double step = dotStep;
    while (step * camera.zoom < 16)
        step *= 2;
    // Every doubling of the step fades in, so that zooming has no jumps.
    const double strength = std::clamp((step * camera.zoom - 12) / 16, 0.25, 1.0);
    QColor color = toQt(theme.text);
    color.setAlphaF(float((theme.isDark ? 0.26 : 0.2) * strength));
    const int size = camera.zoom >= 1.5 ? 2 : 1;
    const double ratio = painter.device()->devicePixelRatioF();
    const double dot = size == 1 && ratio == 1 ? 1 : size;
    std::vector<QRectF> dots;
    for (const QRect& rect : exposed) {
        const QRectF area = camera.toScene(QRectF(rect));
        for (double y = std::floor(area.top() / step) * step; y <= area.bottom(); y += step) {
            for (double x = std::floor(area.left() / step) * step; x <= area.right(); x += step) {
                const QPointF at = camera.toPixel(QPointF(x, y));
                dots.emplace_back(std::round(at.x()), std::round(at.y()), dot, dot);
            }
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawRects(dots.data(), int(dots.size()));
}

void CanvasPainter::paintPlainly(QPainter& painter, const SceneItem& item, const Camera& camera)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (item.picture.kind == ItemKind::ConnectionLabel && camera.zoom * 10 < smallestText)
        return; // an empty pill says nothing
    for (const Shape& shape : item.picture.shapes) {
        if (const auto* rect = std::get_if<RectShape>(&shape)) {
            const QRect pixels = camera.toPixel(rect->rect).toAlignedRect();
            if (rect->fill.isVisible())
                painter.fillRect(pixels, toQt(rect->fill));
            if (rect->stroke.isVisible() && pixels.width() > 3) {
                QPen pen(toQt(rect->stroke), 1);
                if (!rect->dash.empty())
                    pen.setStyle(Qt::DashLine);
                painter.setPen(pen);
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(pixels.adjusted(0, 0, -1, -1));
            }
        } else if (const auto* text = std::get_if<TextLine>(&shape)) {
            paintTitle(painter, item.picture, *text, camera);
        } else if (const auto* icon = std::get_if<IconShape>(&shape)) {
            const QRectF pixels = camera.toPixel(icon->rect);
            const int size = qRound(pixels.width() * ratio);
            if (size < 4)
                continue;
            QPixmap pixmap = m_icons.pixmap(QString::fromStdString(icon->name), size);
            pixmap.setDevicePixelRatio(ratio);
            painter.drawPixmap(pixels.topLeft().toPoint(), pixmap);
        } else if (const auto* line = std::get_if<LineShape>(&shape)) {
            painter.setPen(QPen(toQt(line->stroke), 1));
            painter.drawPolyline(toPixels(line->points, camera));
            if (line->end == ArrowHead::None || line->points.empty())
                continue;
            const QPointF tip = camera.toPixel(QPointF(line->points.back().x, line->points.back().y));
            painter.fillRect(QRectF(tip.x() - 1.5, tip.y() - 1.5, 3, 3), toQt(line->stroke));
        } else if (const auto* polygon = std::get_if<PolygonShape>(&shape)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(toQt(polygon->fill));
            painter.drawPolygon(toPixels(polygon->points, camera));
        }
    }
}

void CanvasPainter::paintTitle(QPainter& painter, const DisplayItem& item, const TextLine& text,
                               const Camera& camera) const
{
    const bool isTitle = item.kind == ItemKind::Container && text.weight != FontWeight::Regular;
    const double natural = text.size * camera.zoom;
    const double size = isTitle ? std::max(natural, smallestTitle) : natural;
    if (size < smallestText)
        return;
    const QRectF box = camera.toPixel(item.rect);
    if (isTitle && (box.width() < 40 || box.height() < 24))
        return;
    QFont font = fontOf(text.size, text.weight);
    font.setPixelSize(int(std::lround(size)));
    painter.setFont(font);
    painter.setPen(toQt(text.color));
    QString words = QString::fromStdString(text.text);
    QPointF at = camera.toPixel(QPointF(text.x, text.baseline));
    if (isTitle && size > natural) {
        const double room = box.right() - at.x() - 4;
        words = QFontMetricsF(font).elidedText(words, Qt::ElideRight, room);
        at.setY(std::max(at.y(), box.top() + size));
    } else if (text.align != TextAlign::Left) {
        at.rx() -= text.width * camera.zoom * (text.align == TextAlign::Center ? 0.5 : 1);
    }
    painter.drawText(at, words);
}

void CanvasPainter::paintAsBlock(QPainter& painter, const SceneItem& item, const Camera& camera) const
{
    const DisplayItem& picture = item.picture;
    if (picture.kind == ItemKind::ConnectionLabel || picture.kind == ItemKind::Decoration)
        return;
    if (picture.kind == ItemKind::Connection) {
        for (const Shape& shape : picture.shapes) {
            const auto* line = std::get_if<LineShape>(&shape);
            if (!line || std::max(picture.bounds.width, picture.bounds.height) * camera.zoom < 7)
                continue;
            QColor color = toQt(line->stroke);
            color.setAlpha(120);
            painter.setPen(color);
            painter.drawPolyline(toPixels(line->points, camera));
        }
        return;
    }
    const QRect pixels = camera.toPixel(picture.rect).toAlignedRect();
    painter.fillRect(pixels, item.block);
    if (picture.kind != ItemKind::Container)
        return;
    QColor border = item.block;
    border.setAlpha(160);
    painter.setPen(border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(pixels.adjusted(0, 0, -1, -1));
    for (const Shape& shape : picture.shapes)
        if (const auto* text = std::get_if<TextLine>(&shape))
            paintTitle(painter, picture, *text, camera);
}

} // namespace gudo
