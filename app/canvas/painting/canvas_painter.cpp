#include "app/canvas/painting/canvas_painter.h"

#include <cmath>
#include <utility>

#include "app/canvas/painting/look.h"
#include "app/canvas/painting/sharp_areas.h"
#include "app/canvas/painting/story_painter.h"
#include "app/canvas/painting/strokes.h"
#include "app/render/painting.h"

namespace gudo {

namespace {

constexpr std::size_t linesAhead = 8; // points of lines are on their way from memory while others are painted

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

template<class Paint>
void CanvasPainter::inPixels(Surface& surface, Paint paint) const
{
    QPainter& painter = surface.painter();
    painter.save();
    painter.scale(m_ratio, m_ratio);
    paint(painter);
    painter.restore();
}

void CanvasPainter::paint(QImage& image, const std::vector<QRegion>& parts, double ratio, const Camera& camera,
                          const Marks& marks, const std::function<void(std::size_t part)>& painted)
{
    m_ratio = ratio;
    m_thinStyle = nullptr;
    // A design of few things is drawn in full at any zoom: what fits the window looks like its export. Counted are all
    // things, not those exposed, or a part painted again would look unlike what is around it.
    m_detail = camera.zoom >= fullDetailZoom || m_scene.size() <= mostInFull ? Detail::Full
               : camera.zoom >= blockZoom                                    ? Detail::Boxes
                                                                             : Detail::Blocks;
    const Lens lens {camera, ratio};
    // What is drawn from afar has a least size in pixels.
    const int reach = 2 + int(std::ceil((m_scene.hasHalos() ? haloReach : 3) / camera.zoom));
    QRegion all;
    for (const QRegion& part : parts)
        all += part;
    std::vector<Rect> areas;
    for (const QRect& rect : all)
        areas.push_back(lens.toScene(rect).grown(reach));
    std::vector<std::vector<int>> visible = split(m_scene.slotsIn(areas), parts, lens, reach);
    for (std::size_t part = 0; part < parts.size(); ++part) {
        if (!parts[part].isEmpty())
            paintPart(image, parts[part], visible[part], camera, lens, marks);
        if (painted)
            painted(part);
    }
}

/// Who is to be painted where, in the order of painting.
std::vector<std::vector<int>> CanvasPainter::split(std::vector<int> visible, const std::vector<QRegion>& parts,
                                                   const Lens& lens, int reach) const
{
    std::vector<std::vector<int>> split(parts.size());
    if (parts.size() == 1) {
        split.front() = std::move(visible);
        return split;
    }
    std::vector<Rect> extents;
    for (const QRegion& part : parts)
        extents.push_back(part.isEmpty() ? Rect {} : lens.toScene(part.boundingRect()).grown(reach));
    for (const int slot : visible)
        for (std::size_t part = 0; part < parts.size(); ++part)
            if (m_scene.item(slot).bounds.intersects(extents[part]))
                split[part].push_back(slot);
    return split;
}

void CanvasPainter::paintPart(QImage& image, const QRegion& part, const std::vector<int>& visible, const Camera& camera,
                              const Lens& lens, const Marks& marks)
{
    Surface surface {image, part};
    paintGround(surface, part, camera, lens);
    bool isInContents = false;
    for (std::size_t number = 0; number < visible.size(); ++number) {
        const int slot = visible[number];
        if (number + linesAhead < visible.size())
            if (const SceneItem& next = m_scene.item(visible[number + linesAhead]); next.kind == ItemKind::Connection)
                __builtin_prefetch(m_scene.lineOf(next).data());
        const SceneItem& item = m_scene.item(slot);
        const bool isContainer = item.kind == ItemKind::Container;
        if ((!isContainer || item.isLifted) && !std::exchange(isInContents, true))
            paintUnderContents(surface, visible, camera, lens, marks.tint);
        paintItem(surface, slot, lens);
        if (marks.story && (isContainer || item.kind == ItemKind::Card) && isCutOff(*marks.story, item.id()))
            paintVeiled(surface, slot, camera);
    }
    if (!isInContents)
        paintUnderContents(surface, visible, camera, lens, marks.tint);
}

void CanvasPainter::paintItem(Surface& surface, int slot, const Lens& lens)
{
    if (m_detail == Detail::Full)
        paintFully(surface, slot, lens);
    else if (m_detail == Detail::Boxes)
        paintAsBox(surface, slot, lens);
    else
        paintAsBlock(surface, slot, lens);
}

void CanvasPainter::paintVeiled(Surface& surface, int slot, const Camera& camera)
{
    const SceneItem& item = m_scene.item(slot);
    const bool isPlain = m_detail != Detail::Full;
    inPixels(surface, [&](QPainter& painter) {
        paintVeil(painter, camera.toPixel(item.rect), radiusOf(item.kind, camera), m_scene.theme(), camera, isPlain);
        if (!isPlain && item.badge != 0)
            gudo::paintItem(painter, badgeOf(m_scene.picture(slot)), camera, m_icons, 1);
    });
}

/// Above the containers and under what is in them.
void CanvasPainter::paintUnderContents(Surface& surface, const std::vector<int>& visible, const Camera& camera,
                                       const Lens& lens, const Tint& tint)
{
    if (!tint.area.isEmpty())
        paintSharpArea(surface, RectShape {.rect = tint.area, .radius = 8, .fill = tint.color, .strokeWidth = 0}, lens,
                       m_sprites);
    if (!m_scene.hasHalos())
        return;
    inPixels(surface, [&](QPainter& painter) {
        for (const int slot : visible)
            if (const SceneItem& item = m_scene.item(slot); item.hasHalo)
                paintHalo(painter, camera.toPixel(item.rect), radiusOf(item.kind, camera), m_scene.theme(), camera.zoom,
                          m_detail != Detail::Full);
    });
}

void CanvasPainter::paintGround(Surface& surface, const QRegion& part, const Camera& camera, const Lens& lens) const
{
    const Theme& theme = m_scene.theme();
    surface.fill(surface.bounds(), premultiplied(theme.canvas));
    int step = dotStep;
    while (step * camera.zoom < 16)
        step *= 2;
    // Every doubling of the step fades in, so that zooming has no jumps.
    const double strength = std::clamp((step * camera.zoom - 12) / 16, 0.25, 1.0);
    const QRgb color =
        premultiplied(over(toQt(theme.canvas), toQt(theme.text), (theme.isDark ? 0.26 : 0.2) * strength));
    const int side = std::max(1, int(std::lround((camera.zoom >= 1.5 ? 2 : 1) * m_ratio)));
    const auto before = [step](int value) {
        return int(std::floor(double(value) / step)) * step;
    };
    for (const QRect& rect : part) {
        const Rect area = lens.toScene(rect).grown(1);
        for (int y = before(area.y); y <= area.bottom(); y += step)
            for (int x = before(area.x); x <= area.right(); x += step)
                surface.fill({lens.toDevice(Point {x, y}), QSize(side, side)}, color);
    }
}

} // namespace gudo
