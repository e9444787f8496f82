#include "app/canvas/painting/canvas_painter.h"

#include <cmath>
#include <utility>

#include "app/canvas/painting/look.h"
#include "app/canvas/painting/story_painter.h"
#include "app/canvas/painting/strokes.h"
#include "app/render/painting.h"

namespace gudo {

namespace {

constexpr double fullDetailZoom = 0.35;
constexpr double blockZoom = 0.12;
constexpr int dotStep = 24; // scene units: three steps of the grid

double radiusOf(ItemKind kind, const Camera& camera)
{
    return (kind == ItemKind::Card ? 10 : 8) * camera.zoom;
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
    // What is drawn from afar has a least size in pixels.
    const int reach = 2 + int(std::ceil((m_scene.hasHalos() ? haloReach : 3) / camera.zoom));
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
    m_detail = camera.zoom >= fullDetailZoom || m_scene.size() <= mostInFull ? Detail::Full
               : camera.zoom >= blockZoom                                    ? Detail::Boxes
                                                                             : Detail::Blocks;
    m_ratio = painter.device()->devicePixelRatioF();
    const bool isPlain = m_detail != Detail::Full;
    const Lens lens {camera, m_ratio};
    const QTransform pixels = painter.worldTransform();
    const QTransform devicePixels = QTransform::fromScale(1 / m_ratio, 1 / m_ratio) * pixels;
    const auto inPixels = [&](auto paintSomething) { // between items that are painted in device pixels
        painter.setWorldTransform(pixels);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSomething();
        painter.setRenderHint(QPainter::Antialiasing, !isPlain);
        painter.setWorldTransform(devicePixels);
    };
    bool isInContents = false;
    const auto enterContents = [&] {
        if (!std::exchange(isInContents, true) && (m_scene.hasHalos() || !marks.tint.area.isEmpty()))
            inPixels([&] { paintUnderContents(painter, visible, camera, marks.tint, isPlain); });
    };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, !isPlain);
    painter.setRenderHints(QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.setWorldTransform(devicePixels);
    for (const int slot : visible) {
        const SceneItem& item = m_scene.item(slot);
        if (item.kind != ItemKind::Container || item.isLifted)
            enterContents();
        if (m_detail == Detail::Full)
            paintFully(painter, slot, lens);
        else if (m_detail == Detail::Boxes)
            paintAsBox(painter, slot, lens);
        else
            paintAsBlock(painter, slot, lens);
        const bool isBox = item.kind == ItemKind::Card || item.kind == ItemKind::Container;
        if (!marks.story || !isBox || !isCutOff(*marks.story, item.id()))
            continue;
        inPixels([&] {
            paintVeil(painter, camera.toPixel(item.rect), radiusOf(item.kind, camera), m_scene.theme(), camera,
                      isPlain);
            if (!isPlain && item.badge != 0)
                paintItem(painter, badgeOf(m_scene.picture(slot)), camera, m_icons, 1);
        });
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
            paintHalo(painter, camera.toPixel(item.rect), radiusOf(item.kind, camera), m_scene.theme(), camera.zoom,
                      isPlain);
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
    // Opaque: parts that are painted one after the other share dots.
    const QColor color = over(toQt(theme.canvas), toQt(theme.text), (theme.isDark ? 0.26 : 0.2) * strength);
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

} // namespace gudo
