#include "app/canvas/painting/overlay_painter.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainterPath>

#include "app/canvas/painting/guide_painter.h"
#include "app/canvas/painting/look.h"
#include "app/canvas/painting/overlay_marks.h"
#include "app/canvas/painting/story_painter.h"
#include "app/canvas/painting/strokes.h"
#include "app/render/painting.h"
#include "core/picture/card_shapes.h"

namespace gudo {

namespace {

constexpr double haloWidth = 6;
constexpr double smallestRound = 20; // pixels: there may be thousands of smaller frames
constexpr std::size_t mostPieces = 200;
constexpr double plainZoom = 0.35;   // where round corners cannot be seen
constexpr double smallestFrame = 40; // pixels: smaller ones have no handles, they would cover it

double radiusOf(const Scene& scene, const Id& placement, const Camera& camera)
{
    return (scene.isContainer(placement) || scene.isBand(placement) ? 8 : 10) * camera.zoom;
}

QFont pillFont()
{
    QFont font = fontOf(12, FontWeight::Medium);
    font.setPixelSize(12);
    return font;
}

QRectF pillRect(const QString& text, const QPointF& at)
{
    const QFontMetricsF metrics(pillFont());
    return {at.x(), at.y(), metrics.horizontalAdvance(text) + 16, metrics.height() + 8};
}

/// Under the pointer, clear of the card that is dragged with it, and inside the view.
QRectF pointerPill(const Overlay::Pill& pill, const Camera& camera, const QRect& view)
{
    constexpr double below = 60;
    QRectF rect = pillRect(pill.text, camera.toPixel(pill.at) + QPointF(0, below));
    rect.translate(-rect.width() / 2, 0);
    rect.moveLeft(std::clamp(rect.left(), 4.0, std::max(4.0, view.width() - rect.width() - 4)));
    rect.moveTop(std::clamp(rect.top(), 4.0, std::max(4.0, view.height() - rect.height() - 4)));
    return rect;
}

QRectF targetRect(const Overlay::Target& target, const Scene& scene, const Camera& camera)
{
    return camera.toPixel(scene.rectOf(target.container));
}

/// On the container's upper edge, pushed into view.
QRectF targetPill(const Overlay::Target& target, const Scene& scene, const Camera& camera, const QRect& view)
{
    const QRectF box = targetRect(target, scene, camera);
    QRectF rect = pillRect(target.label, {});
    rect.moveLeft(std::clamp(box.left() + 8, 4.0, std::max(4.0, view.width() - rect.width() - 4)));
    rect.moveTop(std::clamp(box.top() - rect.height() / 2, 4.0, std::max(4.0, view.height() - rect.height() - 4)));
    return rect;
}

void paintPill(QPainter& painter, const QString& text, const QRectF& rect, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setFont(pillFont());
    painter.setPen(Qt::white);
    painter.drawText(rect, Qt::AlignCenter, text);
}

/// Of a line among very many, seen from far away: bars instead of strokes.
void paintPlainLine(QPainter& painter, const Polyline& line, const Camera& camera, const QColor& color)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPoint a = camera.toPixel(QPointF(line[i - 1].x, line[i - 1].y)).toPoint();
        const QPoint b = camera.toPixel(QPointF(line[i].x, line[i].y)).toPoint();
        painter.fillRect(QRect(a, b).normalized().adjusted(-1, -1, 0, 0), color);
    }
}

void paintSelectedLine(QPainter& painter, const Id& id, const Polyline& line, const Scene& scene, const Camera& camera,
                       IconStore& icons)
{
    const QColor accent = accentOf(scene.theme());
    const QPolygonF points = lineInPixels(line, camera);
    paintLine(painter, points, faded(accent, 50), 8);
    paintLine(painter, points, accent, 2);
    for (const int slot : scene.slotsOf(id)) // the label stays readable
        if (scene.item(slot).kind == ItemKind::ConnectionLabel && camera.zoom >= 0.5)
            paintItem(painter, scene.picture(slot), camera, icons, 1);
}

void paintSelectedBox(QPainter& painter, const Id& placement, const Scene& scene, const Camera& camera,
                      const QRect& view)
{
    const QColor accent = accentOf(scene.theme());
    const QRectF rect = camera.toPixel(scene.rectOf(placement));
    if (!rect.adjusted(-haloWidth, -haloWidth, haloWidth, haloWidth).intersects(view))
        return;
    if (std::min(rect.width(), rect.height()) < smallestRound) {
        paintPlainFrame(painter, rect.toAlignedRect().adjusted(-2, -2, 2, 2), 2, accent);
        return;
    }
    const double radius = radiusOf(scene, placement, camera);
    paintFrame(painter, rect, radius, faded(accent, 45), haloWidth);
    paintFrame(painter, rect, radius, accent, 2);
}

void paintSelection(QPainter& painter, const Overlay& overlay, const Scene& scene, const Camera& camera,
                    IconStore& icons, const QRect& view)
{
    const bool isPlain = overlay.selected.size() > mostPieces && camera.zoom < plainZoom;
    for (const Id& id : overlay.selected) {
        if (const Polyline& line = scene.line(id); line.empty()) {
            if (!scene.isBand(id))
                paintSelectedBox(painter, id, scene, camera, view);
            else
                for (const Id& placement : scene.placementsOf(id))
                    paintSelectedBox(painter, placement, scene, camera, view);
        } else if (isPlain) {
            paintPlainLine(painter, line, camera, accentOf(scene.theme()));
        } else {
            paintSelectedLine(painter, id, line, scene, camera, icons);
        }
    }
}

void paintHandles(QPainter& painter, const Overlay& overlay, const Scene& scene, const Camera& camera)
{
    const QColor accent = accentOf(scene.theme());
    if (!overlay.resizable.empty()) {
        const QRectF rect = camera.toPixel(scene.rectOf(overlay.resizable));
        if (std::min(rect.width(), rect.height()) >= smallestFrame) {
            painter.setPen(QPen(accent, 1.5));
            painter.setBrush(scene.theme().isDark ? QColor(0x0f, 0x17, 0x2a) : QColor(Qt::white));
            for (int i = 0; i < handleCount; ++i) {
                if (!hasHandle(Handle(i), scene.isContainer(overlay.resizable)))
                    continue;
                QRectF square(0, 0, handleSize, handleSize);
                square.moveCenter(handleAt(rect, Handle(i)));
                painter.drawRoundedRect(square, 2, 2);
            }
        }
    }
    if (!overlay.connectable.empty()) {
        const auto places = connectorsOf(camera.toPixel(scene.rectOf(overlay.connectable)));
        for (std::size_t i = 0; i < places.size(); ++i) {
            const bool isHot = int(i) == overlay.hotConnector;
            painter.setPen(QPen(accent, 1.5));
            painter.setBrush(isHot ? accent : toQt(scene.theme().card));
            const double radius = isHot ? connectorRadius + 2 : connectorRadius;
            painter.drawEllipse(places[i], radius, radius);
        }
    }
}

/// Badges of what is selected once more, above its frame and handles: they are what people look for.
void paintBadges(QPainter& painter, const Overlay& overlay, const Scene& scene, const Camera& camera, IconStore& icons)
{
    if (camera.zoom < 0.5)
        return;
    for (const Id& id : overlay.selected) {
        const auto badge = scene.options().badges.find(id);
        if (badge == scene.options().badges.end() || !scene.boxes().rects.contains(id))
            continue;
        DisplayItem item {.rect = scene.rectOf(id)};
        addBadge(item, badge->second, scene.theme());
        paintItem(painter, item, camera, icons, 1);
    }
}

void paintLink(QPainter& painter, const Overlay::Link& link, const Scene& scene, const Camera& camera)
{
    const QColor color = link.isRefused ? refusalOf(scene.theme()) : accentOf(scene.theme());
    QPolygonF points;
    for (const QPointF& p : link.line)
        points << camera.toPixel(p);
    paintLine(painter, points, color, 2);
    paintArrowHead(painter, points, color, 9);
    if (!link.target.empty()) {
        const QRectF rect = camera.toPixel(scene.rectOf(link.target));
        const double radius = radiusOf(scene, link.target, camera);
        paintFrame(painter, rect, radius, faded(color, 60), haloWidth);
        paintFrame(painter, rect, radius, color, 2);
    }
}

void paintEmptyHint(QPainter& painter, const QString& hint, const Scene& scene, const QRect& view)
{
    QFont font = fontOf(15, FontWeight::Regular);
    font.setPixelSize(15);
    painter.setFont(font);
    painter.setPen(toQt(scene.theme().mutedText));
    painter.drawText(QRectF(view).adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, hint);
}

QRect pixels(const QRectF& rect, double margin)
{
    return rect.adjusted(-margin, -margin, margin, margin).toAlignedRect();
}

} // namespace

void paintOverlay(QPainter& painter, const Overlay& overlay, const Scene& scene, const Camera& camera, IconStore& icons,
                  const QRect& view)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = accentOf(scene.theme());
    if (!overlay.emptyHint.isEmpty())
        paintEmptyHint(painter, overlay.emptyHint, scene, view);
    if (overlay.target && !overlay.target->container.empty()) {
        const QColor color = overlay.target->isRefused ? refusalOf(scene.theme()) : accent;
        paintFrame(painter, targetRect(*overlay.target, scene, camera), 8 * camera.zoom, color, 2);
    }
    for (const Id& place : overlay.places) {
        const QRectF rect = camera.toPixel(scene.rectOf(place));
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(accent, 14));
        painter.drawRoundedRect(rect, 8 * camera.zoom, 8 * camera.zoom);
        paintFrame(painter, rect, 8 * camera.zoom, accent, 2);
    }
    if (!overlay.hovered.empty() && !overlay.selected.contains(Id {componentOf(overlay.hovered)})) {
        if (const Polyline& line = scene.line(overlay.hovered); !line.empty())
            paintLine(painter, lineInPixels(line, camera), faded(accent, 90), 4);
        else
            paintFrame(painter, camera.toPixel(scene.rectOf(overlay.hovered)), radiusOf(scene, overlay.hovered, camera),
                       faded(accent, 140), 1.5);
    }
    paintMembers(painter, overlay, scene, camera, view);
    paintFound(painter, overlay, scene, camera, view);
    paintSelection(painter, overlay, scene, camera, icons, view);
    if (const Polyline& line = scene.line(overlay.split); !line.empty()) {
        paintLine(painter, lineInPixels(line, camera), faded(accent, 70), 10);
        paintLine(painter, lineInPixels(line, camera), accent, 2.5);
    }
    paintFocusedPresence(painter, overlay, scene, camera);
    if (overlay.story)
        paintStory(painter, *overlay.story, scene, camera, icons, view);
    if (overlay.link)
        paintLink(painter, *overlay.link, scene, camera);
    paintHandles(painter, overlay, scene, camera);
    paintBadges(painter, overlay, scene, camera, icons);
    paintLocks(painter, overlay, scene, camera);
    if (overlay.ghost)
        paintItem(painter, *overlay.ghost, camera, icons, 0.6);
    paintGuides(painter, overlay.guides, camera, scene.theme());
    if (overlay.rubberBand) {
        painter.setPen(QPen(accent, 1));
        painter.setBrush(faded(accent, 28));
        painter.drawRect(camera.toPixel(*overlay.rubberBand));
    }
    if (overlay.target && !overlay.target->label.isEmpty() && !overlay.target->container.empty())
        paintPill(painter, overlay.target->label, targetPill(*overlay.target, scene, camera, view),
                  overlay.target->isRefused ? refusalOf(scene.theme()) : accent);
    if (overlay.pill)
        paintPill(painter, overlay.pill->text, pointerPill(*overlay.pill, camera, view),
                  overlay.pill->isRefused ? refusalOf(scene.theme()) : accent);
}

std::map<QString, QRect> piecesOf(const Overlay& overlay, const Scene& scene, const Camera& camera, const QRect& view)
{
    std::map<QString, QRect> pieces;
    const auto add = [&](const QString& look, const QRect& rect) {
        pieces.emplace(look, rect);
    };
    const auto addThing = [&](const QString& look, const Id& id) {
        if (const Polyline& line = scene.line(id); !line.empty()) {
            const QPolygonF points = lineInPixels(line, camera);
            for (qsizetype i = 1; i < points.size(); ++i)
                add(QStringLiteral("%1%2/%3").arg(look, QString::fromStdString(id)).arg(i),
                    pixels(QRectF(points[i - 1], points[i]).normalized(), 8));
        } else if (scene.boxes().rects.contains(id)) {
            add(look + QString::fromStdString(id), pixels(camera.toPixel(scene.rectOf(id)), haloWidth + 4));
        }
    };
    if (overlay.selected.size() > mostPieces) { // to keep so many apart costs more than painting them all
        std::size_t all = overlay.selected.size();
        for (const Id& id : overlay.selected)
            all = qHash(QByteArrayView(id.data(), qsizetype(id.size())), all);
        add(QStringLiteral("selected%1").arg(all), view);
    } else
        for (const Id& id : overlay.selected) {
            addThing(QStringLiteral("selected"), id);
            for (const Id& placement : scene.placementsOf(id))
                addThing(QStringLiteral("selected"), placement);
        }
    if (!overlay.hovered.empty())
        addThing(QStringLiteral("hovered"), overlay.hovered);
    for (const Id& place : overlay.places)
        addThing(QStringLiteral("place"), place);
    if (!overlay.split.empty())
        addThing(QStringLiteral("split"), overlay.split);
    if (!overlay.resizable.empty())
        add(QStringLiteral("resizable"), pixels(camera.toPixel(scene.rectOf(overlay.resizable)), handleSize));
    if (!overlay.connectable.empty())
        add(QStringLiteral("connectors%1").arg(overlay.hotConnector),
            pixels(camera.toPixel(scene.rectOf(overlay.connectable)), connectorDistance + connectorRadius + 4));
    if (overlay.target && !overlay.target->container.empty()) {
        const auto& target = *overlay.target;
        const QString look = QStringLiteral("target%1%2").arg(target.label).arg(int(target.isRefused));
        add(look, pixels(targetRect(target, scene, camera), 4));
        add(QLatin1String("name of ") + look, pixels(targetPill(target, scene, camera, view), 2));
    }
    if (overlay.ghost)
        add(QStringLiteral("ghost"), pixels(camera.toPixel(overlay.ghost->bounds), 2));
    if (overlay.link) {
        const bool isRefused = overlay.link->isRefused;
        for (qsizetype i = 1; i < overlay.link->line.size(); ++i)
            add(QStringLiteral("link%1/%2").arg(int(isRefused)).arg(i),
                pixels(camera.toPixel(QRectF(overlay.link->line[i - 1], overlay.link->line[i]).normalized()), 12));
        if (!overlay.link->target.empty())
            addThing(QStringLiteral("end%1").arg(int(isRefused)), overlay.link->target);
    }
    if (overlay.pill)
        add(QStringLiteral("pill%1%2").arg(overlay.pill->text).arg(int(overlay.pill->isRefused)),
            pixels(pointerPill(*overlay.pill, camera, view), 2));
    if (overlay.rubberBand)
        add(QStringLiteral("rubber"), pixels(camera.toPixel(*overlay.rubberBand), 2));
    addMarkPieces(pieces, overlay, scene, camera);
    for (const auto& [look, rect] : guidePieces(overlay.guides, camera))
        add(look, rect);
    if (!overlay.emptyHint.isEmpty())
        add(overlay.emptyHint, view);
    return pieces;
}

} // namespace gudo
