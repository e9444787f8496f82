#include "app/canvas/painting/sharp_areas.h"

#include <algorithm>
#include <cmath>

#include "app/canvas/painting/look.h"
#include "app/canvas/painting/sharp_pen.h"

namespace gudo {

namespace {

/// One rectangle on its way to the surface.
class Area {
public:
    Area(Surface& surface, const RectShape& shape, const Lens& lens, Sprites& sprites)
        : m_surface {surface}
        , m_sprites {sprites}
        , m_shape {shape}
        , m_scale {lens.scale}
        , m_box {lens.toDevice(shape.rect)}
        , m_width {shape.stroke.isVisible() ? shape.strokeWidth * lens.scale : 0}
        , m_radius {std::min({shape.radius * lens.scale, m_box.width() / 2.0, m_box.height() / 2.0})}
        , m_outside {int(std::ceil(m_width / 2))}
        , m_side {int(std::ceil(m_radius + m_width / 2)) + 1}
    {
    }

    void paint()
    {
        if (!m_box.adjusted(-m_outside, -m_outside, m_outside, m_outside).intersects(m_surface.bounds()))
            return;
        if (m_box.width() < 2 * m_side || m_box.height() < 2 * m_side) {
            paintWhole();
            return;
        }
        if (m_shape.fill.isVisible())
            fill();
        if (m_width > 0)
            strokeSides();
        for (const bool isRight : {false, true})
            for (const bool isBelow : {false, true})
                paintCorner(isRight, isBelow);
    }

private:
    [[nodiscard]] Sprites::Key key(Piece piece, std::uint64_t detail, std::uint64_t size) const
    {
        const std::uint64_t measures =
            std::uint64_t(std::lround(m_radius * 64)) << 16 | std::uint64_t(std::lround(m_width * 64));
        return {.what = keyOf(piece, detail << 48 | (measures & 0xffff'ffff'ffff)),
                .look = std::uint64_t(premultiplied(m_shape.fill)) << 32 | premultiplied(m_shape.stroke),
                .size = size,
                .scale = m_scale};
    }

    void draw(QPainter& painter, const QRect& box) const
    {
        painter.setBrush(m_shape.fill.isVisible() ? QBrush(toQt(m_shape.fill)) : QBrush(Qt::NoBrush));
        painter.setPen(m_width > 0 ? QPen(toQt(m_shape.stroke), m_width) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(box), m_radius, m_radius);
    }

    void paintWhole()
    {
        const std::uint64_t size = std::uint64_t(m_box.width()) << 32 | std::uint64_t(m_box.height());
        const QPoint inset(m_outside, m_outside);
        m_surface.stamp(m_box.topLeft() - inset,
                        m_sprites.sprite(key(Piece::Area, 0, size), m_box.size() + 2 * QSize(m_outside, m_outside),
                                         [&](Surface& own) {
                                             draw(own.painter(), {inset, m_box.size()});
                                         }));
    }

    void fill()
    {
        const QRgb color = premultiplied(m_shape.fill);
        m_surface.fill({m_box.left() + m_side, m_box.top(), m_box.width() - 2 * m_side, m_side}, color);
        m_surface.fill({m_box.left(), m_box.top() + m_side, m_box.width(), m_box.height() - 2 * m_side}, color);
        m_surface.fill({m_box.left() + m_side, m_box.bottom() + 1 - m_side, m_box.width() - 2 * m_side, m_side}, color);
    }

    void strokeSides()
    {
        SharpPen pen {m_surface, m_shape.stroke, m_width, m_shape.dash, m_scale};
        const QPoint topLeft = m_box.topLeft();
        const QPoint bottomRight = topLeft + QPoint(m_box.width(), m_box.height());
        for (const int y : {topLeft.y(), bottomRight.y()})
            pen.draw({topLeft.x() + m_side, y}, {bottomRight.x() - m_side, y});
        for (const int x : {topLeft.x(), bottomRight.x()})
            pen.draw({x, topLeft.y() + m_side}, {x, bottomRight.y() - m_side});
    }

    /// With what of the stroke lies outside.
    void paintCorner(bool isRight, bool isBelow)
    {
        const int extent = m_outside + m_side;
        const int whole = 4 * m_side;
        const auto begin = [&](bool isFar) { // of the whole rectangle, seen from the corner's sprite
            return isFar ? m_side - whole : m_outside;
        };
        const QPoint at(isRight ? m_box.left() + m_box.width() - m_side : m_box.left() - m_outside,
                        isBelow ? m_box.top() + m_box.height() - m_side : m_box.top() - m_outside);
        const std::uint64_t which = isRight + 2 * isBelow;
        m_surface.stamp(at, m_sprites.sprite(key(Piece::AreaCorner, which, 0), {extent, extent}, [&](Surface& own) {
            draw(own.painter(), {begin(isRight), begin(isBelow), whole, whole});
        }));
    }

    Surface& m_surface;
    Sprites& m_sprites;
    const RectShape& m_shape;
    double m_scale;
    QRect m_box;
    double m_width;  ///< of the stroke; 0: none
    double m_radius; ///< of the corners
    int m_outside;   ///< pixels that the stroke needs outside
    int m_side;      ///< of the square inside in which a corner is drawn
};

} // namespace

void paintSharpArea(Surface& surface, const RectShape& shape, const Lens& lens, Sprites& sprites)
{
    Area {surface, shape, lens, sprites}.paint();
}

void paintPlainFrame(Surface& surface, const QRect& rect, int width, QRgb color)
{
    surface.fill({rect.x(), rect.y(), rect.width(), width}, color);
    surface.fill({rect.x(), rect.bottom() + 1 - width, rect.width(), width}, color);
    surface.fill({rect.x(), rect.y() + width, width, rect.height() - 2 * width}, color);
    surface.fill({rect.right() + 1 - width, rect.y() + width, width, rect.height() - 2 * width}, color);
}

} // namespace gudo
