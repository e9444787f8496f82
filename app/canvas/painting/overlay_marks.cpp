#include "app/canvas/painting/overlay_marks.h"

#include <QPen>

#include "app/canvas/painting/look.h"
#include "app/canvas/painting/strokes.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

constexpr double lockRadius = 9;   // pixels
constexpr double memberMargin = 3; // pixels around a member
constexpr double smallest = 20;    // pixels: a lock would cover what is smaller

QColor groupColor(const Overlay& overlay, const Scene& scene)
{
    const Component* group = scene.design().architecture.components.find(overlay.group);
    const std::string category = group ? scene.catalog().typeOf(*group).category : std::string {};
    const QColor color = toQt(colorFrom(scene.catalog().colorOf(category)));
    return scene.theme().isDark ? color.lighter(140) : color;
}

/// Placements that show a lock.
std::set<Id> lockedOnes(const Overlay& overlay, const Scene& scene)
{
    std::set<Id> placements;
    const auto add = [&](const Id& placement) {
        if (scene.boxes().rects.contains(placement) && !lockOf(scene.design(), placement).empty())
            placements.insert(placement);
    };
    if (scene.design().layout.looks.empty())
        return placements;
    if (!overlay.hovered.empty())
        add(overlay.hovered);
    for (const Id& id : overlay.selected)
        for (const Id& placement : scene.placementsOf(id))
            add(placement);
    return placements;
}

/// On the upper left corner: a badge has the right one.
QRectF lockRect(const Id& placement, const Scene& scene, const Camera& camera)
{
    const QPointF corner = camera.toPixel(scene.rectOf(placement)).topLeft();
    return {corner.x() - lockRadius, corner.y() - lockRadius, 2 * lockRadius, 2 * lockRadius};
}

void paintLock(QPainter& painter, const QRectF& circle, const Scene& scene)
{
    const QColor ink = toQt(scene.theme().text);
    painter.setPen(QPen(toQt(scene.theme().cardBorder), 1));
    painter.setBrush(toQt(scene.theme().card));
    painter.drawEllipse(circle);
    const QPointF middle = circle.center();
    painter.setPen(QPen(ink, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(middle.x() - 2.3, middle.y() - 5.2, 4.6, 6.4), 0, 180 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(QRectF(middle.x() - 3.6, middle.y() - 1.6, 7.2, 5.6), 1.2, 1.2);
}

} // namespace

void paintMembers(QPainter& painter, const Overlay& overlay, const Scene& scene, const Camera& camera,
                  const QRect& view)
{
    if (overlay.members.empty())
        return;
    const QColor color = groupColor(overlay, scene);
    for (const Id& placement : overlay.members) {
        const QRectF rect =
            camera.toPixel(scene.rectOf(placement)).adjusted(-memberMargin, -memberMargin, memberMargin, memberMargin);
        if (!rect.intersects(view))
            continue;
        QPen pen(color, 2);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(faded(color, 20));
        const double radius = 12 * camera.zoom;
        painter.drawRoundedRect(rect, radius, radius);
    }
}

void paintFound(QPainter& painter, const Overlay& overlay, const Scene& scene, const Camera& camera, const QRect& view)
{
    const QColor color = scene.theme().isDark ? QColor(0xfb, 0xbf, 0x24) : QColor(0xd9, 0x77, 0x06);
    const auto paint = [&](const Id& id, bool isCurrent) {
        if (const Polyline& line = scene.line(id); !line.empty()) {
            paintLine(painter, lineInPixels(line, camera), faded(color, isCurrent ? 190 : 90), isCurrent ? 10 : 6);
            return;
        }
        for (const Id& placement : scene.placementsOf(id)) {
            const double gap = isCurrent ? 5 : 2.5; // clear of the frame around what is selected
            const QRectF rect = camera.toPixel(scene.rectOf(placement)).adjusted(-gap, -gap, gap, gap);
            if (!rect.adjusted(-foundReach, -foundReach, foundReach, foundReach).intersects(view))
                continue;
            const double radius = 10 * camera.zoom + gap;
            paintFrame(painter, rect, radius, isCurrent ? color : faded(color, 170), isCurrent ? 3 : 1.5);
        }
    };
    for (const Id& id : overlay.found)
        if (id != overlay.foundCurrent)
            paint(id, false);
    if (!overlay.foundCurrent.empty())
        paint(overlay.foundCurrent, true);
}

void paintFocusedPresence(QPainter& painter, const Overlay& overlay, const Scene& scene, const Camera& camera)
{
    if (!overlay.focusedPresence.empty())
        paintFrame(painter, camera.toPixel(scene.rectOf(overlay.focusedPresence)).adjusted(-3, -3, 3, 3),
                   13 * camera.zoom, accentOf(scene.theme()), 3);
}

void paintLocks(QPainter& painter, const Overlay& overlay, const Scene& scene, const Camera& camera)
{
    for (const Id& placement : lockedOnes(overlay, scene))
        if (const QRectF rect = camera.toPixel(scene.rectOf(placement));
            std::min(rect.width(), rect.height()) > smallest)
            paintLock(painter, lockRect(placement, scene, camera), scene);
}

void addMarkPieces(std::map<QString, QRect>& pieces, const Overlay& overlay, const Scene& scene, const Camera& camera)
{
    const auto add = [&](const char* look, const Id& id, const QRectF& rect) {
        pieces.emplace(QLatin1String(look) + QString::fromStdString(id), rect.adjusted(-3, -3, 3, 3).toAlignedRect());
    };
    for (const Id& placement : overlay.members)
        add("member of ", overlay.group + ' ' + placement,
            camera.toPixel(scene.rectOf(placement)).adjusted(-memberMargin, -memberMargin, memberMargin, memberMargin));
    for (const Id& placement : lockedOnes(overlay, scene))
        add("lock on ", placement, lockRect(placement, scene, camera));
    if (!overlay.focusedPresence.empty())
        add("one of many ", overlay.focusedPresence,
            camera.toPixel(scene.rectOf(overlay.focusedPresence)).adjusted(-6, -6, 6, 6));
}

} // namespace gudo
