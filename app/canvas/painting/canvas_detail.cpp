#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

#include "app/canvas/painting/canvas_painter.h"
#include "app/canvas/painting/look.h"
#include "app/canvas/painting/sharp_areas.h"
#include "app/canvas/painting/sharp_lines.h"
#include "app/canvas/painting/strokes.h"
#include "app/canvas/scene/line_distance.h"
#include "app/render/painting.h"
#include "core/picture/item_parts.h"
#include "core/picture/shifted.h"

namespace gudo {

// How one item is drawn, on whole device pixels.

namespace {

constexpr double roundLineScale = 0.75;      // device pixels for a scene unit; thinner lines are drawn the fast way
constexpr int smallestTitle = 10;            // pixels; names of containers are kept readable from far away
constexpr int shortestLine = 7;              // pixels of what is a line among blocks
constexpr int nearShapes = 60;               // scene units; what is nearer to each other shares a sprite
constexpr qint64 largestSprite = 512 * 1024; // device pixels
constexpr int largestSide = 30'000;          // device pixels of a sprite

QColor severityColor(int badge, const Theme& theme)
{
    const auto severity = static_cast<Severity>(badge - 1);
    return toQt(severity == Severity::Error ? theme.error : severity == Severity::Warning ? theme.warning : theme.note);
}

/// What is drawn without a sprite of its own, however large.
bool isSharp(const Shape& shape)
{
    const auto* line = std::get_if<LineShape>(&shape);
    return std::holds_alternative<RectShape>(shape) || (line && isSquare(line->points));
}

} // namespace

void CanvasPainter::paintFully(Surface& surface, int slot, const Lens& lens)
{
    const SceneItem& item = m_scene.item(slot);
    if (item.kind == ItemKind::Connection) {
        paintLine(surface, slot, lens);
        return;
    }
    if (item.kind == ItemKind::Container || item.kind == ItemKind::Band) {
        paintLarge(surface, slot, lens);
        return;
    }
    paintShapes(surface, slot, 0, std::size_t(-1), item.bounds, lens);
}

/// Areas and lines by themselves, and from sprites the groups of small shapes between: the title, the badge.
void CanvasPainter::paintLarge(Surface& surface, int slot, const Lens& lens)
{
    const DisplayItem& picture = m_scene.picture(slot);
    std::size_t first = 0;
    Rect extent;
    const auto finishGroup = [&](std::size_t end) {
        if (!extent.isEmpty())
            paintShapes(surface, slot, first, end, extent, lens);
        first = end;
        extent = {};
    };
    for (std::size_t i = 0; i < picture.shapes.size(); ++i) {
        const Shape& shape = picture.shapes[i];
        const Rect own = extentOf(shape).grown(2);
        const bool isSmall =
            std::max(own.width, own.height) <= 2 * nearShapes && !std::holds_alternative<LineShape>(shape);
        if (!extent.isEmpty() && ((isSharp(shape) && !isSmall) || !own.grown(nearShapes).intersects(extent)))
            finishGroup(i);
        if (isSmall || !isSharp(shape)) {
            extent = united(extent, own);
            continue;
        }
        if (const auto* area = std::get_if<RectShape>(&shape))
            paintSharpArea(surface, *area, lens, m_sprites);
        else if (const auto& line = std::get<LineShape>(shape); true)
            paintSharpLine(surface, line.points, line, line.hops, lens, m_sprites);
        first = i + 1;
    }
    finishGroup(picture.shapes.size());
}

/// Some of an item's shapes from a sprite.
void CanvasPainter::paintShapes(Surface& surface, int slot, std::size_t first, std::size_t end, const Rect& extent,
                                const Lens& lens)
{
    const Point origin {extent.x, extent.y};
    const QPoint at = lens.toDevice(origin);
    const QSize size(int(std::ceil(extent.width * lens.scale)) + 1, int(std::ceil(extent.height * lens.scale)) + 1);
    if (!QRect(at, size).intersects(surface.bounds()))
        return;
    const bool fits =
        std::max(size.width(), size.height()) <= largestSide && qint64 {size.width()} * size.height() <= largestSprite;
    const auto paint = [&](Surface& to, const Lens& from, int dx, int dy) {
        const DisplayItem& picture = m_scene.picture(slot);
        for (std::size_t i = first; i < std::min(end, picture.shapes.size()); ++i) {
            const Shape shape = shifted(picture.shapes[i], dx, dy);
            if (const auto* area = std::get_if<RectShape>(&shape)) {
                paintSharpArea(to, *area, from, m_sprites);
                continue;
            }
            QPainter& painter = to.painter();
            painter.setWorldTransform(from.unitsAt({origin.x + dx, origin.y + dy}));
            gudo::paint(painter, {.kind = picture.kind, .id = {}, .shapes = {shape}}, m_icons);
            painter.resetTransform();
        }
    };
    if (!fits) {
        paint(surface, lens, 0, 0);
        return;
    }
    const Sprites::Key key {.what = m_scene.item(slot).version, .size = first, .scale = lens.scale};
    surface.stamp(at, m_sprites.sprite(key, size, [&](Surface& own) {
        paint(own, Lens {lens.scale}, -origin.x, -origin.y); // the same wherever it lies
    }));
}

void CanvasPainter::paintLine(Surface& surface, int slot, const Lens& lens)
{
    const SceneItem& item = m_scene.item(slot);
    const LineShape& style = m_scene.styleOf(item);
    const Polyline& line = m_scene.lineOf(item);
    if (line.size() < 2)
        return;
    if (!item.isSquare) {
        paintShapes(surface, slot, 0, std::size_t(-1), item.bounds, lens);
        return;
    }
    if (m_detail == Detail::Full && (lens.scale >= roundLineScale || m_scene.size() <= mostInFull)) {
        paintSharpLine(surface, line, style, m_scene.hopsOf(item), lens, m_sprites);
        return;
    }
    // Thinner than a pixel is paler than its colour.
    const double share = m_detail == Detail::Blocks ? 0.45 : std::clamp(style.strokeWidth * lens.scale, 0.55, 1.0);
    if (m_thinStyle != &style) {
        m_thinStyle = &style;
        m_thinColor = premultiplied(over(toQt(m_scene.theme().canvas), toQt(style.stroke), share));
    }
    paintPlainLine(surface, line, style, m_thinColor, lens);
}

void CanvasPainter::paintAsBox(Surface& surface, int slot, const Lens& lens)
{
    const SceneItem& item = m_scene.item(slot);
    switch (item.kind) {
    case ItemKind::Card:
        paintCardBox(surface, item, lens);
        return;
    case ItemKind::Container:
        paintContainerBox(surface, slot, lens);
        return;
    case ItemKind::Band:
        paintPlainFrame(surface, lens.toDevice(item.rect), 1,
                        premultiplied(over(toQt(m_scene.theme().canvas), m_scene.lookOf(item).block, 0.6)));
        return;
    case ItemKind::Connection:
        paintLine(surface, slot, lens);
        return;
    case ItemKind::ConnectionLabel: // words too small to read say nothing
    case ItemKind::Decoration:
        return;
    }
}

void CanvasPainter::paintCardBox(Surface& surface, const SceneItem& item, const Lens& lens)
{
    const Theme& theme = m_scene.theme();
    const QRect box = lens.toDevice(item.rect);
    const int dot = item.badge ? std::max(4, int(std::lround(18 * lens.scale))) : 0;
    const int reach = dot / 2;
    const Sprites::Key key {.what = keyOf(Piece::Card, std::uint64_t(item.look) << 8 | item.badge),
                            .look = premultiplied(theme.card),
                            .size = std::uint64_t(box.width()) << 32 | std::uint64_t(box.height()),
                            .scale = lens.scale};
    const Sprite& sprite = m_sprites.sprite(key, box.size() + QSize(reach, reach), [&](Surface& own) {
        QPainter& painter = own.painter();
        const DistantLook& look = m_scene.lookOf(item);
        const double radius = 8 * lens.scale;
        painter.setPen(QPen(over(toQt(theme.card), look.block, 0.5), 1));
        painter.setBrush(toQt(theme.card));
        painter.drawRoundedRect(QRectF(0.5, reach + 0.5, box.width() - 1, box.height() - 1), radius, radius);
        const int side = std::max(4, std::min(box.width(), box.height()) * 7 / 10);
        painter.drawPixmap((box.width() - side) / 2, reach + (box.height() - side) / 2,
                           m_icons.pixmap(look.icon, side));
        if (!item.badge)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(severityColor(item.badge, theme));
        painter.drawEllipse(QRect(box.width() + reach - dot, 0, dot, dot));
    });
    surface.stamp(box.topLeft() - QPoint(0, reach), sprite);
}

void CanvasPainter::paintContainerBox(Surface& surface, int slot, const Lens& lens)
{
    const SceneItem& item = m_scene.item(slot);
    const QRect box = lens.toDevice(item.rect);
    const AreaLook& look = m_scene.areaOf(item);
    if (look.fill.isVisible())
        surface.fill(box, premultiplied(look.fill));
    if (look.stroke.isVisible() && box.width() > 3)
        paintPlainFrame(surface, box, 1, premultiplied(look.stroke));
    paintTitle(surface, slot, box, lens);
}

void CanvasPainter::paintTitle(Surface& surface, int slot, const QRect& box, const Lens& lens)
{
    if (box.width() < 40 * m_ratio || box.height() < 24 * m_ratio || !box.intersects(surface.bounds()))
        return;
    const int smallest = int(std::lround(smallestTitle * m_ratio));
    const int height = 2 * std::max(smallest, int(std::lround(14 * lens.scale)));
    const Sprites::Key key {
        .what = m_scene.item(slot).version, .size = std::uint64_t(box.width()) << 32, .scale = lens.scale};
    const Sprite& sprite = m_sprites.sprite(key, {box.width(), height}, [&](Surface& own) {
        const DisplayItem& picture = m_scene.picture(slot);
        const auto first = [&]<typename Kind>(const Kind* found) {
            for (const Shape& shape : picture.shapes)
                if (!found)
                    found = std::get_if<Kind>(&shape);
            return found;
        };
        const auto* title = first(static_cast<const TextLine*>(nullptr));
        const auto* icon = first(static_cast<const IconShape*>(nullptr));
        if (!title)
            return;
        QPainter& painter = own.painter();
        const int size = std::max(smallest, int(std::lround(title->size * lens.scale)));
        int left = size / 2;
        const int baseline = size * 5 / 4;
        if (icon && box.width() > 80 * m_ratio) {
            painter.drawPixmap(left, baseline - size * 7 / 8, m_icons.pixmap(QString::fromStdString(icon->name), size));
            left += size * 4 / 3;
        }
        QFont font = fontOf(title->size, title->weight);
        font.setPixelSize(size);
        painter.setFont(font);
        painter.setPen(toQt(title->color));
        painter.drawText(QPoint(left, baseline),
                         QFontMetricsF(font, painter.device())
                             .elidedText(QString::fromStdString(title->text), Qt::ElideRight, box.width() - left - 5));
    });
    surface.stamp(box.topLeft(), sprite);
}

void CanvasPainter::paintAsBlock(Surface& surface, int slot, const Lens& lens)
{
    const SceneItem& item = m_scene.item(slot);
    if (item.kind == ItemKind::ConnectionLabel || item.kind == ItemKind::Decoration)
        return;
    if (item.kind == ItemKind::Connection) {
        if (std::max(item.bounds.width, item.bounds.height) * lens.scale >= shortestLine * m_ratio)
            paintLine(surface, slot, lens);
        return;
    }
    const QRect box = lens.toDevice(item.rect);
    QColor color = m_scene.lookOf(item).block;
    if (item.kind == ItemKind::Card) {
        surface.fill(box, premultiplied(color));
        if (item.badge) {
            const int side = std::max(2, box.width() / 3);
            surface.fill({box.right() + 1 - side, box.top(), side, side},
                         premultiplied(severityColor(item.badge, m_scene.theme())));
        }
        return;
    }
    if (item.kind == ItemKind::Container) {
        paintContainerBox(surface, slot, lens);
        return;
    }
    color.setAlpha(40);
    surface.fill(box, premultiplied(color));
}

} // namespace gudo
