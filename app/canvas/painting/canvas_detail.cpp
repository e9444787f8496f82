#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

#include "app/canvas/painting/canvas_painter.h"
#include "app/canvas/painting/look.h"
#include "app/canvas/painting/plain_lines.h"
#include "app/canvas/painting/sharp_lines.h"
#include "app/canvas/painting/strokes.h"
#include "app/render/painting.h"
#include "core/picture/item_parts.h"

namespace gudo {

// How one item is drawn, with the painter in device pixels.

namespace {

constexpr double roundLineScale = 0.75;   // device pixels for a scene unit; thinner lines are drawn the fast way
constexpr int smallestTitle = 10;         // pixels; names of containers are kept readable from far away
constexpr int shortestLine = 7;           // pixels of what is a line among blocks
constexpr int largestSprite = 512 * 1024; // device pixels

Color severityColor(int badge, const Theme& theme)
{
    const auto severity = static_cast<Severity>(badge - 1);
    return severity == Severity::Error ? theme.error : severity == Severity::Warning ? theme.warning : theme.note;
}

} // namespace

void CanvasPainter::paintFully(QPainter& painter, int slot, const Lens& lens)
{
    const SceneItem& item = m_scene.item(slot);
    if (item.kind == ItemKind::Connection) {
        paintLine(painter, slot, lens);
        return;
    }
    // Near by there are few containers, and long dashed borders are dear; farther away their pixels would fill the
    // cache.
    if (item.kind == ItemKind::Container && lens.scale < roundLineScale) {
        paintContainer(painter, slot, lens);
        return;
    }
    const auto paintPicture = [&](QPainter& to) {
        gudo::paint(to, m_scene.picture(slot), m_icons);
    };
    paintSprite(painter, {.what = item.version, .scale = lens.scale}, item.bounds, lens, paintPicture);
}

template<class Paint>
void CanvasPainter::paintSprite(QPainter& painter, const Sprites::Key& key, const Rect& bounds, const Lens& lens,
                                Paint paint)
{
    const Point origin {bounds.x, bounds.y};
    const QSize size(int(std::ceil(bounds.width * lens.scale)) + 1, int(std::ceil(bounds.height * lens.scale)) + 1);
    if (qint64 {size.width()} * size.height() > largestSprite) {
        const QTransform devicePixels = painter.worldTransform();
        painter.setWorldTransform(lens.unitsAt(origin) * devicePixels);
        paint(painter);
        painter.setWorldTransform(devicePixels);
        return;
    }
    const QPixmap& sprite = m_sprites.sprite(key, size, [&](QPixmap& pixmap) {
        QPainter own(&pixmap);
        own.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        own.setWorldTransform({lens.scale, 0, 0, lens.scale, -origin.x * lens.scale, -origin.y * lens.scale});
        paint(own);
    });
    painter.drawPixmap(lens.toDevice(origin), sprite);
}

/// Its areas, then its words from a sprite as high as its title.
void CanvasPainter::paintContainer(QPainter& painter, int slot, const Lens& lens)
{
    const SceneItem& item = m_scene.item(slot);
    const auto isWord = [](const Shape& shape) {
        return std::holds_alternative<TextLine>(shape) || std::holds_alternative<IconShape>(shape);
    };
    const DisplayItem& picture = m_scene.picture(slot);
    // A badge, if there is one, comes last: it is drawn with the words.
    const auto firstWord = std::ranges::find_if(picture.shapes, isWord);
    DisplayItem areas {.kind = item.kind, .id = {}};
    areas.shapes.assign(picture.shapes.begin(), firstWord);
    const QTransform devicePixels = painter.worldTransform();
    painter.setWorldTransform(lens.unitsAt({item.bounds.x, item.bounds.y}) * devicePixels);
    gudo::paint(painter, areas, m_icons);
    painter.setWorldTransform(devicePixels);
    if (firstWord == picture.shapes.end())
        return;
    Rect title {item.bounds.x, item.bounds.y, 0, 0};
    for (auto shape = firstWord; shape != picture.shapes.end(); ++shape)
        title = united(title, extentOf(*shape).grown(2));
    const std::ptrdiff_t first = firstWord - picture.shapes.begin();
    paintSprite(painter, {.what = item.version, .scale = lens.scale}, title, lens, [&](QPainter& to) {
        DisplayItem words {.kind = item.kind, .id = {}};
        const DisplayItem& whole = m_scene.picture(slot);
        words.shapes.assign(whole.shapes.begin() + first, whole.shapes.end());
        gudo::paint(to, words, m_icons);
    });
}

void CanvasPainter::paintLine(QPainter& painter, int slot, const Lens& lens)
{
    const SceneItem& item = m_scene.item(slot);
    const Theme& theme = m_scene.theme();
    const LineShape& style = m_scene.styleOf(item);
    const Polyline& line = m_scene.lineOf(item);
    if (line.size() < 2)
        return;
    const bool isRound = m_detail == Detail::Full && (lens.scale >= roundLineScale || m_scene.size() <= mostInFull);
    if (isRound && isSharpLine(line, style)) {
        paintSharpLine(painter, line, style, m_scene.hopsOf(item), lens, m_sprites);
        return;
    }
    if (isRound) {
        const QTransform devicePixels = painter.worldTransform();
        painter.setWorldTransform(lens.unitsAt({0, 0}) * devicePixels);
        gudo::paint(painter, m_scene.picture(slot), m_icons);
        painter.setWorldTransform(devicePixels);
        return;
    }
    // Thinner than a pixel is paler than its colour.
    const double share = m_detail == Detail::Blocks ? 0.45 : std::clamp(style.strokeWidth * lens.scale, 0.55, 1.0);
    paintPlainLine(painter, line, style, over(toQt(theme.canvas), toQt(style.stroke), share), lens);
}

void CanvasPainter::paintAsBox(QPainter& painter, int slot, const Lens& lens)
{
    const SceneItem& item = m_scene.item(slot);
    switch (item.kind) {
    case ItemKind::Card:
        paintCardBox(painter, item, lens);
        return;
    case ItemKind::Container:
        paintContainerBox(painter, slot, lens);
        return;
    case ItemKind::Band:
        paintPlainFrame(painter, lens.toDevice(item.rect), 1,
                        over(toQt(m_scene.theme().canvas), m_scene.lookOf(item).block, 0.6));
        return;
    case ItemKind::Connection:
        paintLine(painter, slot, lens);
        return;
    case ItemKind::ConnectionLabel: // words too small to read say nothing
    case ItemKind::Decoration:
        return;
    }
}

void CanvasPainter::paintCardBox(QPainter& painter, const SceneItem& item, const Lens& lens)
{
    const Theme& theme = m_scene.theme();
    const QRect box = lens.toDevice(item.rect);
    const int dot = item.badge ? std::max(4, int(std::lround(18 * lens.scale))) : 0;
    const int reach = dot / 2;
    const Sprites::Key key {.what = std::uint64_t {1} << 63 | std::uint64_t(theme.isDark) << 48 |
                                    std::uint64_t(item.look) << 8 | item.badge,
                            .scale = lens.scale,
                            .size = std::uint64_t(box.width()) << 32 | std::uint64_t(box.height())};
    const QPixmap& sprite = m_sprites.sprite(key, box.size() + QSize(reach, reach), [&](QPixmap& pixmap) {
        const DistantLook& look = m_scene.lookOf(item);
        QPainter own(&pixmap);
        own.setRenderHint(QPainter::Antialiasing);
        const double radius = 8 * lens.scale;
        own.setPen(QPen(over(toQt(theme.card), look.block, 0.5), 1));
        own.setBrush(toQt(theme.card));
        own.drawRoundedRect(QRectF(0.5, reach + 0.5, box.width() - 1, box.height() - 1), radius, radius);
        const int side = std::max(4, std::min(box.width(), box.height()) * 7 / 10);
        own.drawPixmap((box.width() - side) / 2, reach + (box.height() - side) / 2, m_icons.pixmap(look.icon, side));
        if (!item.badge)
            return;
        own.setPen(Qt::NoPen);
        own.setBrush(toQt(severityColor(item.badge, theme)));
        own.drawEllipse(QRect(box.width() + reach - dot, 0, dot, dot));
    });
    painter.drawPixmap(box.topLeft() - QPoint(0, reach), sprite);
}

void CanvasPainter::paintContainerBox(QPainter& painter, int slot, const Lens& lens)
{
    const QRect box = lens.toDevice(m_scene.item(slot).rect);
    const DisplayItem& picture = m_scene.picture(slot);
    const auto* area = picture.shapes.empty() ? nullptr : std::get_if<RectShape>(&picture.shapes.front());
    if (!area)
        return;
    if (area->fill.isVisible())
        painter.fillRect(box, toQt(area->fill));
    if (area->stroke.isVisible() && box.width() > 3)
        paintPlainFrame(painter, box, 1, toQt(area->stroke));
    paintTitle(painter, slot, box, lens);
}

void CanvasPainter::paintTitle(QPainter& painter, int slot, const QRect& box, const Lens& lens)
{
    if (box.width() < 40 * m_ratio || box.height() < 24 * m_ratio)
        return;
    const DisplayItem& picture = m_scene.picture(slot);
    const TextLine* title = nullptr;
    const IconShape* icon = nullptr;
    for (const Shape& shape : picture.shapes) {
        if (const auto* text = std::get_if<TextLine>(&shape); text && !title)
            title = text;
        if (const auto* found = std::get_if<IconShape>(&shape); found && !icon)
            icon = found;
    }
    if (!title)
        return;
    const int size = std::max(int(std::lround(smallestTitle * m_ratio)), int(std::lround(title->size * lens.scale)));
    int left = box.left() + size / 2;
    const int baseline = box.top() + size * 5 / 4;
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
                         .elidedText(QString::fromStdString(title->text), Qt::ElideRight, box.right() - left - 4));
}

void CanvasPainter::paintAsBlock(QPainter& painter, int slot, const Lens& lens)
{
    const SceneItem& item = m_scene.item(slot);
    if (item.kind == ItemKind::ConnectionLabel || item.kind == ItemKind::Decoration)
        return;
    if (item.kind == ItemKind::Connection) {
        if (std::max(item.bounds.width, item.bounds.height) * lens.scale >= shortestLine * m_ratio)
            paintLine(painter, slot, lens);
        return;
    }
    const QRect box = lens.toDevice(item.rect);
    QColor color = m_scene.lookOf(item).block;
    if (item.kind == ItemKind::Card) {
        painter.fillRect(box, color);
        if (item.badge) {
            const int side = std::max(2, box.width() / 3);
            painter.fillRect(box.right() + 1 - side, box.top(), side, side,
                             toQt(severityColor(item.badge, m_scene.theme())));
        }
        return;
    }
    color.setAlpha(item.kind == ItemKind::Container ? 32 : 40);
    painter.fillRect(box, color);
    if (item.kind != ItemKind::Container)
        return;
    color.setAlpha(150);
    paintPlainFrame(painter, box, 1, color);
    paintTitle(painter, slot, box, lens);
}

} // namespace gudo
